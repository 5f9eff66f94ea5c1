import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStory, storyFrom } from '../testing';
import {
  anchorCorrections,
  type Correction,
  correctionOf,
  indexStory,
  mergeCorrections,
  overlayOf,
  withContext,
} from '.';

const RUNS = { seed: 13, numRuns: 200 };
const NOON = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-02T12:00:00.000Z';

/** That `a` of A and `b` of B, each at a place, are the same. */
function correction(a: string, b: string, more: Partial<Correction> = {}): Correction {
  const [placeA = '', textA = ''] = a.split(' ');
  const [placeB = '', textB = ''] = b.split(' ');
  return {
    story: 'story',
    verdict: 'same',
    a: { sentence: `A/${placeA}`, text: textA },
    b: { sentence: `B/${placeB}`, text: textB },
    at: NOON,
    ...more,
  };
}

/** What became of it, and the places of both sentences. */
function fate(notation: string, ...corrections: readonly Correction[]): string[] {
  return anchorCorrections(storyFrom(notation), corrections).map((one) =>
    'pair' in one
      ? `${one.kind} ${one.pair.a.article}.${one.pair.a.sentence} ${one.pair.b.article}.${one.pair.b.sentence}`
      : one.kind,
  );
}

describe('a correction of a story that has changed', () => {
  const ab = correction('p0.s0 a.', 'p0.s0 b.');

  test('applies where both sentences are what they were', () => {
    expect(fate('A: a\nB: b', ab)).toEqual(['applies 0.0 1.0']);
  });

  test('applies where publishers changed case and signs', () => {
    expect(fate('A: a\nB: b', correction('p0.s0 «A»', 'p0.s0 B…'))).toEqual(['applies 0.0 1.0']);
  });

  test('applies at its place though the article says it again', () => {
    expect(fate('A: a | a\nB: b', ab)).toEqual(['applies 0.0 1.0']);
  });

  test('moves with its sentence, also where articles are added', () => {
    expect(fate('A: x | =t | a\nB: b', ab)).toEqual(['moved 0.2 1.0']);
    expect(fate('A: x a\nAA: b\nB: x x | b', ab)).toEqual(['moved 0.1 2.2']);
  });

  test('is never about a lookalike', () => {
    expect(fate('A: x | a a\nB: b', ab)).toEqual(['ambiguous']);
    expect(fate('A: x | a | #a\nB: b', ab)).toEqual(['ambiguous']);
    expect(fate('A: aa\nB: b', ab)).toEqual(['gone']);
    expect(fate('A: b\nB: a', ab)).toEqual(['gone']);
    expect(fate('A: a\nC: b', ab)).toEqual(['missing-article']);
  });

  test('that says what stood around is about the sentence with the same around it', () => {
    const made = (notation: string, sentence: number): Correction => {
      const view = indexStory(storyFrom(`A: ${notation}\nB: b`));
      const [a, b] = [withContext(view, { article: 0, sentence }), withContext(view, { article: 1, sentence: 0 })];
      return correctionOf('story', 'same', a, b, NOON) as Correction;
    };
    expect(fate('A: x | a | y | a\nB: b', made('x | a | y | a', 1))).toEqual(['applies 0.1 1.0']);
    expect(fate('A: z | x | a | y | a\nB: b', made('x | a | y | a', 1))).toEqual(['moved 0.2 1.0']);
    expect(fate('A: y | a\nB: b', made('x | a | y | a', 1))).toEqual(['gone']);
    expect(fate('A: z | a\nB: b', made('x | a', 1))).toEqual(['applies 0.1 1.0']);
    expect(fate('A: z | a | a\nB: b', made('x | a', 1))).toEqual(['ambiguous']);
  });

  test('is not about what takes no part today', () => {
    expect(fate('A: #a\nB: b', ab)).toEqual(['no-part']);
    expect(fate('A: x | ~a\nB: b', ab)).toEqual(['no-part']);
  });

  test('gives way to a later one that has come to be about the same two', () => {
    const later = correction('p1.s0 a.', 'p0.s0 b.', { verdict: 'different', at: LATER });
    expect(fate('A: a\nB: b', ab, later)).toEqual(['overruled', 'moved 0.0 1.0']);
    expect(fate('A: a\nB: b', later, ab)).toEqual(['moved 0.0 1.0', 'overruled']);
    expect(overlayOf(anchorCorrections(storyFrom('A: a\nB: b'), [ab, later]))).toEqual([
      { verdict: 'different', a: { article: 0, sentence: 0 }, b: { article: 1, sentence: 0 } },
    ]);
  });

  test('of another story is nothing here', () => {
    expect(fate('A: a\nB: b', { ...ab, story: 'another' })).toEqual([]);
  });

  test('holds for a sentence with the words it was made of, in any other story, or not at all', () => {
    fc.assert(
      fc.property(anyStory(3), anyStory(3), (before, after) => {
        const view = indexStory(before);
        const today = indexStory(after);
        const all = view.articles.flatMap(({ sentences }) => sentences);
        const made = mergeCorrections(
          all.flatMap((one) => all.flatMap((other) => correctionOf('story', 'same', one, other, NOON) ?? [])),
        );
        expect(anchorCorrections(before, made).every(({ kind }) => kind === 'applies')).toBe(true);
        for (const one of anchorCorrections(after, made)) {
          if (!('pair' in one)) continue;
          for (const side of ['a', 'b'] as const) {
            const { article, sentence } = one.pair[side];
            const found = today.articles[article];
            expect(one.correction[side].sentence.startsWith(`${found?.article.id}/`)).toBe(true);
            expect(found?.sentences[sentence]?.text).toBe(one.correction[side].text);
            expect(found?.judgements[sentence]?.verdict).not.toBe('uncompared');
          }
        }
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});
