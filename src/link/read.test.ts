import { describe, expect, test } from 'vitest';
import { type CompareScreen, defaultMarks, quoteOf, readView, type View, writeView } from '.';

const COMPARE: CompareScreen = {
  screen: 'compare',
  story: 'meta',
  articles: ['003', '000', '002'],
  spine: '003',
  marks: defaultMarks(),
};
/** The checksum was worked out apart: FNV-1a of `meta touche une part des revenus`, in base 36. */
const FOCUS = { sentence: '003/p4.s2', quote: quoteOf('Meta touche “une part” des revenus.') };

function readCompare(search: string): { view: View; kinds: string[] } {
  const { view, problems } = readView('s/meta/compare/', search);
  return { view, kinds: problems.map((one) => [one.kind, ...Object.values(one).slice(1)].join(' ')) };
}

describe('an address', () => {
  const addresses: [View, string][] = [
    [{ screen: 'stories' }, ''],
    [{ screen: 'stories', query: 'bagi hasil', lang: 'id' }, '?v=4&q=bagi+hasil&lang=id'],
    [{ screen: 'story', story: 'meta' }, 's/meta/'],
    [{ screen: 'story', story: 'meta', lang: 'fr' }, 's/meta/?v=4&lang=fr'],
    [{ screen: 'story', story: 'meta', claims: 'only' }, 's/meta/?v=4&claims=only'],
    [{ screen: 'method' }, 'method/'],
    [{ screen: 'add' }, 'add/'],
    [{ screen: 'add', of: 'meta' }, 'add/?v=4&of=meta'],
    [{ screen: 'not-found', path: 'old/page.html' }, 'old/page.html'],
    [{ screen: 'compare', story: 'meta', articles: [], marks: defaultMarks() }, 's/meta/compare/'],
    [{ ...COMPARE, articles: [], spine: '000' }, 's/meta/compare/?v=4&by=000'],
    [COMPARE, 's/meta/compare/?v=4&a=003.000.002'],
    [{ ...COMPARE, spine: '000' }, 's/meta/compare/?v=4&a=003.000.002&by=000'],
    [
      { ...COMPARE, marks: new Set(['only', 'certainty', 'details', 'furniture', 'shared'] as const) },
      's/meta/compare/?v=4&a=003.000.002&show=shared.furniture&hide=speculative.moved',
    ],
    [
      { ...COMPARE, focus: FOCUS },
      's/meta/compare/?v=4&a=003.000.002&f=003/p4.s2&q=Meta+touche+%E2%80%9Cune+part%E2%80%9D+des+revenus.~0icgjef',
    ],
    [{ ...COMPARE, layout: 'published' }, 's/meta/compare/?v=4&a=003.000.002&layout=published'],
  ];

  test.each(addresses)('of %j is %j', (view, address) => {
    expect(writeView(view)).toBe(address);
    const [path = '', search = ''] = address.split('?');
    expect(readView(path, search)).toEqual({ view, problems: [] });
  });

  test('of adding leaves out what can be no story', () => {
    expect(readView('add/', '?v=4&of=a/b')).toEqual({
      view: { screen: 'add' },
      problems: [{ kind: 'bad-value', parameter: 'of', value: 'a/b' }],
    });
  });

  test('of a story leaves out claims that there are none of', () => {
    expect(readView('s/meta/', '?v=4&claims=all')).toEqual({
      view: { screen: 'story', story: 'meta' },
      problems: [{ kind: 'bad-value', parameter: 'claims', value: 'all' }],
    });
  });

  test('is read with or without its leading and last /, its ? and index.html', () => {
    for (const path of ['s/meta/compare', '/s/meta/compare/', '//s/meta/compare/index.html', 's/m%65ta/compare/']) {
      expect(readView(path, '?a=003.000.002')).toEqual({ view: COMPARE, problems: [] });
    }
    expect(readView('index.html', '').view).toEqual({ screen: 'stories' });
    expect(readView('method/index.html', '').view).toEqual({ screen: 'method' });
  });

  test.each([
    's',
    's/',
    's//compare/',
    's/a b/',
    's/a%2Fb/',
    's/%zz/',
    's/meta/compare/more/',
    's/meta/index',
    'toString',
  ])('whose path is %j names no screen', (path) => {
    expect(readView(path, '?utm=1').view.screen).toBe('not-found');
    expect(readView(path, '?utm=1').problems).toEqual([]);
  });

  test('that names no screen never leads off the site', () => {
    for (const path of ['//evil.test/x', '/\\evil.test', 'javascript:alert(1)', 'a?b=c#d', 'a\nb', '\ud83d']) {
      const written = writeView(readView(path, '').view);
      expect(written).toMatch(/^(?!\/)[A-Za-z0-9_.~%/-]*$/u);
      expect(readView(written, '').view).toEqual({ screen: 'not-found', path: written });
    }
  });
});

describe('what can’t be read is left out and reported', () => {
  const { spine: _, ...WITHOUT_COLUMNS } = { ...COMPARE, articles: [] };
  const rest = 'a=003.000.002';

  test.each<[string, string, string[], View]>([
    [
      'an unknown parameter',
      `${rest}&__proto__=1&utm_source=x`,
      ['unknown-parameter __proto__', 'unknown-parameter utm_source'],
      COMPARE,
    ],
    ['a repeated one', `${rest}&a=1&a=2`, ['repeated-parameter a'], COMPARE],
    ['a bad id', `a=003.%3Cb%3E.000..002`, ['bad-value a <b>', 'bad-value a '], COMPARE],
    ['no ids', 'a=', ['bad-value a '], WITHOUT_COLUMNS],
    ['an id named twice', 'a=003.000.003.002', ['repeated-value a 003'], COMPARE],
    [
      'too many ids',
      'a=1.2.3.4.5.6.7.8.9.0',
      ['too-many a 10 8'],
      { ...COMPARE, articles: [...'12345678'], spine: '1' },
    ],
    ['a layout that there is none of', `${rest}&layout=rows`, ['bad-value layout rows'], COMPARE],
    ['a layout of nothing', `${rest}&layout=`, [], COMPARE],
    ['a bad spine', `${rest}&by=a/b`, ['bad-value by a/b'], COMPARE],
    [
      'an unknown mark',
      `${rest}&show=glow&hide=only.__proto__`,
      ['bad-value hide __proto__', 'bad-value show glow'],
      { ...COMPARE, marks: new Set(['speculative', 'certainty', 'details', 'moved'] as const) },
    ],
    [
      'a mark shown and hidden',
      `${rest}&show=only.shared&hide=only.shared`,
      ['bad-value show only', 'bad-value show shared'],
      COMPARE,
    ],
    ['a sentence without its words', `${rest}&f=003/p4.s2`, ['missing-parameter q'], COMPARE],
    ['surroundings without a sentence', `${rest}&c=0abcde`, ['missing-parameter f'], COMPARE],
    ['surroundings that are none', `${rest}&f=003/p4.s2&q=Meta~1234567&c=0-bcde`, ['bad-value c 0-bcde'], COMPARE],
    ['words without their sentence', `${rest}&q=Meta~1234567`, ['missing-parameter f'], COMPARE],
    ['a bad place', `${rest}&f=003/p4&q=Meta~1234567`, ['bad-value f 003/p4'], COMPARE],
    ['a place in no article', `${rest}&f=a b/p4.s2&q=Meta~1234567`, ['bad-value f a b/p4.s2'], COMPARE],
    ['words without a checksum', `${rest}&f=003/p4.s2&q=Meta`, ['bad-value q Meta'], COMPARE],
    ['a language that is none', `${rest}&lang=!`, ['bad-value lang !'], COMPARE],
  ])('%s', (_what, search, kinds, view) => {
    expect(readCompare(search)).toEqual({ view, kinds });
  });

  test('marks that are on by default may be named', () => {
    expect(readCompare(`${rest}&show=only&hide=shared`)).toEqual({ view: COMPARE, kinds: [] });
  });

  test('old language tags are made new', () => {
    expect(readView('', 'lang=in').view.lang).toBe('id');
    expect(readView('', 'lang=ZH-hant').view.lang).toBe('zh-Hant');
  });

  test('a search too long to be one', () => {
    const long = 'x'.repeat(201);
    expect(readView('', `q=${long}`)).toEqual({
      view: { screen: 'stories' },
      problems: [{ kind: 'bad-value', parameter: 'q', value: 'x'.repeat(100) }],
    });
    expect(writeView({ screen: 'stories', query: long })).toBe(`?v=4&q=${'x'.repeat(200)}`);
  });

  test('a whole query too long to be one', () => {
    const search = `${rest}&x=${'y'.repeat(10_000)}`;
    expect(readCompare(search)).toEqual({ view: WITHOUT_COLUMNS, kinds: [`too-long ${search.length} 8192`] });
  });
});
