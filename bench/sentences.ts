/** How well sentences are cut: paragraphs whose sentences are known, joined and cut again. */

/** The parts of a file with known answers that cutting needs. */
export interface CutStory {
  readonly versions: readonly {
    readonly lang: string;
    readonly paragraphs: readonly (readonly { readonly text: string }[])[];
  }[];
}

/** Where the sentences of a text begin, in UTF-16 code units; the first may be left out. */
export type Cutter = (text: string, lang: string) => readonly number[];

/** Boundaries inside paragraphs: how many there are, were found, and were found rightly. */
export interface BoundaryCounts {
  readonly known: number;
  readonly found: number;
  readonly right: number;
}

/** Languages that put no space between sentences. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th']);

/** By language (its first subtag). */
export function boundaryCounts(stories: readonly CutStory[], cut: Cutter): Map<string, BoundaryCounts> {
  const counts = new Map<string, BoundaryCounts>();
  for (const { lang, paragraphs } of stories.flatMap(({ versions }) => versions)) {
    const language = lang.split('-')[0] ?? lang;
    for (const paragraph of paragraphs) {
      const { text, begins } = joined(paragraph, UNSPACED.has(language) ? '' : ' ');
      const found = cut(text, lang).filter((at) => at > 0);
      const { known, found: before, right } = counts.get(language) ?? { known: 0, found: 0, right: 0 };
      counts.set(language, {
        known: known + begins.size,
        found: before + found.length,
        right: right + found.filter((at) => begins.has(at)).length,
      });
    }
  }
  return counts;
}

/** One paragraph as one text, and where in it a sentence but the first begins. */
function joined(paragraph: CutStory['versions'][number]['paragraphs'][number], between: string) {
  const begins = new Set<number>();
  let text = '';
  for (const [k, sentence] of paragraph.entries()) {
    if (k > 0) {
      text += between;
      begins.add(text.length);
    }
    text += sentence.text.trim();
  }
  return { text, begins };
}

/** 1 where there is nothing to find and nothing was found. */
export function boundaryF1({ known, found, right }: BoundaryCounts): number {
  return known + found === 0 ? 1 : (2 * right) / (known + found);
}

/** A row a language: boundaries known, F1 of `Intl.Segmenter` alone, and precision, recall and F1 of the cutter. */
export function boundaryTable(stories: readonly CutStory[], cut: Cutter): string {
  const plain = boundaryCounts(stories, segmenterCut);
  const rows = [...boundaryCounts(stories, cut)].map(([language, counts]) => {
    const { known, found, right } = counts;
    const alone = plain.get(language);
    const figures = [alone ? boundaryF1(alone) : 1, right / found, right / known, boundaryF1(counts)];
    return `| ${language} | ${known} | ${figures.map((figure) => figure.toFixed(3)).join(' | ')} |`;
  });
  return [
    '| | boundaries | `Intl.Segmenter` F1 | precision | recall | F1 |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** What the platform proposes, unmended. */
export function segmenterCut(text: string, lang: string): number[] {
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ index }) => index);
}
