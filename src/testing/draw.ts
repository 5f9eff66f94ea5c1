/**
 * Rows as text in the notation of stories, a line a row and `|` between the columns:
 *
 *     #h | .
 *     a b | a + b
 *     c | ^c (d)
 *
 * `.` is a blank cell, `+` parts blocks, `^c` has moved here, `(d)` would stand here in its article's own order.
 */
import type { CompiledBlock, Row, StoryView } from '../story';

const SIGNS: Readonly<Partial<Record<CompiledBlock['role'], string>>> = {
  title: '=',
  heading: '#',
  'list-item': '*',
  quotation: '>',
  furniture: '~',
};

export function drawRows(view: StoryView, rows: readonly Row[]): string {
  return rows.map(({ cells }) => cells.map((cell) => drawCell(view, cell)).join(' | ')).join('\n');
}

function drawCell(view: StoryView, { article, blocks, placeholders }: Row['cells'][number]): string {
  const draw = (block: number) => drawBlock(view.story.articles[article]?.blocks[block]);
  const standing = blocks.map(({ block, moved }) => ({ block, text: (moved ? '^' : '') + draw(block) }));
  const missing = placeholders.map((block) => ({ block, text: `(${draw(block)})` }));
  const items = [...standing, ...missing].sort((x, y) => x.block - y.block);
  return items.map(({ text }) => text).join(' + ') || '.';
}

function drawBlock(block: CompiledBlock | undefined): string {
  if (!block) return 'no such block';
  return (SIGNS[block.role] ?? '') + block.text.replaceAll('.', '');
}
