/** What holds of any text that somebody pastes: nothing breaks it, nothing of it is lost, and none takes for ever. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../../testing';
import { cutArticle } from './cut';
import { readLines } from './lines';

/** So many are read in a few seconds; `PARALLAX_TEXTS=100000` reads more. */
const TEXTS = Number(process.env.PARALLAX_TEXTS ?? 500);

const PIECES = [
  'Meta', 'said', 'u. a.', 'z. B.', 'Dr.', 'U.S.', '3.5', '1,000', '12.', 'No.', '梅塔', '。', '「', '」', '»', '«', '“', '”', '?', '!', '...', '…',
  '.', ':', ';', '—', '-', '•', '*', '1)', '(', ')', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u202e', '\ufeff',
  '\ud83d', '\udc00', '👩‍👩‍👧', 'e\u0301', 'ﬁ', 'مشاركة', '؟', 'डॉ.', '।', 'ไทย', '\u0000', '\u2028', 'Q', 'A', '|', '===', '---', 'Share', '3h ago',
]; // biome-ignore format: a list to be looked through

const FIXTURES = fileURLToPath(new URL('../../../fixtures', import.meta.url));
const REAL = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[a-z]{2}\.md$/u.test(file))
  .sort()
  .map((file) => readFileSync(`${FIXTURES}/${file}`, 'utf8'));

const chance = seededNumbers('any text');
const below = (most: number): number => Math.floor(chance() * most);

function anyText(): string {
  return chance() < 0.5 ? madeUp() : mutated();
}

function madeUp(): string {
  const pieces = Array.from({ length: 1 + below(60) }, () =>
    chance() < 0.9 ? (PIECES[below(PIECES.length)] as string) : String.fromCharCode(below(0x10000)),
  );
  return pieces.join(chance() < 0.5 ? ' ' : '');
}

/** A passage of a real text in which a few characters went, came, or came twice. */
function mutated(): string {
  const text = REAL[below(REAL.length)] as string;
  const start = below(text.length);
  let passage = text.slice(start, start + 100 + below(500));
  for (let k = below(8); k > 0; k -= 1) {
    const [from, to] = [below(passage.length), below(passage.length)].sort((a, b) => a - b) as [number, number];
    const middle = passage.slice(from, Math.min(to, from + 40));
    const put = chance() < 0.5 ? '' : chance() < 0.5 ? middle + middle : (PIECES[below(PIECES.length)] as string);
    passage = passage.slice(0, from) + put + passage.slice(from + middle.length);
  }
  return passage;
}

/** What is seen of a text, but for the signs and digits that list marks and rules are made of: these become roles. */
function seen(text: string): string {
  return text.replace(/[\s•▪◦●‣*–—_=~·.\d)-]/gu, '');
}

test('any text is cut without an error, and keeps in order what is seen of it', () => {
  for (let k = 0; k < TEXTS; k += 1) {
    const text = anyText().replaceAll('&', '');
    const blocks = readLines(text);
    expect(seen(blocks.map((block) => block.text).join('\n')), JSON.stringify(text)).toBe(seen(text));
    const article = cutArticle({ id: 'a', facts: {}, blocks, ...(chance() < 0.8 && { lang: 'de' }) });
    for (const block of article.blocks) {
      const said = block.sentences.map(({ start, end }) => block.text.slice(start, end)).join(' ');
      expect(seen(said), JSON.stringify(text)).toBe(seen(block.text));
    }
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
    cutArticle({ id: 'a', facts: {}, lang: 'en', blocks: readLines(text) });
    expect(performance.now() - started).toBeLessThan(MOST_MS);
  });
});
