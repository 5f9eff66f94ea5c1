/** How strongly blocks say the same: the links between their sentences, added up. */
import type { ArticleIndex, BlockIndex } from '../../engine';
import { at } from '../at';
import { type StoryView, sentenceOf } from '../view';

/** `strength`: the sum of the probabilities of the links between the sentences of two blocks; above 0. */
export interface BlockLink {
  readonly article: ArticleIndex;
  readonly block: BlockIndex;
  readonly strength: number;
}

/** By article and block: the blocks of other articles that it is linked to, by article and block. */
export type BlockLinks = readonly (readonly (readonly BlockLink[])[])[];

export function blockLinks(view: StoryView): BlockLinks {
  return view.articles.map(({ inBlock, sentences, counterparts }) => {
    const sums = inBlock.map(() => new Map<string, BlockLink>());
    counterparts.forEach((list, sentence) => {
      const ofBlock = at(sums, at(sentences, sentence).block);
      for (const { article, sentence: other, p } of list) {
        const { block } = sentenceOf(view, { article, sentence: other });
        const key = `${article}/${block}`;
        ofBlock.set(key, { article, block, strength: (ofBlock.get(key)?.strength ?? 0) + p });
      }
    });
    return sums.map((ofBlock) => [...ofBlock.values()].sort((x, y) => x.article - y.article || x.block - y.block));
  });
}

/** The strongest of several, the first of equals; undefined of none. */
export function strongest<T extends { readonly strength: number }>(items: readonly T[]): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best && best.strength >= item.strength ? best : item), undefined);
}
