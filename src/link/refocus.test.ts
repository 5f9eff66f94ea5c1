import { expect, test } from 'vitest';
import { findSentence, type SentenceRef } from '../story';
import { viewFrom } from '../testing';
import { defaultMarks, focusOn, resolveView } from '.';

/** Where a link leads that was made before the article became another one, and what is said of it. */
function open(sentence: string, before: string, after: string): (string | undefined)[] {
  const old = viewFrom(`A: ${before}`);
  const focus = focusOn(old, findSentence(old, sentence) as SentenceRef);
  const sent = { screen: 'compare', story: 'story', articles: ['A'], marks: defaultMarks(), focus } as const;
  const { view, notices } = resolveView(sent, viewFrom(`A: ${after}`));
  return [view.screen === 'compare' ? view.focus?.sentence : undefined, ...notices.map(({ kind }) => kind)];
}

test('a link leads to the sentence with the same around it, and to no other with its words', () => {
  expect(open('A/p1.s0', 'a | b | c', 'a | b | d | b')).toEqual([undefined, 'focus-gone']);
  expect(open('A/p1.s0', 'a | b | c', 'b | a | b | c')).toEqual(['A/p2.s0', 'focus-moved']);
  expect(open('A/p0.s0', 'b | a | b', 'c | e | b | a | b')).toEqual([undefined, 'focus-gone']);
  expect(open('A/p2.s0', 'b | a | b', 'b | a | b')).toEqual(['A/p2.s0']);
  expect(open('A/p1.s0', 'b | b | b', 'b | b | b')).toEqual(['A/p1.s0']);
});

test('a link to a sentence whose words are and were alone is told of nothing around it', () => {
  expect(open('A/p1.s0', 'a | b | c', 'd | b | e')).toEqual(['A/p1.s0']);
});
