import { expect, test } from 'vitest';
import { viewFrom } from '../testing';
import { type Finding, findingsOf } from './findings';
import type { StoryView } from './view';

function told(view: StoryView, finding: Finding): string {
  const id = (article: number) => view.articles[article]?.article.id;
  const all = (tellings: readonly { readonly article: number }[]) =>
    tellings.map(({ article }) => id(article)).join('');
  if (finding.kind === 'detail') {
    const { here, contrast } = finding;
    return `${id(here.article)} gives another ${contrast.detail.text} than ${all(contrast.others)}`;
  }
  if (finding.kind === 'certainty') return `${all(finding.supposed)} suppose what ${all(finding.facts)} state`;
  if (finding.kind === 'speculative') return `${id(finding.article)} supposes ${finding.openings.length}`;
  return `${id(finding.article)} leaves out what ${all(finding.claim.tellings)} say`;
}

const findings = (notation: string): string[] => {
  const view = viewFrom(notation);
  return findingsOf(view).map((finding) => told(view, finding));
};

test('what some state and others suppose, what one supposes alone, what one leaves out', () => {
  expect(findings('A: a b c\nB: a%hearsay b c\nC: a b\nD: a | #h | x% y% z%')).toEqual([
    'B suppose what ACD state',
    'D supposes 1',
  ]);
  expect(findings('A: a b c\nB: a b c\nC: a b c\nD: a b')).toEqual(['D leaves out what ABC say']);
});

test('what one source gives another figure for comes first, with the most sources before', () => {
  expect(findings('A: a$24 b$214 c%\nB: a$31 b$241 c\nC: a b$214 c')).toEqual([
    'B gives another b than AC',
    'B gives another a than A',
    'A suppose what BC state',
  ]);
});

test('nothing where the sources say the same, or there is one', () => {
  expect(findings('A: a b\nB: a b\nC: a b')).toEqual([]);
  expect(findings('A: a')).toEqual([]);
});

test('what is unclear is no omission, nor is what an article that is mostly its own lacks', () => {
  expect(findings('A: a c\nB: a c\nC: a c\nD: a c?')).toEqual([]);
  expect(findings('A: a c\nB: a c\nC: a c\nD: a x y')).toEqual([]);
});

test('two of a kind at most, those first that concern most', () => {
  expect(findings('A: a b c\nB: a% b% c%\nC: a%')).toEqual(['BC suppose what A state', 'B suppose what A state']);
});
