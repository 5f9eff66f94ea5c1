/** Why a browser doesn't keep what it is given. */
const QUOTA_ERRORS = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/** `full`: nothing more; `denied`: nothing at all; `blocked`: nothing until other tabs of the site are closed. */
export type NotKept = 'full' | 'denied' | 'blocked';

/** Another tab has the database open as an older version of the site left it, and doesn't let go. */
export class BlockedError extends Error {}

export function whyNotKept(error: unknown): NotKept {
  if (error instanceof BlockedError) return 'blocked';
  return isFull(error) ? 'full' : 'denied';
}

export function isFull(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && QUOTA_ERRORS.includes(String(error.name));
}
