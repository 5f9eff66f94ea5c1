import { describe, expect, test } from 'vitest';
import { drawRows, storyFrom } from '../../testing';
import { indexRows, indexStory, rowsOf } from '..';

/** The rows of a small story, drawn; all articles are shown, in the order of the first. */
function draw(notation: string, columns?: number[]): string[] {
  const view = indexStory(storyFrom(notation));
  const shown = columns ?? view.articles.map(({ index }) => index);
  return drawRows(view, rowsOf(view, shown, shown[0] as number)).split('\n');
}

describe('linked blocks', () => {
  test('stand beside each other', () => {
    expect(draw('A: a | b c\n B: a | b c')).toEqual(['a | a', 'b c | b c']);
  });

  test('leave a blank where an article says nothing', () => {
    expect(draw('A: a | b | c\n B: a | c')).toEqual(['a | a', 'b | .', 'c | c']);
  });

  test('several against one share a row', () => {
    expect(draw('A: a b c | d\n B: a | b | c | d')).toEqual(['a b c | a + b + c', 'd | d']);
  });

  test('one against several shares a row, and only with those it says', () => {
    expect(draw('A: a | b | c | d\n B: a b c | d')).toEqual(['a + b + c | a b c', 'd | d']);
    expect(draw('A: a | b c d e f | g\n B: a b | g')).toEqual(['a | a b', 'b c d e f | .', 'g | g']);
  });

  test('a short paragraph merged with a long one is as fully said', () => {
    expect(draw('A: a b c d | e\n B: a b c d e')).toEqual(['a b c d + e | a b c d e']);
  });

  test('a merge does not take a block from beside its own counterpart', () => {
    expect(draw('A: a | b\n B: *a b | b@.8')).toEqual(['a | *a b', 'b | b']);
  });

  test('merges that overlap are not chained', () => {
    expect(draw('A: a | b | c\n B: a b\n C: b c')).toEqual(['a + b | a b | b c', 'c | . | .']);
  });

  test('a merge does not reach over a heading, but takes furniture along', () => {
    expect(draw('A: a | #h | b\n B: a b')).toEqual(['a | a b', '#h | .', 'b | .']);
    expect(draw('A: a | ~f | b\n B: a b')).toEqual(['a + ~f + b | a b']);
  });

  test('the strongest link decides, then the earlier block of the spine', () => {
    expect(draw('A: a | b c | d\n B: a b c | d')).toEqual(['a + b c | a b c', 'd | d']);
    expect(draw('A: a x | b y z | a\n B: a@.6 | b')).toEqual(['a x | a', 'b y z | b', 'a | .']);
  });
});

describe('moves', () => {
  test('stand with their counterpart, and leave a placeholder in their article’s order', () => {
    expect(draw('A: a | b | c\n B: c@.6 | a | b')).toEqual(['a | (c) + a', 'b | b', 'c | ^c']);
  });

  test('the weaker side of a crossing moves, however many blocks it has', () => {
    expect(draw('A: a b c d | e | f\n B: e | f | a b c d')).toEqual([
      'a b c d | (e) + (f) + a b c d',
      'e | ^e',
      'f | ^f',
    ]);
  });

  test('an addition after a moved block stays where its article has it', () => {
    expect(draw('A: a | b | c\n B: a | c@.6 | x | b')).toEqual(['a | a + (c)', 'b | x + b', 'c | ^c']);
  });

  test('a heading whose text has all moved stays in order, with the placeholders', () => {
    expect(draw('A: a | b | c\n B: a | #h | c@.6 | #i | b')).toEqual(['a | a', '. | #h + (c) + #i', 'b | b', 'c | ^c']);
  });

  test('a placeholder after a heading stands with the text below it', () => {
    expect(draw('A: a | b | c\n B: a | #h | c@.6 | b')).toEqual(['a | a', '. | #h', 'b | (c) + b', 'c | ^c']);
  });

  test('a row that has its counterpart in another row knows where', () => {
    const view = indexStory(storyFrom('A: a | b c d e | f\n B: a b | f'));
    const rows = rowsOf(view, [0, 1], 0);
    expect(rows.map(({ cells }) => cells[1]?.elsewhere)).toEqual([[], [1], []]);
    expect(rows.map(({ cells }) => cells[0]?.elsewhere)).toEqual([[1], [], []]);
    expect(indexRows(rows).get(1)).toEqual([0, 2]);
  });
});

describe('blocks that the spine lacks', () => {
  test('stand with their predecessor where they are few', () => {
    expect(draw('A: a | b\n B: a | x | y | b')).toEqual(['a | a + x + y', 'b | b']);
  });

  test('get rows of their own below it where they are many', () => {
    expect(draw('A: a | b\n B: a | x | y | z | b')).toEqual(['a | a', '. | x', '. | y', '. | z', 'b | b']);
  });

  test('stand under their heading', () => {
    expect(draw('A: a | b\n B: a | #h | x | b')).toEqual(['a | a', '. | #h', 'b | x + b']);
    expect(draw('A: a | b\n B: a | #h | x | #i | b')).toEqual(['a | a', '. | #h', '. | x', '. | #i', 'b | b']);
  });

  test('stand between two blocks that share a row', () => {
    expect(draw('A: a b | c\n B: a | x | b | c')).toEqual(['a b | a + x + b', 'c | c']);
  });

  test('but not by the dozen: then the weaker of the two has moved', () => {
    expect(draw('A: a b | c\n B: a | x | y | z | b@.6')).toEqual([
      'a b | a + ^b',
      '. | x',
      '. | y',
      '. | z + (b)',
      'c | .',
    ]);
  });

  test('unless all that is between joins the row, too', () => {
    expect(draw('A: a b | c\n B: a | x | y | z | b@.6\n C: a x y z')).toEqual([
      'a b | a + x + y + z + b | a x y z',
      'c | . | .',
    ]);
  });

  test('stand first where their article begins with them', () => {
    expect(draw('A: a\n B: x | a')).toEqual(['a | x + a']);
    expect(draw('A: a\n B: x | y | z | a')).toEqual(['. | x', '. | y', '. | z', 'a | a']);
  });

  test('stand before what only the spine has, and never beside it', () => {
    expect(draw('A: a | u | b\n B: a | x | b')).toEqual(['a | a + x', 'u | .', 'b | b']);
    expect(draw('A: a | u | b\n B: a | x | y | z | b')).toEqual(['a | a', '. | x', '. | y', '. | z', 'u | .', 'b | b']);
  });

  test('of two columns stand one after another, column by column', () => {
    expect(draw('A: a | b\n B: a | x | y | z | b\n C: a | u | v | w | b')).toEqual([
      'a | a | a',
      '. | x | .',
      '. | y | .',
      '. | z | .',
      '. | . | u',
      '. | . | v',
      '. | . | w',
      'b | b | b',
    ]);
  });

  test('share a row where they are linked to each other', () => {
    expect(draw('A: a | b\n B: a | x | y | z | b\n C: a | v | y | w | b')).toEqual([
      'a | a | a + v',
      '. | x | .',
      '. | y | y + w',
      '. | z | .',
      'b | b | b',
    ]);
  });

  test('keep to their article where they stand at different heights: only the spine moves things', () => {
    expect(draw('A: a | b\n B: a | x | b\n C: a | b | x')).toEqual(['a | a + x | a', 'b | b | b + x']);
  });

  test('join their counterpart beside the spine', () => {
    expect(draw('A: a | b\n B: a x | b\n C: x | b')).toEqual(['a | a x | x', 'b | b | b']);
  });
});

describe('titles, headings, furniture', () => {
  test('titles share the first row', () => {
    expect(draw('A: =t | a\n B: ~f | =u | a\n C: a')).toEqual(['=t | ~f + =u | .', 'a | a | a']);
  });

  test('headings stand above the text that follows them, and share a row where it does', () => {
    expect(draw('A: a | #h | b\n B: a | #i | b\n C: a | b')).toEqual(['a | a | a', '#h | #i | .', 'b | b | b']);
  });

  test('a heading over an addition stands above it', () => {
    expect(draw('A: a | #h | b\n B: a | #i | x | b')).toEqual(['a | a', '#h | #i', 'b | x + b']);
  });

  test('a heading between two blocks of one row stands between them there', () => {
    expect(draw('A: a b\n B: a | #h | b')).toEqual(['a b | a + #h + b']);
  });

  test('a heading at the end follows the last text', () => {
    expect(draw('A: a | b\n B: a | #h')).toEqual(['a | a', '. | #h', 'b | .']);
  });

  test('furniture stands with what is before it', () => {
    expect(draw('A: ~e | a | ~f | b\n B: a | b | ~g')).toEqual(['~e + a + ~f | a', 'b | b + ~g']);
  });

  test('articles without text have rows, too', () => {
    expect(draw('A: =t\n B: ~f\n C: #h\n D:')).toEqual(['=t | ~f | . | .', '. | . | #h | .']);
    expect(draw('A:')).toEqual(['']);
  });
});

describe('rows', () => {
  test('say what they are, by ids that name a block standing there', () => {
    const view = indexStory(storyFrom('A: =t | a | #h | b\n B: x | y | z | b'));
    const rows = rowsOf(view, [1, 0], 0).map(({ key, kind, onSpine }) => [key, kind, onSpine]);
    expect(rows).toEqual([
      ['A/p0', 'title', false],
      ['A/p1', 'text', true],
      ['B/p0', 'text', false],
      ['B/p1', 'text', false],
      ['B/p2', 'text', false],
      ['A/p2', 'heading', false],
      ['A/p3', 'text', true],
    ]);
  });

  test('begin with the spine: what opens another article unlinked waits for its first link, or for the end', () => {
    const view = indexStory(storyFrom('A: a | b\n B: x | y | z | b\n C: u | v'));
    const drawn = drawRows(view, rowsOf(view, [0, 1, 2], 0)).split('\n');
    expect(drawn).toEqual(['a | . | .', '. | x | .', '. | y | .', '. | z | .', 'b | b | .', '. | . | u', '. | . | v']);
  });

  test('let what repeats a paragraph give way to the paragraph', () => {
    // B's second paragraph says what four of A's do; the questions after it repeat them one by one.
    const view = indexStory(storyFrom('A: a | b | c | d\n B: a b | c d@.9 | a | b | d'));
    const drawn = drawRows(view, rowsOf(view, [0, 1], 0)).split('\n');
    expect(drawn[0]).toContain('| a b');
    expect(drawn[2]).toContain('| c d');
  });

  test('keep the columns as shown and follow the spine wherever it stands', () => {
    const view = indexStory(storyFrom('A: a | b | c\n B: b | c | a'));
    expect(drawRows(view, rowsOf(view, [0, 1], 1)).split('\n')).toEqual(['(a) + b | b', 'c | c', '^a | a']);
  });

  test('refuse columns that make no sense', () => {
    const view = indexStory(storyFrom('A: a\n B: a'));
    expect(() => rowsOf(view, [0, 0], 0)).toThrow(RangeError);
    expect(() => rowsOf(view, [0], 1)).toThrow('spine 1 is not among columns 0');
    expect(() => rowsOf(view, [0, 2], 0)).toThrow(RangeError);
  });
});
