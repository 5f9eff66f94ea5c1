import { expect, test } from 'vitest';
import { comparisonFrom } from '../../testing';
import { sentencesOf } from '../sentences';
import { certaintyContrasts } from './contrast';

/** By sentence id, the fact first. */
function contrasts(notation: string): string[] {
  const { articles, links, readings } = comparisonFrom(notation);
  const ids = articles.map((article) => sentencesOf(article).map(({ id }) => id));
  return certaintyContrasts(links, readings).map(
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
