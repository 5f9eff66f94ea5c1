/**
 * A reader's corrections, kept on their device: one text a story, the same as is exported. What can't be kept holds until
 * the page is closed, and what is kept there and can't be read is put aside before anything is written in its place.
 */
import { type Correction, FormatError, mergeCorrections, readCorrections, writeCorrections } from '../story';
import { isFull } from './keeping';

/** Before the story's id. */
const KEPT = 'parallax.corrections/';
/** Before a number, a slash and the story's id. */
const ASIDE = 'parallax.corrections.aside/';
/** What makes a page look again: another tab has written; the page comes back from where it couldn't hear of it. */
const EVENTS = ['storage', 'pageshow'] as const;
const NONE: readonly Correction[] = [];

export type KeepingProblem =
  /** The browser keeps nothing more, or nothing at all: what is listed holds until the page is closed. */
  | { readonly kind: 'not-kept'; readonly why: 'full' | 'denied' }
  /** What was kept is no such list; it is put aside when something is to be kept. @param message for whoever repairs it */
  | { readonly kind: 'unreadable'; readonly message: string };

export interface KeptCorrections {
  /** By time, a pair of sentences once. */
  readonly corrections: readonly Correction[];
  readonly problem?: KeepingProblem;
}

/** What was made of the text that the device had then; null where it had none. */
interface Known {
  readonly text: string | null;
  readonly kept: KeptCorrections;
}

const known = new Map<string, Known>();
const listeners = new Set<() => void>();

/** The same value until something changes, here or in another tab. */
export function keptCorrections(story: string): KeptCorrections {
  const text = storedText(story);
  const before = known.get(story);
  if (before && before.text === text) return before.kept;
  const now = { text, kept: withUnkept(readKept(story, text), before?.kept) };
  known.set(story, now);
  return now.kept;
}

/** @returns what stands in the way of keeping the change, which holds all the same */
export function changeCorrections(
  story: string,
  change: (corrections: readonly Correction[]) => readonly Correction[],
): KeepingProblem | undefined {
  const corrections = change(keptCorrections(story).corrections);
  const problem = keep(story, corrections);
  known.set(story, { text: storedText(story), kept: { corrections, ...(problem && { problem }) } });
  for (const listener of listeners) listener();
  return problem;
}

/** @returns a function that ends it */
export function followCorrections(listener: () => void): () => void {
  listeners.add(listener);
  for (const event of EVENTS) addEventListener(event, listener);
  return () => {
    listeners.delete(listener);
    for (const event of EVENTS) removeEventListener(event, listener);
  };
}

function keep(story: string, corrections: readonly Correction[]): KeepingProblem | undefined {
  try {
    const before = localStorage.getItem(KEPT + story);
    if (before !== null && readKept(story, before).problem) putAside(story, before);
    if (corrections.length === 0) localStorage.removeItem(KEPT + story);
    else localStorage.setItem(KEPT + story, writeCorrections(corrections));
    return undefined;
  } catch (error) {
    return { kind: 'not-kept', why: isFull(error) ? 'full' : 'denied' };
  }
}

/** Beside what was put aside before. */
function putAside(story: string, text: string): void {
  let number = 1;
  while (localStorage.getItem(`${ASIDE}${number}/${story}`) !== null) number += 1;
  localStorage.setItem(`${ASIDE}${number}/${story}`, text);
}

function storedText(story: string): string | null {
  try {
    return localStorage.getItem(KEPT + story);
  } catch {
    return null;
  }
}

function readKept(story: string, text: string | null): KeptCorrections {
  if (text === null) return { corrections: NONE };
  try {
    const corrections = readCorrections(text);
    const other = corrections.find((one) => one.story !== story);
    if (other) throw new FormatError('corrections', `of the story ${other.story}`, `corrections of ${story}`);
    return { corrections };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { corrections: NONE, problem: { kind: 'unreadable', message: error.message } };
  }
}

/** What another tab has kept, with what this one couldn't. */
function withUnkept(now: KeptCorrections, before: KeptCorrections | undefined): KeptCorrections {
  if (before?.problem?.kind !== 'not-kept') return now;
  return { corrections: mergeCorrections(now.corrections, before.corrections), problem: before.problem };
}
