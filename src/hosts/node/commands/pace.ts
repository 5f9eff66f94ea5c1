/** How fast something goes, by its last while, and how long the rest takes at that pace. */

/** Seconds that the last while has: long enough to be steady, short enough that sentences out of the cache are soon forgotten. */
const WHILE = 30;
/** Before so many seconds have passed, nothing can be said. */
const LEAST = 3;

const MINUTE = 60;
const HOUR = 60;

export interface Pace {
  readonly perSecond: number;
  readonly secondsLeft: number;
}

/**
 * @param seconds a clock
 * @returns to be told each time how many of how many are done; fewer than before begin anew
 */
export function paceBy(seconds: () => number): (done: number, total: number) => Pace | undefined {
  let marks: { readonly at: number; readonly done: number }[] = [];
  return (done, total) => {
    const at = seconds();
    if (done < (marks.at(-1)?.done ?? 0)) marks = [];
    marks.push({ at, done });
    // The oldest that is kept is just outside of the while, so that a rare mark still has one to be compared with.
    while (marks.length > 2 && at - (marks[1]?.at ?? at) >= WHILE) marks.shift();
    const [first] = marks;
    if (!first || at - first.at < LEAST) return undefined;
    const perSecond = (done - first.done) / (at - first.at);
    return perSecond > 0 ? { perSecond, secondsLeft: (total - done) / perSecond } : undefined;
  };
}

/** In words, rounded up. */
export function timeLeft(seconds: number): string {
  const minutes = Math.ceil(seconds / MINUTE);
  if (minutes <= 1) return 'less than a minute left';
  if (minutes < HOUR) return `${minutes} minutes left`;
  return `${Math.floor(minutes / HOUR)} h ${minutes % HOUR} min left`;
}
