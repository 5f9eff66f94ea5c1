import { act, cleanup, fireEvent, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startI18n } from '../../../i18n';
import { type SentenceRef, sentenceOf } from '../../../story';
import { viewFrom } from '../../../testing';
import { marksWith } from '../model/marks.testing';
import { type Asked, compareValue, Preferred } from '../render.testing';
import { useStepping } from './useStepping';

const english = await startI18n('en');
const story = viewFrom(`
  A: a | x y | #h | z | b w u? c d e
  B[id]: a | b | v u? c d e
`);
// Stops: x–z of A, then w of A and v of B. Nobody can tell of u: it is none.

afterEach(cleanup);

function stepping(focus?: SentenceRef, asked: Asked = {}, of = story) {
  const value = compareValue(of, english, asked);
  const jump = vi.fn<(place: SentenceRef) => void>();
  const { result } = renderHook(() => useStepping(value.spread, value.labelOf, focus, jump), {
    wrapper: ({ children }: { children: ReactNode }) => <Preferred language={english}>{children}</Preferred>,
  });
  const press = (key: string, alt = true): boolean => fireEvent.keyDown(document.body, { key, altKey: alt });
  const jumped = (): string[] => jump.mock.calls.map(([place]) => sentenceOf(of, place).id);
  return { result, press, jumped };
}

const at = (article: number, sentence: number): SentenceRef => ({ article, sentence });

describe('Alt+↓ and Alt+↑', () => {
  test('begin at the first and at the last difference', () => {
    const { press, jumped, result } = stepping();
    expect(result.current).toMatchObject({ at: undefined, count: 3 });
    press('ArrowDown');
    press('ArrowUp');
    expect(jumped()).toEqual(['A/p1.s0', 'B/p2.s0']);
  });

  test('go on from the difference in focus', () => {
    const next = stepping(at(0, 1));
    expect(next.result.current.at).toBe(0);
    next.press('ArrowDown');
    expect(next.jumped()).toEqual(['A/p4.s1']);
    const back = stepping(at(1, 2));
    expect(back.result.current.at).toBe(2);
    back.press('ArrowUp');
    expect(back.jumped()).toEqual(['A/p4.s1']);
  });

  test('wrap at both ends', () => {
    const last = stepping(at(1, 2));
    last.press('ArrowDown');
    expect(last.jumped()).toEqual(['A/p1.s0']);
    const first = stepping(at(0, 1));
    first.press('ArrowUp');
    expect(first.jumped()).toEqual(['B/p2.s0']);
  });

  test('know a run by any of its sentences, behind a heading, too', () => {
    for (const sentence of [1, 2, 4]) expect(stepping(at(0, sentence)).result.current.at).toBe(0);
    expect(stepping(at(0, 0)).result.current.at).toBeUndefined();
    expect(stepping(at(0, 5)).result.current.at).toBeUndefined();
  });

  test('go from where the reader is', () => {
    const onShared = stepping(at(0, 5));
    onShared.press('ArrowDown');
    expect(onShared.jumped()).toEqual(['A/p4.s1']);
    const onTop = stepping(at(0, 0));
    onTop.press('ArrowUp');
    expect(onTop.jumped()).toEqual(['B/p2.s0']);
  });

  test('are heard with Alt alone, and keep the page from scrolling', () => {
    const { press, jumped } = stepping();
    expect(press('ArrowDown', false)).toBe(true);
    expect(press('x')).toBe(true);
    expect(jumped()).toEqual([]);
    expect(press('ArrowDown')).toBe(false);
  });

  test('do nothing where there is no difference', () => {
    const { press, jumped, result } = stepping(undefined, { marks: marksWith('only') });
    press('ArrowDown');
    press('ArrowUp');
    expect(jumped()).toEqual([]);
    expect(result.current).toMatchObject({ count: 0, said: '' });
  });
});

describe('a step says', () => {
  test('mark, source, passage and position', () => {
    const { result } = stepping();
    act(() => result.current.go(1));
    expect(result.current.said).toBe('Only in this source. English: x. 1 of 3.');
    act(() => result.current.go(-1));
    expect(result.current.said).toBe('Only in this source. Indonesian: v. 3 of 3.');
  });

  test('no more of a passage than is needed to know it', () => {
    const long = viewFrom(`A: ${'x'.repeat(200)} b c\nB: a b c`);
    const { result } = stepping(undefined, {}, long);
    act(() => result.current.go(1));
    expect(result.current.said).toMatch(/: x{80}\. 1 of 2\.$/u);
  });
});
