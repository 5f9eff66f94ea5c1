/** Corrections as a file: what is kept on the device, taken from it and brought to it. */
import * as v from 'valibot';
import { parseSentenceId } from '../engine';
import { isContext } from './context';
import { type Correction, inOrder, mergeCorrections } from './correction';
import { FormatError } from './formatError';
import { validated } from './validated';

/** Beside a story's articles in its folder. */
export const CORRECTIONS_FILE = 'corrections.json';
const FORMAT = 1;
const KIND = 'parallax-corrections';
/** As `Date.toISOString` writes it: times of one form and zone can be compared as texts. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;

const side = v.object({ sentence: v.string(), text: v.string(), context: v.exactOptional(v.string()) });
const schema = v.object({
  format: v.literal(FORMAT),
  kind: v.literal(KIND),
  corrections: v.array(
    v.object({
      story: v.string(),
      verdict: v.picklist(['same', 'different']),
      a: side,
      b: side,
      at: v.string(),
    }),
  ),
});

/** The same corrections give the same text, whatever their order. */
export function writeCorrections(corrections: readonly Correction[]): string {
  const list = mergeCorrections(corrections).map(({ story, verdict, a, b, at }) => ({
    story,
    verdict,
    a: sideOf(a),
    b: sideOf(b),
    at,
  }));
  return `${JSON.stringify({ format: FORMAT, kind: KIND, corrections: list }, undefined, 2)}\n`;
}

function sideOf({ sentence, text, context }: Correction['a']): Correction['a'] {
  return { sentence, text, ...(context !== undefined && { context }) };
}

/**
 * By time, one a pair of sentences.
 * @throws FormatError `path: what, expected …` at the first thing that is wrong with it
 */
export function readCorrections(text: string): Correction[] {
  const { corrections } = validated(schema, jsonIn(text));
  corrections.forEach(check);
  return mergeCorrections(corrections.map(inOrder));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FormatError('', 'not JSON', 'a file of corrections');
  }
}

/** What the schema can't say of the correction at a place of the list. */
function check({ a, b, at }: Correction, index: number): void {
  const path = `corrections[${index}]`;
  const first = articleOf(a, `${path}.a`);
  const second = articleOf(b, `${path}.b`);
  if (first === second) throw new FormatError(`${path}.b.sentence`, quote(b.sentence), `another article than ${first}`);
  if (!TIME.test(at) || Number.isNaN(Date.parse(at)))
    throw new FormatError(`${path}.at`, quote(at), 'a time like "2026-01-31T12:00:00.000Z"');
}

function articleOf({ sentence, text, context }: Correction['a'], path: string): string {
  const article = parseSentenceId(sentence)?.article;
  if (article === undefined)
    throw new FormatError(`${path}.sentence`, quote(sentence), 'the name of a sentence, "003/p4.s2"');
  if (text.trim() === '') throw new FormatError(`${path}.text`, 'blank', 'the text of the sentence');
  if (context !== undefined && !isContext(context))
    throw new FormatError(`${path}.context`, quote(context), 'six digits and small letters');
  return article;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
