import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { StoryView } from '../../../story';
import { viewFrom } from '../../../testing';
import { Heads } from '../bars';
import { marksWith } from '../model/marks.testing';
import { type Asked, furnishWindow, type Shown, show } from '../render.testing';
import { Rows } from './Rows';

beforeAll(furnishWindow);
afterEach(cleanup);

const STEPPING = { at: undefined, count: 0, additions: 0, go: vi.fn(), wrapped: undefined, said: '' };

const published = (story: StoryView, asked: Asked = {}): Promise<Shown> =>
  show(
    <>
      <Heads stepping={STEPPING} />
      <Rows layoutKey="" focus={undefined} />
    </>,
    story,
    { ...asked, layout: 'published' },
  );

/** The ids of a column's sentences, as they stand. */
const columns = (): string[][] =>
  [...document.querySelectorAll('.flow')].map((flow) =>
    [...flow.querySelectorAll<HTMLElement>('[data-s]')].map(({ dataset }) => dataset.s ?? ''),
  );

const STORY = viewFrom('A: a | b | c\nB[id]: c | x | a | b');

describe('columns as published', () => {
  test('have each its own order, with no blanks and nothing moved', async () => {
    await published(STORY);
    expect(columns()).toEqual([
      ['A/p0.s0', 'A/p1.s0', 'A/p2.s0'],
      ['B/p0.s0', 'B/p1.s0', 'B/p2.s0', 'B/p3.s0'],
    ]);
    expect(document.querySelector('.blank, .else, .movedchip')).toBeNull();
  });

  test('are regions with a name that the keyboard comes to', async () => {
    await published(STORY);
    const regions = screen.getAllByRole('region');
    expect(regions.map((region) => region.getAttribute('aria-label'))).toEqual([
      'English, as published',
      'Indonesian, as published',
    ]);
    for (const region of regions) expect(region.tabIndex).toBe(0);
  });

  test('say that an article was withdrawn', async () => {
    const story = viewFrom('A: a\nB[id]:', { B: { withdrawn: '2025-04-02' } });
    await published(story);
    expect(document.querySelectorAll('.flow')[1]?.textContent).toContain('Withdrawn');
  });

  test('mark what only one source has', async () => {
    await published(STORY, { marks: marksWith() });
    expect(document.querySelector('[data-flow="1"] .run [data-s="B/p1.s0"]')).not.toBeNull();
    expect(document.querySelectorAll('.run')).toHaveLength(1);
  });
});

describe('holding a column still', () => {
  const buttons = () => screen.getAllByRole('button', { name: /^Hold still/u });
  const pressed = () => buttons().map((button) => button.getAttribute('aria-pressed'));

  test('is said, and tied again from beside it', async () => {
    await published(STORY);
    expect(pressed()).toEqual(['false', 'false']);
    await userEvent.click(buttons()[1] as HTMLElement);
    expect(pressed()).toEqual(['false', 'true']);
    expect(screen.getByText('Indonesian is held still')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Tie again here: Indonesian' }));
    expect(pressed()).toEqual(['false', 'false']);
    expect(document.activeElement).toBe(buttons()[1]);
    expect(screen.getByText('Indonesian goes along with the others again')).toBeDefined();
  });

  test('goes by H and T in the column, and not with other keys held down', async () => {
    await published(STORY);
    const [, flow] = screen.getAllByRole('region') as [HTMLElement, HTMLElement];
    act(() => flow.focus());
    fireEvent.keyDown(flow, { key: 'h', ctrlKey: true });
    expect(pressed()).toEqual(['false', 'false']);
    fireEvent.keyDown(flow, { key: 'h' });
    expect(pressed()).toEqual(['false', 'true']);
    fireEvent.keyDown(flow, { key: 't' });
    expect(pressed()).toEqual(['false', 'false']);
  });

  test('is not offered to a column alone', async () => {
    await published(STORY, { columns: ['A'] });
    expect(screen.queryByRole('button', { name: /^Hold still/u })).toBeNull();
  });
});
