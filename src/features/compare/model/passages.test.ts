import { describe, expect, test } from 'vitest';
import type { StoryView } from '../../../story';
import { viewFrom } from '../../../testing';
import { marksWith } from './marks.testing';
import { cellBlocks, inlineRuns, type Passage, passagesOf, type Setting } from './passages';
import { buildSpread } from './spread';

function blocksOf(story: StoryView, blocks?: readonly number[]) {
  const [view] = story.articles;
  if (!view) throw new Error('no article');
  const all = blocks ?? view.article.blocks.map((_, block) => block);
  const column = buildSpread(story, ['A', 'B'], { spine: 'A', marks: marksWith() }).columns[0];
  if (!column) throw new Error('no column');
  return {
    blocks: cellBlocks(
      view,
      all.map((block) => ({ block, moved: false })),
    ),
    column,
  };
}

/** The first article's passages: `2 only: x + y`, lists in brackets. */
function draw(notation: string): string[] {
  const { blocks, column } = blocksOf(viewFrom(notation));
  return passagesOf(blocks, column).map(drawPassage);
}

function drawPassage(passage: Passage): string {
  const texts = passage.settings.map(drawSetting).join(' + ');
  if (passage.kind === 'only') return `${passage.count} only: ${texts}`;
  if (passage.kind === 'speculative') return `${passage.opens ? 'banner' : 'goes on'} ${passage.section}: ${texts}`;
  return texts;
}

function drawSetting(setting: Setting): string {
  if (setting.kind === 'single') return setting.block.compiled.text;
  return `${setting.ordered ? 'ol' : 'ul'}[${setting.items.map(({ compiled }) => compiled.text).join(', ')}]`;
}

describe('passages', () => {
  test('hold blocks that only this source has under one mark, and count their sentences', () => {
    expect(draw('A: a | x y | z | b\nB: a b')).toEqual(['a.', '3 only: x. y. + z.', 'b.']);
  });

  test('a block with one sentence that others say is not wholly only', () => {
    expect(draw('A: x a | y\nB: a')).toEqual(['x. a.', '1 only: y.']);
    expect(draw('A: x u? | y\nB: u?')).toEqual(['x. u.', '1 only: y.']);
  });

  test('a heading ends a stretch', () => {
    expect(draw('A: x | #h | y | z\nB: a')).toEqual(['1 only: x.', 'h.', '2 only: y. + z.']);
    expect(draw('A: a | #h | a | ##i | a\nB: a')).toEqual(['a.', 'h. + a.', 'i. + a.']);
  });

  test('begin anew at furniture, which takes no part', () => {
    expect(draw('A: x | ~f | y\nB: a')).toEqual(['1 only: x.', 'f.', '1 only: y.']);
  });

  test('nothing is wholly only where there is no sentence', () => {
    const story = viewFrom('A: x\nB: a');
    const empty = {
      block: 1,
      moved: false,
      sentences: [],
      compiled: { role: 'paragraph', text: '—', lang: 'en', sentences: [] },
    } as const;
    const { column } = blocksOf(story);
    expect(passagesOf([empty], column).map(({ kind }) => kind)).toEqual(['plain']);
    expect(passagesOf([], column)).toEqual([]);
  });

  test('that only this source has and words as possible have one banner a section', () => {
    expect(draw('A: a | #h | x% | *y% | *z%\nB: a')).toEqual(['a.', 'h.', 'banner 1: x. + ul[y., z.]']);
    expect(draw('A: a | #h | x% y% | ##i | z% | #j | v% w% u%\nB: a')).toEqual([
      'a.',
      'h.',
      'banner 1: x. y.',
      'i.',
      'goes on 1: z.',
      'j.',
      'banner 5: v. w. u.',
    ]);
  });

  test('of such a section leave out what others say, and what is not clear of each alone is in it', () => {
    expect(draw('A: #h | x% y% z% | a | v%\nB: a')).toEqual(['h.', 'banner 0: x. y. z.', 'a.', 'goes on 0: v.']);
    expect(draw('A: #h | x% a | y% z% v%\nB: a')).toEqual(['h. + x. a.', 'banner 0: y. z. v.']);
  });

  test('have keys that differ', () => {
    const { blocks, column } = blocksOf(viewFrom('A: x | #h | y | a | z\nB: a'));
    expect(passagesOf(blocks, column).map(({ key }) => key)).toEqual(['0', '1', '2', '3', '4']);
  });
});

describe('lists', () => {
  test('take neighbouring items together', () => {
    expect(draw('A: *x | *y | z | *v\nB: a')).toEqual(['4 only: ul[x., y.] + z. + ul[v.]']);
  });

  test('are parted where the mark changes', () => {
    expect(draw('A: *x | *a | *b\nB: a b')).toEqual(['1 only: ul[x.]', 'ul[a., b.]']);
  });

  test('numbered ones stand apart from others', () => {
    const story = viewFrom('A: *a | *b | *c\nB: a b c');
    const { blocks, column } = blocksOf(story);
    const numbered = blocks.map((block, k) =>
      k === 1 ? { ...block, compiled: { ...block.compiled, number: 2 } } : block,
    );
    expect(passagesOf(numbered, column).map(drawPassage)).toEqual(['ul[a.] + ol[b.] + ul[c.]']);
  });
});

describe('blocks of a cell', () => {
  test('know their sentences and whether they moved', () => {
    const [view] = viewFrom('A: a b | #h | c').articles;
    if (!view) throw new Error('no article');
    const blocks = cellBlocks(view, [
      { block: 2, moved: true },
      { block: 0, moved: false },
    ]);
    expect(blocks.map(({ block, moved, sentences }) => [block, moved, sentences.map(({ index }) => index)])).toEqual([
      [2, true, [3]],
      [0, false, [0, 1]],
    ]);
  });

  test('that there are none of are left out', () => {
    const [view] = viewFrom('A: a').articles;
    expect(view && cellBlocks(view, [{ block: 7, moved: false }])).toEqual([]);
  });
});

describe('inline runs', () => {
  test('join neighbours that bear one mark, by place in the block', () => {
    const { blocks, column } = blocksOf(viewFrom('A: b | x y a u? z\nB: a u? b'), [1]);
    expect(blocks.flatMap((block) => inlineRuns(block, column.marks))).toEqual([
      { kind: 'only', from: 0, to: 2 },
      { kind: 'shared', from: 2, to: 3 },
      { kind: 'unsure', from: 3, to: 4 },
      { kind: 'only', from: 4, to: 5 },
    ]);
  });

  test('of a heading are one, unmarked', () => {
    const { blocks, column } = blocksOf(viewFrom('A: #h i\nB: h'));
    expect(blocks.flatMap((block) => inlineRuns(block, column.marks))).toEqual([
      { kind: 'uncompared', from: 0, to: 2 },
    ]);
  });

  test('without marks nothing is marked', () => {
    const { blocks } = blocksOf(viewFrom('A: a b\nB: a'));
    expect(blocks.flatMap((block) => inlineRuns(block, []))).toEqual([{ kind: 'uncompared', from: 0, to: 2 }]);
  });
});
