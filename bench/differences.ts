/** How right the differences of linked sentences are, type by type, and how often true translations are called different. */

type Place = readonly [number, number, number];

/** The parts of a story with known answers, and of what `align` says of it, that are scored. */
export interface LabelledDifferences {
  readonly versions: readonly {
    readonly paragraphs: readonly (readonly { readonly src?: readonly string[] }[])[];
  }[];
  readonly differences: readonly { readonly claim: string; readonly type: string }[];
}
export interface ToldDifferences {
  readonly links: readonly unknown[];
  readonly differences: readonly { readonly a: Place; readonly b: Place; readonly type: string }[];
}

export interface DifferenceFigures {
  /** Pairs of sentences called different, and the share of them with a common assertion that is labelled with that type. */
  readonly called: number;
  readonly precision: number;
  /** Labelled differences, and the share of them that such a pair names. */
  readonly known: number;
  readonly recall: number;
}

/** @param answers one a story, in the order of the file @returns by type, and `all` of them */
export function differenceFigures(
  stories: readonly LabelledDifferences[],
  answers: readonly ToldDifferences[],
): Record<string, DifferenceFigures> {
  const types = new Set(stories.flatMap(({ differences }) => differences.map(({ type }) => type)));
  const all = stories.map((story, s) => scoredOf(story, answers[s]?.differences ?? []));
  const ofType = (isAsked: (type: string) => boolean): DifferenceFigures => {
    const calls = all.flatMap(({ called }) => called.filter(({ type }) => isAsked(type)));
    const labels = all.flatMap(({ known }) => known.filter(({ type }) => isAsked(type)));
    return {
      called: calls.length,
      precision: calls.length === 0 ? 0 : calls.filter(({ isRight }) => isRight).length / calls.length,
      known: labels.length,
      recall: labels.length === 0 ? 0 : labels.filter(({ isFound }) => isFound).length / labels.length,
    };
  };
  const byType = [...types].sort().map((type) => [type, ofType((one) => one === type)]);
  return { ...Object.fromEntries(byType), all: ofType(() => true) };
}

function scoredOf({ versions, differences }: LabelledDifferences, told: ToldDifferences['differences']) {
  const assertedAt = ([v, p, s]: Place) => versions[v]?.paragraphs[p]?.[s]?.src ?? [];
  const labels = new Set(differences.map(({ claim, type }) => `${type} ${claim}`));
  const named = told.map(({ a, b, type }) => ({
    type,
    labels: assertedAt(a)
      .filter((claim) => assertedAt(b).includes(claim))
      .map((claim) => `${type} ${claim}`)
      .filter((label) => labels.has(label)),
  }));
  const found = new Set(named.flatMap((one) => one.labels));
  return {
    called: named.map(({ type, labels: right }) => ({ type, isRight: right.length > 0 })),
    known: [...labels].map((label) => ({ type: label.split(' ', 1)[0] ?? '', isFound: found.has(label) })),
  };
}

/** Of linked pairs the share that is called different, by type: of true translations each is wrong, or the translator's. */
export function differenceRates(answers: readonly ToldDifferences[]): Record<string, number> {
  const links = answers.flatMap((answer) => answer.links).length;
  const types = answers.flatMap(({ differences }) => differences.map(({ type }) => type));
  const rate = (count: number): number => (links === 0 ? 0 : count / links);
  const byType = [...new Set(types)].sort().map((type) => [type, rate(types.filter((one) => one === type).length)]);
  return { ...Object.fromEntries(byType), all: rate(types.length) };
}
