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
  ['links: right among those made', 'linksTogetherPrecision'],
  ['links: made among those that are', 'linksTogetherRecall'],
  ['links, F1', 'linksTogetherF1'],
  ['calibration error of a link’s probability', 'calibrationError'],
  ['"only in this source": right among those called so', 'onlyAgainstAllPrecision'],
  ['"only in this source": called so among those that are', 'onlyAgainstAllRecall'],
  ['sentences left unclear', 'unsure'],
];
/** The measure first. */
const COLUMNS: readonly (readonly [words: string, file: string])[] = [
  ['written as outlets write', 'adapted-dev'],
  ['translations, reworked', 'ntrex-loose-dev'],
  ['translations', 'ntrex-dev'],
];

/** @throws Error where a figure is missing */
export function figuresTable({ alignment }: Results): string {
  const cell = (file: string, figure: string): string => {
    const value = alignment[file]?.[figure];
    if (value === undefined) throw new Error(`no figure ${figure} for ${file}, expected it in bench/results.json`);
    return value.toFixed(DECIMALS);
  };
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...COLUMNS.map(([words]) => words)]),
    `|${'---|'.repeat(COLUMNS.length + 1)}`,
    ...ROWS.map(([words, figure]) => line([words, ...COLUMNS.map(([, file]) => cell(file, figure))])),
  ].join('\n');
}

/** @throws Error where the README has no place for the table */
export function withFigures(readme: string, results: Results): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README without ${START} and ${END}`);
  return `${readme.slice(0, start + START.length)}\n${figuresTable(results)}\n${readme.slice(end)}`;
}
