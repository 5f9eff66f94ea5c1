/** Translation memories (TMX 1.4): one article a language, its units in the file's order. */
import { canonicalLanguage } from '../../../engine';
import type { Given, Telling } from './given';
import { asTranslation, tagOf, tellingOfParagraphs } from './telling';
import { childrenOf, parseXml, rootName, within, wordsWithout } from './xml';

/** In these stands the code of another format, no words. */
const CODE: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

export function isTmx({ text }: Given): boolean {
  return text !== undefined && rootName(text) === 'tmx';
}

export function readTmx({ text = '' }: Given): Telling[] {
  const root = parseXml(text);
  const units = new Map<string, string[]>();
  for (const variant of within(root, 'tuv')) {
    const said = variant.getAttribute('xml:lang') ?? variant.getAttribute('lang') ?? '';
    const lang = canonicalLanguage(said) ?? said;
    const words = childrenOf(variant, 'seg')
      .map((segment) => wordsWithout(segment, CODE))
      .join('');
    if (words.trim() === '') continue;
    const known = units.get(lang);
    if (known) known.push(words);
    else units.set(lang, [words]);
  }
  const source = sourceOf(root);
  return [...units].map(([lang, texts]) => {
    const telling = tellingOfParagraphs(texts, tagOf(lang));
    return source === undefined || lang === source ? telling : asTranslation(telling);
  });
}

/** The language that all was translated from, where the memory has one: `*all*` says that any may be. */
function sourceOf(root: Element): string | undefined {
  return canonicalLanguage(within(root, 'header')[0]?.getAttribute('srclang') ?? '');
}
