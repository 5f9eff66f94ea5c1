import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { widen } from '../render.testing';
import { useColumnsThatFit } from './useColumnsThatFit';

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('style');
});

test.each([
  [390, 1],
  [711, 1],
  [768, 2],
  [905, 2],
  [1320, 2],
  [1440, 3],
  [1920, 4],
  [3440, 7],
  [10_000, 8],
  [0, 1],
])('%i px has room for %i', (width, columns) => {
  widen(width);
  expect(renderHook(useColumnsThatFit).result.current).toBe(columns);
});

test('columns are counted anew when the window changes', () => {
  widen(1440);
  const { result } = renderHook(useColumnsThatFit);
  widen(390);
  expect(result.current).toBe(3);
  act(() => void window.dispatchEvent(new Event('resize')));
  expect(result.current).toBe(1);
});

test('and when the reader makes the text larger', async () => {
  widen(1440);
  const { result } = renderHook(useColumnsThatFit);
  expect(result.current).toBe(3);
  await act(async () => {
    document.documentElement.style.fontSize = '20px';
  });
  expect(result.current).toBe(2);
});
