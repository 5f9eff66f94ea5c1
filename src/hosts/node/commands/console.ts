import type { Progress, Related } from '../../../engine';

/** Where a command speaks: answers to standard output, everything else to standard error. */
export interface Console {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
  readonly progress: Progress;
}

/** Sentences between two signs of life on a terminal. */
const EVERY = 20;

/** Progress is one line that renews itself on a terminal, and nothing in a pipe. */
export function nodeConsole(): Console {
  return {
    log: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
    progress: (done, total, known) => {
      if (!process.stderr.isTTY || (done % EVERY !== 0 && done !== total)) return;
      process.stderr.write(`\r${done} of ${total} sentences, ${known} from the cache${done === total ? '\n' : ''}`);
    },
  };
}

/** Two stories that somebody may want to put together. */
export function toldRelated([one, other]: Related): string {
  return `related: ${one.join(', ')} with ${other.join(', ')}`;
}
