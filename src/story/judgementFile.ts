/**
 * The judgements of a story as a file that is committed with the fixtures: what a compilation needs of the encoder, in some
 * forty bytes a sentence. Links and judgements stand in it as in the compiled story; texts don't.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { type KeptArticle, type KeptStory, methodId } from '../engine';
import { FormatError } from './formatError';
import { judgementSchema, linkSchema } from './schema';
import { serialise } from './serialise';
import { compareLinks, readJudgement, readLink, writeJudgement, writeLink } from './tuples';
import { validated } from './validated';

/** Changes with the file's form; another form is not read, only judged again. */
const FORM = 1;

const hex = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2})+$/u));
const judgementFileSchema = v.object({
  form: v.literal(FORM),
  /** `methodId` of the engine that judged. */
  method: hex,
  articles: v.array(v.object({ id: v.string(), key: hex, vector: v.exactOptional(hex) })),
  judgements: v.array(v.array(judgementSchema)),
  links: v.array(linkSchema),
});

export function writeJudgementFile({ articles, links, judgements }: KeptStory): string {
  return serialise({
    form: FORM,
    method: methodId(),
    articles: articles.map(({ vector, ...article }) => ({
      ...article,
      ...(vector && { vector: bytesToHex(new Uint8Array(vector.buffer, vector.byteOffset, vector.length)) }),
    })),
    judgements: judgements.map((ofArticle) => ofArticle.map(writeJudgement)),
    links: links.map(writeLink).sort(compareLinks),
  });
}

/**
 * @param json what `JSON.parse` gave
 * @returns undefined where another method judged, whose judgements are of no use
 * @throws FormatError at the first thing that is not as it should be
 */
export function readJudgementFile(json: unknown): KeptStory | undefined {
  if (isOfOther(json)) return undefined;
  const { articles, judgements, links } = validated(judgementFileSchema, json);
  if (judgements.length !== articles.length)
    throw new FormatError('judgements', `${judgements.length} of them`, `${articles.length}, one an article`);
  links.forEach(({ a, b }, k) => {
    for (const [article, sentence] of [a, b])
      if (!judgements[article]?.[sentence])
        throw new FormatError(`links[${k}]`, `[${article}, ${sentence}]`, 'a sentence that is judged');
  });
  return {
    articles: articles.map(({ vector, ...article }): KeptArticle => ({ ...article, vector: vectorFrom(vector) })),
    judgements: judgements.map((ofArticle) => ofArticle.map(readJudgement)),
    links: links.map(readLink),
  };
}

function isOfOther(json: unknown): boolean {
  const { form, method } = (json ?? {}) as { readonly form?: unknown; readonly method?: unknown };
  return typeof form === 'number' && typeof method === 'string' && (form !== FORM || method !== methodId());
}

function vectorFrom(written: string | undefined): Int8Array | undefined {
  return written === undefined ? undefined : new Int8Array(hexToBytes(written).buffer as ArrayBuffer);
}
