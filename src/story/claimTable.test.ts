import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStory, storyFrom, viewFrom } from '../testing';
import { type ClaimRow, claimTable, findSentence, indexStory, type StoryView, sentenceOf } from '.';

/** A cell as a sign: `●` says it, `●●` twice, `◐` and others by the first letter of their certainty, `?`, `·` */
function drawn(row: ClaimRow): string {
  return row.cells
    .map((cell) => {
      if (cell.kind !== 'says') return cell.kind === 'unclear' ? '?' : '·';
      const { certainty, sentences } = cell.telling;
      return (certainty === 'flat' ? '●' : certainty.charAt(0)).repeat(sentences.length);
    })
    .join(' ');
}

const table = (notation: string) => claimTable(viewFrom(notation)).rows.map(drawn);

function textsOf(view: StoryView): string[] {
  return claimTable(view).additions.map(({ article, sentences, sections }) => {
    const said = sentences.map((ref) => `${sentenceOf(view, ref).text}${ref.section === undefined ? '' : '%'}`);
    return `${view.articles[article]?.article.id}: ${said.join(' ')} (${sections})`;
  });
}

describe('the table of claims', () => {
  test('has a row a claim and a cell an article', () => {
    expect(table('A: a x y a b\nB: a b\nC: b%hearsay')).toEqual(['●● ● ·', '● ● h']);
  });

  test('follows the article that makes most claims', () => {
    const { rows } = claimTable(viewFrom('A: d a\nB: c b a\nC: b c d'));
    expect(rows.map(drawn)).toEqual(['· ● ●', '· ● ●', '● ● ·', '● · ●']);
  });

  test('has no column for an article without a text, and is empty for a single one', () => {
    expect(claimTable(viewFrom('A: a\nB: a\nC:')).columns).toEqual([0, 1]);
    expect(claimTable(viewFrom('A: a b\nB:'))).toEqual({ columns: [0], rows: [], additions: [] });
  });

  test('leaves a cell empty only where it is clear of every telling', () => {
    // C's sentence comes near to both; the pair of A and B alone is nothing to C.
    expect(table('A: a b\nB: a b\nC: a?')).toEqual(['● ● ?', '● ● ·']);
  });

  test('points from an unclear cell to what comes nearest there', () => {
    const view = viewFrom('A: a b\nB: a b\nC: x a?');
    const cell = claimTable(view).rows[0]?.cells[2];
    expect(cell).toEqual({ kind: 'unclear', article: 2, at: findSentence(view, 'C/p0.s1') });
  });

  test('points to the claim itself where a reader parted it and nothing else comes near', () => {
    const story = storyFrom('A: a b\nB: a b\nC: a b');
    const plain = indexStory(story);
    const place = (id: string) => findSentence(plain, id) ?? { article: 0, sentence: 0 };
    const parted = (a: string) => ({ verdict: 'different', a: place(a), b: place('C/p0.s0') }) as const;
    const view = indexStory(story, [parted('A/p0.s0'), parted('B/p0.s0')]);
    expect(claimTable(view).rows[0]?.cells[2]).toEqual({ kind: 'unclear', article: 2, at: place('A/p0.s0') });
  });

  test('knows which claims are worded otherwise, and which most say', () => {
    const { rows } = claimTable(viewFrom('A: a b c\nB: a%hearsay b%\nC: a b%\nD: c%advised'));
    expect(rows.map(({ differs }) => differs)).toEqual([true, true, false]);
    expect(claimTable(viewFrom('A: a$214 b$30\nB: a$241 b$30')).rows.map(({ differs }) => differs)).toEqual([
      true,
      false,
    ]);
    expect(rows.map(({ most }) => most)).toEqual([true, true, false]);
    // Who says it twice, once as a fact, says it as a fact.
    expect(claimTable(viewFrom('A: a% x y a\nB: a')).rows.map(({ differs }) => differs)).toEqual([false]);
  });
});

describe('what only one article has', () => {
  test('is told by article, never what is unsure', () => {
    expect(textsOf(viewFrom('A: a x\nB: a y? z\nC: a'))).toEqual(['A: x. (0)', 'B: z. (0)']);
  });

  test('says what of it stands in a section worded as possible', () => {
    expect(textsOf(viewFrom('A: a w | #h | x% y% z%\nB: a'))).toEqual(['A: w. x.% y.% z.% (1)']);
  });
});

test('of any story every sentence is in one row or among the additions at most, and every cell is its column’s', () => {
  fc.assert(
    fc.property(anyStory(5), (story) => {
      const { columns, rows, additions } = claimTable(indexStory(story));
      const shown = additions.flatMap(({ sentences }) => sentences.map((ref) => `${ref.article}/${ref.sentence}`));
      for (const { cells } of rows) {
        expect(cells.map(({ article }) => article)).toEqual(columns);
        for (const cell of cells) {
          if (cell.kind !== 'says') continue;
          shown.push(...cell.telling.sentences.map((sentence) => `${cell.article}/${sentence}`));
        }
      }
      expect(new Set(shown).size).toBe(shown.length);
    }),
    { seed: 41, numRuns: 200 },
  );
});
