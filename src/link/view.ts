/** What is being looked at: everything an address holds, and nothing that is kept elsewhere. */

/** No more columns are compared at once (issue "the reader in the browser"). */
export const MOST_COLUMNS = 8;
/** Longer searches are cut when written: nobody types them, and an address has to be sendable. In code points. */
export const MOST_QUERY = 200;

/**
 * What can be switched in a comparison, in the order an address names it, with how it stands when nobody switched it:
 * the minority is marked, and of what nobody can tell nothing is said unasked. An address holds only what differs: to
 * change a default once addresses are about takes a new version of the format, or links already sent would show
 * something else.
 */
export const MARKS = [
  { mark: 'only', on: true },
  { mark: 'speculative', on: true },
  { mark: 'certainty', on: true },
  { mark: 'details', on: true },
  { mark: 'not-shown', on: false },
  { mark: 'unsure', on: false },
  { mark: 'moved', on: true },
  { mark: 'possible', on: false },
  { mark: 'shared', on: false },
  { mark: 'furniture', on: false },
] as const;
export type Mark = (typeof MARKS)[number]['mark'];

/** The marks that are on where nobody switched any. */
export function defaultMarks(): ReadonlySet<Mark> {
  return new Set(MARKS.filter(({ on }) => on).map(({ mark }) => mark));
}

/**
 * A sentence named by position (`003/p4.s2`), by what `quoteOf` gave for its text and by what stood around it
 * (`contextOf`), which links of before it don't say.
 */
export interface Focus {
  readonly sentence: string;
  readonly quote: string;
  readonly context?: string;
}

/** `lang`: the interface's language where the link chose it, a canonical BCP 47 tag; whether there is such an
 * interface is for the interface to say. */
interface AnyScreen {
  readonly lang?: string;
}

/** `query` is as typed, never empty. */
export interface StoriesScreen extends AnyScreen {
  readonly screen: 'stories';
  readonly query?: string;
}

/** Which claims the table of who says what shows; all of them where an address names none of these. */
export const CLAIM_FILTERS = ['differing', 'only', 'most'] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

export interface StoryScreen extends AnyScreen {
  readonly screen: 'story';
  readonly story: string;
  readonly claims?: ClaimFilter;
}

/** How columns stand, other than side by side in rows: `published` each in its own order, as its article was published. */
export const LAYOUTS = ['published'] as const;
export type OwnLayout = (typeof LAYOUTS)[number];

export interface CompareScreen extends AnyScreen {
  readonly screen: 'compare';
  readonly story: string;
  /** Ids in the order of the columns, at most `MOST_COLUMNS`, none twice; empty where `resolveView` is to choose. */
  readonly articles: readonly string[];
  /** The article whose order the rows follow; absent only where `articles` is empty. */
  readonly spine?: string;
  /** The marks that are on. */
  readonly marks: ReadonlySet<Mark>;
  readonly focus?: Focus;
  /** Absent where the columns stand in rows. */
  readonly layout?: OwnLayout;
}

export interface MethodScreen extends AnyScreen {
  readonly screen: 'method';
}

/** Where a reader's own articles are added. `of`: the story whose articles are there from the start. */
export interface AddScreen extends AnyScreen {
  readonly screen: 'add';
  readonly of?: string;
}

/** `path` as an address writes it: percent-encoded, without a leading `/`. */
export interface NotFoundScreen extends AnyScreen {
  readonly screen: 'not-found';
  readonly path: string;
}

export type View = StoriesScreen | StoryScreen | CompareScreen | MethodScreen | AddScreen | NotFoundScreen;

/** A comparison that can be shown: its articles are in the story, at least one, and the spine is among them. */
export interface ResolvedCompare extends CompareScreen {
  readonly spine: string;
}

export type ResolvedView = Exclude<View, CompareScreen> | ResolvedCompare;

/** Ids of stories and articles are what the fixtures allow: nothing that an address would have to escape or part. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9_-]+$/u.test(text);
}
