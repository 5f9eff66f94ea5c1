import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { viewFrom } from '../../../testing';
import { furnishWindow, show } from '../render.testing';
import { Rows } from './Rows';

beforeAll(furnishWindow);
afterEach(cleanup);

const story = viewFrom('A: a x | b\nB[fr]: a | b');

test.each([
  ['en', 'Only in this source: the last sentence'],
  ['fr', 'Seulement dans cette source\u00a0: la dernière phrase'],
  ['id', 'Hanya di sumber ini: kalimat terakhir'],
] as const)('a note has the colon of its language: %s', async (language, text) => {
  await show(<Rows layoutKey="" focus={undefined} />, story, { language });
  expect(document.querySelector('.note.o')?.textContent).toBe(text);
  expect(document.querySelector('.only > .vh')?.textContent).toBe(`${text.split(/(?<=:)/u)[0]} `);
});
