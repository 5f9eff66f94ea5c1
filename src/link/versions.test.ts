import { describe, expect, test } from 'vitest';
import { defaultMarks, type View } from '.';
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

test('every version before the current one has its upgrader, from the first on', () => {
  expect(Object.keys(VERSIONS.upgraders).map(Number)).toEqual(
    Array.from({ length: VERSIONS.current - 1 }, (_, i) => i + 1),
  );
});
