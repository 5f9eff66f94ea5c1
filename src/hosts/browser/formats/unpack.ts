/** The files of an archive (.zip), with an end to how much is unpacked, whatever the archive says of its sizes. */
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { Refusal } from './refusal';

/** Bytes of all that is unpacked: more is no folder of articles but a trap. */
const MOST_UNPACKED = 20e6;
const MOST_FILES = 200;
/** Packed bytes at a time: they unpack to a thousand times as much at most, so the end is seen in time. */
const STEP = 8192;

/** The paths in it, nothing unpacked; `undefined` where it is no archive. */
export function pathsIn(bytes: Uint8Array): string[] | undefined {
  const paths: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => paths.push(name) < 0 });
    return paths;
  } catch {
    return undefined;
  }
}

/**
 * @param isWanted says by its path whether a file is unpacked
 * @throws Refusal where it is broken, or unpacks to more than articles have
 */
export function unpacked(bytes: Uint8Array, isWanted: (path: string) => boolean): Map<string, Uint8Array> {
  const wanted = pathsIn(bytes)?.filter(isWanted);
  if (wanted === undefined) throw new Refusal('damaged');
  if (wanted.length > MOST_FILES) throw new Refusal('trap');
  const parts = new Map<string, Uint8Array[]>();
  const open = new Set<string>();
  let all = 0;
  const archive = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    open.add(file.name);
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error instanceof Refusal ? error : new Refusal('damaged');
      all += chunk.length;
      if (all > MOST_UNPACKED) throw new Refusal('trap');
      chunks.push(chunk);
      if (isLast) open.delete(file.name);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let k = 0; k < bytes.length; k += STEP) archive.push(bytes.subarray(k, k + STEP), k + STEP >= bytes.length);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
  if (open.size > 0 || wanted.some((path) => !parts.has(path))) throw new Refusal('damaged');
  return new Map([...parts].map(([path, chunks]) => [path, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
