/** What a text is known by. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const BYTES = 16;

/** 128 bits in hexadecimal: the same text has the same on any machine, and no other text will ever have it. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).slice(0, BYTES));
}
