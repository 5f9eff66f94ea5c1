/** Why something that was given is not taken. */

/**
 * Why something is not taken: `damaged` is not what it says it is, `trap` would unpack to far more than a text, `shape`
 * is data without an article, `unloaded` is of a format whose reader didn't come.
 */
export type RefusalReason = 'binary' | 'damaged' | 'empty' | 'large' | 'many' | 'shape' | 'trap' | 'unloaded';

export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}
