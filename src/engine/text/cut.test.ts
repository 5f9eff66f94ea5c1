import { expect, test } from 'vitest';
import type { SourceArticle } from '../model';
import { cutArticle } from './cut';

const INDONESIAN =
  'Perusahaan itu membagi pendapatan dari modelnya dengan para mitra. Mereka diam karena perjanjian itu.';
const ENGLISH =
  'We shared revenue from our models with the hosts, and we said so in court. Nobody had asked us before.';

function source(blocks: SourceArticle['blocks'], lang?: string): SourceArticle {
  return { id: 'x', facts: { title: 'X' }, blocks, ...(lang !== undefined && { lang }) };
}

test('a foreign quotation keeps its language and is cut by it', () => {
  const { lang, blocks } = cutArticle(source([{ text: INDONESIAN }, { text: ENGLISH, role: 'quotation' }], 'id'));
  expect(lang).toBe('id');
  expect(blocks.map((block) => [block.lang, block.role, block.sentences.length])).toEqual([
    ['id', 'paragraph', 2],
    ['en', 'quotation', 2],
  ]);
});

test('an article that says no language is read in the one it is written in', () => {
  expect(cutArticle(source([{ text: INDONESIAN }, { text: INDONESIAN }, { text: ENGLISH }])).lang).toBe('id');
});

test('a declared language stands, whatever the text looks like', () => {
  expect(cutArticle(source([{ text: INDONESIAN }], 'ms')).lang).toBe('ms');
});

test('too short a text is undetermined, and cut all the same', () => {
  const article = cutArticle(source([{ text: 'Eh.' }, { text: 'No.' }]));
  expect(article.lang).toBe('und');
  expect(article.blocks.map(({ lang, sentences }) => [lang, sentences.length])).toEqual([
    ['und', 1],
    ['und', 1],
  ]);
});

test('what the source says of a block is kept', () => {
  const blocks = [
    { text: 'What we know', role: 'heading', level: 3 },
    { text: 'First.', role: 'list-item', level: 2, number: 7 },
  ] as const;
  const cut = cutArticle(source(blocks, 'en'));
  expect(cut).toEqual({
    id: 'x',
    lang: 'en',
    facts: { title: 'X' },
    blocks: [
      { ...blocks[0], lang: 'en', sentences: [{ start: 0, end: 12 }] },
      { ...blocks[1], lang: 'en', sentences: [{ start: 0, end: 6 }] },
    ],
  });
});

test('an article without blocks has none', () => {
  expect(cutArticle(source([]))).toEqual({ id: 'x', lang: 'und', facts: { title: 'X' }, blocks: [] });
});
