import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pretendNavigation, renderIn } from '../../app/render.testing';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n';
import { type CompiledStory, indexStory } from '../../story';
import { storyFrom } from '../../testing';
import { LedgerPart } from './LedgerPart';

const STORY = 'A: a$214 b$30 said x$7 | Reed\nB[fr]: a$214 b$30 said\nC[ar]: a$241 said y';

/** In A and B the third sentence is a quotation, in A of who stands in its last block; in C the last one. */
function quoting(notation: string): CompiledStory {
  const story = storyFrom(notation);
  const quote = (sentence: number, start: number, end: number) => ({
    sentence,
    span: [start, end] as const,
    continued: false,
  });
  const quotations = [
    [{ ...quote(2, 6, 10), speaker: { block: 1, span: [0, 4] as const, resolved: false } }],
    [quote(2, 6, 10)],
    [quote(2, 9, 10)],
  ];
  return { ...story, articles: story.articles.map((one, k) => ({ ...one, quotations: quotations[k] ?? [] })) };
}

async function show(story = quoting(STORY), language: InterfaceLanguage = 'en') {
  await renderIn(language, <LedgerPart story={indexStory(story)} nav={pretendNavigation()} />);
}

const rowsOf = (name: RegExp) =>
  within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map(({ textContent }) => textContent); // biome-ignore format: a chain

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the ledger', () => {
  it('has a group for each figure, with a row for each source, and what differs first', async () => {
    await show();
    expect(rowsOf(/figures/iu)).toEqual([
      'told differently: a; a 3 of 3Englisha.',
      'Frencha.',
      'Arabica.',
      'b 2 of 3Englishb.',
      'Frenchb.',
    ]);
    expect(
      [...document.querySelectorAll('.differing')].map((one) => one.closest('[lang]')?.getAttribute('lang')),
    ).toEqual(['ar']);
    const groups = screen.getAllByRole('rowheader').filter((one) => one.getAttribute('scope') === 'rowgroup');
    expect(groups[0]?.getAttribute('rowspan')).toBe('3');
  });

  it('leads to the sentence in the comparison, in its language and direction', async () => {
    await show();
    const row = within(screen.getByRole('table', { name: /figures/iu })).getAllByRole('row')[3] as HTMLElement;
    const link = within(row).getByRole('link');
    expect(link.getAttribute('href')).toContain('f=C/p0.s0');
    expect(link.querySelector('[lang="ar"]')?.getAttribute('dir')).toBe('rtl');
  });

  it('tells who quotes and who reports, and whom', async () => {
    await show();
    expect(rowsOf(/quote/iu)).toEqual([
      'Reed quoted in 2 of 3, 1 reports itEnglishsaid',
      'Frenchsaid',
      'Arabicreports it without quoting',
    ]);
    expect(document.querySelector('[lang="fr"] > q')?.textContent).toBe('said');
  });

  it('folds away what one source alone has, by source', async () => {
    await show();
    expect([...document.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([
      'English: 1 figure',
      'Arabic: 1 quotation',
    ]);
  });

  it('is walked with the arrows, from one tab stop a table', async () => {
    await show();
    const stops = document.querySelectorAll<HTMLElement>('table [tabindex="0"]');
    expect(stops).toHaveLength(2);
    stops[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect((document.activeElement as HTMLElement).dataset.cell).toBe('1.0');
  });

  it('shows the first of many, but all that differ', async () => {
    const told = (number: (k: number) => number) =>
      Array.from({ length: 20 }, (_, k) => `w${k}$${number(k)}`).join(' ');
    await show(storyFrom(`A: ${told(() => 214)}\nB: ${told((k) => (k < 10 ? 241 : 214))}`));
    expect(document.querySelectorAll('tbody')).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 20' }));
    expect(document.querySelectorAll('tbody')).toHaveLength(20);
    expect((document.activeElement as HTMLElement).dataset.cell).toBe('20.0');
  });

  it('can be downloaded as CSV and JSON', async () => {
    await show();
    const names: string[] = [];
    vi.stubGlobal('URL', { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    for (const button of screen.getAllByRole('button', { name: /^(CSV|JSON)$/u })) fireEvent.click(button);
    click.mockRestore();
    expect(names).toEqual(['story-figures.csv', 'story-figures.json', 'story-quotations.csv', 'story-quotations.json']);
  });

  it('can be copied as Markdown, and says so', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Copy figures and quotations as Markdown' }));
    expect((await screen.findByRole('status')).textContent).toBe('Copied');
    expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^### Figures\n\n\| Figure \| Source /u));
  });

  it('is a list on a phone', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
    await show();
    expect(screen.queryByRole('table')).toBeNull();
    const list = screen.getByRole('list', { name: /figures/iu });
    expect(within(list).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['a.', 'a.', 'a.', 'b.', 'b.']); // biome-ignore format: a row
  });

  it('is not there where no source states or quotes anything', async () => {
    await show(storyFrom('A: a b\nB: a c'));
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each(INTERFACE_LANGUAGES)('is in words in %s', async (language) => {
    await show(undefined, language);
    expect(document.body.textContent).not.toMatch(/story\.|\{\{/u);
  });
});
