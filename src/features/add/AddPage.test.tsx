import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pretendNavigation, renderIn, serve } from '../../app/render.testing';
import type { AddScreen } from '../../link';
import { storyTelling } from '../../testing';
import { AddPage } from './AddPage';
import { PretendWorker } from './worker.testing';

const harbour = {
  ...storyTelling('harbour', {
    '101': ['en', 'The ferry ran aground on Monday.'],
    '102': ['fr', 'Le ferry s’est échoué lundi.'],
  }),
  title: { en: 'The ferry' },
};
const MALAY = 'Feri itu terkandas pada hari Isnin di luar pelabuhan, kata polis tempatan kepada wartawan.';

async function open(of?: string) {
  const nav = pretendNavigation();
  const view: AddScreen = { screen: 'add', ...(of !== undefined && { of }) };
  await renderIn('en', <AddPage view={view} nav={nav} />);
  return nav;
}

const cards = () => screen.queryAllByRole('listitem').filter(({ className }) => className === 'card');

async function paste(text: string): Promise<void> {
  await userEvent.click(await screen.findByLabelText(/Or paste/u));
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Add this text' }));
}

async function compare(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Compare the articles' }));
}

beforeEach(() => {
  vi.stubGlobal('Worker', PretendWorker);
  vi.stubGlobal('fetch', serve({ 'harbour.json': harbour }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a reader’s article is compared with those of a story of the site, which can be left out and not changed', async () => {
  const nav = await open('harbour');
  await vi.waitFor(() => expect(cards()).toHaveLength(2));
  const [first] = cards();
  if (!first) throw new Error('no card');
  expect(first.textContent).toContain('From this site · English');
  expect(within(first).queryByRole('textbox')).toBeNull();
  await paste(MALAY);
  expect(cards()).toHaveLength(3);
  await userEvent.click(within(first).getByRole('button'));
  await compare();
  await vi.waitFor(() => expect(nav.gone).toEqual([expect.stringMatching(/^s\/own-[0-9a-f]+\/compare\//u)]));
  // The screen is still there when the last change would have been kept.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await (await openDB('parallax')).get('drafts', 'harbour')).toBeUndefined();
  expect(PretendWorker.asked).toMatchObject({ title: { en: 'The ferry' }, articles: [{ id: '02' }, { id: '03' }] });
});

test('a story of the reader’s own is changed, and stays the same story', async () => {
  const first = await open('harbour');
  await screen.findByText(/The ferry ran aground/u);
  await compare();
  await vi.waitFor(() => expect(first.gone).toHaveLength(1));
  const [, id = ''] = /s\/(own-[0-9a-f]+)\//u.exec(first.gone[0] ?? '') ?? [];
  const nav = await open(id);
  await vi.waitFor(() => expect(cards()).toHaveLength(2));
  expect(screen.getByText(/replaced/u)).toBeDefined();
  const field = screen.getAllByLabelText('Outlet')[0];
  if (!field) throw new Error('no field');
  await userEvent.type(field, 'Gazette');
  await paste(MALAY);
  await compare();
  await vi.waitFor(() => expect(nav.gone).toEqual([`s/${id}/compare/`]));
  expect(PretendWorker.asked).toMatchObject({
    story: id,
    articles: [{ id: '01', facts: { outlet: 'Gazette' } }, { id: '02' }, { id: '03' }],
  });
  await open(id);
  await vi.waitFor(() => expect(cards()).toHaveLength(3));
});

test('what was given and not compared is there again, until the reader starts anew', async () => {
  await open();
  await paste(MALAY);
  await screen.findByLabelText('Outlet');
  const isKept = async () => (await (await openDB('parallax')).get('drafts', '')) !== undefined;
  await vi.waitFor(async () => expect(await isKept()).toBe(true));
  await open();
  expect(await screen.findByText(/given here before/u)).toBeDefined();
  expect(cards()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Start anew' }));
  expect(cards()).toHaveLength(0);
  await open();
  await screen.findByLabelText(/Or paste/u);
  expect(screen.queryByText(/given here before/u)).toBeNull();
});

test('where the browser keeps nothing the comparison opens all the same, and can be taken along', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', 'InvalidStateError');
  });
  const nav = await open('harbour');
  await screen.findByText(/The ferry ran aground/u);
  await compare();
  expect(await screen.findByText(/private window/u)).toBeDefined();
  expect(nav.gone).toEqual([]);
  expect(screen.getByRole('link', { name: 'Open the comparison' }).getAttribute('href')).toMatch(/\/s\/own-.*compare/u);
  expect(screen.getByRole('button', { name: 'Download as a folder' })).toBeDefined();
});

test('a story that isn’t there is said to be on another device', async () => {
  await open('own-elsewhere');
  expect(await screen.findByText(/only on the device/u)).toBeDefined();
});
