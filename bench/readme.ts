/** The table of figures that stands in the README, made of the recorded results so that the two never disagree. */

/** Figures of one file of stories, as bench/README.md explains them. */
export type Figures = Readonly<Record<string, number>>;

export interface Results {
  /** By file of stories. */
  readonly alignment: Readonly<Record<string, Figures>>;
}

const START = '<!-- figures -->';
const END = '<!-- /figures -->';
const DECIMALS = 3;

const ROWS: readonly (readonly [words: string, figure: string])[] = [
  ['links, F1', 'linksF1'],
  ['calibration error of a link’s probability', 'calibrationError'],
  ['"only in this source": right among those called so', 'onlyAgainstAllPrecision'],
  ['"only in this source": called so among those that are', 'onlyAgainstAllRecall'],
  ['sentences left unclear', 'unsure'],
];

/** @throws Error where a figure is missing */
export function figuresTable({ alignment }: Results): string {
  const cell = (file: string, figure: string): string => {
    const value = alignment[file]?.[figure];
    if (value === undefined) throw new Error(`no figure ${figure} for ${file}, expected it in bench/results.json`);
    return value.toFixed(DECIMALS);
  };
  const rows = ROWS.map(
    ([words, figure]) => `| ${words} | ${cell('ntrex-dev', figure)} | ${cell('ntrex-loose-dev', figure)} |`,
  );
  return ['| | translations | adaptations |', '|---|---|---|', ...rows].join('\n');
}

/** @throws Error where the README has no place for the table */
export function withFigures(readme: string, results: Results): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README without ${START} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n${figuresTable(results)}\n${readme.slice(end)}`;
}
