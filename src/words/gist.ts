/** What is in a story for the reader, from the counts of its index entry. */
import type { StoryIndexEntry } from '../story';

export type EntryArticle = StoryIndexEntry['articles'][number];

export interface Gist {
  /** Sources that have a text to compare. */
  readonly sources: number;
  /** In how many figures or days they differ. */
  readonly differences: number;
  /** How many of them have more than half of their sentences in another source too. */
  readonly sharing: number;
  /**
   * Those with the most that only they say, most first, whole sections worded as possible before single sentences; at most
   * two. `count`: sentences of their own.
   */
  readonly own: readonly { readonly article: EntryArticle; readonly count: number }[];
  /** Whether every sentence stands in two sources or more. */
  readonly allShared: boolean;
}

const MOST_OF = 0.5;
/** The second one is worth naming where it has at least so many sentences of its own, and this share of its text. */
const FEWEST_SECOND = 3;
const SHARE_SECOND = 0.25;

export function gistOf({ articles, differences }: StoryIndexEntry): Gist {
  const sources = articles.filter(({ sentences }) => sentences.compared > 0);
  const sharing = sources.filter(({ sentences }) => sentences.linked > MOST_OF * sentences.compared);
  const [first, second] = sources.filter(({ sentences }) => sentences.only > 0).sort(byOwn);
  const named = [first, second !== undefined && isWorthNaming(second) ? second : undefined];
  return {
    sources: sources.length,
    differences,
    sharing: sharing.length,
    own: named
      .filter((article) => article !== undefined)
      .map((article) => ({ article, count: article.sentences.only })),
    allShared: sources.every(({ sentences }) => sentences.linked === sentences.compared),
  };
}

/** Sections of its own first, then most sentences, of equals the one for which that is more. */
function byOwn(one: EntryArticle, other: EntryArticle): number {
  const [x, y] = [one.sentences, other.sentences];
  return other.speculative - one.speculative || y.only - x.only || y.only / y.compared - x.only / x.compared;
}

function isWorthNaming({ sentences: { only, compared } }: EntryArticle): boolean {
  return only >= FEWEST_SECOND && only >= SHARE_SECOND * compared;
}
