/** Where vectors are kept in Node: a cache of everything that was ever encoded here, outside of the repository. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENCODER_ID, readVectors, type VectorKey, type VectorStore, writeVectors } from '../../engine';

const DEFAULT_CACHE = fileURLToPath(new URL('../../../.cache/vectors', import.meta.url));

export function cacheFile(): string {
  return process.env.PARALLAX_CACHE ?? DEFAULT_CACHE;
}

/** A file of vectors; a missing one is empty, a broken one is reported and treated as empty. */
export function readVectorFile(path: string, warn: (message: string) => void): Map<VectorKey, Int8Array> {
  if (!existsSync(path)) return new Map();
  try {
    return readVectors(readFileSync(path), ENCODER_ID);
  } catch (error) {
    warn(`${path}: ${(error as Error).message}; its sentences are encoded again`);
    return new Map();
  }
}

/** Written beside and moved into place, so that a run cut short leaves the old file whole. */
export function writeVectorFile(path: string, values: number, vectors: ReadonlyMap<VectorKey, Int8Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${process.pid}.vectors`);
  writeFileSync(beside, writeVectors(ENCODER_ID, values, vectors));
  renameSync(beside, path);
}

/** The cache as it was found, and what is new since. */
export class CachedStore implements VectorStore {
  readonly added = new Map<VectorKey, Int8Array>();
  readonly #found: ReadonlyMap<VectorKey, Int8Array>;

  constructor(found: ReadonlyMap<VectorKey, Int8Array>) {
    this.#found = found;
  }

  get(key: VectorKey): Int8Array | undefined {
    return this.added.get(key) ?? this.#found.get(key);
  }

  set(key: VectorKey, vector: Int8Array): void {
    this.added.set(key, vector);
  }
}
