/**
 * The compiled story: one JSON file a story, `format: 5`. This schema both types it and validates it on reading;
 * inside the program the types are believed.
 *
 * Sentences are addressed by index: an article's place in `articles` (sorted by id) and the sentence's place among
 * all sentences of that article, headings and furniture included.
 */
import * as v from 'valibot';
import { APPROXIMATIONS, CUE_SCOPES, DEGREES, FIGURE_KINDS, KINDS, ROLES } from '../engine';

/** Files of older formats are read, too (upgrade.ts). */
export const FORMAT = 5;

/** Read-only all the way down: a compiled story is never changed. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Texts by BCP 47 tag of the language they are in. */
const localized = v.record(v.string(), v.string());

const role = v.picklist(ROLES);
const kind = v.picklist(KINDS);

const facts = v.object({
  title: v.exactOptional(v.string()),
  outlet: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  archive: v.exactOptional(v.string()),
  published: v.exactOptional(day),
  retrieved: v.exactOptional(day),
  byline: v.exactOptional(v.string()),
  kind: v.exactOptional(kind),
  credits: v.exactOptional(v.array(v.string())),
  story: v.exactOptional(v.string()),
  revises: v.exactOptional(v.string()),
  demonstration: v.exactOptional(v.boolean()),
  withdrawn: v.exactOptional(day),
  notice: v.exactOptional(v.string()),
});

/** `sentences` are `[start, end)` spans of `text` in UTF-16 code units, in order, without overlap. */
const block = v.object({
  role,
  text: v.string(),
  lang: v.string(),
  level: v.exactOptional(index),
  number: v.exactOptional(index),
  sentences: v.array(v.tuple([index, index])),
});

/** What the article is called in lists; `byOpening` where it has no title and is named by its opening words. */
const name = v.object({ text: v.string(), byOpening: v.boolean() });

const verdict = v.picklist(['linked', 'unsure', 'only', 'uncompared']);

/**
 * `nearest`: `[article, sentence, p]`, at most one an article, by article. `only`: of a compared sentence without a
 * link, the probability that no other article says it.
 */
export const judgementSchema = v.object({
  verdict,
  nearest: v.array(v.tuple([index, index, probability])),
  only: v.exactOptional(probability),
});

/**
 * A sentence that is worded as other than plain fact: `[sentence, certainty, start, end, scope, cueIn, isFaint]`, the cue from
 * `start` to `end` (UTF-16 code units) of the sentence `cueIn`; last, whether the cue is a faint one.
 */
const hedge = v.tuple([index, v.picklist(DEGREES), index, index, v.picklist(CUE_SCOPES), index, v.boolean()]);

/** `[start, end)` in UTF-16 code units. */
const span = v.tuple([index, index]);
const figureValue = v.union([v.number(), v.string()]);

/** A figure that a sentence states; `span` is of the sentence. */
const figure = v.object({
  sentence: index,
  span,
  kind: v.picklist(FIGURE_KINDS),
  value: v.union([figureValue, v.tuple([figureValue, figureValue])]),
  unit: v.string(),
  approx: v.exactOptional(v.picklist(APPROXIMATIONS)),
  /** Among the figures of the sentence. */
  conversionOf: v.exactOptional(index),
});

/** What a sentence quotes; spans are of the texts of blocks, that of the quotation of the sentence's own. */
const quotation = v.object({
  sentence: index,
  span,
  speaker: v.exactOptional(v.object({ block: index, span, resolved: v.boolean() })),
  continued: v.boolean(),
});

/** Whom a sentence credits; spans are of the text of `block`. */
const credit = v.object({ sentence: index, block: index, span, name: v.exactOptional(span) });

const article = v.object({
  id: v.string(),
  lang: v.string(),
  name,
  facts,
  blocks: v.array(block),
  judgements: v.array(judgementSchema),
  /** By sentence ascending; every other one is flat, or `unread`: in a language of which nothing is known. */
  hedges: v.array(hedge),
  unread: v.exactOptional(v.array(index)),
  /** All by sentence ascending. */
  figures: v.array(figure),
  quotations: v.array(quotation),
  credits: v.array(credit),
  /** Only the first so many sentences were compared; the rest are unsure. Absent where all were. */
  compared: v.exactOptional(index),
});

/** `[article, sentence]` */
const ref = v.tuple([index, index]);

const similarity = v.pipe(v.number(), v.minValue(-2), v.maxValue(2));
const rank = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * `why`: similarity of the two; the place of `b` among the candidates of its article for `a`; the same of `a` for `b`;
 * support from neighbours. `by`: other articles that are linked to both, ascending.
 */
export const linkSchema = v.object({
  a: ref,
  b: ref,
  p: probability,
  why: v.exactOptional(v.tuple([similarity, rank, rank, probability])),
  by: v.exactOptional(v.array(index)),
});

/**
 * `opening`: the block of the heading, or for a list of what leads into it, or its first item. `only`: the share of
 * `sentences` that is only in this source; `possible`, `advised`: the shares that are worded so.
 */
const section = v.object({
  article: index,
  kind: v.picklist(['heading', 'list']),
  opening: index,
  sentences: v.array(index),
  only: probability,
  possible: probability,
  advised: probability,
  speculative: v.boolean(),
});

export const compiledStorySchema = v.object({
  format: v.literal(FORMAT),
  id: v.string(),
  title: localized,
  articles: v.array(article),
  links: v.array(linkSchema),
  sections: v.array(section),
});
export type CompiledStory = Frozen<v.InferOutput<typeof compiledStorySchema>>;
export type CompiledArticle = CompiledStory['articles'][number];
export type ArticleName = CompiledArticle['name'];
export type CompiledBlock = CompiledArticle['blocks'][number];
export type CompiledHedge = CompiledArticle['hedges'][number];
export type CompiledFigure = CompiledArticle['figures'][number];
export type CompiledQuotation = CompiledArticle['quotations'][number];
export type CompiledJudgement = CompiledArticle['judgements'][number];
export type CompiledLink = CompiledStory['links'][number];
export type CompiledSection = CompiledStory['sections'][number];

/** What lists say of an article's facts; who wants the rest opens the story. An index of a thousand stories is long enough. */
const listedFacts = v.pick(facts, ['outlet', 'published', 'kind', 'revises', 'demonstration', 'withdrawn']);

/** One line of the index: a story without its text, with what a list of stories says about it. */
const indexEntry = v.object({
  id: v.string(),
  title: localized,
  articles: v.array(
    v.object({
      id: v.string(),
      lang: v.string(),
      name,
      facts: listedFacts,
      /** Compared sentences, and how many of them have each verdict. */
      sentences: v.object({ compared: index, linked: index, unsure: index, only: index }),
      /** How many sections of its own are worded as possible; none of them lies in another. */
      speculative: index,
    }),
  ),
  /** In how many details its articles differ. */
  differences: index,
});

/**
 * The index, or a part of a long one (indexParts.ts). `stories` have two articles or more, `singles` one; both sorted by id.
 * `further`: in the first part alone, where there are others: their names, and what can be said of them before they are there.
 */
export const storyIndexSchema = v.object({
  format: v.literal(FORMAT),
  stories: v.array(indexEntry),
  singles: v.array(indexEntry),
  further: v.exactOptional(
    v.object({
      parts: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/))),
      stories: index,
      singles: index,
      languages: v.array(v.string()),
    }),
  ),
});
export type StoryIndex = Frozen<v.InferOutput<typeof storyIndexSchema>>;
export type StoryIndexEntry = StoryIndex['stories'][number];
