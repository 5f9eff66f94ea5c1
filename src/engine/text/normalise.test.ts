import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsSentence, normalise, wordCount } from './normalise';

describe('the normal form', () => {
  test.each([
    ['Meta’s “Llama” — a model.', 'meta s llama a model'],
    ['  META\n\tplatforms ', 'meta platforms'],
    ['Ｍｅｔａ １２', 'meta 12'],
    ['ﬁnal', 'final'],
    ['cafe\u0301', 'café'],
    ['It cost $5.50, i.e. 10%!', 'it cost $5 50 i e 10%'],
    ['「知らない。」', '知らない'],
    ['Feu\u00ader\u00adwehr', 'feuerwehr'],
    ['a\u200bb \u2068c\u2069 d\ufeff', 'ab c d'],
    ['می\u200cشود', 'میشود'],
    ['***', ''],
    ['', ''],
  ])('of %j is %j', (text, form) => {
    expect(normalise(text)).toBe(form);
  });

  test('tells apart what differs in a word, a figure or a currency', () => {
    const forms = ['It cost $5.', 'It cost €5.', 'It cost $6.', 'It costs $5.'].map(normalise);
    expect(new Set(forms).size).toBe(4);
  });

  test('is its own normal form', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(text, (any) => {
        expect(normalise(normalise(any))).toBe(normalise(any));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

test('words are counted by the white space between them, signs alone not at all', () => {
  expect(wordCount('Meta’s Llama-2 — “really” 5.5%')).toBe(4);
  expect(wordCount('— … !')).toBe(0);
  expect(wordCount('知らない。')).toBe(1);
});

test.each([
  ['Done.\u200b', true],
  ['Done.\u200f ', true],
  ['Done.', true],
  ['“Done.”', true],
  ['Done?)', true],
  ['Done.12', true],
  ['“Done.”12', true],
  ['in 2025.', true],
  ['“in 2025.”', true],
  ['at 03.40', false],
  ['version 1.2.3', false],
  ['完了。」', true],
  ['هل؟', true],
  ['सच।', true],
  ['Done. ', true],
  ['Done', false],
  ['Done:', false],
  ['v. Meta', false],
  ['', false],
])('%j ends a sentence: %s', (text, expected) => {
  expect(endsSentence(text)).toBe(expected);
});
