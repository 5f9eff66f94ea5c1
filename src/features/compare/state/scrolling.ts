/** Where the page stands, told as rows: which one is at a height of the window, and how to bring a place of one there. */
import { coveredHeight, floorOf } from './places';

/** A place of the page: a row, by its number among `keys`, and how far down in it, from 0 to 1. */
export interface PlaceInRows {
  readonly row: number;
  readonly within: number;
}

/** What of the page is in sight, between what sticks to its top and its foot; undefined where no row is drawn. */
export function rowsInSight(keys: readonly string[]): { from: PlaceInRows; to: PlaceInRows } | undefined {
  const elements = rowElements();
  const place = (y: number): PlaceInRows | undefined => {
    // Rows stand one below the other: the first that ends below the line is found by halving.
    let [low, high] = [0, elements.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((elements[middle] as HTMLElement).getBoundingClientRect().bottom > y) high = middle;
      else low = middle + 1;
    }
    const element = elements[low];
    if (!element) return undefined;
    const { top, height } = element.getBoundingClientRect();
    const within = height > 0 ? Math.min(1, Math.max(0, (y - top) / height)) : 0;
    return { row: keys.indexOf(element.dataset.row ?? ''), within };
  };
  const [from, to] = [place(coveredHeight()), place(floorOf())];
  return from && to && from.row >= 0 && to.row >= 0 ? { from, to } : undefined;
}

/** A place that one goes to stands so far down in what is in sight: what leads up to it is seen, too. */
const DOWN = 1 / 4;

/** Brings a place of a row to the top, or well into sight; at once: whoever drags would else run after the page. */
export function scrollToRow(key: string, within: number, where: 'top' | 'in sight'): void {
  const element = document.querySelector<HTMLElement>(`.rows > [data-row="${CSS.escape(key)}"]:not([hidden])`);
  if (!element) return;
  const { top, height } = element.getBoundingClientRect();
  const covered = coveredHeight();
  const line = where === 'top' ? covered : covered + (floorOf() - covered) * DOWN;
  window.scrollBy({ top: top + height * within - line, behavior: 'instant' });
}

function rowElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.rows > [data-row]:not([hidden])')];
}
