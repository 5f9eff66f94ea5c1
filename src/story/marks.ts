/**
 * What is said beside each sentence, given the columns shown. Marks speak of two choices of articles and never mix
 * them up: `only` is against the whole story, `not-shown` against the columns.
 */
import type { ArticleIndex, BlockIndex, SentenceIndex } from '../engine';
import { sayersOf, verdictOf } from './answers';
import { at } from './at';
import { stanceOf } from './stance';
import type { StoryView } from './view';

export type SentenceMark =
  /** No article of the story says it. */
  | { readonly kind: 'only' }
  /** None of the columns shown says it; these articles off screen do, ascending. */
  | { readonly kind: 'not-shown'; readonly articles: readonly ArticleIndex[] }
  /** It stands in a passage that is only here and worded as possible, and no article of the story says it. */
  | { readonly kind: 'speculative'; readonly section: BlockIndex }
  /** The engine can't say whether another column has it. */
  | { readonly kind: 'unsure' }
  /** At least one other column shown says it. */
  | { readonly kind: 'shared' }
  /** A title, heading or furniture: takes no part, is never marked or counted. */
  | { readonly kind: 'uncompared' };
export type MarkKind = SentenceMark['kind'];
export type MarkCounts = Readonly<Record<Exclude<MarkKind, 'uncompared'>, number>>;

/**
 * Neighbouring sentences that bear one mark: `sentences` ascending, only compared ones; a heading or furniture between
 * them doesn't end a run. The `articles` of a run that is `not-shown` are those that have any sentence of it.
 */
export interface MarkRun {
  readonly mark: Exclude<SentenceMark, { kind: 'uncompared' }>;
  readonly sentences: readonly SentenceIndex[];
}

const NO_MARKS: MarkCounts = { only: 0, speculative: 0, 'not-shown': 0, unsure: 0, shared: 0 };
/** An article is mostly its own when more than this share of its compared sentences is only there. */
const MOSTLY = 0.5;

/**
 * The mark of each sentence of an article, by sentence.
 * @param columns the articles shown; whether `article` is among them changes nothing
 */
export function marksOf(view: StoryView, columns: readonly ArticleIndex[], article: ArticleIndex): SentenceMark[] {
  const ofArticle = at(view.articles, article);
  const others = new Set(columns.filter((column) => column !== article));
  return ofArticle.sentences.map(({ index }) => markOf(view, others, article, index));
}

/** Linked off screen but close to something on screen is `unsure`: "not in the columns shown" may be wrong there. */
function markOf(
  view: StoryView,
  others: ReadonlySet<ArticleIndex>,
  article: ArticleIndex,
  sentence: SentenceIndex,
): SentenceMark {
  const { verdict } = verdictOf(view, { article, sentence });
  if (verdict !== 'linked') return { kind: verdict };
  const saying = sayersOf(view, { article, sentence });
  if (saying.some((other) => others.has(other))) return { kind: 'shared' };
  if ([...others].some((other) => stanceOf(view, { article, sentence }, other) === 'unclear'))
    return { kind: 'unsure' };
  return { kind: 'not-shown', articles: saying };
}

/** How many compared sentences bear each mark. */
export function countMarks(marks: readonly SentenceMark[]): MarkCounts {
  const counts = { ...NO_MARKS };
  for (const { kind } of marks) if (kind !== 'uncompared') counts[kind] += 1;
  return counts;
}

/** The runs of an article in order; every compared sentence stands in exactly one. */
export function runsOf(marks: readonly SentenceMark[]): MarkRun[] {
  const runs: MarkRun[] = [];
  marks.forEach((mark, sentence) => {
    if (mark.kind === 'uncompared') return;
    const last = runs.at(-1);
    if (!last || !isSame(last.mark, mark)) runs.push({ mark, sentences: [sentence] });
    else runs[runs.length - 1] = { mark: joined(last.mark, mark), sentences: [...last.sentences, sentence] };
  });
  return runs;
}

/**
 * The marks of an article with its speculative passages told as such: of the sentences in them those that nobody else
 * says, and also those of which that could not be said of each alone.
 */
export function withSpeculative(
  view: StoryView,
  article: ArticleIndex,
  marks: readonly SentenceMark[],
): SentenceMark[] {
  const { speculative } = at(view.articles, article);
  return marks.map((mark, sentence) => {
    const section = speculative.get(sentence);
    return section === undefined ? mark : { kind: 'speculative', section };
  });
}

/** How many compared sentences an article has, and how many of them are only there, by themselves or in a passage. */
export function ownSentences(view: StoryView, article: ArticleIndex): { own: number; compared: number } {
  const counts = countMarks(withSpeculative(view, article, marksOf(view, [], article)));
  return { own: counts.only + counts.speculative, compared: Object.values(counts).reduce((sum, n) => sum + n, 0) };
}

/** Whether more than half of an article's compared sentences are only there: then what is shared is the minority. */
export function isMostlyOwn(view: StoryView, article: ArticleIndex): boolean {
  const { own, compared } = ownSentences(view, article);
  return own > MOSTLY * compared;
}

function isSame(a: SentenceMark, b: SentenceMark): boolean {
  return a.kind === b.kind && (a.kind !== 'speculative' || b.kind !== 'speculative' || a.section === b.section);
}

function joined(a: MarkRun['mark'], b: MarkRun['mark']): MarkRun['mark'] {
  if (a.kind !== 'not-shown' || b.kind !== 'not-shown') return a;
  return { kind: 'not-shown', articles: [...new Set([...a.articles, ...b.articles])].sort((x, y) => x - y) };
}
