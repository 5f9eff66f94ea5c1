import { describe, expect, it } from 'vitest';
import { paceBy, timeLeft } from './pace';

describe('paceBy', () => {
  /** Told at these seconds. */
  const paced = (marks: readonly (readonly [at: number, done: number])[], total: number) => {
    let now = 0;
    const pace = paceBy(() => now);
    return marks.map(([at, done]) => {
      now = at;
      return pace(done, total);
    });
  };

  it('says nothing before some seconds have passed', () => {
    expect(
      paced(
        [
          [0, 0],
          [1, 20],
          [2, 40],
        ],
        100,
      ),
    ).toEqual([undefined, undefined, undefined]);
  });

  it('says how many a second and how many seconds are left', () => {
    expect(
      paced(
        [
          [0, 0],
          [10, 100],
        ],
        1000,
      ).at(-1),
    ).toEqual({ perSecond: 10, secondsLeft: 90 });
  });

  it('forgets what is longer ago than the last while', () => {
    // 5,000 out of a cache in the first second, then ten a second.
    const marks = Array.from({ length: 60 }, (_, k) => [k + 1, 5000 + 10 * k] as const);
    expect(paced([[0, 0], ...marks], 6590).at(-1)).toEqual({ perSecond: 10, secondsLeft: 100 });
  });

  it('begins anew where something else is counted, and says nothing where nothing goes on', () => {
    expect(
      paced(
        [
          [0, 0],
          [10, 100],
          [20, 0],
        ],
        100,
      ).at(-1),
    ).toBeUndefined();
    expect(
      paced(
        [
          [0, 50],
          [10, 50],
        ],
        100,
      ).at(-1),
    ).toBeUndefined();
  });
});

it('tells the time left in words', () => {
  expect([20, 61, 59 * 60, 3600, 7500].map(timeLeft)).toEqual([
    'less than a minute left',
    '2 minutes left',
    '59 minutes left',
    '1 h 0 min left',
    '2 h 5 min left',
  ]);
});
