/** Why a browser doesn't keep what it is given. */
const QUOTA_ERRORS = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/**
 * `full`: nothing more; `denied`: nothing at all; `blocked`: nothing until other tabs of the site are closed; `newer`:
 * nothing until this page is loaded anew.
 */
export type NotKept = 'full' | 'denied' | 'blocked' | 'newer';

/** Of these, what a reader ends by closing a tab, or loading one anew. */
export type NotListed = Extract<NotKept, 'blocked' | 'newer'>;

/** Another tab has the database open as an older version of the site left it, and doesn't let go. */
export class BlockedError extends Error {}

export function whyNotKept(error: unknown): NotKept {
  if (error instanceof BlockedError) return 'blocked';
  // A newer version of the site was open on this device meanwhile, and left the database as it needs it.
  if (isNamed(error, ['VersionError'])) return 'newer';
  return isFull(error) ? 'full' : 'denied';
}

export function isFull(error: unknown): boolean {
  return isNamed(error, QUOTA_ERRORS);
}

function isNamed(error: unknown, names: readonly string[]): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && names.includes(String(error.name));
}
