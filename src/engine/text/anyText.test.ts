/** What holds of any text that somebody pastes: nothing breaks it, nothing of it is lost, and none takes for ever. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { anyTexts, lossOf } from '../../testing';
import { cutArticle } from './cut';
import { readLines } from './lines';

const FIXTURES = fileURLToPath(new URL('../../../fixtures', import.meta.url));
const REAL = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[a-z]{2}\.md$/u.test(file))
  .sort()
  .map((file) => readFileSync(`${FIXTURES}/${file}`, 'utf8'));

/** So many are read in a few seconds; `tools/fuzz` reads more. */
const TEXTS = 500;

test('any text is read without an error, and keeps in order what is seen of it', () => {
  const next = anyTexts('any text', REAL);
  for (let k = 0; k < TEXTS; k += 1) {
    const given = next();
    expect(lossOf(given), JSON.stringify(given)).toBeUndefined();
  }
});

/** What grows with the square takes minutes at these lengths; a busy machine takes seconds for what doesn't. */
const MOST_MS = 15_000;

describe('a text without an end is read in moments:', () => {
  const MILLION = 1_000_000;
  test.each<[string, string]>([
    ['one letter', 'a'.repeat(MILLION)],
    ['full stops', '.'.repeat(MILLION)],
    ['spaces between letters', 'a '.repeat(MILLION / 2)],
    ['quotation marks', '"'.repeat(MILLION / 4)],
    ['opening brackets', '('.repeat(MILLION / 4)],
    ['dashes', '- '.repeat(MILLION / 4)],
    ['halves of surrogate pairs', '\ud83d'.repeat(MILLION / 4)],
    ['ampersands', '&'.repeat(MILLION / 4)],
    ['a sentence of 100,000 characters', `${'word '.repeat(20_000)}end. Next.`],
    ['50,000 blank lines', `a.${'\n'.repeat(50_000)}b.`],
    ['10,000 lines', 'A line.\n'.repeat(10_000)],
    ['abbreviations', 'z. B. '.repeat(5000)],
    ['digits', '1'.repeat(MILLION / 4)],
  ])('%s', (_name, text) => {
    const started = performance.now();
    const source = { id: 'a', facts: {}, blocks: readLines(text) };
    cutArticle({ ...source, lang: 'en' });
    cutArticle(source);
    expect(performance.now() - started).toBeLessThan(MOST_MS);
  });
});
