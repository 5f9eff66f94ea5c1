import { expect, test } from 'vitest';
import { differenceFigures, differenceRates } from './differences';

const says = (...src: string[]) => ({ src });
const story = {
  versions: [
    { paragraphs: [[says('count', 'day'), says('count')]] },
    { paragraphs: [[says('count'), says('day')], [says('else')]] },
  ],
  differences: [
    { claim: 'count', type: 'figure' },
    { claim: 'day', type: 'date' },
    { claim: 'who', type: 'name' },
  ],
};
const told = (type: string, a: readonly [number, number, number], b: readonly [number, number, number]) => ({
  type,
  a,
  b,
});

test('a difference is right where both sentences assert what one of that type is labelled of', () => {
  const differences = [
    told('figure', [0, 0, 0], [1, 0, 0]),
    told('figure', [0, 0, 1], [1, 0, 0]),
    told('figure', [0, 0, 0], [1, 0, 1]),
    told('date', [0, 0, 0], [1, 1, 0]),
  ];
  expect(differenceFigures([story], [{ links: [], differences }])).toEqual({
    figure: { called: 3, precision: 2 / 3, known: 1, recall: 1 },
    date: { called: 1, precision: 0, known: 1, recall: 0 },
    name: { called: 0, precision: 0, known: 1, recall: 0 },
    all: { called: 4, precision: 0.5, known: 3, recall: 1 / 3 },
  });
});

test('of links, the share called different', () => {
  const differences = [told('figure', [0, 0, 0], [1, 0, 0]), told('name', [0, 0, 0], [1, 0, 0])];
  const answers = [
    { links: Array.from({ length: 30 }, () => ({})), differences },
    { links: Array.from({ length: 10 }, () => ({})), differences: differences.slice(1) },
  ];
  expect(differenceRates(answers)).toEqual({ figure: 1 / 40, name: 2 / 40, all: 3 / 40 });
  expect(differenceRates([])).toEqual({ all: 0 });
});
