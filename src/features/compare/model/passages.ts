/** The blocks of one cell as they are set: list items together, stretches that only this source has under one mark. */
import type { ArticleView, CompiledBlock, Sentence, SentenceMark } from '../../../story';

/** A block of the cell with what its sentences are marked as. */
export interface CellBlock {
  readonly block: number;
  readonly moved: boolean;
  readonly compiled: CompiledBlock;
  readonly sentences: readonly Sentence[];
}

/** Blocks set one after another; `list` of list items, each with its number or none. */
export type Setting =
  | { readonly kind: 'single'; readonly block: CellBlock }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly CellBlock[] };

/** A stretch of a cell. `only`: every compared sentence in it is only in this source; `count` of them. */
export interface Passage {
  readonly key: string;
  readonly only: boolean;
  readonly count: number;
  readonly settings: readonly Setting[];
}

export function cellBlocks(
  view: ArticleView,
  blocks: readonly { readonly block: number; readonly moved: boolean }[],
): CellBlock[] {
  return blocks.flatMap(({ block, moved }) => {
    const compiled = view.article.blocks[block];
    return compiled ? [{ block, moved, compiled, sentences: view.inBlock[block] ?? [] }] : [];
  });
}

/** @param marks by sentence of the article */
export function passagesOf(blocks: readonly CellBlock[], marks: readonly SentenceMark[]): Passage[] {
  const stretches: { only: boolean; blocks: CellBlock[] }[] = [];
  for (const block of blocks) {
    const only = isWhollyOnly(block, marks);
    const last = stretches.at(-1);
    // A heading ends a stretch: each section says for itself that only this source has it.
    if (last && last.only === only && block.compiled.role !== 'heading') last.blocks.push(block);
    else stretches.push({ only, blocks: [block] });
  }
  return stretches.map(({ only, blocks: inside }) => ({
    key: `${inside[0]?.block}`,
    only,
    count: only ? inside.reduce((sum, { sentences }) => sum + sentences.length, 0) : 0,
    settings: settingsOf(inside),
  }));
}

function isWhollyOnly({ sentences }: CellBlock, marks: readonly SentenceMark[]): boolean {
  return sentences.length > 0 && sentences.every(({ index }) => marks[index]?.kind === 'only');
}

function settingsOf(blocks: readonly CellBlock[]): Setting[] {
  const settings: Setting[] = [];
  for (const block of blocks) {
    const last = settings.at(-1);
    const ordered = block.compiled.number !== undefined;
    if (block.compiled.role !== 'list-item') settings.push({ kind: 'single', block });
    else if (last?.kind === 'list' && last.ordered === ordered) {
      settings[settings.length - 1] = { ...last, items: [...last.items, block] };
    } else settings.push({ kind: 'list', ordered, items: [block] });
  }
  return settings;
}

/** A run of neighbouring sentences of one block that bear one mark. `from` and `to` are places in the block. */
export interface InlineRun {
  readonly kind: SentenceMark['kind'];
  readonly from: number;
  readonly to: number;
}

export function inlineRuns({ sentences }: CellBlock, marks: readonly SentenceMark[]): InlineRun[] {
  const runs: InlineRun[] = [];
  sentences.forEach(({ index }, k) => {
    const kind = marks[index]?.kind ?? 'uncompared';
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, to: k + 1 };
    else runs.push({ kind, from: k, to: k + 1 });
  });
  return runs;
}
