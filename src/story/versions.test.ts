import { describe, expect, test } from 'vitest';
import { storyFrom } from '../testing';
import { haveEnoughInCommon, versionsOf } from './versions';
import { indexStory } from './view';

/** `a=a` a pair, `-b` removed, `+c` added, `?` behind what is unclear. */
function listed(notation: string, article = 0, other = 1): string[] {
  return versionsOf(indexStory(storyFrom(notation)), article, other).map((item) => {
    if (item.kind === 'pair') return `${word(item.left.text)}=${word(item.right.text)}`;
    return `${item.kind === 'removed' ? '-' : '+'}${word(item.sentence.text)}${item.unclear ? '?' : ''}`;
  });
}

const word = (text: string): string => text.replace('.', '');

describe('two versions', () => {
  test('have their pairs in the order of the first', () => {
    expect(listed('A: a b c\nB: c | a b')).toEqual(['a=a', 'b=b', 'c=c']);
    expect(listed('A: a b c\nB: c | a b', 1, 0)).toEqual(['c=c', 'a=a', 'b=b']);
  });

  test('have what one alone has in its place, the first’s before the second’s', () => {
    expect(listed('A: x a y b\nB: v a w b z')).toEqual(['-x', '+v', 'a=a', '-y', '+w', 'b=b', '+z']);
  });

  test('have what follows a moved sentence in the second after its pair', () => {
    expect(listed('A: a b c\nB: c n a b')).toEqual(['a=a', 'b=b', 'c=c', '+n']);
  });

  test('say what is unclear', () => {
    expect(listed('A: a x?\nB: a y')).toEqual(['a=a', '-x?', '+y']);
  });

  test('leave out what was never compared, and keep what only a third article says', () => {
    expect(listed('A: =t | #h | a x | ~f\nB: =u | a\nC: x')).toEqual(['a=a', '-x']);
  });

  test('repeat a sentence that has two counterparts', () => {
    expect(listed('A: a\nB: a n a m')).toEqual(['a=a', 'a=a', '+n', '+m']);
  });
});

describe('enough in common', () => {
  const enough = (notation: string) => haveEnoughInCommon(indexStory(storyFrom(notation)), 0, 1);

  test('is three pairs, or half of the shorter', () => {
    expect(enough('A: a b c d e f g h\nB: a b c k l m n o')).toBe(true);
    expect(enough('A: a b c d e f g h\nB: a b k l m n o')).toBe(false);
    expect(enough('A: a b c d e f g h\nB: a b k l')).toBe(true);
    expect(enough('A: a b k l\nB: a b c d e f g h')).toBe(true);
    expect(enough('A: a\nB: a')).toBe(true);
  });

  test('is never nothing', () => {
    expect(enough('A: a\nB: b')).toBe(false);
    expect(enough('A: ~f\nB: ~g')).toBe(false);
  });
});
