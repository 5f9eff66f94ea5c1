/**
 * Vectors kept by the content of the sentence, and the file that holds them.
 *
 * Layout, little-endian: the bytes `PXV2`; uint32 length of a JSON header `{encoder, values, count}`, the header in
 * ASCII padded with spaces to a multiple of 4; then for each sentence, sorted by key, 16 bytes of key and `values` int8
 * numbers: the vectors of the whole and of its parts behind each other. (`PXV1` held the whole alone.)
 */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { digest } from '../digest';

/** 128 bits in hexadecimal. */
export type VectorKey = string;
const KEY_BYTES = 16;
const MAGIC = 'PXV2';

/** The key of a text for one encoder: the same words for the same weights have the same key on any machine. */
export function vectorKey(encoderId: string, text: string): VectorKey {
  return digest(`${encoderId}\n${text}`);
}

/** Where known vectors are looked up and new ones left. */
export interface VectorStore {
  /** A database answers later. */
  get(key: VectorKey): Int8Array | undefined | Promise<Int8Array | undefined>;
  set(key: VectorKey, vector: Int8Array): void;
}

export function writeVectors(
  encoderId: string,
  values: number,
  vectors: ReadonlyMap<VectorKey, Int8Array>,
): Uint8Array {
  const keys = [...vectors.keys()].sort();
  const json = asciiOf(JSON.stringify({ encoder: encoderId, values, count: keys.length }));
  const header = utf8ToBytes(json.padEnd(Math.ceil(json.length / 4) * 4, ' '));
  const record = KEY_BYTES + values;
  const bytes = new Uint8Array(8 + header.length + keys.length * record);
  bytes.set(utf8ToBytes(MAGIC), 0);
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  keys.forEach((key, n) => {
    const at = 8 + header.length + n * record;
    bytes.set(hexToBytes(key), at);
    const kept = vectors.get(key) as Int8Array;
    bytes.set(new Uint8Array(kept.buffer, kept.byteOffset, kept.length), at + KEY_BYTES);
  });
  return bytes;
}

/**
 * The vectors of a file written for this encoder; an empty map for a file written for other weights.
 * @throws Error where the bytes are not such a file, or cut short.
 */
export function readVectors(bytes: Uint8Array, encoderId: string): Map<VectorKey, Int8Array> {
  const vectors = new Map<VectorKey, Int8Array>();
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) {
    throw new Error(`not a vector file: expected it to begin with ${MAGIC}`);
  }
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const { encoder, values, count } = readHeader(bytes.subarray(8, 8 + headerLength));
  if (encoder !== encoderId) return vectors;
  const record = KEY_BYTES + values;
  const start = 8 + headerLength;
  if (bytes.length !== start + count * record) {
    throw new Error(`vector file of ${bytes.length} bytes, expected ${start + count * record} for ${count} vectors`);
  }
  for (let at = start; at < bytes.length; at += record) {
    // A copy: the bytes may be a window onto a larger buffer.
    const kept = Uint8Array.from(bytes.subarray(at + KEY_BYTES, at + record));
    vectors.set(bytesToHex(bytes.subarray(at, at + KEY_BYTES)), new Int8Array(kept.buffer));
  }
  return vectors;
}

/** The same JSON with every sign past ASCII escaped: a byte a sign, to be padded and read without a decoder. */
function asciiOf(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

interface Header {
  readonly encoder: string;
  readonly values: number;
  readonly count: number;
}

function readHeader(bytes: Uint8Array): Header {
  const header = parseHeader(bytes);
  const { encoder, values, count } = (header ?? {}) as Partial<Header>;
  if (typeof encoder !== 'string' || !isCount(values) || !isCount(count)) {
    throw new Error('vector file with a broken header, expected JSON with encoder, values and count');
  }
  return { encoder, values, count };
}

function parseHeader(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(String.fromCharCode(...bytes));
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
