import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pretendNavigation, renderIn } from '../../app/render.testing';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n';
import type { ClaimFilter, StoryScreen } from '../../link';
import { viewFrom } from '../../testing';
import { WhoSays } from './WhoSays';

const STORY = 'A: a b c\nB[id]: b% a x y b%\nC[ms]: a%hearsay b? z\nD[fr]: c | #h | u% v% w%';

async function show(notation = STORY, claims?: ClaimFilter, language: InterfaceLanguage = 'en') {
  const nav = pretendNavigation();
  const view: StoryScreen = { screen: 'story', story: 'story', ...(claims && { claims }) };
  await renderIn(language, <WhoSays story={viewFrom(notation)} view={view} nav={nav} />);
  return nav;
}

/** `rows` sentences that two articles share. */
function long(rows: number): string {
  const words = Array.from({ length: rows }, (_, k) => `w${k}`).join(' ');
  return `A: ${words}\nB: ${words}`;
}

const rowsShown = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const press = (key: string, init = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
const cellAt = () => (document.activeElement as HTMLElement).dataset.cell;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the table', () => {
  it('has a caption, a head for each source and for each statement, and words in every cell', async () => {
    await show();
    const table = screen.getByRole('table', { name: 'What each source says, a row for each statement' });
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Statement', 'English', 'Indonesian', 'Malay', 'French',
    ]); // biome-ignore format: a row
    const [first] = rowsShown();
    expect(within(first as HTMLElement).getByRole('rowheader').textContent).toBe('told differently a.');
    const cells = rowsShown().map((row) => within(row).getAllByRole('cell'));
    expect(cells.map((row) => row.map(({ textContent }) => textContent))).toEqual([
      ['English: says it', 'Indonesian: says it', 'Malay: says it, as hearsay', 'doesn’t say it'],
      ['English: says it', 'Indonesian: says it more than once, as possible', '?Malay: unclear whether it says it', 'doesn’t say it'],
      ['English: says it', 'doesn’t say it', 'doesn’t say it', 'French: says it'],
    ]); // biome-ignore format: a row each
  });

  it('tells a statement in its own language and direction', async () => {
    await show('A[ar]: a b\nB[he]: a b\nC[ar]: a');
    const text = screen.getByRole('link', { name: 'a.' }).closest('[lang]');
    expect([text?.getAttribute('lang'), text?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  it('leads from a cell to what that source says, or may say', async () => {
    await show();
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Malay: says it, as hearsay')).toMatch(/^\/s\/story\/compare\/\?v=4&f=C\/p0\.s0&/u);
    expect(href('Malay: unclear whether it says it')).toContain('f=C/p0.s1');
  });

  it('is one tab stop, and walked with the arrows, Home and End', async () => {
    await show();
    const stops = () => document.querySelectorAll('table [tabindex="0"]');
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    expect(cellAt()).toBe('0.0');
    press('ArrowLeft');
    press('ArrowUp');
    expect(cellAt()).toBe('0.0');
    press('ArrowDown');
    press('ArrowRight');
    expect(cellAt()).toBe('1.1');
    press('End');
    expect(document.activeElement?.textContent).toBe('doesn’t say it');
    press('Home');
    expect(cellAt()).toBe('1.0');
    press('End', { ctrlKey: true });
    expect(cellAt()).toBe('2.4');
    press('Home', { ctrlKey: true });
    expect(cellAt()).toBe('0.0');
    press('ArrowRight', { altKey: true });
    expect(cellAt()).toBe('0.0');
    expect(stops()).toHaveLength(1);
  });

  it('of many rows shows the first, then all, and goes on at the first new one', async () => {
    await show(long(29));
    expect(rowsShown()).toHaveLength(29);
    await show(long(60));
    expect(rowsShown()).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 60' }));
    expect(rowsShown()).toHaveLength(60);
    expect(document.activeElement?.textContent).toBe('w20.');
    expect(screen.queryByRole('button', { name: /Show all/u })).toBeNull();
  });

  it('scrolls where there are more sources than fit', async () => {
    await show(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => `${id}: a`).join('\n'));
    expect(screen.getByRole('table').parentElement?.className).toBe('who wide');
  });

  it('is not there for a single text', async () => {
    await show('A: a b');
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('what one source alone has', () => {
  it('is folded away by source, with its sections worded as possible', async () => {
    await show();
    const folds = screen.getAllByRole('group').filter(({ tagName }) => tagName === 'DETAILS');
    expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
      'Indonesian: 2 more',
      'Malay: 1 more',
      'French: 3 more, 1 section worded as possible',
    ]);
    const link = [...document.querySelectorAll('details a')].find(({ textContent }) => textContent === 'x.');
    expect(link?.getAttribute('href')).toContain('f=B/p0.s2');
  });
});

describe('the filters', () => {
  it('count what there is of each, and put the choice into the address', async () => {
    const nav = await show();
    const buttons = within(screen.getByRole('group', { name: 'Show statements' })).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'All 9', 'Told differently 2', 'Said by most 1', 'Only in one source 6',
    ]); // biome-ignore format: a row
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false', 'false']);
    for (const button of buttons) fireEvent.click(button);
    expect(nav.gone).toEqual([
      's/story/',
      's/story/?v=4&claims=differing',
      's/story/?v=4&claims=most',
      's/story/?v=4&claims=only',
    ]);
  });

  it('leave what the address asks for', async () => {
    const headers = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent?.slice(-2));
    await show(STORY, 'differing');
    expect(headers()).toEqual(['a.', 'b.']);
    expect(document.querySelector('details')).toBeNull();
    await show(STORY, 'most');
    expect(headers()).toEqual(['a.']);
    await show(STORY, 'only');
    expect(headers()).toEqual([]);
    expect(document.querySelectorAll('details')).toHaveLength(3);
  });

  it('offer nothing that there isn’t, unless the address asks for it', async () => {
    await show('A: a\nB: a');
    expect(screen.queryByRole('group')).toBeNull();
    await show('A: a\nB: a', 'differing');
    expect(screen.getByText('There is no statement of this kind.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'All 1' })).toBeDefined();
  });
});

it('can be downloaded as CSV and JSON', async () => {
  await show();
  const files: Blob[] = [];
  const names: string[] = [];
  vi.stubGlobal('URL', { createObjectURL: (file: Blob) => files.push(file) && 'blob:x', revokeObjectURL: () => {} });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  for (const name of ['CSV', 'JSON']) fireEvent.click(screen.getByRole('button', { name }));
  click.mockRestore();
  expect(names).toEqual(['story.csv', 'story.json']);
  expect(files.map(({ type }) => type)).toEqual(['text/csv', 'application/json']);
});

describe('on a phone', () => {
  it('a list says of each statement how many say it, and unfolded who', async () => {
    const media = { matches: true, addEventListener: () => {}, removeEventListener: () => {} };
    vi.stubGlobal('matchMedia', () => media);
    await show(STORY, 'most');
    expect(screen.queryByRole('table')).toBeNull();
    const claim = document.querySelector('.claims > li') as HTMLElement;
    expect(claim.querySelector('summary')?.textContent).toBe('told differently a.3 of 4, 1 as hearsay');
    const lines = [...claim.querySelectorAll('li')];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'English: says it',
      'Indonesian: says it',
      'Malay: says it, as hearsay',
      'French: doesn’t say it',
    ]);
    expect(lines.map((line) => line.querySelector('a')?.getAttribute('href')?.slice(0, 32))).toEqual([
      '/s/story/compare/?v=4&f=A/p0.s0&',
      '/s/story/compare/?v=4&f=B/p0.s1&',
      '/s/story/compare/?v=4&f=C/p0.s0&',
      undefined,
    ]);
  });
});

it.each(INTERFACE_LANGUAGES)('is in words in %s', async (language) => {
  await show(STORY, undefined, language);
  expect(document.body.textContent).not.toMatch(/story\.|\{\{/u);
  expect(screen.getByRole('table')).toBeDefined();
});
