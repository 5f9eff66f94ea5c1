import type { Progress, Related } from '../../../engine';
import { paceBy, timeLeft } from './pace';

/** Where a command speaks: answers to standard output, everything else to standard error. */
export interface Console {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
  readonly progress: Progress;
}

/** Sentences between two signs of life on a terminal. */
const EVERY = 20;
/** Wipes what a longer line before left to the right. */
const TO_THE_END = '\u001b[K';

/** Progress is one line that renews itself on a terminal, and nothing in a pipe. */
export function nodeConsole(): Console {
  const paceOf = paceBy(() => performance.now() / 1000);
  return {
    log: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
    progress: (done, total, known) => {
      if (!process.stderr.isTTY || (done % EVERY !== 0 && done !== total)) return;
      const pace = paceOf(done, total);
      const rest = pace && done < total ? `, ${pace.perSecond.toFixed(1)} a second, ${timeLeft(pace.secondsLeft)}` : '';
      const end = done === total ? '\n' : '';
      process.stderr.write(`\r${done} of ${total} sentences, ${known} from the cache${rest}${TO_THE_END}${end}`);
    },
  };
}

/** Two stories that somebody may want to put together. */
export function toldRelated([one, other]: Related): string {
  return `related: ${one.join(', ')} with ${other.join(', ')}`;
}
