import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { Formats } from '../../../i18n';
import type { Mark } from '../../../link';
import type { SentenceRef } from '../../../story';
import type { SourceName } from '../../../words';
import type { Spread } from '../model';
import type { Layout } from './changes';
import type { Correcting } from './useCorrecting';

/** What the reader can do to a spread; every change goes through the address. */
export interface Actions {
  readonly focus: (place: SentenceRef | undefined) => void;
  /** Puts an article after the columns; where there are as many as can be, in the place of the one that `goes`. */
  readonly add: (article: number) => void;
  readonly drop: (article: number) => void;
  /** Moves a column by so many places. */
  readonly move: (article: number, by: number) => void;
  readonly follow: (article: number) => void;
  readonly toggle: (mark: Mark) => void;
  readonly arrange: (layout: Exclude<Layout, 'tabs'>) => void;
  /** Brings a sentence of a column into sight and into focus. */
  readonly jump: (place: SentenceRef) => void;
  readonly wordByWord: (article: number, other: number) => void;
}

export interface CompareValue {
  readonly spread: Spread;
  /** By article of the story. */
  readonly names: readonly SourceName[];
  /** Words in the reader's language, which is `language`: asked for once, as hundreds of sentences and cells use them. */
  readonly t: TFunction;
  readonly language: string;
  readonly formats: Formats;
  /** What an article of the story is called. */
  readonly labelOf: (article: number) => string;
  readonly on: ReadonlySet<Mark>;
  readonly actions: Actions;
  readonly correcting: Correcting;
  /** `tabs`: one column at a time, by its article. */
  readonly layout: Layout;
  readonly tab: number;
  /** How many columns fit the window; where there are more, the page is scrolled sideways. */
  readonly fit: number;
  /** The column that has to go where another is added. */
  readonly goes: number | undefined;
  readonly openTab: (article: number) => void;
}

export const CompareContext = createContext<CompareValue | undefined>(undefined);

export function useCompare(): CompareValue {
  const value = useContext(CompareContext);
  if (!value) throw new Error('no spread around this component');
  return value;
}
