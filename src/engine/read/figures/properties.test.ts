/** What Intl writes in a language is read back as what it was; and what must hold of figures of any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from './figures';
import { FIGURE_TABLES } from './tables';

const SETTINGS = { seed: 7, numRuns: 200 };
const LANGS = FIGURE_TABLES.map(({ lang }) => lang);
/** With up to two decimals; 1500 to 2100 could be years. */
const number = fc
  .integer({ min: 2, max: 99_999_999 })
  .map((n) => n / 100)
  .filter((n) => n > 2 && (n < 1500 || n > 2101));
const compact = fc
  .tuple(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 4, max: 12 }))
  .map(([n, exponent]) => n * 10 ** exponent);
const CODES = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'KRW', 'IDR', 'MYR', 'INR', 'AUD'];
const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true });

function first(text: string, lang: string): unknown {
  return readFigures(text, lang).map(({ value }) => value);
}

describe.each(LANGS)('what Intl writes in %s', (lang) => {
  it.each(['latn', 'arab'])('as a number in digits of %s', (numberingSystem) => {
    const format = new Intl.NumberFormat(lang, { numberingSystem });
    fc.assert(
      fc.property(number, (n) => {
        expect(first(format.format(n), lang)).toEqual([n]);
      }),
      SETTINGS,
    );
  });

  it.each(['long', 'short'] as const)('as a large number in its %s form', (compactDisplay) => {
    const format = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay, maximumSignificantDigits: 15 });
    fc.assert(
      fc.property(compact, (n) => {
        expect(first(format.format(n), lang)).toEqual([n]);
      }),
      SETTINGS,
    );
  });

  it.each(['symbol', 'narrowSymbol', 'code', 'name'] as const)('as money by %s', (currencyDisplay) => {
    fc.assert(
      fc.property(number, fc.constantFrom(...CODES), (n, currency) => {
        const format = new Intl.NumberFormat(lang, {
          style: 'currency',
          currency,
          currencyDisplay,
          maximumFractionDigits: 2,
        });
        const figures = readFigures(format.format(n), lang);
        const written = Number(
          new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 2, useGrouping: false })
            .formatToParts(n)
            .map(({ type, value }) => (['integer', 'decimal', 'fraction'].includes(type) ? value : ''))
            .join(''),
        );
        expect(figures.map(({ value, kind }) => [value, kind])).toEqual([[written, 'amount']]);
        if (currencyDisplay !== 'narrowSymbol') expect(figures[0]?.unit).toBe(currency);
      }),
      SETTINGS,
    );
  });

  it('as a share', () => {
    const format = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        expect(readFigures(format.format(n / 1000), lang)).toMatchObject([{ value: n / 10, kind: 'share' }]);
      }),
      SETTINGS,
    );
  });

  it.each(['full', 'long', 'medium', 'short'] as const)('as a %s date', (dateStyle) => {
    const format = new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC', calendar: 'gregory' });
    fc.assert(
      fc.property(day, (date) => {
        expect(first(format.format(date), lang)).toEqual([date.toISOString().slice(0, 10)]);
      }),
      SETTINGS,
    );
  });
});

describe('figures', () => {
  const words = FIGURE_TABLES.flatMap((table) => [
    ...Object.keys(table.words),
    ...Object.keys(table.fractions),
    ...Object.keys(table.units),
  ]);
  const part = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('12', '3,4', '1.200', '$', '%', '–', '(', 'Rp', '٣', '万', '2026'),
    fc.string(),
  );
  const sentence = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(' '));

  it('stand in order inside of the sentence, none over another, with their own words', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...LANGS), (text, lang) => {
        let end = 0;
        for (const figure of readFigures(text, lang)) {
          expect(figure.span.start).toBeGreaterThanOrEqual(end);
          expect(figure.span.end).toBeGreaterThan(figure.span.start);
          expect(figure.text).toBe(text.slice(figure.span.start, figure.span.end));
          end = figure.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      SETTINGS,
    );
  });

  it.each(['two hundred and 3,400 million between $5 and ', '1 234 567 ', 'the '])(
    'of a sentence as long as a book come in a moment (%s)',
    (phrase) => {
      const start = performance.now();
      readFigures(phrase.repeat(2000), 'en');
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
