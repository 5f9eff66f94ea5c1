/** Scroll positions by history entry, kept over a reload of the page. */

const KEY = 'parallax.positions';
/** Entries further back are forgotten. */
const MOST = 50;

export type Positions = Map<string, number>;

export function storedPositions(): Positions {
  try {
    const entries: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

export function storePositions(positions: Positions): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...positions].slice(-MOST)));
  } catch {
    // A browser that keeps nothing: after a reload the page starts at its top.
  }
}

function isEntry(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}
