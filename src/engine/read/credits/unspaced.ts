/** The same in Chinese and Japanese, where words stand without spaces. */
import type { Span } from '../../model';
import type { Lexicon } from '../quotations';

/** No sign within, and no longer than somebody with an office. */
const SUBJECT = '[^，。；：、！？「」『』“”"（）()\\s\\p{N}]{2,24}?';

/** 据X称, X表示; Xによると, Xは…と発表した. */
export function unspacedCredit(text: string, { table, startsWithPronoun }: Lexicon): Span | undefined {
  const credits = table.credits ?? table.according;
  const patterns =
    table.lang === 'ja'
      ? [`(?<subject>${SUBJECT})(?:${credits})`, `^(?<subject>${SUBJECT})は.*と(?:${table.said})`]
      : [
          `(?:${credits})(?<subject>${SUBJECT})(?:${table.said}|称|稱|报道|報導|透露|，)`,
          `(?:^|[，。；])(?<subject>${SUBJECT})(?:${table.said})`,
        ];
  for (const pattern of patterns) {
    const found = new RegExp(pattern, 'u').exec(text);
    const subject = found?.groups?.subject;
    if (!found || subject === undefined || startsWithPronoun.test(subject)) continue;
    const start = found.index + found[0].indexOf(subject);
    return { start, end: start + subject.length };
  }
  return undefined;
}
