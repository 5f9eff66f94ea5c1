/** How right it is whom sentences credit, on stories whose sentences are labelled with it. */

/** The parts of a file with known answers, and of what `align` says of it, that are scored. */
export interface LabelledCredits {
  readonly versions: readonly {
    readonly paragraphs: readonly (readonly {
      readonly role?: string;
      readonly quote?: boolean;
      readonly credits?: string | null;
    }[])[];
  }[];
}
export interface ToldCredits {
  readonly sentences: readonly { readonly at: readonly [number, number, number]; readonly credits?: string }[];
}

export interface CreditFigures {
  /** Of sentences without a quotation that are told to credit somebody the share labelled so, and the other way round. */
  readonly precision: number;
  readonly recall: number;
  /** Of those told and labelled, the share that has a word of the label: labels are in English or as names are written. */
  readonly named: number;
}

const LEAST_LETTERS = 3;

/** Quotations are left out: their labels say who speaks, not whom the sentence credits. @param answers one a story */
export function creditFigures(stories: readonly LabelledCredits[], answers: readonly ToldCredits[]): CreditFigures {
  const [told, both, named] = [[], [], []] as [unknown[], unknown[], unknown[]];
  let labelled = 0;
  for (const [k, { versions }] of stories.entries()) {
    for (const { at, credits } of answers[k]?.sentences ?? []) {
      const label = versions[at[0]]?.paragraphs[at[1]]?.[at[2]];
      if (!label || label.quote) continue;
      if (label.credits) labelled += 1;
      if (credits === undefined) continue;
      told.push(at);
      if (!label.credits) continue;
      both.push(at);
      if (sharesWord(label.credits, credits)) named.push(at);
    }
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    precision: share(both.length, told.length),
    recall: share(both.length, labelled),
    named: share(named.length, both.length),
  };
}

function sharesWord(label: string, credits: string): boolean {
  const written = credits.toLowerCase();
  return label
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => word.length >= LEAST_LETTERS && written.includes(word));
}
