/** What it means that a column has nothing in a row. */
import type { Mark } from '../../../link';
import { type StoryView, stanceOf } from '../../../story';
import type { GroupCell } from './groups';

/** `omitted`: it lacks all that the others say there; `unclear`: it may have any of it; `partly`: some of each. */
export type Silence = 'omitted' | 'partly' | 'unclear';

/** What a blank is put in words as: of what is unclear nothing unless that mark is on. */
export function wordsOf(silence: Silence, on: ReadonlySet<Mark>): Silence | 'some' | undefined {
  if (silence === 'omitted' || on.has('unsure')) return silence;
  return silence === 'partly' ? 'some' : undefined;
}

/** @param article the silent one; @returns undefined where the others say nothing that it could lack */
export function silenceOf(story: StoryView, cells: readonly GroupCell[], article: number): Silence | undefined {
  let omitted = 0;
  let unclear = 0;
  for (const cell of cells) {
    const view = story.articles[cell.article];
    if (!view || cell.article === article) continue;
    for (const { block } of cell.blocks) {
      view.inBlock[block]?.forEach(({ index }) => {
        if (view.article.judgements[index]?.verdict === 'uncompared') return;
        const stance = stanceOf(story, { article: cell.article, sentence: index }, article);
        if (stance === 'unclear') unclear += 1;
        if (stance === 'lacks') omitted += 1;
      });
    }
  }
  if (omitted + unclear === 0) return undefined;
  if (unclear === 0) return 'omitted';
  return omitted === 0 ? 'unclear' : 'partly';
}
