import { expect, test } from 'vitest';
import { storyFrom } from '../testing';
import { plainTextOf } from './plainText';

test('an article’s text has its blocks parted by blank lines, its lists line by line, and no furniture', () => {
  const [article] = storyFrom('A: ~f | =t | a b | #h | *c | *d | >q').articles;
  expect(article && plainTextOf(article)).toBe('t.\n\na. b.\n\nh.\n\nc.\nd.\n\nq.');
});

test('numbered items keep their number', () => {
  const [article] = storyFrom('A: *a | *b').articles;
  const blocks = article?.blocks.map((block, k) => ({ ...block, number: k + 1 })) ?? [];
  expect(plainTextOf({ blocks })).toBe('1. a.\n2. b.');
});
