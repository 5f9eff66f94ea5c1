import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexStory } from '../../../story';
import { anyStory, viewFrom } from '../../../testing';
import { marksWith } from './marks.testing';
import { flowMapOf, type PageMap, pageMapOf } from './pageMap';
import { buildSpread, flowOf, type Spread } from './spread';

function spreadOf(notation: string): Spread {
  const story = viewFrom(notation);
  const ids = story.story.articles.map(({ id }) => id);
  return buildSpread(story, ids, { spine: ids[0] ?? '', marks: marksWith() });
}

function mapOf({ story, columns, stretches }: Spread, folded: 'folded' | 'open' = 'folded'): PageMap {
  return pageMapOf(story, columns, stretches, ({ folds }) => folded === 'folded' && folds !== undefined);
}

/** The strokes of a lane as `shared, only…`, from the top. */
function lane({ strokes }: Pick<PageMap, 'strokes'>, lane: number): string[] {
  return strokes
    .filter((stroke) => stroke.lane === lane)
    .map(({ kind, possible }) => (possible ? `${kind} possible` : kind));
}

describe('the map', () => {
  test('has a lane a column, with what stands in it from the top', () => {
    const map = mapOf(spreadOf('A: a x | b u? | c y\nB: a | b u? | c'));
    expect(map.lanes).toBe(2);
    expect(lane(map, 0)).toEqual(['shared', 'only', 'shared', 'unsure', 'shared', 'only']);
    expect(lane(map, 1)).toEqual(['shared', 'shared', 'unsure', 'shared']);
  });

  test('sentences that are alike are one stroke inside a row, and the gap below a row ends it', () => {
    const map = mapOf(spreadOf('A: x y | b c | z\nB: b c'));
    expect(lane(map, 0)).toEqual(['only', 'shared', 'only']);
  });

  test('what is worded as possible looks otherwise, only here and shared', () => {
    expect(lane(mapOf(spreadOf('A: a% x% y\nB: a%')), 0)).toEqual(['shared possible', 'only possible', 'only']);
  });

  test('headings and titles are nothing that is shared or not', () => {
    expect(lane(mapOf(spreadOf('A: #h | a\nB: #g | a')), 0)).toEqual(['shared']);
  });

  test('what is folded away is one low row, with all that is in it', () => {
    const spread = spreadOf('A: a | b\nB: a | v | w | x | y | z | b');
    const [folded, open] = [mapOf(spread), mapOf(spread, 'open')];
    const fold = spread.stretches.find(({ folds }) => folds);
    expect(folded.rows.map(({ key }) => key)).toContain(fold?.key);
    expect(lane(folded, 1)).toEqual(['shared', 'only', 'shared']);
    expect(open.rows.map(({ key }) => key)).not.toContain(fold?.key);
  });

  test('a difference stands where it is explained, once', () => {
    const map = mapOf(spreadOf('A: a% b\nB: a b'));
    expect(map.differences).toHaveLength(1);
    const [{ lane: at, at: height } = { lane: -1, at: -1 }] = map.differences;
    const own = map.strokes.filter((stroke) => stroke.lane === at);
    expect(own.some(({ from, to }) => from <= height && height <= to)).toBe(true);
  });

  test('of any story: rows fill the height one below the other, and strokes stay in theirs, none over another', () => {
    fc.assert(
      fc.property(anyStory(3), (compiled) => {
        const story = indexStory(compiled);
        const ids = story.story.articles.map(({ id }) => id);
        const spread = buildSpread(story, ids, { spine: ids[0] ?? '', marks: marksWith() });
        for (const folded of ['folded', 'open'] as const) {
          const { rows, strokes, lanes } = mapOf(spread, folded);
          let top = 0;
          for (const { from, to } of rows) {
            expect(from).toBeCloseTo(top, 9);
            expect(to).toBeGreaterThan(from);
            top = to;
          }
          expect(top).toBeCloseTo(rows.length > 0 ? 1 : 0, 9);
          const bottoms = new Array<number>(lanes).fill(0);
          for (const { lane: of, from, to } of strokes) {
            expect(from).toBeGreaterThanOrEqual((bottoms[of] ?? 0) - 1e-9);
            expect(to).toBeLessThanOrEqual(1 + 1e-9);
            bottoms[of] = to;
          }
        }
      }),
      { seed: 16, numRuns: 60 },
    );
  });
});

describe('the map of columns as published', () => {
  test('has each article from the top to the end of its own lane, in its own order', () => {
    const spread = spreadOf('A: a | b | x\nB[id]: b | y z v w | a');
    const map = flowMapOf(spread.story, spread.columns, ({ article }) => flowOf(spread, article, marksWith()));
    expect(map.lanes).toBe(2);
    expect(lane(map, 0)).toEqual(['shared', 'only']);
    expect(lane(map, 1)).toEqual(['shared', 'only', 'shared']);
    for (const place of [0, 1]) {
      const strokes = map.strokes.filter((stroke) => stroke.lane === place);
      expect(strokes[0]?.from).toBe(0);
      expect(strokes.at(-1)?.to).toBeGreaterThan(0.45);
    }
  });
});
