/** Who says what: a row a claim, a column an article; and beside it what only one article has. */
import { type ArticleIndex, type BlockIndex, CLOSE_LEAST, type SentenceRef } from '../engine';
import { at } from './at';
import { claimsOf, haveText, type StoryClaim, type Telling } from './claims';
import { detailContrasts } from './detailContrasts';
import { marksOf, withSpeculative } from './marks';
import { stanceOf } from './stance';
import type { StoryView } from './view';

/** What an article makes of a claim. */
export type ClaimCell =
  | { readonly kind: 'says'; readonly article: ArticleIndex; readonly telling: Telling }
  /** It may say it, nobody can tell; `at` is where that is seen best. */
  | { readonly kind: 'unclear'; readonly article: ArticleIndex; readonly at: SentenceRef }
  | { readonly kind: 'lacks'; readonly article: ArticleIndex };

export interface ClaimRow {
  readonly claim: StoryClaim;
  /** By column. */
  readonly cells: readonly ClaimCell[];
  /**
   * Whether, taken as a whole, one article states it as a fact and another words it as hearsay or as possible, or whether
   * they give a figure, a day or a name of it otherwise.
   */
  readonly differs: boolean;
  /** Whether more than half of the columns say it. */
  readonly most: boolean;
}

/** A sentence that one article alone has, and the speculative section that it stands in. */
interface Addition extends SentenceRef {
  readonly section?: BlockIndex;
}

export interface Additions {
  readonly article: ArticleIndex;
  /** In the article's order. */
  readonly sentences: readonly Addition[];
  /** How many speculative sections they stand in. */
  readonly sections: number;
}

export interface ClaimTable {
  /** The articles with a text, in the story's order. */
  readonly columns: readonly ArticleIndex[];
  /** In the order of the article that makes most claims; what it lacks, in that of the next one. */
  readonly rows: readonly ClaimRow[];
  /** Only articles that have any. */
  readonly additions: readonly Additions[];
}

/** Of a single text there is nothing to compare: no rows, no additions. */
export function claimTable(view: StoryView): ClaimTable {
  const columns = columnsOf(view);
  if (columns.length < 2) return { columns, rows: [], additions: [] };
  return {
    columns,
    rows: claimsOf(view).map((claim) => claimRow(view, claim)),
    additions: columns.map((article) => additionsOf(view, article)).filter(({ sentences }) => sentences.length > 0),
  };
}

export function claimRow(view: StoryView, claim: StoryClaim): ClaimRow {
  const columns = columnsOf(view);
  const worded = (...certainties: Telling['certainty'][]) =>
    claim.tellings.some(({ certainty }) => certainties.includes(certainty));
  return {
    claim,
    cells: columns.map((article) => cellOf(view, claim, article)),
    differs:
      (claim.contested && worded('flat') && worded('hearsay', 'possible')) || hasOtherDetails(view, columns, claim),
    most: claim.tellings.length > columns.length / 2,
  };
}

function hasOtherDetails(view: StoryView, columns: readonly ArticleIndex[], { tellings }: StoryClaim): boolean {
  return tellings.some(({ article, sentences }) =>
    sentences.some((sentence) => detailContrasts(view, columns, { article, sentence }).length > 0),
  );
}

/**
 * An empty cell says that the article doesn't say it. So it is empty only where that is clear of the claim as each of the
 * others tells it: one telling whose sentence it may have is enough for `unclear`.
 */
function cellOf(view: StoryView, { tellings }: StoryClaim, article: ArticleIndex): ClaimCell {
  const telling = tellings.find((one) => one.article === article);
  if (telling) return { kind: 'says', article, telling };
  const doubtful = tellings
    .map(({ representative }) => representative)
    .filter((ref) => stanceOf(view, ref, article) === 'unclear');
  const [first] = doubtful;
  if (!first) return { kind: 'lacks', article };
  return { kind: 'unclear', article, at: likeliestIn(view, doubtful, article) ?? first };
}

/** What in an article comes nearest to any of these sentences; undefined where nothing comes near enough to be shown. */
function likeliestIn(view: StoryView, refs: readonly SentenceRef[], article: ArticleIndex): SentenceRef | undefined {
  const [best] = refs
    .flatMap((ref) => at(at(view.articles, ref.article).judgements, ref.sentence).nearest)
    .filter((candidate) => candidate.article === article && candidate.p >= CLOSE_LEAST)
    .sort((x, y) => y.p - x.p);
  return best && { article, sentence: best.sentence };
}

/** As they are counted beside the sources: of a speculative section all that is linked to nothing. */
function additionsOf(view: StoryView, article: ArticleIndex): Additions {
  const marks = withSpeculative(view, article, marksOf(view, [], article));
  const sentences = marks.flatMap((mark, sentence): Addition[] => {
    if (mark.kind === 'only') return [{ article, sentence }];
    return mark.kind === 'speculative' ? [{ article, sentence, section: mark.section }] : [];
  });
  const sections = new Set(sentences.flatMap(({ section }) => section ?? []));
  return { article, sentences, sections: sections.size };
}

function columnsOf(view: StoryView): ArticleIndex[] {
  return view.articles.filter(haveText).map(({ index }) => index);
}
