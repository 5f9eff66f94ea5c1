/** What holds of any view and of any address at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAIM_FILTERS, MARKS, MOST_COLUMNS, quoteOf, readView, type View, writeView } from '.';
import { LAYOUTS } from './view';

const RUNS = { seed: 7, numRuns: 1000 };
/** Mangled addresses, twice as many as the issue asks for. */
const MANGLED = { seed: 7, numRuns: 2000 };

const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/u),
  fc.constantFrom('003', '000', '__proto__', 'constructor', 'compare', 's'),
);
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.constantFrom('Meta & co. + “50 %” ~ a=b?', 'مشاركة الإيرادات', '梅塔公司将分享收入', ' ', '#/../'),
);
const lang = fc.constantFrom({}, { lang: 'fr' }, { lang: 'id' }, { lang: 'zh-Hant' });
const focus = fc
  .record({
    article: id,
    block: fc.nat(999),
    within: fc.nat(99),
    text: words,
    around: fc.option(fc.stringMatching(/^[0-9a-z]{6}$/u), { nil: undefined }),
  })
  .map(({ article, block, within, text, around }) => ({
    sentence: `${article}/p${block}.s${within}`,
    quote: quoteOf(text),
    ...(around !== undefined && { context: around }),
  }));
const columns = fc
  .uniqueArray(id, { minLength: 1, maxLength: MOST_COLUMNS })
  .chain((articles) =>
    fc.record({ articles: fc.constant(articles), spine: fc.oneof(fc.constantFrom(...articles), id) }),
  );
const noColumns = fc.record({ articles: fc.constant([]), spine: id }, { requiredKeys: ['articles'] });
const marks = fc.subarray(MARKS.map(({ mark }) => mark)).map((list) => new Set(list));
const compare = fc
  .record({
    screen: fc.constant('compare' as const),
    story: id,
    columns: fc.oneof(columns, noColumns),
    marks,
    focus: fc.option(focus, { nil: undefined }),
    layout: fc.option(fc.constantFrom(...LAYOUTS), { nil: undefined }),
  })
  .map(({ columns: chosen, focus: at, layout, ...rest }) => ({
    ...rest,
    ...chosen,
    ...(at && { focus: at }),
    ...(layout && { layout }),
  }));
const query = words.filter((text) => text !== '').map((text) => ({ query: text }));
const lost = fc
  .stringMatching(/^[a-z]{1,5}(\/[a-zA-Z0-9_~-]{1,5}){0,3}$/u)
  .filter((path) => !/^(s|method)/u.test(path));

const screen: fc.Arbitrary<View> = fc.oneof(
  fc.oneof(query, fc.constant({})).map((asked) => ({ screen: 'stories' as const, ...asked })),
  fc.record(
    { screen: fc.constant('story' as const), story: id, claims: fc.constantFrom(...CLAIM_FILTERS) },
    { requiredKeys: ['screen', 'story'] },
  ),
  { weight: 5, arbitrary: compare },
  fc.constant({ screen: 'method' as const }),
  fc.record({ screen: fc.constant('add' as const), of: id }, { requiredKeys: ['screen'] }),
  lost.map((path) => ({ screen: 'not-found' as const, path })),
);
const anyView: fc.Arbitrary<View> = fc.tuple(screen, lang).map(([view, chosen]) => ({ ...view, ...chosen }));

const PIECES = [
  '%', '%zz', '%E0%A4%A', '%00', '%F0%9F', '&', '=', '?', '#', '+', '.', '~', '/', '//', '\\', '..', 'v=1', 'v=3', 'v=-1', 'a=', '&a=9.9',
  '__proto__', '&__proto__=x', 'constructor', 'toString', '\ud83d', '\u0000', '\u202e', '🙂', 'a'.repeat(9000), '&f=003/p4.s2', '&q=~', '&layout=published', '&layout=rows',
]; // biome-ignore format: a list to be looked through

/** A part of the address cut out, doubled, or replaced by something nasty. */
const mangled = fc
  .tuple(
    anyView,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), fc.constantFrom('', ...PIECES)), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([view, cuts]) =>
    cuts.reduce((text, [where, length, piece]) => {
      const start = Math.floor(where * text.length);
      return text.slice(0, start) + piece + text.slice(start + length);
    }, writeView(view)),
  );
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), fc.constantFrom(...PIECES));
const anyAddress = fc.oneof(
  { weight: 3, arbitrary: mangled.map((text) => split(text)) },
  { weight: 1, arbitrary: fc.tuple(anyText, anyText) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('s/a/compare/', 's/a/', ''), anyText) },
);

function split(address: string): [path: string, search: string] {
  const mark = address.indexOf('?');
  return mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark)];
}

describe('any view', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readView(...split(writeView(view)))).toEqual({ view, problems: [] });
      }),
      RUNS,
    );
  });

  test('survives the browser’s address bar below any base', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const base = 'https://example.org/parallax/';
        const { href, pathname, search } = new URL(base + writeView(view));
        expect(href).toBe(base + writeView(view));
        expect(readView(pathname.slice('/parallax/'.length), search)).toEqual({ view, problems: [] });
      }),
      RUNS,
    );
  });

  test('has an address that stands in a text without being cut', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(writeView(view)).toMatch(/^[A-Za-z0-9_.~%/?&=+-]*$/u);
      }),
      RUNS,
    );
  });
});

describe('any address, however mangled', () => {
  test('is read without an error, and what is read has one address', () => {
    fc.assert(
      fc.property(anyAddress, ([path, search]) => {
        const { view } = readView(path, search);
        const written = writeView(view);
        const again = readView(...split(written));
        expect(again).toEqual({ view, problems: [] });
        expect(writeView(again.view)).toBe(written);
      }),
      MANGLED,
    );
  });

  test('leads nowhere but into this site', () => {
    fc.assert(
      fc.property(anyAddress, ([path, search]) => {
        const written = writeView(readView(path, search).view);
        expect(new URL(written, 'https://example.org/parallax/').origin).toBe('https://example.org');
      }),
      MANGLED,
    );
  });

  test('reports with values short enough to show', () => {
    fc.assert(
      fc.property(anyAddress, ([path, search]) => {
        for (const problem of readView(path, search).problems) {
          for (const value of Object.values(problem)) expect([...String(value)].length).toBeLessThanOrEqual(100);
        }
      }),
      MANGLED,
    );
  });
});
