/** An article as plain text. */
import type { ArticleText } from './view';

/** Its whole text in its own order, without page furniture: blocks parted by blank lines, items of a list by line ends. */
export function plainTextOf({ blocks }: Pick<ArticleText, 'blocks'>): string {
  return joinBlocks(
    blocks
      .filter(({ role, text }) => role !== 'furniture' && text.trim() !== '')
      .map(({ role, text, number }) => ({ role, text: number === undefined ? text : `${number}. ${text}` })),
  );
}

/** Blocks, or what of each is wanted, as one text. */
export function joinBlocks(blocks: readonly { readonly role: string; readonly text: string }[]): string {
  return blocks
    .map(({ role, text }, k) => {
      if (k === 0) return text;
      const inList = role === 'list-item' && blocks[k - 1]?.role === 'list-item';
      return `${inList ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}
