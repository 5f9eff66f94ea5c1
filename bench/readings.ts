/** What `align` reads in sentences, scored by the benchmark's own scorer, as the figures that are recorded. */

interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** The part of the scorer's JSON that is recorded: each degree of certainty, possible with conditional as `supposed`; figures. */
interface ReadingReport {
  readonly certainty: Readonly<Record<string, Rates>>;
  /** Of numbers, amounts, dates and the like. */
  readonly figures: Rates;
  /** Sentences that quote. */
  readonly quotations: Rates;
}

/** The parts of a file with known answers, and of what `align` says of it, that the share below needs. */
export interface LabelledStory {
  readonly versions: readonly {
    readonly paragraphs: readonly (readonly { readonly role?: string; readonly certainty?: string }[])[];
  }[];
}
export interface ReadStory {
  readonly sentences: readonly { readonly at: readonly [number, number, number]; readonly certainty: string }[];
}

const UNREAD: readonly string[] = ['flat', 'not read'];

/** The share of the sentences labelled as plain facts that were read as anything else. */
export function flatCalledOtherwise(gold: readonly LabelledStory[], answers: readonly ReadStory[]): number {
  let flat = 0;
  let otherwise = 0;
  for (const [k, { versions }] of gold.entries()) {
    for (const { at, certainty } of answers[k]?.sentences ?? []) {
      const [version, paragraph, sentence] = at;
      if (versions[version]?.paragraphs[paragraph]?.[sentence]?.certainty !== 'flat') continue;
      flat += 1;
      otherwise += UNREAD.includes(certainty) ? 0 : 1;
    }
  }
  return flat === 0 ? 0 : otherwise / flat;
}

/** Precision, recall and F1 by degree, and the share above. */
export function readingFigures({ certainty }: Pick<ReadingReport, 'certainty'>, flat: number): Record<string, number> {
  const figures = Object.entries(certainty).flatMap(([degree, { p, r, f1 }]) => [
    [`${degree}Precision`, p],
    [`${degree}Recall`, r],
    [`${degree}F1`, f1],
  ]);
  return { ...Object.fromEntries(figures), flatCalledOtherwise: flat };
}

/** Precision, recall and F1 of the figures in sentences. */
export function figureFigures({ figures: { p, r, f1 } }: Pick<ReadingReport, 'figures'>): Record<string, number> {
  return { precision: p, recall: r, f1 };
}

/** The same of sentences that quote. */
export function quotationFigures({
  quotations: { p, r, f1 },
}: Pick<ReadingReport, 'quotations'>): Record<string, number> {
  return { precision: p, recall: r, f1 };
}
