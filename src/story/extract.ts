/** Some words around a place in a sentence, so that one sees what it is about. */
import type { Span } from '../engine';

/** The words before, the place itself, the words after: put together they are a piece of the text, with … where it is cut. */
export interface Extract {
  readonly before: string;
  readonly within: string;
  readonly after: string;
}

/** So many words of the sentence stand on either side. Without them one can't tell what is counted; more is reading. */
const WORDS_AROUND = 5;
/** A rest of so few words is not cut off: the sign of the cut would be as long. */
const FEWEST_CUT = 2;
const CUT = '…';

/** @param lang BCP 47: it knows where words end, in languages without spaces too */
export function extractAround(text: string, { start, end }: Span, lang: string): Extract {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  const first = opening(words.filter((word) => word.end <= start));
  const last = closing(words.filter((word) => word.start >= end));
  return {
    before: (first === undefined ? '' : CUT) + text.slice(first ?? 0, start).trimStart(),
    within: text.slice(start, end),
    after: text.slice(end, last).trimEnd() + (last === undefined ? '' : CUT),
  };
}

/** Where the words before begin; undefined where all of them stand. */
function opening(before: readonly Span[]): number | undefined {
  return before.length < WORDS_AROUND + FEWEST_CUT ? undefined : before.at(-WORDS_AROUND)?.start;
}

/** Where the words after end. */
function closing(after: readonly Span[]): number | undefined {
  return after.length < WORDS_AROUND + FEWEST_CUT ? undefined : after[WORDS_AROUND - 1]?.end;
}
