/** Translations in XLIFF, 1.2 and 2.0: source and target are two articles, their units in order. */
import type { Given, Telling } from './given';
import { asTranslation, tagOf, tellingOfParagraphs } from './telling';
import { childrenOf, parseXml, rootName, within, wordsWithout } from './xml';

/** In these, 1.2 keeps the code of another format, no words. */
const CODE: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it']);

type Side = 'source' | 'target';

export function isXliff({ text }: Given): boolean {
  return text !== undefined && rootName(text) === 'xliff';
}

export function readXliff({ text = '' }: Given): Telling[] {
  const root = parseXml(text);
  return within(root, 'file').flatMap((file) =>
    (['source', 'target'] as const).flatMap((side) => {
      const said =
        file.getAttribute(`${side}-language`) ?? root.getAttribute(side === 'source' ? 'srcLang' : 'trgLang');
      const units = within(file, 'trans-unit', 'unit')
        .map((unit) => wordsOfUnit(unit, side))
        .filter(Boolean);
      if (units.length === 0) return [];
      const telling = tellingOfParagraphs(units, tagOf(said));
      return [side === 'target' ? asTranslation(telling) : telling];
    }),
  );
}

/** 1.2 has the text in the unit itself, 2.0 in segments of it. What others proposed for it stands deeper. */
function wordsOfUnit(unit: Element, side: Side): string {
  const holders = unit.localName === 'unit' ? [...unit.children].filter(isPart) : [unit];
  return holders
    .flatMap((holder) => childrenOf(holder, side))
    .map((element) => wordsWithout(element, CODE))
    .join('');
}

/** What is between segments is white space, and kept for it. */
function isPart({ localName }: Element): boolean {
  return localName === 'segment' || localName === 'ignorable';
}
