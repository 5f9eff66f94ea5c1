import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStory, viewFrom } from '../testing';
import { contextOf, isContext, locate } from './context';
import { normalForm } from './normalForm';
import { type ArticleView, indexStory } from './view';

const articleIn = (notation: string) => {
  const [article] = viewFrom(notation).articles;
  if (!article) throw new Error('no article');
  return article;
};

/** Where the sentence of a name is found when the one article has become the other. */
function follow(before: string, name: string, after: string, hasContext = true): string {
  const old = articleIn(before);
  const sentence = old.sentences.find(({ id }) => id === name);
  if (!sentence) throw new Error(`no sentence ${name}`);
  const today = articleIn(after);
  const saying = today.sentences.filter(({ text }) => text === sentence.text);
  const context = hasContext ? contextOf(old.article, sentence) : undefined;
  const located = locate(today.article, saying, { sentence: name, context });
  return 'sentence' in located ? `${located.kind} ${located.sentence.id}` : located.kind;
}

describe('what stands around a sentence', () => {
  test('is six characters that no other sentence with its words has', () => {
    fc.assert(
      fc.property(anyStory(1), (story) => {
        const { article, sentences } = indexStory(story).articles[0] as ArticleView;
        const names = sentences.map((one) => `${normalForm(one.text)} ${contextOf(article, one)}`);
        expect(new Set(names).size).toBe(names.length);
        for (const one of sentences) expect(contextOf(article, one)).toSatisfy(isContext);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('says first how far one must look: 0 where nobody else has the words, then 1, 2, 4 blocks and so on', () => {
    const { article, sentences } = articleIn('A: a | b | c | d | b | c | e');
    expect(sentences.map((one) => contextOf(article, one).charAt(0)).join('')).toBe('0110110');
    const twice = articleIn('A: a | b | c | b | c | b | d');
    expect(twice.sentences.map((one) => contextOf(twice.article, one).charAt(0)).join('')).toBe('0121210');
  });

  test('tells a thousand equal paragraphs apart, and soon', () => {
    const { article, sentences } = articleIn(`A: ${Array.from({ length: 1000 }, () => 'a').join(' | ')}`);
    const middle = sentences.slice(498, 502).map((one) => contextOf(article, one));
    expect(new Set(middle).size).toBe(4);
  });
});

describe('a sentence whose words were alone', () => {
  test('is found whatever became of what stood around it', () => {
    expect(follow('A: a | b | c', 'A/p1.s0', 'A: d | b | e')).toBe('there A/p1.s0');
    expect(follow('A: a | b | c', 'A/p1.s0', 'A: c b a')).toBe('elsewhere A/p0.s1');
    expect(follow('A: a | b | c', 'A/p1.s0', 'A: a | c')).toBe('nowhere');
  });

  test('and stand twice today is the one with the same around it', () => {
    expect(follow('A: a | b | c', 'A/p1.s0', 'A: b | a | b | c')).toBe('elsewhere A/p2.s0');
    expect(follow('A: a | b | c', 'A/p1.s0', 'A: a | b | c | b')).toBe('there A/p1.s0');
    expect(follow('A: a | b | c', 'A/p1.s0', 'A: a | b | b | c')).toBe('several');
    expect(follow('A: a | b | c', 'A/p1.s0', 'A: a | b | d | c | b')).toBe('several');
  });
});

describe('one of several sentences with the same words', () => {
  test('is not the other one that has come to its place', () => {
    expect(follow('A: a | b | c | b | d', 'A/p3.s0', 'A: e | f | a | b | c | b | d')).toBe('elsewhere A/p5.s0');
    expect(follow('A: a | b | b | c', 'A/p1.s0', 'A: a b | b')).toBe('several');
  });

  test('is not the only one that is left, unless the same is around it', () => {
    expect(follow('A: a | b | c | b | d', 'A/p1.s0', 'A: a | c | b | d')).toBe('nowhere');
    expect(follow('A: a | b | c | b | d', 'A/p3.s0', 'A: a | c | b | d')).toBe('elsewhere A/p2.s0');
  });

  test('is found again where furniture beside it changed', () => {
    expect(follow('A: a | ~x | b | c | b', 'A/p2.s0', 'A: a | ~y | b | c | b')).toBe('there A/p2.s0');
    expect(follow('A: ~x | ~z | a | ~x', 'A/p0.s0', 'A: ~x | ~y | a | ~x')).toBe('several');
  });
});

test('a name without a context is taken at its word', () => {
  expect(follow('A: a | b | c', 'A/p1.s0', 'A: b | b | c', false)).toBe('there A/p1.s0');
  expect(follow('A: a | b | c', 'A/p1.s0', 'A: b | a | b', false)).toBe('several');
  expect(follow('A: a | b | c', 'A/p1.s0', 'A: b | a', false)).toBe('elsewhere A/p0.s0');
});
