import { expect, test } from 'vitest';
import { comparisonFrom } from '../../testing';
import type { CueScope, Reading } from '../model';
import { sentencesOf } from '../sentences';
import { certaintyContrasts } from './contrast';

/** By sentence id, the fact first. */
function contrasts(notation: string): string[] {
  const { articles, links, readings } = comparisonFrom(notation);
  const ids = articles.map((article) => sentencesOf(article).map(({ id }) => id));
  const worded = articles.map(({ lang }, k) => ({ lang, readings: readings[k] ?? [] }));
  return certaintyContrasts(links, worded).map(
    ({ fact, supposed }) => `${ids[fact.article]?.[fact.sentence]} ${ids[supposed.article]?.[supposed.sentence]}`,
  );
}

test('a fact here is hearsay or a possibility there', () => {
  expect(contrasts('A: a b% c\n B: a%hearsay b c')).toEqual(['A/p0.s0 B/p0.s0', 'B/p0.s1 A/p0.s1']);
});

test('what is advised, expected, conditional or not read is no contrast to a fact', () => {
  expect(contrasts('A: a b c d\n B: a%advised b%expected c%conditional d%unread')).toEqual([]);
  expect(contrasts('A: a% b%hearsay\n B: a%hearsay b%')).toEqual([]);
});

test('who says it twice, once as a fact, has said it as a fact', () => {
  expect(contrasts('A: a\n B: a% | a')).toEqual([]);
  expect(contrasts('A: a%\n B: a | a%hearsay')).toEqual([]);
  expect(contrasts('A: a\n B: a% | a%hearsay')).toEqual(['A/p0.s0 B/p0.s0', 'A/p0.s0 B/p1.s0']);
});

test('each article answers for itself', () => {
  expect(contrasts('A: a\n B: a%\n C: a')).toEqual(['A/p0.s0 B/p0.s0', 'C/p0.s0 B/p0.s0']);
});

test('a link that is little surer than none carries none', () => {
  expect(contrasts('A: a@.79 b@.8\n B: a% b%')).toEqual(['A/p0.s1 B/p0.s1']);
});

test('a third that is worded in yet another way, or several languages on each side, leave it open', () => {
  expect(contrasts('A: a\n B: a%\n C: a%expected')).toEqual([]);
  expect(contrasts('A: a\n B: a%\n C: a%unread')).toEqual(['A/p0.s0 B/p0.s0']);
  expect(contrasts('A[en]: a\n B[fr]: a\n C[de]: a%\n D[es]: a%hearsay')).toEqual([]);
  expect(contrasts('A[en]: a\n B[fr]: a\n C[id]: a%\n D[ms]: a%')).toHaveLength(4);
  // One language on both sides: its table knew the words.
  expect(contrasts('A[en]: a\n B[id]: a\n C[ms]: a%hearsay\n D[fr]: a%hearsay')).toHaveLength(4);
  expect(contrasts('A[en]: a\n B[id]: a\n C[ms]: a%\n D[fr]: a%')).toEqual([]);
});

test('what somebody says is not the article’s own word, and a faint cue is too little', () => {
  const articles = [
    { certainty: 'flat' } as const,
    hedge('quotation'),
    hedge('list'),
    { ...hedge('clause'), isFaint: true },
  ].map((reading, k) => ({
    lang: `l${k}`,
    readings: [reading],
  }));
  const ref = (article: number) => ({ article, sentence: 0 });
  const links = [1, 2, 3].map((article) => ({ a: ref(0), b: ref(article), p: 0.9 }));
  expect(certaintyContrasts(links, articles)).toEqual([{ fact: ref(0), supposed: ref(2) }]);
});

function hedge(scope: CueScope): Reading {
  return { certainty: 'possible', cue: { start: 0, end: 1 }, scope, cueIn: 0 };
}
