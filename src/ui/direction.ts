/** Which way a language is written. */

/** Scripts written from right to left. `Intl`'s own answer isn't in every browser, and wrong for some (`az-Arab`). */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

type Direction = 'ltr' | 'rtl';

/** By tag: a page asks hundreds of times about a few languages, and `Intl` takes its time. */
const KNOWN = new Map<string, Direction>();

/** @param tag BCP 47; what is none is written from left to right */
export function directionOf(tag: string): Direction {
  const known = KNOWN.get(tag);
  if (known) return known;
  const direction = readDirection(tag);
  KNOWN.set(tag, direction);
  return direction;
}

function readDirection(tag: string): Direction {
  try {
    const { script = '' } = new Intl.Locale(tag).maximize();
    return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
