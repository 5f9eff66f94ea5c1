/** One article as a column of the page: what each of its sentences is marked as, and how much is its own. */
import type { Mark } from '../../../link';
import {
  type ArticleView,
  type Contrast,
  contrastAmong,
  countMarks,
  type DetailContrast,
  detailContrasts,
  isMostlyOwn,
  type MarkCounts,
  marksOf,
  ownSentences,
  type SentenceMark,
  type StoryView,
  speculativeSections,
  withSpeculative,
} from '../../../story';

export interface Column {
  readonly article: number;
  readonly view: ArticleView;
  readonly marks: readonly SentenceMark[];
  readonly counts: MarkCounts;
  /** By the first block of a section that is only here and worded as possible: what its banner says. */
  readonly passages: ReadonlyMap<number, SpeculativePassage>;
  /** By sentence: where others shown word it with another certainty. */
  readonly contrasts: ReadonlyMap<number, Contrast>;
  /** By sentence: figures, days and names that others shown give otherwise. */
  readonly details: ReadonlyMap<number, readonly DetailContrast[]>;
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

export type JudgedColumn = Omit<Column, 'standing'>;

/** All of a column but where its blocks stand. */
export function columnOf(
  story: StoryView,
  columns: readonly number[],
  article: number,
  on: ReadonlySet<Mark>,
): JudgedColumn {
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
    details: detailsIn(story, columns, view),
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

function detailsIn(
  story: StoryView,
  columns: readonly number[],
  { index: article, sentences }: ArticleView,
): ReadonlyMap<number, readonly DetailContrast[]> {
  return new Map(
    sentences
      .map(({ index }) => [index, detailContrasts(story, columns, { article, sentence: index })] as const)
      .filter(([, contrasts]) => contrasts.length > 0),
  );
}

/** Whether the sentence bears the sign of what differs, given the marks that are on. */
export function differs({ contrasts, details }: Column, sentence: number, on: ReadonlySet<Mark>): boolean {
  if (on.has('certainty') && contrasts.has(sentence)) return true;
  return on.has('details') && (details.get(sentence)?.some(({ marked }) => marked) ?? false);
}
