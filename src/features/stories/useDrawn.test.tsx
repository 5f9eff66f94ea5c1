import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pretendNavigation, renderIn, serve } from '../../app/render.testing';
import { manyEntries } from '../../testing';
import { StoriesPage } from './StoriesPage';

const index = manyEntries(40);
type Watcher = (changes: { readonly isIntersecting: boolean; readonly target: Element }[]) => void;
let near: Watcher = () => {};
const open = () => renderIn('en', <StoriesPage view={{ screen: 'stories' }} nav={pretendNavigation()} />);
const items = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.closest('li') as HTMLElement);
const isWhole = (item: HTMLElement) => within(item).queryByRole('list') !== null;

beforeEach(async () => {
  vi.stubGlobal('scrollBy', () => {});
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(watcher: Watcher) {
        near = watcher;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('fetch', serve({ 'index.json': index }));
  await open();
  await screen.findAllByRole('heading', { level: 2 });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('draws the first stories of a long list whole, and of the others every title', () => {
  expect(items()).toHaveLength(40);
  expect(items().map(isWhole).indexOf(false)).toBe(12);
  for (const item of items()) expect(within(item).getByRole('heading').querySelector('a')).not.toBeNull();
});

it('draws a story that comes near, keeps the focus on its title, and still knows it on the way back', async () => {
  const target = items()[30] as HTMLElement;
  const link = within(target).getAllByRole('link')[0] as HTMLElement;
  link.focus();
  act(() => near([{ isIntersecting: true, target }]));
  expect(isWhole(target)).toBe(true);
  expect(document.activeElement).toBe(link);
  expect(items().filter(isWhole)).toHaveLength(13);
  await open();
  await screen.findAllByRole('heading', { level: 2 });
  expect(items().map(isWhole).lastIndexOf(true)).toBe(30);
});
