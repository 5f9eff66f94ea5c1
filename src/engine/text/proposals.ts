/** Where sentences may end: what `Intl.Segmenter` proposes, and the ends without a space that it passes over. */
import { MARKS, marksOf } from './quotes';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}

/**
 * How much of a text the segmenter is shown at once, in code units, and how far before the end of that its word is
 * taken: it copies what it was given for each segment, so that a whole book at once would take hours.
 */
const WINDOW = 4096;
const MARGIN = 256;

/** What `Intl.Segmenter` proposes, window by window; a segment longer than a window is seen in a larger one. */
function* segmentEnds(text: string, lang: string): Generator<number> {
  const segmenter = segmenterFor(lang);
  let from = 0;
  let width = WINDOW;
  while (from < text.length) {
    const trusted = from + width < text.length ? width - MARGIN : width;
    let taken = 0;
    for (const { segment, index } of segmenter.segment(text.slice(from, from + width))) {
      if (index + segment.length > trusted || (width > WINDOW && taken > 0)) break;
      taken = index + segment.length;
      yield from + taken;
    }
    from += taken;
    width = taken === 0 ? width * 2 : WINDOW;
  }
}

/** What ends names of sites and files rather than opening a sentence: "Booking.Com", "Bericht.PDF". */
const ENDINGS_OF_NAMES: ReadonlySet<string> = new Set(
  'com net org info biz edu gov io ai js ts py md txt pdf doc docx xls xlsx ppt jpg jpeg png gif mp htm html php asp css json xml csv tv exe zip eu uk'.split(
    ' ',
  ),
);
/** How far a word that touches a stop is read to each side, in code units. */
const WORD = 40;
const WORD_BEFORE = /(?:^|[\s("'“‘«„»”’*–—-])[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*\.$/u;
/** "$3.5m.", "3 p.m." */
const AMOUNT_BEFORE = /(?:^|[\s($€£])\d[\d.,:]*\s?(?:\p{L}{1,4}|[ap]\.m)\.$/u;
const WORD_AFTER =
  /^(?:(\p{Lu}[\p{L}\p{M}]+)|\p{Lu}[’'][\p{L}\p{M}]+|[\p{Lu}](?=\s\p{Ll}))(?:['’-][\p{L}\p{M}]+)*(?=$|[\s,;:!?…"'”’»)]|\.(?:$|[\s"”»)]))/u;

/**
 * "Monday.Students": a word in small letters, a stop, and a capitalised word of some length. Not in addresses, names of
 * files, versions and initials, whose parts are short, in one case, or joined to more of their kind.
 */
function* gluedEnds(text: string): Generator<number> {
  for (const { index } of text.matchAll(/[\p{Ll}\p{M}]\.(?=\p{Lu})/gu)) {
    const at = text.indexOf('.', index) + 1;
    const near = text.slice(Math.max(0, at - WORD), at);
    const before = (WORD_BEFORE.exec(near) ?? AMOUNT_BEFORE.exec(near))?.[0];
    const after = WORD_AFTER.exec(text.slice(at, at + WORD));
    if (!before || !after || before.replace(/[^\p{L}\p{N}]/gu, '').length < 2) continue;
    if (!ENDINGS_OF_NAMES.has(after[1]?.toLowerCase() ?? '')) yield at;
  }
}

/** All of these, in order, none twice. An opening mark right after a stop stands after the end, not before it. */
export function* proposedEnds(text: string, lang: string): Generator<number> {
  const { opensAt } = marksOf(text);
  const glued = gluedEnds(text);
  let next = glued.next();
  let last = 0;
  for (const end of segmentEnds(text, lang)) {
    for (; !next.done && next.value < end; next = glued.next()) {
      if (next.value > last) yield next.value;
      last = Math.max(last, next.value);
    }
    const moved = beforeOpening(text, end, opensAt);
    if (moved > last) yield moved;
    last = Math.max(last, moved);
  }
}

/** An end right after marks, and after the space that French has inside its own: before the first of them that opens. */
function beforeOpening(text: string, end: number, opensAt: (at: number) => boolean): number {
  if (end === text.length) return end;
  const marksEnd = backOver(/\s/u, text, end);
  const from = backOver(MARKS, text, marksEnd);
  if (from === 0 || (marksEnd < end && text[marksEnd - 1] !== '«')) return end;
  for (let at = from; at < marksEnd; at += 1) if (opensAt(at)) return at;
  return end;
}

function backOver(signs: RegExp, text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < WORD && signs.test(text[at - 1] as string)) at -= 1;
  return at;
}
