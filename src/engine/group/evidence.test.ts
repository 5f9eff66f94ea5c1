import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidence, evidenceAmong, weighed } from './evidence';

const SEED = 11;
const marks = fc.record({
  names: fc.uniqueArray(fc.constantFrom('ada', 'bor', 'cyd', 'dee', 'eli')).map((all) => new Set(all)),
  figures: fc.uniqueArray(fc.constantFrom('12', '14', '2025')).map((all) => new Set(all)),
});

test('what is found by an article’s marks is what going through all pairs finds', () => {
  fc.assert(
    fc.property(fc.array(fc.option(marks), { maxLength: 9 }), (given) => {
      const weights = weighed(given.flatMap((one) => one ?? []));
      const all = given.map((one) => (one === null ? undefined : weights.shift()));
      const among = evidenceAmong(all);
      for (const [k, a] of all.entries()) {
        const saidWith = among(k);
        expect(all.map((_, other) => saidWith(other))).toEqual(all.map((b) => (a && b ? evidence(a, b) : 0)));
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});
