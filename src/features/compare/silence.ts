/** What it means that a column has nothing in a row. */
import { ONLY_BELOW, type StoryView } from '../../story';
import type { GroupCell } from './groups';

/** `omitted`: it lacks all that the others say there; `unclear`: it may have any of it; `partly`: some of each. */
export type Silence = 'omitted' | 'partly' | 'unclear';

/** @param article the silent one; @returns undefined where the others say nothing that is compared */
export function silenceOf(story: StoryView, cells: readonly GroupCell[], article: number): Silence | undefined {
  let omitted = 0;
  let unclear = 0;
  for (const cell of cells) {
    const view = story.articles[cell.article];
    if (!view || cell.article === article) continue;
    for (const { block } of cell.blocks) {
      const first = view.firstSentence[block] ?? 0;
      view.article.blocks[block]?.sentences.forEach((_, k) => {
        const judgement = view.article.judgements[first + k];
        if (!judgement || judgement.verdict === 'uncompared') return;
        if (judgement.nearest.some(([other, , p]) => other === article && p >= ONLY_BELOW)) unclear += 1;
        else omitted += 1;
      });
    }
  }
  if (omitted + unclear === 0) return undefined;
  if (unclear === 0) return 'omitted';
  return omitted === 0 ? 'unclear' : 'partly';
}
