/**
 * The search index as files: what it is of, and its terms in shards, each a part of the terms in order. A first search
 * loads the contents and the shard of its word. Every sentence has a number, counted through all stories and articles
 * as the contents list them; no text is kept here.
 */
import * as v from 'valibot';

export const SEARCH_FORMAT = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * `stories`: by id, single articles among them, each with how many sentences its articles have, in the story's order.
 * `shards`: the first term of each shard.
 */
export const contentsSchema = v.object({
  format: v.literal(SEARCH_FORMAT),
  stories: v.array(v.object({ id: v.string(), sentences: v.array(count) })),
  shards: v.array(v.string()),
});
export type SearchContents = Readonly<v.InferOutput<typeof contentsSchema>>;

/** `terms`, ascending; `sentences`, by term: the number of the first that has it, then by how much each next is higher. */
export const shardSchema = v.object({
  format: v.literal(SEARCH_FORMAT),
  terms: v.array(v.string()),
  sentences: v.array(v.array(count)),
});
export type SearchShard = Readonly<v.InferOutput<typeof shardSchema>>;
