import { describe, expect, test } from 'vitest';
import { defaultMarks, type Mark, readView, type View } from '.';
import { readViewIn } from './read';
import { type Upgrader, VERSIONS, type Versions } from './versions';

/** A made-up version 0: comparisons at `compare/<story>/`, columns by comma under `columns`. */
const fromZero: Upgrader = ({ path, parameters }) => ({
  path: path.replace(/^compare\/([^/]+)\/$/u, 's/$1/compare/'),
  parameters: new Map(
    [...parameters].map(([name, value]) => (name === 'columns' ? ['a', value.replaceAll(',', '.')] : [name, value])),
  ),
});
/** And a made-up version 2, in which the spine was called `spine` until then. */
const fromOne: Upgrader = ({ path, parameters }) => ({
  path,
  parameters: new Map([...parameters].map(([name, value]) => [name === 'spine' ? 'by' : name, value])),
});
const ONE: Versions = { current: 1, upgraders: { 0: fromZero } };
const TWO: Versions = { current: 2, upgraders: { 0: fromZero, 1: fromOne } };

const VIEW: View = {
  screen: 'compare',
  story: 'meta',
  articles: ['003', '000'],
  spine: '000',
  marks: defaultMarks(),
};

describe('an older address', () => {
  test('is upgraded by one version', () => {
    expect(readViewIn(ONE, 'compare/meta/', '?v=0&columns=003,000&by=000')).toEqual({ view: VIEW, problems: [] });
  });

  test('is upgraded by one version after the other', () => {
    expect(readViewIn(TWO, 'compare/meta/', '?v=0&columns=003,000&spine=000')).toEqual({ view: VIEW, problems: [] });
    expect(readViewIn(TWO, 's/meta/compare/', '?v=1&a=003.000&spine=000')).toEqual({ view: VIEW, problems: [] });
    expect(readViewIn(TWO, 's/meta/compare/', '?v=2&a=003.000&by=000')).toEqual({ view: VIEW, problems: [] });
  });

  test('for which there is no upgrader is read as current, and reported', () => {
    const gap: Versions = { current: 2, upgraders: { 0: fromZero } };
    for (const version of ['0', '1']) {
      const { view, problems } = readViewIn(gap, 's/meta/compare/', `?v=${version}&a=003.000&by=000`);
      expect(view).toEqual(VIEW);
      expect(problems).toEqual([{ kind: 'bad-value', parameter: 'v', value: version }]);
    }
  });
});

test('an address without a version is current', () => {
  expect(readViewIn(TWO, 's/meta/compare/', '?a=003.000&by=000')).toEqual({ view: VIEW, problems: [] });
});

test('a newer address is read as far as this version knows it', () => {
  expect(readViewIn(ONE, 's/meta/compare/', '?v=3&a=003.000&by=000&theme=sepia')).toEqual({
    view: VIEW,
    problems: [
      { kind: 'newer-version', version: 3, known: 1 },
      { kind: 'unknown-parameter', parameter: 'theme' },
    ],
  });
});

test.each(['', 'one', '01', '-1', '1.0', '1e3', '9999999', '__proto__', 'constructor'])(
  '%j is no version',
  (version) => {
    const { view, problems } = readViewIn(TWO, 's/meta/compare/', `?v=${version}&a=003.000&by=000`);
    expect(view).toEqual(VIEW);
    expect(problems).toEqual([{ kind: 'bad-value', parameter: 'v', value: version }]);
  },
);

/** What version 1 wrote: the examples that its README had, and what its readers were shown. */
describe('an address of version 1', () => {
  const of = (...marks: readonly Mark[]): View => ({ ...VIEW, articles: ['003', '000'], marks: new Set(marks) });

  test.each<[string, View]>([
    ['a=003.000&by=000', of('only', 'unsure', 'moved')],
    ['a=003.000&by=000&show=shared', of('only', 'unsure', 'moved', 'shared')],
    ['a=003.000&by=000&hide=only', of('unsure', 'moved')],
    ['a=003.000&by=000&hide=unsure', of('only', 'moved')],
    ['a=003.000&by=000&show=furniture&hide=only.unsure', of('moved', 'furniture')],
    ['a=003.000&by=000&show=unsure', of('only', 'unsure', 'moved')],
    // Said both ways: as it was by default.
    ['a=003.000&by=000&show=unsure&hide=only.unsure', of('unsure', 'moved')],
    ['a=003.000&by=000&show=unsure.shared&hide=unsure', of('only', 'unsure', 'moved', 'shared')],
  ])('%s has the marks on that it had', (search, view) => {
    for (const path of ['s/meta/compare/', '/s/meta/compare', 's/meta/compare/index.html']) {
      expect(readView(path, `?v=1&${search}`)).toEqual({ view, problems: [] });
    }
  });

  test('that names nothing but a language has them, too', () => {
    const { view } = readView('s/meta/compare/', '?v=1&lang=fr');
    expect(view).toMatchObject({ lang: 'fr', marks: new Set(['only', 'unsure', 'moved']) });
  });

  test('reports what it reported', () => {
    expect(readView('s/meta/compare/', '?v=1&a=003.000&by=000&show=&hide=glow')).toEqual({
      view: of('only', 'unsure', 'moved'),
      problems: [
        { kind: 'bad-value', parameter: 'hide', value: 'glow' },
        { kind: 'bad-value', parameter: 'show', value: '' },
      ],
    });
  });

  test('of a screen without marks is as it was', () => {
    expect(readView('', '?v=1&q=bagi+hasil')).toEqual({
      view: { screen: 'stories', query: 'bagi hasil' },
      problems: [],
    });
    expect(readView('s/meta/', '?v=1&lang=fr')).toEqual({
      view: { screen: 'story', story: 'meta', lang: 'fr' },
      problems: [],
    });
    expect(readView('old/page', '?v=1&show=shared')).toEqual({
      view: { screen: 'not-found', path: 'old/page' },
      problems: [],
    });
  });
});

/** What version 2 wrote: it had no marks of how sentences are worded. */
describe('an address of version 2', () => {
  const of = (...marks: readonly Mark[]): View => ({ ...VIEW, marks: new Set(marks) });

  test.each<[string, View]>([
    ['a=003.000&by=000', of('only', 'moved')],
    ['a=003.000&by=000&show=shared', of('only', 'moved', 'shared')],
    ['a=003.000&by=000&show=unsure.furniture&hide=moved', of('only', 'unsure', 'furniture')],
  ])('%s has the marks on that it had', (search, view) => {
    for (const path of ['s/meta/compare/', '/s/meta/compare', 's/meta/compare/index.html'])
      expect(readView(path, `?v=2&${search}`)).toEqual({ view, problems: [] });
  });

  test('of another screen is as it was', () => {
    expect(readView('', '?v=2&q=bagi+hasil')).toEqual({
      view: { screen: 'stories', query: 'bagi hasil' },
      problems: [],
    });
  });
});

test('every version before the current one has its upgrader, from the first on', () => {
  expect(Object.keys(VERSIONS.upgraders).map(Number)).toEqual(
    Array.from({ length: VERSIONS.current - 1 }, (_, i) => i + 1),
  );
});

/** What version 3 wrote: no mark of details was known. */
describe('an address of version 3', () => {
  const of = (...marks: readonly Mark[]): View => ({ ...VIEW, articles: ['003', '000'], marks: new Set(marks) });

  test.each<[string, View]>([
    ['a=003.000&by=000', of('only', 'speculative', 'certainty', 'moved')],
    ['a=003.000&by=000&hide=only', of('speculative', 'certainty', 'moved')],
    [
      'a=003.000&by=000&show=unsure.furniture&hide=moved',
      of('only', 'speculative', 'certainty', 'unsure', 'furniture'),
    ],
  ])('%s has the marks on that it had', (search, view) => {
    expect(readView('s/meta/compare/', `?v=3&${search}`)).toEqual({ view, problems: [] });
  });

  test('of another screen is as it was', () => {
    expect(readView('s/meta/', '?v=3&claims=only')).toEqual({
      view: { screen: 'story', story: 'meta', claims: 'only' },
      problems: [],
    });
  });
});
