import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fnv1a, normalForm } from '../story';
import { quoteOf } from '.';
import { checksumOf, openingOf, readQuote } from './quote';

const RUNS = { seed: 7, numRuns: 1000 };
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ maxLength: 200 }),
  fc
    .array(fc.constantFrom('Meta', 'dan', '将', 'ρ', 'Σ', '🇫🇷', '👩‍👩‍👧', 'é', '\ud83d', ' ', '—', 'ﾞ', 'ㄱㅏ'), {
      maxLength: 90,
    })
    .map((parts) => parts.join('')),
);

describe('the opening of a sentence', () => {
  test.each([
    ['Meta shares revenue.', 'Meta shares revenue.'],
    ['  Meta\n shares\u00a0revenue. ', 'Meta shares revenue.'],
    ['One two three four five six seven eight nine ten', 'One two three four five six seven eight'],
    ['Perusahaan menyatakan bahwa pendapatannya bertambah', 'Perusahaan menyatakan bahwa'],
    ['Donaudampfschifffahrtsgesellschaftskapitänsmütze verloren', 'Donaudampfschifffahrtsgesellschaftskapit'],
    ['梅塔公司将与托管其大语言模型的云服务商分享收入。', '梅塔公司将与托管其大语言模型的云'],
    ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧👩‍👩‍👧'],
    ['', ''],
  ])('of %j is %j', (text, opening) => {
    expect(openingOf(text)).toBe(opening);
  });

  test('is short, begins the text, and cuts no character in two', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const opening = openingOf(text);
        expect([...opening].length).toBeLessThanOrEqual(80);
        expect(opening).not.toMatch(/\p{Surrogate}/u);
        const clean = text
          .replace(/\p{Surrogate}/gu, '\u{fffd}')
          .trim()
          .replace(/\s+/gu, ' ');
        expect(clean.startsWith(opening)).toBe(true);
      }),
      RUNS,
    );
  });

  test('cuts no accent off its letter', () => {
    expect(openingOf('e\u0301'.repeat(50))).toBe('e\u0301'.repeat(40));
  });
});

describe('the checksum', () => {
  test('is FNV-1a, by the published values', () => {
    expect(['', 'a', 'foobar'].map(fnv1a)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  test('is seven characters long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(checksumOf(text)).toMatch(/^[0-9a-z]{7}$/u);
      }),
      RUNS,
    );
  });

  test.each([
    ['“Don’t,” he said — twice', '"don\'t", he said - twice'],
    ['60 % de plus', '60\u00a0% de plus'],
    ['ﬁling', 'filing'],
  ])('takes %j and %j for the same', (a, b) => {
    expect(checksumOf(a)).toBe(checksumOf(b));
  });

  test.each([
    ['It rose by 1.5 billion', 'It rose by 15 billion'],
    ['It rose by 5%', 'It rose by 5'],
    ['Hosts share it', 'Hosts don’t share it'],
    ['…', '?!'],
  ])('tells %j from %j', (a, b) => {
    expect(checksumOf(a)).not.toBe(checksumOf(b));
  });
});

describe('a quotation', () => {
  test('comes apart again, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readQuote(quoteOf(text))).toEqual({ words: openingOf(text), sum: checksumOf(text) });
      }),
      RUNS,
    );
  });

  test('holds a ~ of its own', () => {
    expect(readQuote(quoteOf('about ~5 hosts'))?.words).toBe('about ~5 hosts');
  });

  test.each(['', 'words', 'words~', 'words~12', 'words~ABCDEFG', 'words~1234567 ', `${'x'.repeat(81)}~1234567`])(
    'is not %j',
    (text) => {
      expect(readQuote(text)).toBeUndefined();
    },
  );

  test('has a normal form that is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
      }),
      RUNS,
    );
  });
});
