import { describe, expect, test } from 'vitest';
import { viewFrom } from '../testing';
import { silenceOf } from './silence';

/** What it means that B has nothing beside these blocks of A. */
function silence(notation: string, ...blocks: readonly number[]): ReturnType<typeof silenceOf> {
  const cell = (article: number, list: readonly number[]) => ({
    article,
    blocks: list.map((block) => ({ block, moved: false })),
    placeholders: [],
    elsewhere: [],
  });
  return silenceOf(viewFrom(notation), [cell(0, blocks), cell(1, [])], 1);
}

describe('a blank means', () => {
  test('omitted where it has nothing of what the others say', () => {
    expect(silence('A: x y\nB: a', 0)).toBe('omitted');
  });

  test('unclear where it may have all of it', () => {
    expect(silence('A: x? | y?@.2\nB: x? y?', 0)).toBe('unclear');
    expect(silence('A: x? | y?@.2\nB: x? y?', 1)).toBe('unclear');
  });

  test('partly where it may have some of it', () => {
    expect(silence('A: x? y\nB: x?', 0)).toBe('partly');
    expect(silence('A: x? | y\nB: x?', 0, 1)).toBe('partly');
  });

  test('omitted where what comes nearest is far from what only the other says', () => {
    expect(silence('A: x@.09\nB: x?', 0)).toBe('omitted');
  });

  test('unclear where the other is unsure, however far the nearest', () => {
    expect(silence('A: x?@.09\nB: x?', 0)).toBe('unclear');
  });

  test('nothing where it says all of it, elsewhere', () => {
    expect(silence('A: x\nB: x', 0)).toBeUndefined();
    expect(silence('A: x y\nB: x', 0)).toBe('omitted');
  });

  test('omitted where another source is the one that may have it', () => {
    expect(silence('A: x?\nB: a\nC: x?', 0)).toBe('omitted');
  });

  test('nothing where the others say nothing that is compared', () => {
    expect(silence('A: #h\nB: a', 0)).toBeUndefined();
    expect(silence('A: ~f\nB: a', 0)).toBeUndefined();
    expect(silence('A: x\nB: a')).toBeUndefined();
  });

  test('its own words do not count', () => {
    const story = viewFrom('A: x\nB: y');
    const own = { article: 1, blocks: [{ block: 0, moved: false }], placeholders: [], elsewhere: [] };
    expect(silenceOf(story, [own], 1)).toBeUndefined();
    expect(silenceOf(story, [own], 0)).toBe('omitted');
  });
});
