/**
 * A reader's own stories, kept in the browser's database on their device, and nowhere else. What it doesn't keep is there
 * until the tab is closed.
 */
import { database } from './database';
import { type NotKept, type NotListed, whyNotKept } from './keeping';
import type { ListedStory, OwnStory } from './ownStory';

/** In this tab alone; before one of the same id that is kept. */
const unkept = new Map<string, ListedStory>();

/** The newest first; where the browser keeps nothing, those of this tab. */
export async function ownStories(): Promise<ListedStory[]> {
  const kept = await database()
    .then((db) => db.getAll('stories'))
    .catch(() => []);
  const all = new Map<string, ListedStory>([...kept.map((story) => [story.id, story] as const), ...unkept]);
  return [...all.values()].sort((x, y) => (x.added < y.added ? 1 : -1));
}

/** What keeps the list from those that are there, as they will be once the reader has done something about it. */
export async function whyUnlisted(): Promise<NotListed | undefined> {
  const why = await database().then(() => undefined, whyNotKept);
  return why === 'blocked' || why === 'newer' ? why : undefined;
}

/** @throws DOMException, BlockedError where the browser keeps nothing */
export async function ownStory(id: string): Promise<OwnStory | undefined> {
  return unkept.get(id) ?? (await database()).get('stories', id);
}

/** Also puts back what was removed. @returns why it is not kept; in this tab it is there all the same */
export async function keepOwnStory({ notKept: _, ...story }: ListedStory): Promise<NotKept | undefined> {
  try {
    await (await database()).put('stories', story);
    unkept.delete(story.id);
    return undefined;
  } catch (error) {
    const notKept = whyNotKept(error);
    unkept.set(story.id, { ...story, notKept });
    return notKept;
  }
}

/** @returns whether it is still there to be changed: another tab may have removed it */
export async function changeOwnStory(id: string, change: (story: OwnStory) => OwnStory): Promise<boolean> {
  const here = unkept.get(id);
  if (here) {
    unkept.set(id, { ...here, ...change(here) });
    return true;
  }
  const writing = (await database()).transaction('stories', 'readwrite');
  const story = await writing.store.get(id);
  if (story) await writing.store.put(change(story));
  await writing.done;
  return story !== undefined;
}

export async function removeOwnStory(id: string): Promise<void> {
  const wasHere = unkept.delete(id);
  try {
    await (await database()).delete('stories', id);
  } catch (error) {
    if (!wasHere) throw error;
  }
}
