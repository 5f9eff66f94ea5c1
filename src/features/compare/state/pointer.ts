/**
 * Which sentence is pointed at, and so which are lit. A store of its own rather than React state: hundreds of
 * sentences listen, and only those whose light changes are drawn again.
 */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Light } from '../../../parts';
import { type ArticleView, counterpartsOf, type SentenceRef, type StoryView } from '../../../story';

/** How a sentence is lit, and beside which: the one pointed at beside its counterparts, each of them beside that one. */
export interface Lit {
  readonly as: NonNullable<Light>;
  readonly beside: readonly SentenceRef[];
}

export class Pointer {
  #hovered: SentenceRef | undefined;
  #focused: SentenceRef | undefined;
  #lit: ReadonlyMap<string, Lit> = new Map();
  /** By article: the sentence that Tab comes back to. */
  readonly #stops = new Map<number, number>();
  readonly #listeners = new Set<() => void>();
  readonly #story: StoryView;

  constructor(story: StoryView) {
    this.#story = story;
  }

  /** What is lit now: the sentence under the pointer, else the one in focus. */
  get place(): SentenceRef | undefined {
    return this.#hovered ?? this.#focused;
  }

  hover(place: SentenceRef | undefined): void {
    if (isSame(place, this.#hovered)) return;
    this.#hovered = place;
    this.#relight();
  }

  focus(place: SentenceRef | undefined): void {
    if (isSame(place, this.#focused)) return;
    this.#focused = place;
    this.#relight();
  }

  /** A column is one tab stop: the sentence that had the keyboard last. */
  stopAt({ article, sentence }: SentenceRef): void {
    if (this.#stops.get(article) === sentence) return;
    this.#stops.set(article, sentence);
    for (const listener of this.#listeners) listener();
  }

  tabStop(article: number): number | undefined {
    return this.#stops.get(article);
  }

  lit(article: number, sentence: number): Lit | undefined {
    // Mostly nothing is lit, and hundreds of sentences ask.
    return this.#lit.size === 0 ? undefined : this.#lit.get(`${article} ${sentence}`);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #relight(): void {
    const place = this.place;
    const lit = new Map<string, Lit>();
    if (place) {
      const others = counterpartsOf(this.#story, place);
      for (const other of others) lit.set(`${other.article} ${other.sentence}`, { as: 'counterpart', beside: [place] });
      lit.set(`${place.article} ${place.sentence}`, { as: 'pointed', beside: others });
    }
    this.#lit = lit;
    for (const listener of this.#listeners) listener();
  }
}

export function isSame(a: SentenceRef | undefined, b: SentenceRef | undefined): boolean {
  return a?.article === b?.article && a?.sentence === b?.sentence;
}

export const PointerContext = createContext<Pointer | undefined>(undefined);

export function usePointer(): Pointer {
  const pointer = useContext(PointerContext);
  if (!pointer) throw new Error('no pointer around this component');
  return pointer;
}

export function useLit(article: number, sentence: number): Lit | undefined {
  const pointer = usePointer();
  return useSyncExternalStore(pointer.subscribe, () => pointer.lit(article, sentence));
}

/** The tab stop of a column: the sentence that had the keyboard last while it stands on the page, else the first. */
export function useIsTabStop({ article, sentence }: SentenceRef, column: StopColumn | undefined): boolean {
  const pointer = usePointer();
  return useSyncExternalStore(
    pointer.subscribe,
    () => column !== undefined && stopOf(column, pointer.tabStop(article)) === sentence,
  );
}

interface StopColumn {
  readonly view: Pick<ArticleView, 'sentences' | 'inBlock'>;
  readonly standing: readonly number[];
}

function stopOf({ view, standing }: StopColumn, remembered: number | undefined): number | undefined {
  if (remembered !== undefined && standing.includes(view.sentences[remembered]?.block ?? -1)) return remembered;
  return view.inBlock[standing[0] ?? -1]?.[0]?.index;
}

/** The sentence that is lit now. */
export function usePointed(): SentenceRef | undefined {
  const pointer = usePointer();
  return useSyncExternalStore(pointer.subscribe, () => pointer.place);
}
