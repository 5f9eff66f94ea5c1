/** Vectors kept by content in the browser's database, so that a sentence is encoded once on a device. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { VectorKey, VectorStore } from '../../engine';

const NAME = 'parallax-vectors';
const VERSION = 1;
/** Two kilobytes each: so many are some forty megabytes. When there are more, all of them go, and what is needed comes back. */
const MOST_KEPT = 20_000;

interface Schema extends DBSchema {
  readonly vectors: { readonly key: VectorKey; readonly value: Int8Array };
}

export interface KeptVectors extends VectorStore {
  /** Adds what was set since to the database; where the browser keeps nothing, nothing is kept. */
  readonly keep: () => Promise<void>;
}

export async function keptVectors(): Promise<KeptVectors> {
  const added = new Map<VectorKey, Int8Array>();
  const database = await open();
  return {
    get: (key) => added.get(key) ?? database?.get('vectors', key),
    set: (key, vector) => added.set(key, vector),
    keep: async () => {
      if (database && added.size > 0) await add(database, added).catch(() => {});
    },
  };
}

async function open(): Promise<IDBPDatabase<Schema> | undefined> {
  try {
    return await openDB<Schema>(NAME, VERSION, {
      upgrade: (db) => {
        db.createObjectStore('vectors');
      },
    });
  } catch {
    return undefined;
  }
}

async function add(database: IDBPDatabase<Schema>, added: ReadonlyMap<VectorKey, Int8Array>): Promise<void> {
  const writing = database.transaction('vectors', 'readwrite');
  if ((await writing.store.count()) + added.size > MOST_KEPT) await writing.store.clear();
  for (const [key, vector] of added) await writing.store.put(vector, key);
  await writing.done;
}
