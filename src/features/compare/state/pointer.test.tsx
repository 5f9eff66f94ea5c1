import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { viewFrom } from '../../../testing';
import { Pointer, PointerContext, useLit, usePointed } from './pointer';

const story = viewFrom('A: a b\nB: a | c a\nC: b');
const A_A = { article: 0, sentence: 0 };
const A_B = { article: 0, sentence: 1 };

afterEach(cleanup);

function lit(pointer: Pointer): string[] {
  return story.articles.flatMap(({ index: article, sentences }) =>
    sentences.flatMap(({ index }) => {
      const light = pointer.lit(article, index)?.as;
      return light ? [`${article}.${index} ${light}`] : [];
    }),
  );
}

describe('the pointer', () => {
  test('lights the sentence pointed at and all its counterparts', () => {
    const pointer = new Pointer(story);
    expect(lit(pointer)).toEqual([]);
    pointer.hover(A_A);
    expect(lit(pointer)).toEqual(['0.0 pointed', '1.0 counterpart', '1.2 counterpart']);
    pointer.hover({ article: 1, sentence: 1 });
    expect(lit(pointer)).toEqual(['1.1 pointed']);
  });

  test('what is under it comes before what is in focus, which stays', () => {
    const pointer = new Pointer(story);
    pointer.focus(A_B);
    pointer.hover(A_A);
    expect(pointer.place).toEqual(A_A);
    pointer.hover(undefined);
    expect(pointer.place).toEqual(A_B);
    expect(lit(pointer)).toEqual(['0.1 pointed', '2.0 counterpart']);
    pointer.focus(undefined);
    expect(lit(pointer)).toEqual([]);
  });

  test('tells its listeners of changes alone, until they leave', () => {
    const pointer = new Pointer(story);
    const listener = vi.fn();
    const leave = pointer.subscribe(listener);
    pointer.hover(A_A);
    pointer.hover({ ...A_A });
    expect(listener).toHaveBeenCalledTimes(1);
    pointer.hover(A_B);
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    pointer.hover(undefined);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

function Listener({ article, sentence, drawn }: { article: number; sentence: number; drawn: string[] }) {
  const light = useLit(article, sentence)?.as;
  drawn.push(`${article}.${sentence} ${light ?? 'dark'}`);
  return null;
}

function Told() {
  return <p>{JSON.stringify(usePointed() ?? null)}</p>;
}

test('only sentences whose light changes are drawn again', () => {
  const drawn: string[] = [];
  const pointer = new Pointer(story);
  render(
    <PointerContext value={pointer}>
      <Listener article={0} sentence={0} drawn={drawn} />
      <Listener article={0} sentence={1} drawn={drawn} />
      <Listener article={1} sentence={0} drawn={drawn} />
      <Listener article={1} sentence={1} drawn={drawn} />
    </PointerContext>,
  );
  drawn.length = 0;
  act(() => pointer.hover(A_A));
  expect(drawn).toEqual(['0.0 pointed', '1.0 counterpart']);
  drawn.length = 0;
  act(() => pointer.hover(A_B));
  expect(drawn.sort()).toEqual(['0.0 dark', '0.1 pointed', '1.0 dark']);
});

test('the place is told, and a component without a pointer is refused', () => {
  const pointer = new Pointer(story);
  const { container } = render(
    <PointerContext value={pointer}>
      <Told />
    </PointerContext>,
  );
  expect(container.textContent).toBe('null');
  act(() => pointer.hover(A_B));
  expect(container.textContent).toBe('{"article":0,"sentence":1}');
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Told />)).toThrow('no pointer');
  silent.mockRestore();
});
