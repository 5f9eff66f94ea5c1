/** Times of day, as hours since midnight. */
import type { Found } from './found';
import { anyOf, type Lexicon, perLexicon } from './lexicon';

const patternsOf = perLexicon(({ table, begin, end }) => {
  const hours = Object.entries(table.words).flatMap(([word, value]) => (value <= 24 ? [word] : []));
  const hour = `(?:[01]?\\d|2[0-4]|${anyOf(hours)})`;
  return table.times.map(
    (source) => new RegExp(`${begin}(?<![\\d.,:])${source.replaceAll('{n}', hour)}(?![\\d:])${end}`, 'giu'),
  );
});

export function timesIn(text: string, lexicon: Lexicon): Found[] {
  return patternsOf(lexicon).flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Found[] => {
      const { h = '', m, m2, half, pm, am } = match.groups ?? {};
      const hour = /^\d/u.test(h) ? Number(h) : lexicon.table.words[h.toLowerCase()];
      if (hour === undefined || hour > 24) return [];
      const ofDay = pm !== undefined && hour < 12 ? hour + 12 : am !== undefined && hour === 12 ? 0 : hour;
      const value = ofDay + Number(m ?? m2 ?? 0) / 60 + (half === undefined ? 0 : 0.5);
      const at = { start: match.index, end: match.index + match[0].trimEnd().length };
      return [{ ...at, value: Math.round(value * 1e4) / 1e4, unit: "o'clock", kind: 'time' }];
    }),
  );
}
