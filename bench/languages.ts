/** How well languages are told: articles and single paragraphs whose language is known. */

/** The parts of a file with known answers that telling languages needs. */
export interface ToldStory {
  readonly versions: readonly {
    readonly lang: string;
    readonly paragraphs: readonly (readonly { readonly text: string }[])[];
  }[];
}

/** How many articles and paragraphs there are, and how many of them were told rightly. */
export interface LanguageCounts {
  readonly articles: number;
  readonly rightArticles: number;
  readonly paragraphs: number;
  readonly rightParagraphs: number;
}

/** BCP 47 of an article by the texts of its paragraphs; undefined where it is not told. */
export type Teller = (paragraphs: readonly string[]) => string | undefined;

/** An article of fewer sentences is not asked for. */
const LEAST_SENTENCES = 5;
/** A paragraph must have more code units than this. */
const LONGER_THAN = 60;
/** Languages that put no space between sentences. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

/** By language (its first subtag). */
export function languageCounts(stories: readonly ToldStory[], tell: Teller): Map<string, LanguageCounts> {
  const counts = new Map<string, LanguageCounts>();
  for (const { lang, paragraphs } of stories.flatMap(({ versions }) => versions)) {
    const language = lang.split('-')[0] ?? lang;
    const between = UNSPACED.has(language) ? '' : ' ';
    const texts = paragraphs.map((sentences) => sentences.map(({ text }) => text).join(between));
    const long = texts.filter((text) => text.length > LONGER_THAN);
    const isAsked = paragraphs.flat().length >= LEAST_SENTENCES;
    const before = counts.get(language) ?? { articles: 0, rightArticles: 0, paragraphs: 0, rightParagraphs: 0 };
    counts.set(language, {
      articles: before.articles + (isAsked ? 1 : 0),
      rightArticles: before.rightArticles + (isAsked && tell(texts) === language ? 1 : 0),
      paragraphs: before.paragraphs + long.length,
      rightParagraphs: before.rightParagraphs + long.filter((text) => tell([text]) === language).length,
    });
  }
  return counts;
}

/** Shares that are right: of all articles, of all paragraphs, and of those of each language. */
export function languageFigures(counts: ReadonlyMap<string, LanguageCounts>): Record<string, number> {
  const total = (what: keyof LanguageCounts): number => [...counts.values()].reduce((sum, one) => sum + one[what], 0);
  const byLanguage = [...counts].map(([language, one]) => [language, one.rightParagraphs / one.paragraphs] as const);
  return {
    articles: total('rightArticles') / total('articles'),
    paragraphs: total('rightParagraphs') / total('paragraphs'),
    ...Object.fromEntries(byLanguage),
  };
}
