/**
 * Columns as published, each scrolled by itself and tied to the others: the one that the reader scrolls leads, the others
 * follow at the reading line, unless they are held still. A store beside React, as `Pointer` is: nothing is drawn while
 * one scrolls.
 */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { StoryView } from '../../../story';
import { type Joint, jointsBetween, scrollBeside, tiedPairs } from '../model';
import { floorOf, readingLine } from './places';

/** Places of a column, in CSS pixels from the beginning of what scrolls in it. */
interface Measured {
  /** First lines, by sentence. */
  readonly tops: ReadonlyMap<number, number>;
  /** Without the room left below the text. */
  readonly height: number;
}

/** A column that stands this near to where it was put was not scrolled by anybody since, in CSS pixels. */
const ROUNDING = 1;
/** For readers who want no motion the others follow once the reader's column has stood so long, in milliseconds. */
const REST = 150;

export class Ties {
  readonly #flows = new Map<number, HTMLElement>();
  /** By column: how far it was scrolled when it was last looked at or put somewhere. */
  readonly #known = new Map<number, number>();
  readonly #offsets = new Map<number, number>();
  readonly #measured = new Map<number, Measured>();
  readonly #joints = new Map<string, readonly Joint[]>();
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<() => void>();
  #sizes: ResizeObserver | undefined;
  #held: ReadonlySet<number> = new Set();
  #leader: number | undefined;
  #story: StoryView | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** @returns takes the column away again */
  attach(article: number, flow: HTMLElement): () => void {
    const onScroll = (): void => this.#scrolled(article);
    this.#flows.set(article, flow);
    this.#known.set(article, flow.scrollTop);
    flow.addEventListener('scroll', onScroll, { passive: true });
    this.#sizes ??= new ResizeObserver(() => this.#laidOutAnew());
    const sizes = this.#sizes;
    const observed = [flow, ...flow.children];
    for (const element of observed) sizes.observe(element);
    this.#forget();
    return () => {
      flow.removeEventListener('scroll', onScroll);
      for (const element of observed) sizes.unobserve(element);
      this.#flows.delete(article);
      if (this.#leader === article) this.#leader = undefined;
      clearTimeout(this.#resting);
    };
  }

  /** What ties the columns: the links of the story as it stands, with the reader's corrections. */
  follow(story: StoryView): void {
    this.#story = story;
    this.#joints.clear();
  }

  /** The column that was scrolled last, or the first. */
  get leader(): number | undefined {
    return this.#leader ?? this.#flows.keys().next().value;
  }

  /** Has the others follow a column to where it stands. */
  lead(article: number): void {
    const flow = this.#flows.get(article);
    if (!flow) return;
    this.#known.set(article, flow.scrollTop);
    if (!this.#held.has(article)) {
      this.#leader = article;
      for (const other of this.#flows.keys()) {
        if (other !== article && !this.#held.has(other)) this.#put(other, this.#beside(article, other));
      }
    }
  }

  /**
   * Ties the columns after they were laid out anew and some were put back where they were: to the one that led, or to the
   * spine, for what stands beside it in rows may stand elsewhere in its own article.
   */
  tieTo(articles: readonly number[], spine: number | undefined): void {
    this.#forget();
    const [first] = articles;
    const leader = [this.#leader, spine].find((one) => one !== undefined && articles.includes(one)) ?? first;
    if (leader !== undefined) this.lead(leader);
  }

  isHeld(article: number): boolean {
    return this.#held.has(article);
  }

  /** Holds a column still, or lets it go to where the links have it. */
  toggleHold(article: number): void {
    const held = new Set(this.#held);
    if (held.delete(article)) this.#offsets.delete(article);
    else held.add(article);
    this.#hold(held);
    const leader = this.#reference(article);
    if (!held.has(article) && leader !== undefined) this.lead(leader);
  }

  /** Ties a column that was held still at its present place to the present place of the others. */
  tieAgain(article: number): void {
    const reference = this.#reference(article);
    const flow = this.#flows.get(article);
    if (reference !== undefined && flow) {
      this.#offsets.delete(article);
      this.#offsets.set(article, flow.scrollTop - this.#beside(reference, article));
    }
    const held = new Set(this.#held);
    held.delete(article);
    this.#hold(held);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells of every move of a column, and of every new layout. @returns stops that */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** What of a column's text is in sight, above the foot, as shares of its height. */
  sight(article: number): { readonly from: number; readonly to: number } {
    const flow = this.#flows.get(article);
    if (!flow) return { from: 0, to: 0 };
    const { height } = this.#measure(article);
    const shown = Math.max(0, floorOf() - flow.getBoundingClientRect().top);
    return { from: Math.min(1, flow.scrollTop / height), to: Math.min(1, (flow.scrollTop + shown) / height) };
  }

  /** Scrolls the column that leads; the others follow. */
  scrollBy(pixels: number): void {
    const { leader } = this;
    const flow = leader === undefined ? undefined : this.#flows.get(leader);
    if (flow) flow.scrollTop += pixels;
  }

  /** Brings a share of a column's text so far down in its window, as a share of that; the others follow. */
  goTo(article: number, share: number, down: number): void {
    const flow = this.#flows.get(article);
    if (flow) flow.scrollTop = this.#measure(article).height * share - flow.clientHeight * down;
  }

  #hold(held: ReadonlySet<number>): void {
    this.#held = held;
    for (const listener of this.#listeners) listener();
  }

  /** Beside which column another is to stand: the one that leads, if it can. */
  #reference(article: number): number | undefined {
    const others = [...this.#flows.keys()].filter((one) => one !== article && !this.#held.has(one));
    return others.find((one) => one === this.#leader) ?? others[0];
  }

  /** What stands where it was put was not scrolled: only the column that the reader scrolls leads. */
  #scrolled(article: number): void {
    for (const watcher of this.#watchers) watcher();
    const now = this.#flows.get(article)?.scrollTop ?? 0;
    if (Math.abs(now - (this.#known.get(article) ?? 0)) < ROUNDING) return;
    clearTimeout(this.#resting);
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#resting = setTimeout(() => this.lead(article), REST);
    } else this.lead(article);
  }

  #laidOutAnew(): void {
    this.#forget();
    if (this.#leader !== undefined) this.lead(this.#leader);
    for (const watcher of this.#watchers) watcher();
  }

  /** Places are measured again when they are asked for next. */
  #forget(): void {
    this.#measured.clear();
    this.#joints.clear();
  }

  #put(article: number, scrolled: number): void {
    const flow = this.#flows.get(article) as HTMLElement;
    flow.scrollTop = scrolled;
    // As the browser has it: rounded, and no further than the column goes.
    this.#known.set(article, flow.scrollTop);
  }

  #beside(article: number, other: number): number {
    const flow = this.#flows.get(article) as HTMLElement;
    const standing = { scrolled: flow.scrollTop, offset: this.#offsets.get(article) ?? 0 };
    const lowest = readingLine(flow);
    return scrollBeside(standing, this.#jointsOf(article, other), { lowest, offset: this.#offsets.get(other) ?? 0 });
  }

  #jointsOf(article: number, other: number): readonly Joint[] {
    const key = `${article} ${other}`;
    const known = this.#joints.get(key);
    if (known) return known;
    // The same both ways, whichever leads.
    const joints =
      article < other
        ? this.#join(article, other)
        : this.#jointsOf(other, article).map(({ here, there }) => ({ here: there, there: here }));
    this.#joints.set(key, joints);
    return joints;
  }

  #join(article: number, other: number): Joint[] {
    const [own, others] = [this.#measure(article), this.#measure(other)];
    const pairs = this.#story ? tiedPairs(this.#story, article, other) : [];
    const joints = pairs.flatMap(([sentence, counterpart]): Joint[] => {
      const [here, there] = [own.tops.get(sentence), others.tops.get(counterpart)];
      return here === undefined || there === undefined ? [] : [{ here, there }];
    });
    return jointsBetween(joints, { here: own.height, there: others.height });
  }

  #measure(article: number): Measured {
    const known = this.#measured.get(article);
    if (known) return known;
    const measured = measure(this.#flows.get(article) as HTMLElement);
    this.#measured.set(article, measured);
    return measured;
  }
}

function measure(flow: HTMLElement): Measured {
  const origin = flow.getBoundingClientRect().top - flow.scrollTop;
  const tops = new Map<number, number>();
  for (const element of flow.querySelectorAll<HTMLElement>('[data-s]')) {
    const [line] = element.getClientRects();
    if (line) tops.set(Number(element.dataset.sentence), line.top - origin);
  }
  const last = flow.querySelector('.row:last-child')?.getBoundingClientRect();
  return { tops, height: Math.max(1, (last?.bottom ?? 0) - origin) };
}

export const TiesContext = createContext<Ties | undefined>(undefined);

export function useTies(): Ties {
  const ties = useContext(TiesContext);
  if (!ties) throw new Error('no ties around this component');
  return ties;
}

export function useIsHeld(article: number): boolean {
  const ties = useTies();
  return useSyncExternalStore(ties.subscribe, () => ties.isHeld(article));
}
