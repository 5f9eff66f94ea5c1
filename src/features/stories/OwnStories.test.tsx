import 'fake-indexeddb/auto';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pretendNavigation, renderIn } from '../../app/render.testing';
import { createQueryClient, type OwnStory, useOwnStoryChanges } from '../../data';
import { entryOf, FORMAT } from '../../story';
import { storyTelling } from '../../testing';
import { OwnStories } from './OwnStories';
import { StoriesPage } from './StoriesPage';

const story = {
  ...storyTelling('own-1', { '01': ['en', 'A bell returns.'], '02': ['fr', 'Une cloche revient.'] }),
  title: { en: 'The bell' },
};
const own: OwnStory = { id: story.id, added: '2026-01-01T00:00:00.000Z', entry: entryOf(story), story };

function changes() {
  const client = createQueryClient();
  const { result } = renderHook(() => useOwnStoryChanges(), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });
  return result.current;
}
const keep = (kept: OwnStory) => changes().putBack(kept);
const remove = (kept: OwnStory) => changes().remove(kept);

const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const renaming = (title: string) => screen.findByRole('button', { name: `Rename: ${title}` });

beforeEach(async () => {
  await keep(own);
  await renderIn('en', <OwnStories nav={pretendNavigation()} />);
});
afterEach(cleanup);

test.each([
  ['has no stories', async () => Response.json({ format: FORMAT, stories: [], singles: [] }), 'No stories yet'],
  ['can’t be asked', async () => new Response('', { status: 503 }), 'The list of stories couldn’t be loaded'],
])('it is listed where the site %s', async (_, answer, title) => {
  cleanup();
  vi.stubGlobal('fetch', answer);
  await renderIn('en', <StoriesPage view={{ screen: 'stories' }} nav={pretendNavigation()} />);
  await screen.findByRole('heading', { level: 1, name: title }, { timeout: 5000 });
  await renaming('The bell');
  vi.unstubAllGlobals();
});

test('a story is called what the reader writes, and the keyboard stays where it was', async () => {
  await userEvent.click(await renaming('The bell'));
  const field = screen.getByLabelText('What the story is called');
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('Alder Cross{Enter}');
  const button = await renaming('Alder Cross');
  expect(titles()).toContain('Alder Cross');
  await vi.waitFor(() => expect(document.activeElement).toBe(button));
});

test('it keeps its name where the reader thinks better of it', async () => {
  await userEvent.click(await renaming('The bell'));
  await userEvent.keyboard('Something else{Escape}');
  expect(document.activeElement).toBe(await renaming('The bell'));
});

test('one that another tab has removed can be put back', async () => {
  await userEvent.click(await renaming('The bell'));
  await remove(own);
  await userEvent.keyboard('Alder Cross{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: 'Put it back' }));
  await renaming('The bell');
});

test('without a name it is called after its first article', async () => {
  await userEvent.click(await renaming('The bell'));
  await userEvent.clear(screen.getByLabelText('What the story is called'));
  await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
  await renaming('01x0');
});
