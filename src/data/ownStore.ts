/** A reader's own stories, kept in the browser's database on their device, and nowhere else. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CompiledStory, StoryIndexEntry } from '../story';

/** Begins the id of every story that is kept on a device; no other story's does (`isOwnStory`). */
const OWN = 'own-';
const NAME = 'parallax';
/** Raised with every change of what is kept; the steps from older ones stand in `upgrade`. */
const VERSION = 1;

export interface OwnStory {
  readonly id: string;
  /** When it was added, ISO 8601. */
  readonly added: string;
  /** What a list says of it. */
  readonly entry: StoryIndexEntry;
  /** A compiled story of this or an older format: read it as one that was fetched. */
  readonly story: unknown;
}

interface Schema extends DBSchema {
  readonly stories: { readonly key: string; readonly value: OwnStory };
}

export function isOwnStory(id: string): boolean {
  return id.startsWith(OWN);
}

/** A name that no story on this device has, nor one anywhere else with any likelihood. */
export function ownStoryId(): string {
  return OWN + crypto.randomUUID().replaceAll('-', '').slice(0, 12);
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** @throws DOMException where the browser keeps nothing */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('stories', { keyPath: 'id' });
    },
    // Another tab wants a newer one: this one lets go, and opens it anew when it is asked again.
    blocking: (_, __, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The newest first. */
export async function ownStories(): Promise<OwnStory[]> {
  const stories = await (await database()).getAll('stories');
  return stories.sort((x, y) => (x.added < y.added ? 1 : -1));
}

export async function ownStory(id: string): Promise<OwnStory | undefined> {
  return (await database()).get('stories', id);
}

/** Also puts back what was removed. */
export async function keepOwnStory(story: OwnStory): Promise<void> {
  await (await database()).put('stories', story);
}

/** @returns whether it is still there to be changed: another tab may have removed it */
export async function changeOwnStory(id: string, change: (story: OwnStory) => OwnStory): Promise<boolean> {
  const writing = (await database()).transaction('stories', 'readwrite');
  const story = await writing.store.get(id);
  if (story) await writing.store.put(change(story));
  await writing.done;
  return story !== undefined;
}

export async function removeOwnStory(id: string): Promise<void> {
  await (await database()).delete('stories', id);
}

export function ownStoryOf(story: CompiledStory, entry: StoryIndexEntry, added: string): OwnStory {
  return { id: story.id, added, entry, story };
}
