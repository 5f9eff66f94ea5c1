/** Where the files of the search index are checked. */
import { FormatError } from '../formatError';
import { validated } from '../validated';
import { contentsSchema, type SearchContents, type SearchShard, shardSchema } from './schema';

/** @throws FormatError at the first thing that is not as it should be */
export function readSearchContents(json: unknown): SearchContents {
  const contents = validated(contentsSchema, json);
  checkAscending(contents.shards, 'shards');
  return contents;
}

/** The same for one shard. */
export function readSearchShard(json: unknown): SearchShard {
  const shard = validated(shardSchema, json);
  checkAscending(shard.terms, 'terms');
  const { length } = shard.sentences;
  if (length !== shard.terms.length) {
    throw new FormatError('sentences', `${length} of them`, `${shard.terms.length}, one a term`);
  }
  return shard;
}

function checkAscending(terms: readonly string[], path: string): void {
  terms.forEach((term, k) => {
    const before = terms[k - 1];
    if (before !== undefined && before >= term) throw new FormatError(`${path}[${k}]`, term, `a term after ${before}`);
  });
}
