import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { entryOf } from '../story';
import { storyFrom } from '../testing';
import { createQueryClient, isOwnStory, useOwnStories, useOwnStoryChanges, useStory } from '.';
import { keepOwnStory, ownStories, removeOwnStory } from './ownStore';
import { ownStoryId, ownStoryOf } from './ownStory';

function own(added: string, id = ownStoryId()) {
  const story = { ...storyFrom('A: a b\n B: a'), id };
  return ownStoryOf(story, entryOf(story), added);
}

/** One client a test: nothing that another one fetched. */
function inPage() {
  const client = createQueryClient();
  return ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
}

beforeEach(async () => {
  for (const { id } of await ownStories()) await removeOwnStory(id);
});

test('ids are told from those of the site, and none is given twice', () => {
  const ids = Array.from({ length: 100 }, ownStoryId);
  expect(new Set(ids).size).toBe(100);
  expect(ids.every((id) => isOwnStory(id) && /^[a-z0-9-]+$/u.test(id))).toBe(true);
  expect(isOwnStory('harbour')).toBe(false);
});

test('what is kept is listed, the newest first, and opened as any other story', async () => {
  const [old, recent] = [own('2026-01-01T00:00:00.000Z'), own('2026-02-01T00:00:00.000Z')];
  await keepOwnStory(old);
  await keepOwnStory(recent);
  const wrapper = inPage();
  const list = renderHook(() => useOwnStories(), { wrapper });
  await waitFor(() => expect(list.result.current.data?.map(({ id }) => id)).toEqual([recent.id, old.id]));
  const story = renderHook(() => useStory(old.id), { wrapper });
  await waitFor(() => expect(story.result.current.data?.articles).toHaveLength(2));
});

test('what was removed can be put back', async () => {
  const story = own('2026-01-01T00:00:00.000Z');
  await keepOwnStory(story);
  const { result } = renderHook(() => ({ list: useOwnStories(), changes: useOwnStoryChanges() }), {
    wrapper: inPage(),
  });
  await waitFor(() => expect(result.current.list.data).toHaveLength(1));
  await act(() => result.current.changes.remove(story));
  await waitFor(() => expect(result.current.list.data).toEqual([]));
  await act(() => result.current.changes.putBack(story));
  await waitFor(() => expect(result.current.list.data).toEqual([story]));
});

test('what the browser has no room for is there until the tab is closed, and is kept when there is room', async () => {
  const story = own('2026-01-01T00:00:00.000Z');
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  expect(await keepOwnStory(story)).toBe('full');
  full.mockRestore();
  expect(await ownStories()).toEqual([{ ...story, notKept: 'full' }]);
  const opened = renderHook(() => useStory(story.id), { wrapper: inPage() });
  await waitFor(() => expect(opened.result.current.data?.articles).toHaveLength(2));
  const [listed] = await ownStories();
  expect(listed && (await keepOwnStory(listed))).toBeUndefined();
  expect(await ownStories()).toEqual([story]);
});

test('a name given in two tabs is not given to what one of them removed', async () => {
  const { result } = renderHook(() => useOwnStoryChanges(), { wrapper: inPage() });
  const story = own('2026-01-01T00:00:00.000Z');
  await keepOwnStory(story);
  await act(async () => expect(await result.current.rename(story, { en: 'Bell' })).toBe(true));
  expect((await ownStories())[0]).toMatchObject({ entry: { title: { en: 'Bell' } }, story: { title: { en: 'Bell' } } });
  await removeOwnStory(story.id);
  await act(async () => expect(await result.current.rename(story, {})).toBe(false));
  expect(await ownStories()).toEqual([]);
});

test('what is on another device is not found, and what is broken is said to be', async () => {
  const wrapper = inPage();
  const missing = renderHook(() => useStory('own-elsewhere'), { wrapper });
  await waitFor(() => expect(missing.result.current.error?.kind).toBe('not-found'));
  const broken = { ...own('2026-01-01T00:00:00.000Z'), story: { format: 1 } };
  await keepOwnStory(broken);
  const { result } = renderHook(() => useStory(broken.id), { wrapper });
  await waitFor(() => expect(result.current.error?.kind).toBe('malformed'));
});
