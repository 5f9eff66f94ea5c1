/**
 * Names of places, made of the article's id and positions counted from 0: block `003/p4`, its third sentence
 * `003/p4.s2`. They stay what they are whatever is shown, filtered or folded.
 */
import type { BlockIndex } from './model';

/** A place as its name says it; whether it exists is for the article to say. `within`: the sentence's place in its block. */
export interface SentencePlace {
  readonly article: string;
  readonly block: BlockIndex;
  readonly within: number;
}

const COUNT = '(0|[1-9]\\d{0,8})';
const SENTENCE_ID = new RegExp(`^(.+)/p${COUNT}\\.s${COUNT}$`, 'u');

export function blockId(article: string, block: BlockIndex): string {
  return `${article}/p${block}`;
}

export function sentenceId(article: string, block: BlockIndex, within: number): string {
  return `${blockId(article, block)}.s${within}`;
}

/** The place a sentence's name means; undefined where the text is no such name (it may come from an address). */
export function parseSentenceId(id: string): SentencePlace | undefined {
  const [, article, block, within] = SENTENCE_ID.exec(id) ?? [];
  return article === undefined ? undefined : { article, block: Number(block), within: Number(within) };
}
