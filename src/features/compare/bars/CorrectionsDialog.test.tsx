import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../i18n';
import type { Correction } from '../../../story';
import { viewFrom } from '../../../testing';
import { furnishWindow, NO_CORRECTIONS, show } from '../render.testing';
import { CorrectionsDialog } from './CorrectionsDialog';

beforeAll(furnishWindow);
afterEach(cleanup);

const story = viewFrom('A: a b\nB[fr]: a c');
const said = (text: string, other: string, at = '2026-01-31T12:00:00.000Z'): Correction => ({
  story: 'story',
  verdict: 'same',
  a: { sentence: 'A/p0.s1', text },
  b: { sentence: 'B/p0.s1', text: other },
  at,
});

const open = (corrections = NO_CORRECTIONS, language: (typeof INTERFACE_LANGUAGES)[number] = 'en') =>
  show(<CorrectionsDialog onClose={() => {}} />, story, { corrections, language });

describe('the reader’s corrections', () => {
  test('are listed with both sentences, where they stand, and what became of them', async () => {
    await open({ ...NO_CORRECTIONS, list: [said('b.', 'c.'), said('gone.', 'c.')] });
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      'You said that these match. 31 January 2026 UndoEnglish b.French c.',
      'You said that these match. 31 January 2026 · its sentence is no longer here UndoEnglish gone.French c.',
    ]);
  });

  test('are taken back one by one', async () => {
    const remove = vi.fn();
    const list = [said('b.', 'c.')];
    await open({ ...NO_CORRECTIONS, list, remove });
    await userEvent.click(within(screen.getByRole('listitem')).getByRole('button', { name: 'Undo' }));
    expect(remove).toHaveBeenCalledWith(list[0]);
  });

  test('come from a file, and what is no such file is said', async () => {
    const importFrom = vi.fn(() => ({ kind: 'imported', taken: 2, known: 0 }) as const);
    await open({ ...NO_CORRECTIONS, importFrom });
    expect(screen.getByText('You have corrected nothing in this story.')).toBeDefined();
    await userEvent.upload(
      screen.getByLabelText('Add from a file'),
      new File(['{}'], 'x.json', { type: 'application/json' }),
    );
    expect(importFrom).toHaveBeenCalledWith('{}');
    expect(await screen.findByText('2 corrections added.')).toBeDefined();
    const bad = { kind: 'malformed', path: 'format', what: '7', expected: '1' } as const;
    await open({ ...NO_CORRECTIONS, importFrom: () => bad });
    await userEvent.upload(
      screen.getByLabelText('Add from a file'),
      new File(['7'], 'x.json', { type: 'application/json' }),
    );
    expect(await screen.findByText('Nothing was added: format: 7, expected 1.')).toBeDefined();
  });

  test('that could not be kept are told', async () => {
    await open({ ...NO_CORRECTIONS, problem: { kind: 'not-kept', why: 'denied' } });
    expect(screen.getByRole('alert').textContent).toContain('could not be kept');
  });

  test.each(INTERFACE_LANGUAGES)('are in words in %s', async (language) => {
    await open({ ...NO_CORRECTIONS, list: [said('gone.', 'c.')] }, language);
    expect(document.body.textContent).not.toMatch(/compare\.|\{\{/u);
  });
});
