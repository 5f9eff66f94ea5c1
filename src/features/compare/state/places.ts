/** Sentences on the page: from elements to places and back, and from one to the next. */
import type { SentenceRef } from '../../../story';
import { scrolledFor } from '../model';

/** A column that scrolls by itself, as published. */
export const FLOW = '.flow';

/** Rows that are not folded away. */
const UNFOLDED = '.rows > :not([hidden])';

/** Room above a sentence that was jumped to. */
const AIR = 80;

/** What lights a sentence stands out of its lines by less than this, in CSS pixels. */
const LIGHT = 4;

/** What begins so far aside of a sentence stands in another column: less than any column's width, in CSS pixels. */
const ASIDE = 200;
/** Boxes that touch may overlap by this, in CSS pixels. */
const ROUNDING = 1;

/**
 * Height of what sticks to the top, in CSS pixels: text under it is not being read. Measured, for the stylesheet alone
 * says what sticks, and how high that is goes with the window and the reader's text size. Columns that scroll by
 * themselves begin below all that stands over them.
 */
export function coveredHeight(): number {
  const flow = document.querySelector(FLOW);
  if (flow) return flow.getBoundingClientRect().top;
  return [...document.querySelectorAll<HTMLElement>('.toolbar, .tabs, .heads')]
    .filter((bar) => getComputedStyle(bar).position === 'sticky')
    .reduce((height, bar) => height + bar.offsetHeight, 0);
}

/** The sentence that an event's target is, or stands in. */
export function refOf(target: EventTarget | null): SentenceRef | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-s]') : null;
  if (!element) return undefined;
  return { article: Number(element.dataset.article), sentence: Number(element.dataset.sentence) };
}

export function sentenceElement({ article, sentence }: SentenceRef): HTMLElement | undefined {
  const selector = `${UNFOLDED} [data-article="${article}"][data-sentence="${sentence}"]`;
  return document.querySelector<HTMLElement>(selector) ?? undefined;
}

/** The next or previous sentence of the column, as it reads on the page. */
export function neighbourInColumn(here: SentenceRef, step: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(`${UNFOLDED} [data-article="${here.article}"][data-s]`)];
  const at = all.findIndex((element) => Number(element.dataset.sentence) === here.sentence);
  return all[at + step];
}

/** The sentence nearest in height in the next column to the right or to the left that has any in sight. */
export function neighbourInRow(element: HTMLElement | undefined, step: 1 | -1): HTMLElement | undefined {
  if (!element) return undefined;
  const own = element.getBoundingClientRect();
  const candidates = [...document.querySelectorAll<HTMLElement>(`${UNFOLDED} [data-s]`)]
    .filter((other) => other.dataset.article !== element.dataset.article)
    .map((other) => ({ other, box: other.getBoundingClientRect() }))
    .filter(({ box }) =>
      step > 0
        ? box.left >= own.right - ROUNDING || box.left > own.left + ASIDE
        : box.right <= own.left + ROUNDING || box.left < own.left - ASIDE,
    );
  const columns = [...new Set(candidates.map(({ other }) => other.dataset.article))];
  const nearestColumn = columns
    .map((article) => candidates.filter(({ other }) => other.dataset.article === article))
    .sort((a, b) => gap(a, own) - gap(b, own))[0];
  return nearestColumn?.sort((a, b) => Math.abs(a.box.top - own.top) - Math.abs(b.box.top - own.top))[0]?.other;
}

/** How far aside a column's text stands from a sentence. */
function gap(column: readonly { readonly box: DOMRect }[], own: DOMRect): number {
  return Math.min(...column.map(({ box }) => Math.abs(box.left - own.left)));
}

/** So far down the window one reads, of columns that scroll by themselves. */
const READING_LINE = 1 / 3;

/** How far down in the window the reading line of columns that scroll by themselves stands, in CSS pixels. */
export function readingHeight(): number {
  return window.innerHeight * READING_LINE;
}

/** The same from the top of such a column. */
export function readingLine(flow: Element): number {
  return Math.max(0, readingHeight() - flow.getBoundingClientRect().top);
}

/** Where what is in sight ends: at the foot, or at the window's edge. */
export function floorOf(): number {
  const foot = document.querySelector('.foot')?.getBoundingClientRect();
  return foot && foot.height > 0 ? foot.top : window.innerHeight;
}

/** Whether a sentence stands in the window, and the foot, or the sheet on a phone, over some of it. */
export function isUnderFoot(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < window.innerHeight && bottom > floorOf() - LIGHT;
}

/** Brings a sentence into sight: below what sticks to the top, or to the reading line of a column that scrolls by itself. */
export function bringIntoSight(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const floor = floorOf() - LIGHT;
  const covered = coveredHeight() + LIGHT;
  const flow = element.closest<HTMLElement>(FLOW);
  if (flow) {
    window.scrollBy({ left: sideways(element), behavior: scrollBehaviour() });
    if (top < covered || bottom > floor) bringToReadingLine(element, flow, scrollBehaviour());
    return;
  }
  // A long sentence over a high sheet takes the room that there is.
  const air = Math.max(0, Math.min(AIR, floor - bottom + top - covered));
  const down = top < covered || bottom > floor ? top - covered - air : 0;
  const aside = sideways(element);
  if (down !== 0 || aside !== 0) window.scrollBy({ top: down, left: aside, behavior: scrollBehaviour() });
}

/** Brings the first line of a sentence to the reading line of its column. */
function bringToReadingLine(element: HTMLElement, flow: HTMLElement, behavior: ScrollBehavior): void {
  const place = element.getBoundingClientRect().top - flow.getBoundingClientRect().top + flow.scrollTop;
  flow.scrollTo({ top: scrolledFor(place, readingLine(flow)), behavior });
}

/** Brings a sentence to where one reads, at once. */
export function openAt(element: HTMLElement): void {
  const flow = element.closest<HTMLElement>(FLOW);
  if (flow) bringToReadingLine(element, flow, 'instant');
  else element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** How far the page has to go sideways for a sentence's column to stand beside the pinned one, in CSS pixels. */
function sideways(element: HTMLElement): number {
  const cell = element.closest<HTMLElement>(FLOW) ?? element.closest<HTMLElement>('.cell');
  const pinned = cell?.parentElement?.querySelector<HTMLElement>(':scope > .pinned');
  const width = document.documentElement.clientWidth;
  if (!cell || !pinned || pinned === cell || document.documentElement.scrollWidth <= width) return 0;
  const [own, stays] = [cell.getBoundingClientRect(), pinned.getBoundingClientRect()];
  const { insetInlineStart, insetInlineEnd } = getComputedStyle(pinned);
  const [edge, far] = [Number.parseFloat(insetInlineStart) || 0, Number.parseFloat(insetInlineEnd) || 0];
  const gap = Number.parseFloat(getComputedStyle(cell.parentElement as HTMLElement).columnGap) || 0;
  const start = stays.left <= edge + ROUNDING ? stays.right + gap : edge;
  const end = stays.right >= width - far - ROUNDING ? stays.left - gap : width - far;
  if (own.left < start - ROUNDING) return own.left - start;
  return own.right > end + ROUNDING ? own.right - end : 0;
}

/** Brings the row after the one that an element stands in to the top. */
export function goToNextRow(element: HTMLElement): void {
  const next = element.closest('[data-row]')?.nextElementSibling;
  next?.scrollIntoView({ block: 'start', behavior: scrollBehaviour() });
}

/** Motion only to show where something went, and none for readers who want none. */
function scrollBehaviour(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
