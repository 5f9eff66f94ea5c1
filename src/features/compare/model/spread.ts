/** Everything that the compare screen shows, worked out of a story and the view asked for. Pure. */
import type { Mark, ResolvedCompare } from '../../../link';
import {
  type ArticleView,
  type Contrast,
  contrastAmong,
  countMarks,
  cueIn,
  indexRows,
  isMostlyOwn,
  type MarkCounts,
  marksOf,
  ownSentences,
  type RowIndex,
  rowsOf,
  type SentenceMark,
  type StoryView,
  speculativeSections,
  withSpeculative,
} from '../../../story';
import { foldGroups, groupRows, type Stretch } from './groups';
import { type Stop, stopsOf } from './stops';

export interface Column {
  readonly article: number;
  readonly view: ArticleView;
  readonly marks: readonly SentenceMark[];
  readonly counts: MarkCounts;
  /** By the first block of a section that is only here and worded as possible: what its banner says. */
  readonly passages: ReadonlyMap<number, SpeculativePassage>;
  /** By sentence: where others shown word it with another certainty. */
  readonly contrasts: ReadonlyMap<number, Contrast>;
  /** Sentences that are only here, by themselves or in such a section, of those compared. */
  readonly own: number;
  readonly compared: number;
  /** Its blocks that stand on the page and have sentences; Tab enters the column at the first. */
  readonly standing: readonly number[];
  /** More than half of it is only in this source: then what is shared is marked, too. */
  readonly mostlyOwn: boolean;
}

/** A section that is only here and worded as possible; `sentences` of it are linked to nothing. */
export interface SpeculativePassage {
  readonly sentences: readonly number[];
  /** The first block whose sentences are all among them: its banner stands there. */
  readonly banner: number | undefined;
  /** `possible`: most of it is worded as possible or conditional; else that and advice together are most of it. */
  readonly worded: 'possible' | 'advised';
}

export interface Spread {
  readonly story: StoryView;
  readonly columns: readonly Column[];
  /** Place of the spine among the columns. */
  readonly spine: number;
  /** Articles of the story that have no column. */
  readonly waiting: readonly number[];
  readonly stretches: readonly Stretch[];
  readonly rowIndex: RowIndex;
  readonly stops: readonly Stop[];
  /** Sentences of the columns by mark. */
  readonly counts: MarkCounts & Record<'certainty' | 'possible' | 'moved' | 'furniture', number>;
}

/** @param shown ids of the articles that have a column, the spine among them */
export function buildSpread(
  story: StoryView,
  shown: readonly string[],
  { spine: wantedSpine, marks: on }: Pick<ResolvedCompare, 'spine' | 'marks'>,
): Spread {
  const indices = shown.map((id) => story.articles.findIndex(({ article }) => article.id === id));
  const spineId = shown.includes(wantedSpine) ? wantedSpine : shown[0];
  const spine = shown.indexOf(spineId ?? '');
  const judged = indices.map((article) => columnOf(story, indices, article, on));
  const rows = rowsOf(story, indices, indices[spine] ?? 0);
  const rowIndex = indexRows(rows);
  const marks = new Map(judged.map((column) => [column.article, column.marks]));
  const groups = groupRows(story, rows, on.has('furniture') ? 'shown' : 'hidden');
  const stretches = foldGroups(story, groups, (article, sentence) => marks.get(article)?.[sentence]?.kind);
  const columns = judged.map((column): Column => ({ ...column, standing: standingBlocks(column, stretches) }));
  return {
    story,
    columns,
    spine,
    waiting: story.articles.map(({ index }) => index).filter((index) => !indices.includes(index)),
    stretches,
    rowIndex,
    stops: stopsOf(story, columns, rowIndex, on),
    counts: {
      ...totalOf(columns),
      certainty: columns.reduce((sum, { contrasts }) => sum + contrasts.size, 0),
      possible: columns.reduce((sum, column) => sum + hedgedIn(story, column), 0),
      moved: rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)).filter(({ moved }) => moved).length,
      furniture: columns.reduce(
        (sum, { view }) => sum + view.article.blocks.filter(({ role }) => role === 'furniture').length,
        0,
      ),
    },
  };
}

type Judged = Omit<Column, 'standing'>;

function columnOf(story: StoryView, columns: readonly number[], article: number, on: ReadonlySet<Mark>): Judged {
  const view = story.articles[article];
  if (!view) throw new RangeError(`no article ${article}`);
  const single = marksOf(story, columns, article);
  const inPassages = withSpeculative(story, article, single);
  const marks = on.has('speculative') ? inPassages : single;
  return {
    article,
    view,
    marks,
    counts: { ...countMarks(marks), speculative: countMarks(inPassages).speculative },
    passages: passagesIn(story, view, inPassages),
    contrasts: contrastsIn(story, columns, view),
    ...ownSentences(story, article),
    mostlyOwn: isMostlyOwn(story, article),
  };
}

/** More than this share of a section is most of it. */
const MOST = 0.5;

function passagesIn(
  story: StoryView,
  { index: article, inBlock }: ArticleView,
  marks: readonly SentenceMark[],
): ReadonlyMap<number, SpeculativePassage> {
  return new Map(
    speculativeSections(story, article).map(({ opening, sentences, possible }) => {
      const own = sentences.filter((sentence) => marks[sentence]?.kind === 'speculative');
      const whole = inBlock.findIndex((block) => block.length > 0 && block.every(({ index }) => own.includes(index)));
      return [
        opening,
        {
          sentences: own,
          banner: whole < 0 ? undefined : whole,
          worded: possible > MOST ? 'possible' : 'advised',
        },
      ];
    }),
  );
}

function contrastsIn(
  story: StoryView,
  columns: readonly number[],
  { index: article, sentences }: ArticleView,
): ReadonlyMap<number, Contrast> {
  return new Map(
    sentences.flatMap(({ index }) => {
      const contrast = contrastAmong(story, columns, { article, sentence: index });
      return contrast ? [[index, contrast] as const] : [];
    }),
  );
}

function hedgedIn(story: StoryView, { article, view }: Column): number {
  return view.sentences.filter(({ index }) => cueIn(story, { article, sentence: index })).length;
}

/** Blocks of a column with text to stop at, in the order of the page; what is folded away comes last, if at all. */
function standingBlocks({ article, view }: Judged, stretches: readonly Stretch[]): number[] {
  const open = stretches.filter(({ folds }) => !folds);
  return [...open, ...stretches.filter(({ folds }) => folds)]
    .flatMap(({ groups }) => groups.flatMap(({ cells }) => cells.filter((cell) => cell.article === article)))
    .flatMap(({ blocks }) => blocks.map(({ block }) => block))
    .filter((block) => (view.inBlock[block]?.length ?? 0) > 0);
}

function totalOf(columns: readonly Column[]): MarkCounts {
  const total = { only: 0, speculative: 0, 'not-shown': 0, unsure: 0, shared: 0 };
  for (const { counts } of columns) {
    for (const kind of Object.keys(total) as (keyof MarkCounts)[]) total[kind] += counts[kind];
  }
  return total;
}
