/**
 * What flows through the engine, station by station: a source article (blocks as somebody wrote them), an article
 * (blocks cut into sentences), and a comparison (articles with the links between their sentences).
 * Everything here is plain immutable data.
 */

/** A number in [0, 1] that a matching model stands behind. */
export type Probability = number & { readonly __space?: 'probability' };
/** A cosine, or a difference of cosines, in [-1, 1]. */
export type Similarity = number & { readonly __space?: 'similarity' };
/** UTF-16 code units from the start of a block's text. */
export type Offset = number & { readonly __space?: 'offset' };
/** A block's place in its article, from 0, furniture and headings included. */
export type BlockIndex = number & { readonly __space?: 'block' };
/** A sentence's place among all sentences of its article, from 0, furniture and headings included. */
export type SentenceIndex = number & { readonly __space?: 'sentence' };
/** An article's place in its story, articles sorted by id. */
export type ArticleIndex = number & { readonly __space?: 'article' };

export const ROLES = ['title', 'heading', 'paragraph', 'list-item', 'quotation', 'furniture'] as const;
export type Role = (typeof ROLES)[number];

export const KINDS = ['report', 'translation', 'adaptation', 'digest', 'explainer', 'commentary'] as const;
export type Kind = (typeof KINDS)[number];

/** What is known of an article beside its words. A field that is not known is absent, never empty. */
export interface ArticleFacts {
  readonly title?: string;
  readonly outlet?: string;
  /** http(s) addresses. */
  readonly url?: string;
  readonly archive?: string;
  /** Calendar days, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly retrieved?: string;
  readonly byline?: string;
  readonly kind?: Kind;
  /** Whom the text itself credits. */
  readonly credits?: readonly string[];
  /** The id of the story that the article is explicitly put into. */
  readonly story?: string;
  /** The id of the article that this one is a later version of. */
  readonly revises?: string;
  /** A text written to show what the reader does, not news. */
  readonly demonstration?: boolean;
  /** The day the article was taken back, and a sentence for its readers. */
  readonly withdrawn?: string;
  readonly notice?: string;
}

/** A block as written: its role where the markup says it, otherwise to be found out. */
export interface SourceBlock {
  readonly text: string;
  readonly role?: Role;
  /** Depth of a heading (1-6) or of a list item (1 is outermost). */
  readonly level?: number;
  /** A list item's number, in numbered lists. */
  readonly number?: number;
}

/** An article before it is cut. `lang` (BCP 47) is absent where nobody said it. */
export interface SourceArticle {
  readonly id: string;
  readonly lang?: string;
  readonly facts: ArticleFacts;
  readonly blocks: readonly SourceBlock[];
}

/** `[start, end)` of a sentence in its block's text. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/** A block with its role, its language (BCP 47) and its sentences in order. */
export interface Block {
  readonly role: Role;
  readonly text: string;
  readonly lang: string;
  readonly level?: number;
  readonly number?: number;
  readonly sentences: readonly Span[];
}

export interface Article {
  readonly id: string;
  readonly lang: string;
  readonly facts: ArticleFacts;
  readonly blocks: readonly Block[];
}

/** Roles whose sentences take part in matching; headings and furniture do not (docs/method.md, step 1). */
const COMPARED: ReadonlySet<Role> = new Set<Role>(['paragraph', 'list-item', 'quotation']);

export function isCompared(role: Role): boolean {
  return COMPARED.has(role);
}

/** One sentence of one article. */
export interface SentenceRef {
  readonly article: ArticleIndex;
  readonly sentence: SentenceIndex;
}

/** What speaks for a link; pairs of numbers are for `a`'s sentence among those of `b`'s article, and the other way. */
export interface LinkReasons {
  /** Cosine of the two sentences, without what their languages and articles have in common. */
  readonly similarity: Similarity;
  /** Place among all candidates by similarity, from 1. */
  readonly ranks: readonly [number, number];
  /** How far the sentences before or after are linked in step, by the first pass. */
  readonly support: Probability;
  /** Other articles with a sentence that is linked to both. */
  readonly vouching: readonly ArticleIndex[];
}

/** Two sentences of two articles that say the same; `a.article < b.article`. */
export interface Link {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  readonly p: Probability;
  readonly reasons?: LinkReasons;
}

/** The sentence of one other article that is most likely the same, linked or not. */
export interface Candidate extends SentenceRef {
  readonly p: Probability;
}

/** `uncompared`: headings and furniture. A sentence past the compared limit is `unsure`. */
export type Verdict = 'linked' | 'unsure' | 'only' | 'uncompared';

/** What the comparison says of one sentence; `nearest` holds at most one candidate an article, by article. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly nearest: readonly Candidate[];
  /** How likely it is, without a link, that no other article says it. */
  readonly only?: Probability;
}

/** Ways of wording a claim other than as a plain fact. */
export const DEGREES = ['hearsay', 'possible', 'conditional', 'expected', 'advised'] as const;
export type Degree = (typeof DEGREES)[number];

/** `not read`: in a language that nobody has told the engine's reader of. It is never called flat, since nobody looked. */
export type Certainty = Degree | 'flat' | 'not read';

/** Whose words a cue is: the sentence's own, those of somebody quoted in it, or of what stands over the list. */
export const CUE_SCOPES = ['clause', 'quotation', 'list'] as const;
export type CueScope = (typeof CUE_SCOPES)[number];

/** A sentence whose main clause is worded as something other than a plain fact, and the words that say so. */
export interface Hedge {
  readonly certainty: Degree;
  /** In UTF-16 code units from the start of the sentence `cueIn`. */
  readonly cue: Span;
  readonly scope: CueScope;
  /** The sentence of the same article in which the cue stands; another than the one read where a list is governed. */
  readonly cueIn: SentenceIndex;
  /** The cue is as often of ability, permission or politeness: too little to tell two articles apart by. */
  readonly isFaint?: boolean;
}

/** How one sentence is worded. */
export type Reading = { readonly certainty: 'flat' | 'not read' } | Hedge;

/** A heading and what stands under it up to the next heading of its level or above, or a list with what leads into it. */
export interface Section {
  readonly article: ArticleIndex;
  readonly kind: 'heading' | 'list';
  /** The heading; for a list, the block whose last sentence leads into it, or its first item. */
  readonly opening: BlockIndex;
  /** The compared ones, in order; the lead-in is one of them. */
  readonly sentences: readonly SentenceIndex[];
  /** The share of `sentences` that is only in this source, as far as the evidence of all of them goes. */
  readonly only: Probability;
  /** Shares of `sentences` that are worded as possible or conditional, and as advised. */
  readonly possible: number;
  readonly advised: number;
  /** Most of it is only in this source, and most of it is worded as possible, conditional or advised. */
  readonly speculative: boolean;
}

export const FIGURE_KINDS = ['number', 'amount', 'share', 'date', 'time', 'range', 'duration', 'ordinal'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A number, or a day, month or year as ISO writes it: `2026-03-03`, `2026-03`, `2026`, without a year `--03-03`, `--03`. */
export type FigureValue = number | string;

/** A figure that a sentence states. */
export interface Figure {
  /** In UTF-16 code units from the start of the sentence. */
  readonly span: Span;
  readonly text: string;
  /**
   * Two values are the ends of a range. A share is in hundredths, a time in hours since midnight. Weeks are days, parts of
   * a year months and parts of an hour minutes, so that one duration has one value.
   */
  readonly value: FigureValue | readonly [FigureValue, FigureValue];
  /** A currency's code, a unit's name in English, `%`, `date`, `o'clock`; of what is counted, the word as written; or nothing. */
  readonly unit: string;
  readonly kind: FigureKind;
  readonly approx?: Approximation;
  /** The figure of the same sentence that this one tells in another currency or unit, by its place among them. */
  readonly conversionOf?: number;
}

/** How a figure is qualified by the words before it. */
export const APPROXIMATIONS = ['about', 'over', 'under', 'upTo', 'almost'] as const;
export type Approximation = (typeof APPROXIMATIONS)[number];

/** Who is quoted, as the text writes it. */
export interface Speaker {
  readonly text: string;
  readonly block: BlockIndex;
  /** In UTF-16 code units from the start of that block's text. */
  readonly span: Span;
  /** The quotation's own sentence says “he” or nobody, and this is who was named last. */
  readonly resolved: boolean;
}

/** What a sentence quotes: a whole quotation, or its share of one that goes on through several sentences. */
export interface Quotation {
  /** What stands between the marks, in UTF-16 code units from the start of the block's text. */
  readonly span: Span;
  readonly text: string;
  /** Absent where the text does not plainly say. */
  readonly speaker?: Speaker;
  /** It began in an earlier sentence. */
  readonly continued: boolean;
}

/** Whom a sentence credits with what it says, in the words of the text: a ministry, a person, another outlet, “officials”. */
export interface Credit {
  readonly text: string;
  readonly block: BlockIndex;
  /** In UTF-16 code units from the start of that block's text. */
  readonly span: Span;
  /** The name in it, where it has one, counted likewise. */
  readonly name?: Span;
}

/** A detail that linked sentences give otherwise: a figure, a day, or how a name is spelt. Spans are of the two sentences. */
export interface DetailDifference {
  readonly type: 'figure' | 'date' | 'name';
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  readonly spans: readonly [Span, Span];
}

/** The compared articles of one story; what has two dimensions is by article and by sentence: `judgements[a][s]`. */
export interface Comparison {
  readonly articles: readonly Article[];
  readonly links: readonly Link[];
  readonly judgements: readonly (readonly Judgement[])[];
  readonly readings: readonly (readonly Reading[])[];
  readonly figures: readonly (readonly (readonly Figure[])[])[];
  readonly quotations: readonly (readonly (readonly Quotation[])[])[];
  /** Whom a sentence credits, where it plainly does. */
  readonly credits: readonly (readonly (Credit | undefined)[])[];
  readonly sections: readonly Section[];
  /** Articles of which only the first sentences were compared, with how many. */
  readonly truncated: readonly { readonly article: ArticleIndex; readonly compared: number }[];
}

/** A problem in a fixture, said to the person who wrote it. `line` counts from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly wrong: string;
  readonly expected: string;
}
