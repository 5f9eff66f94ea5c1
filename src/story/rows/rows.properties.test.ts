/** What holds of the rows of any story, whatever is shown in whichever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyComparison } from '../../testing';
import { type CompiledStory, indexRows, indexStory, type Row, rowsOf, type StoryView } from '..';
import { repeatsIn } from '../repeats';
import type { Cell } from './rows';

const RUNS = { seed: 7, numRuns: 300 };
const MOST_ARTICLES = 4;

interface Case {
  readonly view: StoryView;
  readonly columns: readonly number[];
  readonly spine: number;
  readonly rows: readonly Row[];
}

/** The file that a view was made of. */
const files = new WeakMap<StoryView, CompiledStory>();

function check(property: (laid: Case) => void): void {
  fc.assert(
    fc.property(anyComparison(MOST_ARTICLES), ({ story, columns, spine }) => {
      const view = indexStory(story);
      files.set(view, story);
      property({ view, columns, spine, rows: rowsOf(view, columns, spine) });
    }),
    RUNS,
  );
}

function cellsOf(rows: readonly Row[], column: number): Cell[] {
  return rows.map(({ cells }) => cells[column] as Cell);
}

function roleOf(view: StoryView, article: number, block: number): string {
  return view.story.articles[article]?.blocks[block]?.role ?? '';
}

/** What repeats is none: it stands apart. */
function isText(view: StoryView, article: number, block: number): boolean {
  return (
    ['paragraph', 'list-item', 'quotation'].includes(roleOf(view, article, block)) &&
    !repeatsIn(view, article).includes(block)
  );
}

/** Sum of p between two blocks, from the links as they stand in the file. */
function strength(view: StoryView, a: [number, number], b: [number, number]): number {
  const blockOf = ([article, sentence]: readonly [number, number]) =>
    view.articles[article]?.sentences[sentence]?.block;
  const isBetween = (x: readonly [number, number], y: readonly [number, number]) =>
    x[0] === a[0] && y[0] === b[0] && blockOf(x) === a[1] && blockOf(y) === b[1];
  const links = files.get(view)?.links.filter((link) => isBetween(link.a, link.b) || isBetween(link.b, link.a)) ?? [];
  return links.reduce((sum, { p }) => sum + p, 0);
}

function texts(view: StoryView, article: number): number[] {
  const blocks = view.story.articles[article]?.blocks ?? [];
  return blocks.map((_, block) => block).filter((block) => isText(view, article, block));
}

function isLinkedToShown(view: StoryView, columns: readonly number[], article: number, block: number): boolean {
  return columns.some((other) =>
    texts(view, other).some((there) => strength(view, [article, block], [other, there]) > 0),
  );
}

/** The text blocks of an article that kept its order, as they stand from top to bottom. */
function keptTexts(view: StoryView, columns: readonly number[], rows: readonly Row[], article: number): number[] {
  return cellsOf(rows, columns.indexOf(article))
    .flatMap(({ blocks }) => blocks.filter(({ moved }) => !moved).map(({ block }) => block))
    .filter((block) => isText(view, article, block));
}

describe('any rows', () => {
  test('hold every block of every article shown exactly once, and nothing else', () => {
    check(({ view, columns, rows }) => {
      columns.forEach((article, column) => {
        const standing = cellsOf(rows, column).flatMap(({ blocks }) => blocks.map(({ block }) => block));
        const all = (view.story.articles[article]?.blocks ?? []).map((_, block) => block);
        expect(standing.sort((x, y) => x - y)).toEqual(all);
      });
      for (const { cells } of rows) {
        expect(cells.map(({ article }) => article)).toEqual(columns);
        expect(cells.some(({ blocks }) => blocks.length > 0)).toBe(true);
      }
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    });
  });

  test('keep each article’s order but for moved blocks, of which the spine has none', () => {
    check(({ columns, spine, rows }) => {
      columns.forEach((article, column) => {
        const blocks = cellsOf(rows, column).flatMap((cell) => cell.blocks);
        const kept = blocks.filter(({ moved }) => !moved).map(({ block }) => block);
        expect(kept).toEqual([...kept].sort((x, y) => x - y));
        if (article === spine) expect(kept.length).toBe(blocks.length);
      });
    });
  });

  test('put a block linked to the spine beside the block it is most strongly linked to', () => {
    check(({ view, columns, spine, rows }) => {
      const rowOf = indexRows(rows);
      for (const article of columns.filter((column) => column !== spine)) {
        for (const block of texts(view, article)) {
          const strengths = texts(view, spine).map((other) => strength(view, [article, block], [spine, other]));
          const best = strengths.findIndex((one) => one >= Math.max(...strengths) - 1e-9);
          if ((strengths[best] ?? 0) === 0) continue;
          expect(rowOf.get(article)?.[block]).toBe(rowOf.get(spine)?.[texts(view, spine)[best] as number]);
        }
      }
    });
  });

  test('move only what is linked, and leave one placeholder for it, in another row', () => {
    check(({ view, columns, rows }) => {
      columns.forEach((article, column) => {
        const cells = cellsOf(rows, column);
        const moved = cells.flatMap(({ blocks }) => blocks.filter((one) => one.moved).map(({ block }) => block));
        const placeholders = cells.flatMap((cell) => cell.placeholders);
        expect([...placeholders].sort((x, y) => x - y)).toEqual([...moved].sort((x, y) => x - y));
        for (const { blocks, placeholders: here } of cells) {
          for (const { block } of blocks) expect(here).not.toContain(block);
        }
        for (const block of moved) {
          expect(isLinkedToShown(view, columns, article, block)).toBe(true);
        }
      });
    });
  });

  test('keep an article’s order when placeholders stand for the moved blocks', () => {
    check(({ view, columns, rows }) => {
      columns.forEach((article, column) => {
        const inSight = (block: number) => roleOf(view, article, block) !== 'furniture';
        const order = cellsOf(rows, column).flatMap(({ blocks, placeholders }) =>
          [...blocks.filter(({ moved }) => !moved).map(({ block }) => block), ...placeholders]
            .filter(inSight)
            .sort((x, y) => x - y),
        );
        expect(order).toEqual([...order].sort((x, y) => x - y));
      });
    });
  });

  test('put text beside another article’s only where something in the row links it, or few stand next to such', () => {
    check(({ view, rows }) => {
      for (const { cells } of rows) {
        const standing = cells.map(({ article, blocks }) =>
          blocks.map(({ block }) => ({ article, block })).filter((one) => isText(view, one.article, one.block)),
        );
        if (standing.filter((cell) => cell.length > 0).length < 2) continue;
        const isLinked = (one: { article: number; block: number }) =>
          standing.flat().some((other) => strength(view, [one.article, one.block], [other.article, other.block]) > 0);
        for (const cell of standing) {
          // Never three in a row: a short run stands with its neighbour.
          expect(cell.length === 0 || cell.some(isLinked)).toBe(true);
          cell.forEach((_, i) => {
            expect(cell.slice(i, i + 3).filter((next) => !isLinked(next)).length).toBeLessThan(3);
          });
        }
      }
    });
  });

  test('put what nobody shown is linked to with its neighbour, or below its predecessor, or above its successor, with no spine between', () => {
    check(({ view, columns, spine, rows }) => {
      for (const article of columns.filter((column) => column !== spine)) {
        const rowOf = indexRows(rows).get(article) ?? [];
        const kept = keptTexts(view, columns, rows, article);
        kept.forEach((block, k) => {
          if (isLinkedToShown(view, columns, article, block)) return;
          const [before, own] = [rowOf[kept[k - 1] ?? -1] ?? -1, rowOf[block] as number];
          if (rows[own]?.onSpine) return;
          const partner = kept.slice(k + 1).find((next) => rows[rowOf[next] as number]?.onSpine);
          // What opens the article goes on to its first linked block, or is the end.
          const between =
            k === 0 ? rows.slice(own, rowOf[partner ?? -1] ?? rows.length) : rows.slice(before + 1, own + 1);
          expect(between.some(({ onSpine }) => onSpine)).toBe(false);
        });
      }
    });
  });

  test('move nothing that is in order where it stands', () => {
    check(({ view, columns, rows }) => {
      for (const article of columns) {
        const rowOf = indexRows(rows).get(article) ?? [];
        const kept = keptTexts(view, columns, rows, article);
        for (const block of texts(view, article).filter((one) => !kept.includes(one))) {
          const before = rowOf[kept.findLast((one) => one < block) ?? -1] ?? -1;
          const after = rowOf[kept.find((one) => one > block) ?? -1] ?? rows.length;
          const own = rowOf[block] as number;
          expect(before <= own && own <= after).toBe(false);
        }
      }
    });
  });

  test('give headings rows without text, unless the text around them shares one', () => {
    check(({ view, columns, rows }) => {
      columns.forEach((article) => {
        const rowOf = indexRows(rows).get(article) ?? [];
        const repeats = repeatsIn(view, article);
        const kept = [...keptTexts(view, columns, rows, article), ...repeats].sort((x, y) => x - y);
        (view.story.articles[article]?.blocks ?? []).forEach(({ role }, block) => {
          if (role !== 'heading' || repeats.includes(block)) return;
          const after = kept.find((one) => one > block);
          const before = kept.findLast((one) => one < block);
          const own = rowOf[block] as number;
          const inside = before !== undefined && after !== undefined && rowOf[before] === rowOf[after];
          expect(rows[own]?.kind).toBe(inside ? 'text' : 'heading');
          if (after !== undefined && !inside) expect(rowOf[after]).toBe(own + 1);
        });
      });
    });
  });

  test('keep spine blocks apart unless one block shown is linked to both', () => {
    check(({ view, columns, spine, rows }) => {
      for (const { cells } of rows) {
        const own = cells.find(({ article }) => article === spine)?.blocks ?? [];
        const together = own.map(({ block }) => block).filter((block) => isText(view, spine, block));
        together.slice(1).forEach((block, i) => {
          const before = together[i] as number;
          const joined = columns.some((other) =>
            texts(view, other).some(
              (there) =>
                strength(view, [other, there], [spine, block]) > 0 &&
                strength(view, [other, there], [spine, before]) > 0,
            ),
          );
          expect(joined).toBe(true);
        });
      }
    });
  });

  test('name as elsewhere only sentences that stand in another row and say what this one says', () => {
    check(({ view, columns, rows }) => {
      const rowOf = indexRows(rows);
      const rowOfSentence = (article: number, sentence: number) =>
        rowOf.get(article)?.[view.articles[article]?.sentences[sentence]?.block as number];
      rows.forEach(({ cells }, r) => {
        for (const { article, elsewhere } of cells) {
          for (const sentence of elsewhere) {
            expect(rowOfSentence(article, sentence)).not.toBe(r);
            const counterparts = view.articles[article]?.counterparts[sentence] ?? [];
            const here = counterparts.filter((one) => rowOfSentence(one.article, one.sentence) === r);
            expect(here.some((one) => columns.includes(one.article))).toBe(true);
          }
        }
      });
    });
  });

  test('are the same when laid again', () => {
    check(({ view, columns, spine, rows }) => {
      expect(rowsOf(view, columns, spine)).toEqual(rows);
    });
  });
});
