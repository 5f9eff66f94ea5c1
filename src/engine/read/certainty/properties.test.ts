/** What must hold of readings of any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../model';
import { readCertainty } from './certainty';
import { TABLES } from './cues';

const SEED = 7;
const words = TABLES.flatMap(({ cues }) => cues.flatMap(({ example }) => example.split(' ')));
const signs = ['“', '”', '«', '»', '"', '「', '」', ':', ',', '?', '🏭', '’', '1.', '٣', '\u00a0', '('];
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs), fc.string()), { maxLength: 30 })
  .map((parts) => parts.join(' '));
const block = fc.record({
  role: fc.constantFrom(...ROLES),
  lang: fc.constantFrom(...TABLES.map(({ lang }) => lang), 'tr'),
  sentences: fc.array(sentence, { maxLength: 4 }),
});

describe('readings', () => {
  it('are one a sentence, with a cue inside the sentence that it names', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const texts = blocks.flatMap(({ sentences }) => sentences);
        const readings = readCertainty(blocks);
        expect(readings).toHaveLength(texts.length);
        readings.forEach((reading, k) => {
          if (!('cue' in reading)) return;
          const { cue, scope, cueIn } = reading;
          expect(cue.start).toBeGreaterThanOrEqual(0);
          expect(cue.end).toBeGreaterThan(cue.start);
          expect(cue.end).toBeLessThanOrEqual(texts[cueIn]?.length ?? 0);
          expect(cueIn < k).toBe(scope === 'list');
        });
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('of a text without list items do not depend on what stands around a sentence', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...TABLES),
        (sentences, { lang }) => {
          const together = readCertainty([{ role: 'paragraph', lang, sentences }]);
          const alone = sentences.flatMap((one) => readCertainty([{ role: 'paragraph', lang, sentences: [one] }]));
          expect(together.map(({ certainty }) => certainty)).toEqual(alone.map(({ certainty }) => certainty));
        },
      ),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('of a sentence as long as a book come in a moment', () => {
    const long = 'the mill which could if you might because it would '.repeat(2000);
    const start = performance.now();
    readCertainty([{ role: 'paragraph', lang: 'en', sentences: [long] }]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
