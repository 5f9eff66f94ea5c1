import { expect, test } from 'vitest';
import { type JudgedStory, type LabelledVersion, sectionFigures } from './sections';

const heading = { text: 'What next', role: 'heading', src: ['h'], certainty: 'flat' } as const;
const say = (source: string, certainty = 'flat') =>
  ({ text: `${source}.`, role: 'paragraph', src: [source], certainty }) as const;

/** One version with a section of its own, one that tells the rest. */
const VERSIONS: readonly LabelledVersion[] = [
  { lang: 'en', paragraphs: [[say('a')], [heading], [say('x', 'possible'), say('y', 'possible'), say('b')]] },
  { lang: 'fr', paragraphs: [[say('a'), say('b')]] },
];

/** @param only of the section's three sentences; undefined where linked */
function answer(...only: readonly (number | undefined)[]): JudgedStory {
  const inside = only.map((q, s) => ({
    at: [0, 2, s] as const,
    certainty: 'possible' as const,
    ...(q && { only: q }),
  }));
  return { sentences: [{ at: [0, 0, 0], certainty: 'flat' }, ...inside] };
}

test('a section called speculative that is', () => {
  expect(sectionFigures([{ versions: VERSIONS }], [answer(0.95, 0.95, 0.3)])).toEqual({
    called: 1,
    precision: 1,
    recall: 1,
    // The third sentence is linked to nothing, and the French says it.
    ownInside: 2 / 3,
  });
});

test('a section that is and is not called so', () => {
  expect(sectionFigures([{ versions: VERSIONS }], [answer(0.9, undefined, 0.3)])).toMatchObject({
    called: 0,
    recall: 0,
  });
});

test('a section called speculative that is not', () => {
  const told = VERSIONS.map((version) => ({
    ...version,
    paragraphs: version.paragraphs.map((paragraph) => paragraph.map((one) => ({ ...one, certainty: 'flat' }))),
  }));
  expect(sectionFigures([{ versions: told }], [answer(0.9, 0.9, 0.9)])).toMatchObject({ called: 1, precision: 0 });
});
