/** Why something that was given is not taken. */

/**
 * Why something is not taken: `damaged` is not what it says it is, `trap` would unpack to far more than a text, `shape`
 * is data without an article, `unloaded` is of a format whose reader didn't come, `corrections` is called a file of
 * corrections and is none, `sentences` has too many of them.
 */
export type RefusalReason =
  | 'binary'
  | 'corrections'
  | 'damaged'
  | 'empty'
  | 'large'
  | 'many'
  | 'sentences'
  | 'shape'
  | 'trap'
  | 'unloaded';

export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}
