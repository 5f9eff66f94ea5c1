/** Which blocks are known as furniture by words: lines that say so, the links under a label, and what follows the end. */
import type { SourceBlock } from '../model';
import { type Furniture, furnitureOf } from './furniture';
import { wordCount } from './normalise';

/** So many links stand under one label at most. */
const LINKS_MOST = 10;
/** A link may ask: "Who pays for the tower?" */
const LINK_WORDS = 14;
/** A label such as "Most read" ends the article where less than this share of the page is below it. */
const END_SHARE = 0.25;

/**
 * One answer a block.
 * @param isShort whether a block is a few words without a full stop
 */
export function furnitureAmong(blocks: readonly SourceBlock[], isShort: (block: SourceBlock) => boolean): boolean[] {
  const kinds = blocks.map(({ text }) => furnitureOf(text));
  const isLink = (k: number): boolean => {
    const block = blocks[k];
    if (!block || (block.role !== undefined && block.role !== 'list-item')) return false;
    return isShort(block) || (/[?!…]["”»]?$/u.test(block.text) && wordCount(block.text) <= LINK_WORDS);
  };
  const known = kinds.map((kind) => kind !== undefined);
  for (const [k, kind] of kinds.entries()) {
    for (let next = k + 1; kind === 'related' && next <= k + LINKS_MOST && isLink(next); next += 1) known[next] = true;
  }
  const end = endOf(blocks, kinds);
  return known.map((one, k) => one || k >= end);
}

/** The first label with which the article is over. */
function endOf(blocks: readonly SourceBlock[], kinds: readonly (Furniture | undefined)[]): number {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let rest = 0;
  let end = blocks.length;
  for (let k = blocks.length - 1; k >= 0 && rest <= END_SHARE * total; k -= 1) {
    if (kinds[k] === 'over') end = k;
    rest += blocks[k]?.text.length ?? 0;
  }
  return end;
}
