/** The browser's database on the reader's device, with everything of their own that is kept in it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptDraft } from './draft';
import { BlockedError } from './keeping';
import type { OwnStory } from './ownStory';

const NAME = 'parallax';
/** Raised with every change of what is kept; the steps from older ones stand in `upgrade`. */
const VERSION = 2;

interface Schema extends DBSchema {
  readonly stories: { readonly key: string; readonly value: OwnStory };
  readonly drafts: { readonly key: string; readonly value: KeptDraft };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;
/** Another tab holds it up: the browser answers nobody who asks until that tab lets go, not even that it is so. */
let isHeldUp = false;

/** @throws DOMException where the browser keeps nothing; BlockedError */
export function database(): Promise<IDBPDatabase<Schema>> {
  if (isHeldUp) return Promise.reject(new BlockedError());
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function open(): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(NAME, VERSION, {
      upgrade: (db, from) => {
        if (from < 1) db.createObjectStore('stories', { keyPath: 'id' });
        if (from < 2) db.createObjectStore('drafts', { keyPath: 'of' });
      },
      blocked: () => {
        isHeldUp = true;
        reject(new BlockedError());
      },
      // Another tab wants a newer one: this one lets go, and opens it anew when it is asked again.
      blocking: (_, __, event) => {
        opened = undefined;
        (event.target as IDBDatabase).close();
      },
      terminated: () => {
        opened = undefined;
      },
    })
      .then((db) => {
        // Nobody waits for it any more, but whoever asks next has it.
        if (isHeldUp) opened = Promise.resolve(db);
        resolve(db);
      }, reject)
      .finally(() => {
        isHeldUp = false;
      });
  });
}
