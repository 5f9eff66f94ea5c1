/** The blocks of one cell as they are set: list items together, stretches that only this source has under one mark. */
import type { ArticleView, CompiledBlock, Sentence, SentenceMark } from '../../../story';
import type { Column } from './column';

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

/**
 * A stretch of a cell. `only`: every compared sentence in it is only in this source, `count` of them. `speculative`: all
 * of them stand in one section that is only here and worded as possible, which begins with the block `section`; what it
 * is called is said over its first stretch, `opens`.
 */
export type Passage = { readonly key: string; readonly settings: readonly Setting[] } & PassageKind;

type PassageKind =
  | { readonly kind: 'plain' }
  | { readonly kind: 'only'; readonly count: number }
  | { readonly kind: 'speculative'; readonly section: number; readonly opens: boolean };

export function cellBlocks(
  view: ArticleView,
  blocks: readonly { readonly block: number; readonly moved: boolean }[],
): CellBlock[] {
  return blocks.flatMap(({ block, moved }) => {
    const compiled = view.article.blocks[block];
    return compiled ? [{ block, moved, compiled, sentences: view.inBlock[block] ?? [] }] : [];
  });
}

/** @param column the cell's */
export function passagesOf(
  blocks: readonly CellBlock[],
  { marks, passages }: Pick<Column, 'marks' | 'passages'>,
): Passage[] {
  const stretches: { mark: SentenceMark | undefined; blocks: CellBlock[] }[] = [];
  for (const block of blocks) {
    const mark = ownMark(block, marks);
    const last = stretches.at(-1);
    // A heading ends a stretch: each section says for itself that only this source has it.
    if (last && isSamePassage(last.mark, mark) && block.compiled.role !== 'heading') last.blocks.push(block);
    else stretches.push({ mark, blocks: [block] });
  }
  return stretches.map(({ mark, blocks: inside }) => ({
    key: `${inside[0]?.block}`,
    settings: settingsOf(inside),
    ...passageKind(mark, inside, passages),
  }));
}

function passageKind(
  mark: SentenceMark | undefined,
  inside: readonly CellBlock[],
  passages: Column['passages'],
): PassageKind {
  if (mark?.kind === 'only')
    return { kind: 'only', count: inside.reduce((sum, { sentences }) => sum + sentences.length, 0) };
  if (mark?.kind !== 'speculative') return { kind: 'plain' };
  const { section } = mark;
  const banner = passages.get(section)?.banner;
  return { kind: 'speculative', section, opens: inside.some(({ block }) => block === banner) };
}

/** The mark that all sentences of a block bear, where it says that they are only here. */
function ownMark({ sentences }: CellBlock, marks: readonly SentenceMark[]): SentenceMark | undefined {
  const [first] = sentences;
  const mark = first && marks[first.index];
  if (mark?.kind !== 'only' && mark?.kind !== 'speculative') return undefined;
  return sentences.every(({ index }) => isSamePassage(marks[index], mark)) ? mark : undefined;
}

function isSamePassage(a: SentenceMark | undefined, b: SentenceMark | undefined): boolean {
  if (a?.kind === 'speculative' && b?.kind === 'speculative') return a.section === b.section;
  return a?.kind === b?.kind;
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
