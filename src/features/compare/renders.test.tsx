import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { speak } from '../../i18n';
import type { CompareScreen } from '../../link';
import { viewFrom } from '../../testing';
import { furnishWindow, showScreen, widen } from './render.testing';

/** Ids of the sentences that were drawn since they were last asked for. */
const drawn = vi.hoisted(() => [] as string[]);
vi.mock('../../parts', async (original) => {
  const parts = await original<typeof import('../../parts')>();
  const Sentence: typeof parts.Sentence = (props) => {
    drawn.push(props.id);
    return parts.Sentence(props);
  };
  return { ...parts, Sentence };
});

const ARTICLES = ['A', 'B[id]', 'C[ms]', 'D[fr]'];
const ROWS = 100;

/** A hundred rows in each of which all four articles say the same. */
const story = viewFrom(
  ARTICLES.map((head) => `${head}: ${Array.from({ length: ROWS }, (_, row) => `s${row}`).join(' | ')}`).join('\n'),
);
const everywhere = (row: number): string[] => ['A', 'B', 'C', 'D'].map((id) => `${id}/p${row}.s0`);

beforeAll(furnishWindow);
beforeEach(() => widen(2400));
afterEach(cleanup);

function sentence(id: string): Element {
  const found = document.querySelector(`[data-s="${id}"]`);
  if (!found) throw new Error(`no sentence ${id}`);
  return found;
}

function drawnBy(act: () => void): string[] {
  drawn.length = 0;
  act();
  return [...drawn].sort();
}

async function screen(asked: Partial<CompareScreen> = {}): Promise<void> {
  drawn.length = 0;
  await showScreen(story, { articles: ['A', 'B', 'C', 'D'], spine: 'A', ...asked });
  expect(document.querySelectorAll('[data-s]')).toHaveLength(ARTICLES.length * ROWS);
}

test('at first each sentence is drawn once', async () => {
  await screen();
  expect(drawn).toHaveLength(ARTICLES.length * ROWS);
});

const point = (id: string) => () => fireEvent.pointerMove(sentence(id), { pointerType: 'mouse' });

test('pointing draws the sentences whose light changes alone', async () => {
  await screen();
  expect(drawnBy(point('A/p3.s0'))).toEqual(everywhere(3));
  expect(drawnBy(point('A/p4.s0'))).toEqual([...everywhere(3), ...everywhere(4)].sort());
  expect(drawnBy(() => fireEvent.pointerLeave(document.querySelector('.rows') as Element))).toEqual(everywhere(4));
});

test('so does bringing a sentence into focus, and leaving it', async () => {
  await screen();
  expect(drawnBy(() => fireEvent.click(sentence('A/p3.s0')))).toEqual(everywhere(3));
  expect(document.querySelector('.foot')).not.toBeNull();
  expect(drawnBy(() => fireEvent.click(sentence('B/p4.s0')))).toEqual([...everywhere(3), ...everywhere(4)].sort());
  expect(drawnBy(() => fireEvent.keyDown(window, { key: 'Escape' }))).toEqual(everywhere(4));
});

test('so does stepping along a column', async () => {
  await screen();
  fireEvent.focus(sentence('A/p3.s0'));
  expect(drawnBy(() => fireEvent.keyDown(sentence('A/p3.s0'), { key: 'ArrowDown' }))).toEqual(
    [...everywhere(3), ...everywhere(4)].sort(),
  );
});

test('scrolling columns as published draws nothing, and pointing there no more than in rows', async () => {
  await screen({ layout: 'published' });
  const [flow] = document.querySelectorAll('.flow');
  const scroll = (): void => {
    (flow as HTMLElement).scrollTop = 700;
    fireEvent.scroll(flow as HTMLElement);
  };
  expect(drawnBy(scroll)).toEqual([]);
  expect(drawnBy(point('A/p3.s0'))).toEqual(everywhere(3));
});

test('in another language the words beside the text are in that, too', async () => {
  const blank = 'A: a | b\nB[id]: a';
  const { language } = await showScreen(viewFrom(blank), { articles: ['A', 'B'], spine: 'A' });
  const words = () =>
    [...document.querySelectorAll('.rows .label')].map((one) => [one.textContent, (one as HTMLElement).lang]);
  const before = words();
  expect(before.length).toBeGreaterThan(0);
  await act(() => speak(language, 'fr'));
  expect(words()).toHaveLength(before.length);
  for (const [k, [text, lang]] of words().entries()) {
    expect(lang).toBe('fr');
    expect(text).not.toBe(before[k]?.[0]);
  }
});
