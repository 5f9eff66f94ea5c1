/**
 * Where vectors are kept in Node: the lock file beside the fixtures (committed, so that a fresh clone compiles in a
 * moment and everyone sees the same story) and a cache of everything else that was ever encoded here.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENCODER_ID, readVectors, type VectorKey, type VectorStore, writeVectors } from '../../engine';

const LOCK_FILE = 'vectors.lock';

const DEFAULT_CACHE = fileURLToPath(new URL('../../../.cache/vectors', import.meta.url));

/** @param dir the folder of fixtures that it stands in */
export function lockFileOf(dir: string): string {
  return join(dir, LOCK_FILE);
}

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

/** Looks through several maps in order; what is new is noted in `added`. */
export class LayeredStore implements VectorStore {
  readonly added = new Map<VectorKey, Int8Array>();
  readonly used = new Map<VectorKey, Int8Array>();
  readonly #layers: readonly ReadonlyMap<VectorKey, Int8Array>[];

  constructor(layers: readonly ReadonlyMap<VectorKey, Int8Array>[]) {
    this.#layers = layers;
  }

  get(key: VectorKey): Int8Array | undefined {
    const found = this.added.get(key) ?? this.#layers.map((layer) => layer.get(key)).find((vector) => vector);
    if (found) this.used.set(key, found);
    return found;
  }

  set(key: VectorKey, vector: Int8Array): void {
    this.added.set(key, vector);
    this.used.set(key, vector);
  }
}
