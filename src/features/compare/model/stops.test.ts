import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../link';
import { indexStory, sentenceOf } from '../../../story';
import { anyStory, viewFrom } from '../../../testing';
import { marksWith } from './marks.testing';
import { buildSpread } from './spread';

/** The stops as `A only x.–y.` */
function stops(notation: string, marks: Set<Mark> = marksWith(), shown?: readonly string[]): string[] {
  const story = viewFrom(notation);
  const columns = shown ?? story.story.articles.map(({ id }) => id);
  const spread = buildSpread(story, columns, { spine: columns[0] ?? '', marks });
  return spread.stops.map(({ article, sentence, last, kind }) => {
    const first = sentenceOf(story, { article, sentence }).text;
    const end = last === sentence ? '' : `–${sentenceOf(story, { article, sentence: last }).text}`;
    return `${story.story.articles[article]?.id} ${kind} ${first}${end}`;
  });
}

describe('stops', () => {
  test('go by row, then by column', () => {
    expect(stops('A: a x | b | c y\nB: a v | b | w | c z')).toEqual([
      'A only x.',
      'B only v.',
      'B only w.',
      'A only y.',
      'B only z.',
    ]);
  });

  test('a run is one stop, over blocks, headings and furniture', () => {
    expect(stops('A: a | x y | #h | ~f | z | b c d\nB: a | b c d')).toEqual(['A only x.–z.']);
  });

  test('another mark between makes two', () => {
    expect(stops('A: a x b y\nB: a b')).toEqual(['A only x.', 'A only y.']);
    expect(stops('A: a x u? y\nB: a u?')).toEqual(['A only x.', 'A only y.']);
  });

  test('a run is cut where its rows do not go on', () => {
    // x stands in the first row with a, y in the last with d: between them three rows.
    expect(stops('B: a | b | c | d | e\nC: x a | y e')).not.toContain('C only x.–y.');
    const far = stops('A: a | b | c | d | e\nB: a x | y e | b | c | d');
    expect(far).toContain('B only x.');
    expect(far).toContain('B only y.');
  });

  test('a run stays one over a neighbouring row', () => {
    expect(stops('A: a | b\nB: a x | y b')).toEqual(['B only x.–y.']);
  });

  test('switched-off marks are no stops', () => {
    expect(stops('A: a x\nB: a y')).toEqual(['A only x.', 'B only y.']);
    expect(stops('A: a x\nB: a y', marksWith('only'))).toEqual([]);
  });

  test('a section worded as possible is one stop, and its sentences none beside it', () => {
    const notation = 'A: a x | #h | y% z% | b | v% w% | #i | c t d e f g\nB: a | b | c d e f g';
    expect(stops(notation)).toEqual(['A only x.', 'A speculative y.–w.', 'A only t.']);
    expect(stops(notation, marksWith('speculative'))).toEqual(['A only x.–z.', 'A only v.–w.', 'A only t.']);
  });

  test('in an article that is mostly its own only sections and differences are', () => {
    expect(stops('A: a x y\nB: a')).toEqual([]);
    expect(stops('A: a x y | #h | z% v% w%\nB: a%')).toEqual(['B certainty a.', 'A speculative z.–w.']);
  });

  test('another certainty is stopped at where it is explained', () => {
    expect(stops('A: a b\nB: a%hearsay b\nC: a b')).toEqual(['B certainty a.']);
    expect(stops('A: a b\nB: a%hearsay b\nC: a% b')).toEqual(['A certainty a.']);
    expect(stops('A: a\nB: a%')).toEqual(['B certainty a.']);
    expect(stops('A: a\nB: a%', marksWith('certainty'))).toEqual([]);
    expect(stops('A: a\nB: a%\nC: a', marksWith(), ['A', 'C'])).toEqual([]);
  });

  test('what is unclear is none, marked or not', () => {
    for (const marks of [marksWith(), marksWith('unsure')]) {
      expect(stops('A: a u? x\nB: a u?', marks)).toEqual(['A only x.']);
    }
  });

  test('what is unclear changes none in any story, marked or not', () => {
    fc.assert(
      fc.property(anyStory(3), (story) => {
        const view = indexStory(story);
        const columns = story.articles.map(({ id }) => id);
        const withMarks = (marks: Mark[]) => buildSpread(view, columns, { spine: '', marks: new Set(marks) }).stops;
        const found = withMarks(['only', 'not-shown', 'unsure']);
        expect(found).toEqual(withMarks(['only', 'not-shown']));
        for (const { article, sentence } of found) {
          expect(story.articles[article]?.judgements[sentence]?.verdict).not.toBe('unsure');
        }
      }),
    );
  });

  test('what a source off screen has is a stop once it is marked', () => {
    const notation = 'A: a n\nB: a\nC: n';
    expect(stops(notation, marksWith(), ['A', 'B'])).toEqual([]);
    expect(stops(notation, marksWith('not-shown'), ['A', 'B'])).toEqual(['A not-shown n.']);
    expect(stops(notation, marksWith('not-shown'))).toEqual([]);
  });

  test('what is shared, moved or furniture never is one', () => {
    expect(stops('A: ~f | a | b | c\nB: c@.6 | a | b', marksWith('shared', 'furniture'))).toEqual([]);
  });
});
