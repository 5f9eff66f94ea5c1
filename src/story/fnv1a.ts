/** Offset basis and prime of FNV-1a, 32 bit (Fowler, Noll, Vo; RFC 9923). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, which for ASCII is FNV-1a over bytes. */
export function fnv1a(text: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}
