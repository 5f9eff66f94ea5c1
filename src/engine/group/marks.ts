/** What two articles on one event have in common beside their meaning: names, and figures and days. */
import type { Article, Figure } from '../model';
import { figuresOf, kinOf, spellingKey } from '../read';
import { remembered } from '../remembered';
import { sentencesOf } from '../sentences';

/** Names and figures of an article, each in a form that is the same across languages. */
export interface Marks {
  readonly names: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Shorter words are too easily alike. */
const SHORTEST = 4;
/** So small numbers count all sorts of things. */
const SMALL = 12;
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
const NAME = /^\p{Lu}[\p{sc=Latn}\p{M}’'-]*$/u;
/** Languages that write every noun as others write names. */
const NOUNS_AS_NAMES: ReadonlySet<string> = new Set(['de', 'lb']);

/** The words of an article that are written as names are, and those that are not. */
interface Written {
  readonly kin: string;
  readonly names: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

/** The marks of each article, in their order; which words are names, the articles tell together. */
export function marksOf(articles: readonly Article[]): Marks[] {
  const written = articles.map(writtenIn);
  const lower = new Map<string, Set<string>>();
  const elsewhere = new Set<string>();
  for (const one of written) {
    const known = lower.get(one.kin) ?? new Set();
    for (const word of one.lower) known.add(word);
    lower.set(one.kin, known);
    if (!NOUNS_AS_NAMES.has(one.kin)) for (const name of one.names) elsewhere.add(spellingKey(name));
  }
  return articles.map((article, k) => {
    const { kin, names } = written[k] as Written;
    const keys = [...names]
      .filter((name) => !lower.get(kin)?.has(name.toLowerCase()))
      .map(spellingKey)
      .filter((key) => !NOUNS_AS_NAMES.has(kin) || elsewhere.has(key));
    return { names: new Set(keys), figures: figuresIn(article) };
  });
}

const writtenIn = remembered((article: Article): Written => {
  const names = new Set<string>();
  const lower = new Set<string>();
  const days = daysAndMonths(article.lang);
  for (const { text, role } of sentencesOf(article)) {
    if (role === 'furniture') continue;
    for (const [k, [word]] of [...text.matchAll(WORD)].entries()) {
      if (!NAME.test(word)) lower.add(word);
      // The first word of a sentence is written so whatever it is.
      else if (k > 0 && word.length >= SHORTEST && !days.has(word.toLowerCase())) names.add(word);
    }
  }
  return { kin: kinOf(article.lang), names, lower };
});

const daysByLanguage = new Map<string, ReadonlySet<string>>();

function daysAndMonths(lang: string): ReadonlySet<string> {
  const known = daysByLanguage.get(lang);
  if (known) return known;
  const named = (options: Intl.DateTimeFormatOptions, day: (k: number) => number): string[] =>
    Array.from({ length: 12 }, (_, k) =>
      new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(day(k)).toLowerCase(),
    );
  const days = new Set([
    ...named({ weekday: 'long' }, (k) => Date.UTC(2026, 0, 1 + k)),
    ...named({ month: 'long' }, (k) => Date.UTC(2026, k, 1)),
  ]);
  daysByLanguage.set(lang, days);
  return days;
}

const figuresIn = remembered(
  (article: Article): ReadonlySet<string> => new Set(figuresOf(article).flat().flatMap(figureKeys)),
);

/** What is counted is named in the text's words, so a number stands without it. */
function figureKeys({ kind, unit, value }: Figure): string[] {
  const values = [value].flat();
  if (kind === 'ordinal' || kind === 'time') return [];
  return values.flatMap((one) => {
    if (typeof one === 'string') return one.length > 4 ? [`day ${one}`] : [];
    if (kind === 'amount') return [`${unit} ${one}`];
    if (kind === 'share' || unit === '%') return [`% ${one}`];
    return one > SMALL ? [String(one)] : [];
  });
}
