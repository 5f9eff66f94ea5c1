/** Why a file of the site couldn't be had. */
export type FailureKind =
  /** There is no such file. */
  | 'not-found'
  /** No answer, or one that the server is at fault for; asking again may help. */
  | 'network'
  /** The device has no network, and no copy of its own. */
  | 'offline'
  /** An answer that isn't what was asked for; asking again won't help. */
  | 'malformed';

export class DataError extends Error {
  override readonly name = 'DataError';

  /** @param message for whoever repairs it: the file, and what is wrong with it */
  constructor(
    readonly kind: FailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
