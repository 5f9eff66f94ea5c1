import { describe, expect, it } from 'vitest';
import { figureFigures, flatCalledOtherwise, quotationFigures, readingFigures } from './readings';

const paragraph = [{ certainty: 'flat' }, { certainty: 'flat' }, { certainty: 'possible' }, { certainty: 'flat' }];
const read = (...certainties: string[]) => [
  { sentences: certainties.map((certainty, s) => ({ at: [0, 0, s] as const, certainty })) },
];

describe('the figures of readings', () => {
  it.each([
    [read('flat', 'expected', 'flat', 'not read'), 1 / 3],
    [read('flat', 'flat', 'possible', 'flat'), 0],
    [[], 0],
  ])('count plain facts read as anything else (%#)', (answers, share) => {
    expect(flatCalledOtherwise([{ versions: [{ paragraphs: [paragraph] }] }], answers)).toBe(share);
  });

  it('name each degree', () => {
    expect(readingFigures({ certainty: { advised: { p: 1, r: 0.5, f1: 2 / 3 } } }, 0.1)).toEqual({
      advisedPrecision: 1,
      advisedRecall: 0.5,
      advisedF1: 2 / 3,
      flatCalledOtherwise: 0.1,
    });
  });

  it('have precision, recall and F1 of figures', () => {
    expect(figureFigures({ figures: { p: 0.9, r: 0.8, f1: 0.85 } })).toEqual({
      precision: 0.9,
      recall: 0.8,
      f1: 0.85,
    });
  });

  it('have the same of quotations', () => {
    expect(quotationFigures({ quotations: { p: 1, r: 0.5, f1: 2 / 3 } })).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
  });
});
