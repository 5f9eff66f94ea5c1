/** Where the site stands: the sub-path it is built for, and its full address where that is known. */

export interface SiteLocation {
  /** Begins and ends with `/`. */
  readonly base: string;
  /** The address of the first page, which ends in `base`. */
  readonly address?: string;
}

/** What RFC 3986 lets stand in a path without meaning something else. */
const SEGMENT = /^(?!\.{1,2}$)(?:[\w.~-]|%[0-9A-Fa-f]{2})+$/;

/**
 * `parallax`, `/parallax` and `/parallax/` are `/parallax/`; nothing is `/`.
 * @throws Error where it is no path
 */
export function normaliseBase(text = ''): string {
  const segments = text.trim().split('/').filter(Boolean);
  if (!segments.every((segment) => SEGMENT.test(segment))) {
    throw new Error(`BASE is ${text}, expected a path such as /parallax/`);
  }
  return ['', ...segments, ''].join('/').replace('//', '/');
}

/**
 * From the environment: `BASE` is the sub-path and `SITE_URL` the address of the first page, whose path is the base
 * where `BASE` is not given.
 * @throws Error where they are no path, no address, or do not fit together
 */
export function locationFrom(env: Readonly<Record<string, string | undefined>>): SiteLocation {
  if (!env.SITE_URL) return { base: normaliseBase(env.BASE) };
  const url = URL.canParse(env.SITE_URL) ? new URL(env.SITE_URL) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is ${env.SITE_URL}, expected an address such as https://example.org/parallax/`);
  }
  const base = normaliseBase(env.BASE ?? url.pathname);
  if (normaliseBase(url.pathname) !== base) {
    throw new Error(`SITE_URL is ${env.SITE_URL} and BASE is ${base}, expected an address with that path`);
  }
  return { base, address: url.origin + base };
}
