import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { entryOf } from '../story';
import { storyFrom } from '../testing';
import { keepOwnStory, ownStories, whyUnlisted } from './ownStore';
import { ownStoryOf } from './ownStory';

const story = { ...storyFrom('A: a b\nB: a'), id: 'own-1' };
const own = ownStoryOf(story, entryOf(story), '2026-01-01T00:00:00.000Z');

test('a tab that holds the database as an older version left it is waited for by nobody, and what it kept is there', async () => {
  const older = await openDB('parallax', 1, {
    upgrade: (db) => void db.createObjectStore('stories', { keyPath: 'id' }),
  });
  await older.put('stories', own);
  expect(await keepOwnStory({ ...own, id: 'own-2', added: '2025-01-01T00:00:00.000Z' })).toBe('blocked');
  expect(await whyUnlisted()).toBe('blocked');
  older.close();
  await expect.poll(whyUnlisted).toBeUndefined();
  expect((await ownStories()).map(({ id, notKept }) => [id, notKept])).toEqual([
    ['own-1', undefined],
    ['own-2', 'blocked'],
  ]);
});

test('a tab of a newer version is let through, and this one asks to be loaded anew', async () => {
  await ownStories();
  const newer = await openDB('parallax', 3);
  expect(newer.version).toBe(3);
  newer.close();
  expect(await keepOwnStory({ ...own, id: 'own-3' })).toBe('newer');
  expect(await whyUnlisted()).toBe('newer');
});
