/**
 * Where vectors are kept in Node, outside of the repository: a folder of segments, each written whole beside and then moved
 * into place. Runs at the same time write segments of their own, and one that is cut short loses no more than what it had
 * not yet written. What is missing is encoded again, so that nothing but time hangs on any of it.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENCODER_ID, readVectors, type VectorKey, type VectorStore, writeVectors } from '../../engine';

const DEFAULT_FOLDER = fileURLToPath(new URL('../../../.cache/encoded', import.meta.url));
const SEGMENT = /^\d{13}-.+\.px$/u;

export interface VectorCacheOptions {
  /** Numbers that are kept of a sentence. */
  readonly values: number;
  /** False where nothing that was found may be used; what is new is written all the same. */
  readonly isRead?: boolean;
  readonly folder?: string;
  /** Sentences that are encoded before they are written: some two minutes' work. */
  readonly written?: number;
  /** Past so many segments they are put together. */
  readonly segments?: number;
  /** Past so much the oldest is given up. */
  readonly bytes?: number;
  readonly warn: (message: string) => void;
}

interface Segment {
  readonly path: string;
  readonly bytes: number;
}

/** By this process, so that no two of its segments have one name. */
let segmentsWritten = 0;

export class VectorCache implements VectorStore {
  readonly #options: Required<VectorCacheOptions>;
  #found: Map<VectorKey, Int8Array> | undefined;
  readonly #new = new Map<VectorKey, Int8Array>();
  /** What of that is not written yet. */
  #pending = new Map<VectorKey, Int8Array>();
  /** Asked after every story: what was looked at once and not written to since is not looked at again. */
  #isTidy = false;

  constructor(options: VectorCacheOptions) {
    const folder = process.env.PARALLAX_CACHE ?? DEFAULT_FOLDER;
    this.#options = { isRead: true, folder, written: 2000, segments: 32, bytes: 1e9, ...options };
  }

  /** How many sentences are new. */
  get added(): number {
    return this.#new.size;
  }

  get(key: VectorKey): Int8Array | undefined {
    return this.#new.get(key) ?? (this.#options.isRead ? this.#kept().get(key) : undefined);
  }

  set(key: VectorKey, vector: Int8Array): void {
    this.#new.set(key, vector);
    this.#pending.set(key, vector);
    if (this.#pending.size >= this.#options.written) this.#write();
  }

  /** Writes what is new, and puts segments together where there are many. A folder that can't be written to is told. */
  keep(): void {
    if (this.#pending.size > 0) this.#write();
    if (this.#isTidy) return;
    this.#tidy();
    this.#isTidy = true;
  }

  /** Read when it is first asked for: a run that finds all judgements needs no vector. The latest of a key stands. */
  #kept(): Map<VectorKey, Int8Array> {
    this.#found ??= new Map(this.#segments().flatMap(({ path }) => [...this.#read(path)]));
    return this.#found;
  }

  /** The oldest first. */
  #segments(): Segment[] {
    const { folder } = this.#options;
    return namesIn(folder)
      .filter((name) => SEGMENT.test(name))
      .sort()
      .flatMap((name) => {
        const path = join(folder, name);
        const bytes = statSync(path, { throwIfNoEntry: false })?.size;
        return bytes === undefined ? [] : [{ path, bytes }];
      });
  }

  #read(path: string): ReadonlyMap<VectorKey, Int8Array> {
    try {
      return readVectors(readFileSync(path), ENCODER_ID);
    } catch (error) {
      // Another run has put it together with others meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        this.#options.warn(`${path}: ${(error as Error).message}; its sentences are encoded again`);
      return new Map();
    }
  }

  #write(): void {
    this.#isTidy = false;
    this.#trying(() => this.#writeSegment(this.#pending));
    this.#pending = new Map();
  }

  #writeSegment(vectors: ReadonlyMap<VectorKey, Int8Array>): void {
    const { folder, values } = this.#options;
    mkdirSync(folder, { recursive: true });
    segmentsWritten += 1;
    const name = `${Date.now()}-${process.pid}-${String(segmentsWritten).padStart(6, '0')}.px`;
    const beside = join(folder, `.${name}`);
    writeFileSync(beside, writeVectors(ENCODER_ID, values, vectors));
    renameSync(beside, join(folder, name));
  }

  /** The newest stay, whole segments of them; those of another encoder have nothing in them any more. */
  #tidy(): void {
    const segments = this.#segments();
    const all = segments.reduce((sum, { bytes }) => sum + bytes, 0);
    if (segments.length <= this.#options.segments && all <= this.#options.bytes) return;
    // Down to half, so that it isn't done again at once.
    let room = all > this.#options.bytes ? this.#options.bytes / 2 : this.#options.bytes;
    const staying = [...segments].reverse().filter(({ bytes }) => {
      room -= bytes;
      return room >= 0;
    });
    this.#trying(() => {
      this.#writeSegment(new Map(staying.reverse().flatMap(({ path }) => [...this.#read(path)])));
      for (const { path } of segments) rmSync(path, { force: true });
    });
  }

  #trying(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#options.warn(`${this.#options.folder}: ${(error as Error).message}; vectors are not kept`);
    }
  }
}

/** None where there is no such folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
