import { expect, test } from 'vitest';
import { creditFigures } from './credits';

test('credits are right where the sentence is labelled with one, and named where they share a word', () => {
  const labels = [
    { credits: 'Ines Okoro' },
    { credits: 'the ministry' },
    { credits: null },
    {},
    { credits: 'council' },
    { credits: 'Ines Okoro', quote: true },
  ];
  const told = ['Okoro', 'kementerian', 'Halmet', undefined, undefined, 'nobody'];
  const answer = {
    sentences: told.map((credits, s) => ({
      at: [0, 0, s] as const,
      ...(credits !== undefined && { credits }),
    })),
  };
  expect(creditFigures([{ versions: [{ paragraphs: [labels] }] }], [answer])).toEqual({
    precision: 2 / 3,
    recall: 2 / 3,
    named: 1 / 2,
  });
  expect(creditFigures([], [])).toEqual({ precision: 0, recall: 0, named: 0 });
});
