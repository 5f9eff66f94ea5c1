import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { viewFrom } from '../../../testing';
import { marksWith } from '../model/marks.testing';
import { furnishWindow, show } from '../render.testing';
import { selectedText } from './columnCopy';
import { Rows } from './Rows';

beforeAll(furnishWindow);
afterEach(cleanup);

const story = viewFrom(`
  A:     =t | a b | c d | *e | *f
  B[id]: =u | b | x? y | ~g
`);

/** The text of a sentence. */
function textOf(id: string): Text {
  const walker = document.createTreeWalker(
    document.querySelector(`[data-s="${id}"]`) as HTMLElement,
    NodeFilter.SHOW_TEXT,
  );
  return walker.nextNode() as Text;
}

async function select(from: readonly [id: string, at: number], to: readonly [id: string, at: number]): Promise<string> {
  await show(<Rows layoutKey="" focus={undefined} />, story, { marks: marksWith('unsure', 'shared', 'moved') });
  const selection = window.getSelection();
  selection?.setBaseAndExtent(textOf(from[0]), from[1], textOf(to[0]), to[1]);
  return selectedText(selection, story);
}

describe('what is copied from the rows', () => {
  test('is one column’s text, whatever stands between', async () => {
    expect(await select(['A/p0.s0', 0], ['A/p2.s1', 2])).toBe('t.\n\na. b.\n\nc. d.');
    expect(await select(['B/p0.s0', 0], ['B/p2.s1', 2])).toBe('u.\n\nb.\n\nx. y.');
  });

  test('begins and ends inside sentences', async () => {
    expect(await select(['A/p1.s0', 1], ['A/p2.s0', 1])).toBe('. b.\n\nc');
    expect(await select(['A/p1.s1', 0], ['A/p1.s1', 1])).toBe('b');
  });

  test('is that of the column in which the selection began, upwards, too', async () => {
    expect(await select(['A/p2.s1', 2], ['A/p1.s1', 0])).toBe('b.\n\nc. d.');
    expect(await select(['A/p0.s0', 0], ['B/p0.s0', 2])).toBe('t.');
    expect(await select(['B/p0.s0', 1], ['A/p0.s0', 0])).toBe('u');
  });

  test('has items of a list line by line, without their signs', async () => {
    expect(await select(['A/p2.s1', 0], ['A/p4.s0', 2])).toBe('d.\n\ne.\nf.');
  });

  test('is nothing outside the columns', async () => {
    await show(<p>Elsewhere</p>, story);
    window.getSelection()?.selectAllChildren(document.body);
    expect(selectedText(window.getSelection(), story)).toBe('');
    expect(selectedText(null, story)).toBe('');
  });
});
