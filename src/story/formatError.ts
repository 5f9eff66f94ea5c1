/** A compiled file that is not what it should be: `articles[2].judgements: 4 of them, expected 5, one a sentence`. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  /** @param path where in the file, as in JavaScript; empty for the file as a whole */
  constructor(
    readonly path: string,
    readonly what: string,
    readonly expected: string,
  ) {
    super(`${path || 'file'}: ${what}, expected ${expected}`);
  }
}
