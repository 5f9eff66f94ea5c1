import type { Degree, Hedge } from '../../model';

/** Words in which a cue does not mean what it usually means. */
export interface CueException {
  /** In the notation of cues/README.md; where they overlap the cue, the cue is taken back. */
  readonly words: string;
  /** A sentence in which they do. */
  readonly example: string;
}

/** One line of a language's table (cues/README.md). */
export interface CueEntry {
  readonly kind: Degree;
  /** In the notation of cues/README.md. */
  readonly words: string;
  readonly example: string;
  readonly except?: readonly CueException[];
  /** Name of a class of words: the cue counts only in a sentence that has one of them. */
  readonly with?: string;
  /** Name of a class of words: the cue does not count in a sentence that has one of them. */
  readonly without?: string;
  /** `item`: counts in list items alone. `lead-in`: counts only in what stands over a list. */
  readonly place?: 'item' | 'lead-in';
  /** Only as written, in lower case: endings that names share. */
  readonly lowerCase?: true;
  /** The words are as often of ability, permission or politeness: no two articles are told apart by them. */
  readonly faint?: true;
}

/** All that is known of one language. */
export interface CueTable {
  /** BCP 47, without region. */
  readonly lang: string;
  /** How words stand: between spaces, unspaced, or with Arabic's prefixed conjunctions and left-out vowel signs. */
  readonly script: 'spaced' | 'unspaced' | 'arabic';
  /**
   * Words by the name of their class, in the notation of cues/README.md. Two classes have a meaning of their own:
   * `subordinate` opens a clause that ends with the next comma, and `relative` one that describes a noun.
   * `count` are the numbers in which a sentence announces a list.
   */
  readonly classes: Readonly<Record<string, string>>;
  readonly cues: readonly CueEntry[];
}

/** A hedge with the line of the table that found it. */
export interface ReadHedge extends Hedge {
  readonly words: string;
}
