import { describe, expect, test } from 'vitest';
import { marksOf, rowsOf, type StoryView } from '../../../story';
import { drawRows, viewFrom } from '../../../testing';
import { foldGroups, groupRows, type RowGroup } from './groups';

function grouped(story: StoryView, furniture: 'shown' | 'hidden' = 'hidden'): RowGroup[] {
  const columns = story.articles.map(({ index }) => index);
  return groupRows(story, rowsOf(story, columns, 0), furniture);
}

/** A line a group: its kind, `+` where the spine has it, and what stands in it. */
function draw(notation: string, furniture?: 'shown' | 'hidden'): string[] {
  const story = viewFrom(notation);
  return grouped(story, furniture).map((group) => `${group.kind}${group.onSpine ? '+' : ''} ${cells(story, group)}`);
}

function cells(story: StoryView, group: RowGroup): string {
  return drawRows(story, [{ ...group, kind: 'text' }]);
}

function folded(notation: string): string[] {
  const story = viewFrom(notation);
  const columns = story.articles.map(({ index }) => index);
  const marks = columns.map((article) => marksOf(story, columns, article));
  const stretches = foldGroups(story, grouped(story), (article, sentence) => marks[article]?.[sentence]?.kind);
  return stretches.map(
    ({ folds, groups }) =>
      `${folds === 'shared' ? 'folds' : (folds ?? 'stands')}: ${groups.map((group) => cells(story, group)).join(' / ')}`,
  );
}

describe('furniture', () => {
  const notation = 'A: ~f | a | b\nB: a | ~g | b\nC: ~e';

  test('is left out, and so are rows of furniture alone', () => {
    expect(draw(notation)).toEqual(['text+ a | a | .', 'text+ b | b | .']);
  });

  test('stands in its rows where it is shown', () => {
    expect(draw(notation, 'shown')).toEqual(['text+ ~f + a | a + ~g | ~e', 'text+ b | b | .']);
  });

  test('hidden leaves what stands beside it', () => {
    expect(draw('A: a | ~f | b\nB: a b')).toEqual(['text+ a + b | a b']);
    expect(draw('A: a | ~f | b\nB: a b', 'shown')).toEqual(['text+ a + ~f + b | a b']);
  });
});

describe('a stretch that one column alone has', () => {
  test('is one group, of the spine and of another', () => {
    expect(draw('A: a | x | y | z | b\nB: a | b')).toEqual(['text+ a | a', 'long+ x + y + z | .', 'text+ b | b']);
    expect(draw('A: a | b\nB: a | x | y | z | b')).toEqual(['text+ a | a', 'long . | x + y + z', 'text+ b | b']);
  });

  test('takes the headings in it along', () => {
    expect(draw('A: a | #h | x | #i | y | b\nB: a | b')).toEqual([
      'text+ a | a',
      'long+ #h + x + #i + y | .',
      'text+ b | b',
    ]);
  });

  test('does not take along the heading of what others have, too', () => {
    expect(draw('A: a | x | #h | b\nB: a | b')).toEqual([
      'text+ a | a',
      'text+ x | .',
      'heading+ #h | .',
      'text+ b | b',
    ]);
    expect(draw('A: a | b\nB: a | x | y | z | #h | ##i | b')).toEqual([
      'text+ a | a',
      'long . | x + y + z',
      'heading+ . | #h + #i',
      'text+ b | b',
    ]);
  });

  test('ends where another column begins', () => {
    expect(draw('A: a | b\nB: a | x | y | z | b\nC: a | u | v | w | b')).toEqual([
      'text+ a | a | a',
      'long . | x + y + z | .',
      'long . | . | u + v + w',
      'text+ b | b | b',
    ]);
  });

  test('ends where the spine begins', () => {
    expect(draw('A: a | u | b\nB: a | x | y | z | b')).toEqual([
      'text+ a | a',
      'long . | x + y + z',
      'text+ u | .',
      'text+ b | b',
    ]);
  });

  test('does not hold what another column has elsewhere', () => {
    // B has the sentence b in its first paragraph: a blank beside the second is no omission.
    expect(draw('A: a | b c d e | x | f\nB: a b | f')).toEqual([
      'text+ a | a b',
      'text+ b c d e | .',
      'text+ x | .',
      'text+ f | f',
    ]);
  });

  test('never holds the title', () => {
    expect(draw('A: =t | x | y | a\nB: a')).toEqual(['title =t | .', 'long+ x + y | .', 'text+ a | a']);
  });

  test('is no group of its own where it is one block long', () => {
    expect(draw('A: a | x | b\nB: a | b')).toEqual(['text+ a | a', 'text+ x | .', 'text+ b | b']);
  });
});

describe('what the spine lacks', () => {
  const shared = (count: number): string => {
    const words = ['v', 'w', 'x', 'y', 'z'].slice(0, count).join(' | ');
    return `A: a | b\nB: a | ${words} | b\nC: a | ${words} | b`;
  };

  test('folds to one line from four groups on that others share', () => {
    expect(folded(shared(4))).toEqual([
      'stands: a | a | a',
      'folds: . | v | v / . | w | w / . | x | x / . | y | y',
      'stands: b | b | b',
    ]);
    expect(folded(shared(3))).toEqual([
      'stands: a | a | a',
      'stands: . | v | v',
      'stands: . | w | w',
      'stands: . | x | x',
      'stands: b | b | b',
    ]);
  });

  test('does not count headings', () => {
    expect(
      folded('A: a | b\nB: a | v | #h | w | x | b\nC: a | v | w | x | b').filter((line) => line.startsWith('folds')),
    ).toEqual([]);
  });

  test('does not take along the heading of what follows', () => {
    const texts = 'v | w | x | y';
    expect(folded(`A: a | #h | b\nB: a | ${texts} | b\nC: a | ${texts} | b`).slice(-2)).toEqual([
      'stands: #h | . | .',
      'stands: b | b | b',
    ]);
    expect(folded(`A: a | b\nB: a | ${texts} | #h | b\nC: a | ${texts} | b`).slice(-2)).toEqual([
      'stands: . | #h | .',
      'stands: b | b | b',
    ]);
  });

  test('takes its own headings along', () => {
    expect(folded('A: a | b\nB: a | #h | v | w | x | #i | y | z | u | b\nC: a | v | w | x | y | z | u | b')[1]).toBe(
      'folds: . | #h | . / . | v | v / . | w | w / . | x | x / . | #i | . / . | y | y / . | z | z / . | u | u',
    );
  });

  test('folds where it is long, and one column alone has it', () => {
    expect(folded('A: a | b\nB: a | x | y | z | v | b')).toEqual([
      'stands: a | a',
      'own: . | x + y + z + v',
      'stands: b | b',
    ]);
    // Of the spine it is what is being read.
    expect(folded('A: a | x | y | z | v | b\nB: a | b')[1]).toBe('stands: x + y + z + v | .');
  });

  test('folds where its article says it again', () => {
    expect(folded('A: a | b | c\nB: *a | *b | a c b | c')).toContain('repeat: . | *a + *b');
    expect(folded('A: *a | *b | a c | b | c\nB: a | b')[0]).toBe('repeat: *a + *b | .');
  });

  test('never folds what only one source has', () => {
    expect(folded('A: a | b\nB: a | v | w | o | x | y | b\nC: a | v | w | x | y | b')).toEqual([
      'stands: a | a | a',
      'stands: . | v | v',
      'stands: . | w | w',
      'stands: . | o | .',
      'stands: . | x | x',
      'stands: . | y | y',
      'stands: b | b | b',
    ]);
  });

  test('folds at the end, too', () => {
    expect(folded('A: a\nB: a | v | w | x | y\nC: a | v | w | x | y').at(-1)).toBe(
      'folds: . | v | v / . | w | w / . | x | x / . | y | y',
    );
  });

  test('what the spine has stands, however long', () => {
    expect(folded('A: a | b | c | d | e\nB: a | b | c | d | e').every((line) => line.startsWith('stands'))).toBe(true);
  });

  test('has a key of its own for every stretch', () => {
    const story = viewFrom(shared(5));
    const keys = foldGroups(story, grouped(story), () => undefined).map(({ key }) => key);
    expect(keys).toEqual(['A/p0', 'fold B/p1', 'A/p1']);
  });
});
