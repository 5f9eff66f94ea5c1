/** Theme and text size: the reader's own, kept on their device, put on the root element for the stylesheet. */

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** Per cent of the browser's own text size. */
export const TEXT_SIZES = ['100', '112', '125'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Appearance {
  readonly theme: Theme;
  readonly size: TextSize;
}

const THEME_KEY = 'parallax.theme';
const SIZE_KEY = 'parallax.size';

export function storedAppearance(): Appearance {
  return { theme: oneOf(THEMES, stored(THEME_KEY)) ?? 'auto', size: oneOf(TEXT_SIZES, stored(SIZE_KEY)) ?? '100' };
}

export function storeAppearance({ theme, size }: Appearance): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
    localStorage.setItem(SIZE_KEY, size);
  } catch {
    // A browser that keeps nothing: the choice lasts until the page is closed.
  }
}

export function applyAppearance({ theme, size }: Appearance): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.size = size;
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function oneOf<T extends string>(known: readonly T[], text: string | null): T | undefined {
  return known.find((one) => one === text);
}
