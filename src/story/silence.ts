/** What it means that an article has nothing beside what others say. */
import type { ArticleIndex } from '../engine';
import { at } from './at';
import type { Cell } from './rows';
import { type Stance, stanceOf } from './stance';
import type { StoryView } from './view';

/** `omitted`: it lacks all that the others say there; `unclear`: it may have any of it; `partly`: some of each. */
export type Silence = 'omitted' | 'partly' | 'unclear';

/**
 * @param cells what stands there; what the silent article itself has there doesn't count
 * @returns undefined where the others say nothing that it could lack
 */
export function silenceOf(
  view: StoryView,
  cells: readonly Pick<Cell, 'article' | 'blocks'>[],
  article: ArticleIndex,
): Silence | undefined {
  const stances = new Set(
    cells.filter((cell) => cell.article !== article).flatMap((cell) => stancesOn(view, cell, article)),
  );
  if (stances.has('lacks')) return stances.has('unclear') ? 'partly' : 'omitted';
  return stances.has('unclear') ? 'unclear' : undefined;
}

/** What an article makes of each compared sentence of a cell. */
function stancesOn(view: StoryView, cell: Pick<Cell, 'article' | 'blocks'>, article: ArticleIndex): Stance[] {
  const { inBlock, judgements } = at(view.articles, cell.article);
  return cell.blocks
    .flatMap(({ block }) => at(inBlock, block))
    .filter(({ index }) => at(judgements, index).verdict !== 'uncompared')
    .map(({ index }) => stanceOf(view, { article: cell.article, sentence: index }, article));
}
