/** Random stories for property tests, small enough that a failing one can be read. */
import fc from 'fast-check';
import type { CompiledStory } from '../story';
import { storyFrom } from './notation';

const CLAIMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const word = fc
  .record({
    claim: fc.constantFrom(...CLAIMS),
    sign: fc.constantFrom('', '', '', '?', '@.5', '@.7'),
    wording: fc.constantFrom('', '', '', '%', '%', '%hearsay', '%advised', '%expected', '%unread'),
    figure: fc.constantFrom('', '', '', '$20', '$25', '$90'),
  })
  .map(({ claim, sign, wording, figure }) => claim + sign + wording + figure);
const text = fc
  .record({ sign: fc.constantFrom('', '', '*', '>'), words: fc.array(word, { minLength: 1, maxLength: 3 }) })
  .map(({ sign, words }) => sign + words.join(' '));
const aside = fc.constantFrom('=t', '#h', '##i', '~x', '~');
const block = fc.oneof({ weight: 5, arbitrary: text }, { weight: 2, arbitrary: aside });

/** The notation of a story of one to `most` articles of up to 9 blocks, in which much is linked, repeated, crossed and hedged. */
export function anyNotation(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.array(block, { maxLength: 9 }), { minLength: 1, maxLength: most })
    .map((articles) => articles.map((blocks, a) => `${a}: ${blocks.join(' | ')}`).join('\n'));
}

export function anyStory(most: number): fc.Arbitrary<CompiledStory> {
  return anyNotation(most).map(storyFrom);
}

/** A story with a choice of columns and the spine among them, as `rowsOf` asks. */
export function anyComparison(most: number): fc.Arbitrary<{ story: CompiledStory; columns: number[]; spine: number }> {
  return anyStory(most).chain((story) =>
    fc
      .shuffledSubarray(
        story.articles.map((_, index) => index),
        { minLength: 1 },
      )
      .chain((columns) => fc.constantFrom(...columns).map((spine) => ({ story, columns, spine }))),
  );
}
