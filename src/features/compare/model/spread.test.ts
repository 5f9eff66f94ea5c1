import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../link';
import { viewFrom } from '../../../testing';
import { marksWith } from './marks.testing';
import { buildSpread } from './spread';

const NOTATION = `
  A: =t | ~f | a b x | c u?
  B: a | c | ~g | ~h | u?
  C: b
  D: y
`;
const story = viewFrom(NOTATION);
const build = (shown: readonly string[], spine = shown[0] ?? '', marks = marksWith()) =>
  buildSpread(story, shown, { spine, marks });

describe('a spread', () => {
  test('has its columns in the order asked for, the others wait', () => {
    const { columns, waiting } = build(['C', 'A']);
    expect(columns.map(({ article }) => article)).toEqual([2, 0]);
    expect(waiting).toEqual([1, 3]);
    expect(build(['A', 'B', 'C', 'D']).waiting).toEqual([]);
  });

  test('counts the sentences of all its columns by mark', () => {
    expect(build(['A', 'B']).counts).toEqual({
      only: 1, // x
      speculative: 0,
      certainty: 0,
      details: 0,
      possible: 0,
      'not-shown': 1, // b, that C has
      unsure: 2, // u, on both sides
      shared: 4, // a and c, on both sides
      moved: 0,
      furniture: 3,
    });
    expect(build(['A', 'B', 'C']).counts).toMatchObject({ only: 1, 'not-shown': 0, shared: 6 });
    expect(build(['A', 'B', 'C', 'D']).counts.only).toBe(2);
  });

  test('counts blocks that moved', () => {
    const crossed = viewFrom('A: a | b | c\nB: c@.6 | a | b');
    expect(buildSpread(crossed, ['A', 'B'], { spine: 'A', marks: marksWith() }).counts.moved).toBe(1);
  });

  test('counts each column', () => {
    const [a, b] = build(['A', 'B']).columns;
    expect(a?.counts).toEqual({ only: 1, speculative: 0, 'not-shown': 1, unsure: 1, shared: 2 });
    expect(b?.counts).toEqual({ only: 0, speculative: 0, 'not-shown': 0, unsure: 1, shared: 2 });
  });

  test('counts what is in a passage worded as possible there, and apart from what is only here', () => {
    const worded = viewFrom('A: a b% | #h | x% y% c | v% | z\nB: a%hearsay b c');
    const of = (marks: Set<Mark>) => buildSpread(worded, ['A', 'B'], { spine: 'A', marks }).counts;
    expect(of(marksWith())).toMatchObject({ only: 0, speculative: 4, certainty: 4, possible: 5, shared: 6 });
    expect(of(marksWith('speculative'))).toMatchObject({ only: 4, speculative: 4 });
  });

  test('knows what is an article’s own, by itself or in a passage', () => {
    const worded = viewFrom('A: a | #h | x% y% z% u?%\nB: a u?');
    const [a] = buildSpread(worded, ['A', 'B'], { spine: 'A', marks: marksWith() }).columns;
    expect(a).toMatchObject({ own: 4, compared: 5, mostlyOwn: true });
  });

  test('knows a source that is mostly its own', () => {
    expect(build(['A', 'D']).columns.map(({ mostlyOwn }) => mostlyOwn)).toEqual([false, true]);
  });

  test('follows the spine asked for, else the first column', () => {
    expect(build(['A', 'B'], 'B').spine).toBe(1);
    expect(build(['B', 'A'], 'C').spine).toBe(0);
    expect(build(['A', 'B'], 'B').stretches[0]?.groups[0]?.key).not.toBe(build(['A', 'B'], 'C').stretches[1]?.key);
  });

  test('lays its rows anew for other columns or another spine alone', () => {
    const { rowIndex } = build(['A', 'B']);
    expect(build(['A', 'B'], 'A', marksWith('unsure')).rowIndex).toBe(rowIndex);
    for (const other of [build(['B', 'A'], 'A'), build(['A', 'B'], 'B'), build(['A', 'B', 'C'])])
      expect(other.rowIndex).not.toBe(rowIndex);
  });

  test('shows furniture when it is switched on', () => {
    const blocks = (marks = marksWith()) =>
      build(['A', 'B'], 'A', marks).stretches.flatMap(({ groups }) =>
        groups.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)),
      ).length;
    expect(blocks(marksWith('furniture')) - blocks()).toBe(3);
  });

  test('refuses an article that the story lacks', () => {
    expect(() => build(['A', 'Z'])).toThrow(RangeError);
  });
});
