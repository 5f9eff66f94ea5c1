import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffPart, hasChange, wordDiff } from './wordDiff';

/** `They {pay|do pay} well` */
function drawn(parts: readonly DiffPart[]): string {
  return parts.map(({ kind, left, right }) => (kind === 'same' ? left : `{${left}|${right}}`)).join('');
}

const diff = (left: string, right: string, lang = 'en'): string => drawn(wordDiff(left, right, lang));

describe('words that differ', () => {
  test('are whole words, and neighbours are one change', () => {
    expect(diff('Meta shares revenue.', 'Meta shares its profit.')).toBe('Meta shares {revenue|its profit}.');
    expect(diff('The old town hall stands.', 'The new city hall stands.')).toBe('The {old town|new city} hall stands.');
  });

  test('are one change where others are fewer', () => {
    expect(diff('It has lasted 94 years', 'It began 94 years')).toBe('It {has lasted |began }94 years');
  });

  test('may be missing on one side', () => {
    expect(diff('They pay.', 'They pay well.')).toBe('They pay{| well}.');
    expect(diff('They pay well.', 'They pay.')).toBe('They pay{ well|}.');
  });

  test('keep their apostrophe and their marks', () => {
    expect(diff('Don’t go', 'Do go')).toBe('{Don’t|Do} go');
    expect(diff('قالَ الوزير', 'قال الوزير', 'ar')).toBe('{قالَ|قال} الوزير');
  });

  test('are signs where words are not spaced, but for words of another script', () => {
    expect(diff('東京の人', '東京で人', 'ja')).toBe('東京{の|で}人');
    expect(diff('Metaは', 'Mediaは', 'ja')).toBe('{Meta|Media}は');
  });
});

describe('no difference', () => {
  test.each([
    ['a soft hyphen', 'co\u00adoperate now', 'cooperate now'],
    ['a zero-width space', 'now\u200b here', 'now here'],
    ['a byte order mark at the start', '\ufeffNow', 'Now'],
    ['a mark of direction', 'now\u200f.', 'now.'],
    ['decomposed letters', 'cafe\u0301', 'caf\u00e9'],
    ['a no-break space', 'no\u00a0: yes', 'no : yes'],
  ])('is %s', (_, left, right) => {
    const parts = wordDiff(left, right, 'en');
    expect(hasChange(parts)).toBe(false);
    expect(parts).toEqual([{ kind: 'same', left, right }]);
  });

  test('is a decomposed Japanese sign, or a space', () => {
    expect(hasChange(wordDiff('か\u3099', 'が', 'ja'))).toBe(false);
    expect(hasChange(wordDiff('東京 の', '東京の', 'ja'))).toBe(false);
  });
});

test('both sentences are there to the last character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '\u00ad', '\u200b', '.', '’', 'の', '7') });
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'ja'), (left, right, lang) => {
      const parts = wordDiff(left, right, lang);
      const whole = (side: 'left' | 'right') => parts.map((part) => part[side]).join('');
      const isSeen = (one: string) => /[^\u00ad\u200b]/u.test(one);
      expect(whole('left')).toBe(isSeen(left) ? left : '');
      expect(whole('right')).toBe(isSeen(right) ? right : '');
    }),
  );
});
