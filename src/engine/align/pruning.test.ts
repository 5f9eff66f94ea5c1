/** What leaving pairs under .02 out changes: a product of probabilities that is .02 and more has no smaller factor. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededNumbers } from '../../testing';
import { echoesOf } from './echoes';
import { type Matrix, matrix } from './matrix';
import { testimony, witnesses } from './witnesses';

const SEED = 21;
const HEARD = 0.02;
const size = fc.integer({ min: 1, max: 9 });
const anyStory = fc.record({ rows: size, columns: size, thirds: fc.array(size, { maxLength: 4 }), seed: fc.nat() });

/** More than half of the probabilities are under .05. */
function probabilities(seed: string, rows: number, columns: number, least = 0): Matrix {
  const next = seededNumbers(seed);
  return matrix(rows, columns, () => Math.max(least, next() ** 4));
}

/** What third articles testify to. @param pruned the p under which pairs are left out @param least of any pair */
function heardIn(
  { rows, columns, thirds, seed }: { rows: number; columns: number; thirds: readonly number[]; seed: number },
  pruned?: number,
  least?: number,
) {
  return witnesses(
    rows,
    columns,
    thirds.map((sentences, k) => ({
      toRows: testimony(probabilities(`rows ${k} ${seed}`, rows, sentences, least), pruned),
      toColumns: testimony(probabilities(`columns ${k} ${seed}`, columns, sentences, least), pruned),
    })),
  );
}

test('what others say is the same to the last bit from .02 on, and as small below', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const [pruned, whole] = [heardIn(story), heardIn(story, 0)];
      whole.yes.forEach((yes, at) => {
        if (yes >= HEARD) expect(pruned.yes[at]).toBe(yes);
        else expect(pruned.yes[at]).toBeLessThanOrEqual(yes);
        expect(Math.abs((pruned.no[at] as number) - (whole.no[at] as number))).toBeLessThan(HEARD);
      });
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('nothing changes where no pair is under .02', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(heardIn(story, undefined, 0.021)).toEqual(heardIn(story, 0, 0.021));
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test('echoes of each side are the same but for those under .02', () => {
  fc.assert(
    fc.property(anyStory, ({ rows, columns, seed }) => {
      const p = probabilities(`p ${seed}`, rows, columns);
      const own = {
        rows: probabilities(`own rows ${seed}`, rows, rows),
        columns: probabilities(`own columns ${seed}`, columns, columns),
      };
      const [pruned, whole] = [echoesOf(testimony(p), own), echoesOf(testimony(p, 0), own)];
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
          expect(pruned(i, j)).toBeLessThanOrEqual(whole(i, j));
          expect(whole(i, j) - pruned(i, j)).toBeLessThan(2 * HEARD);
        }
      }
    }),
    { seed: SEED, numRuns: 60 },
  );
});
