import { describe, expect, test } from 'vitest';
import { type MarkupNode, readMarkup } from './markup';

/** A tree in short: a text, or a name and its children. */
type Short = string | readonly Short[];

function node(short: Short): MarkupNode {
  if (typeof short === 'string') return { nodeType: 3, nodeName: '#text', textContent: short, childNodes: [] };
  const [nodeName, ...children] = short;
  return { nodeType: 1, nodeName: nodeName as string, textContent: null, childNodes: children.map(node) };
}

const read = (title: string | undefined, ...children: Short[]) => readMarkup(node(['DIV', ...children]), title);

test('the title stands first, and a heading that repeats it is left out', () => {
  expect(
    read('A bell returns', ['H1', 'A bell ', ['EM', 'returns']], ['p', 'It rang\n   on ', ['a', 'Sunday'], '.']),
  ).toEqual([
    { text: 'A bell returns', role: 'title' },
    { text: 'It rang on Sunday.', role: 'paragraph' },
  ]);
});

test('headings, quotations, captions and what says that it is furniture have their roles', () => {
  expect(
    read(
      undefined,
      ['H3', 'Nine years in a barn'],
      ['BLOCKQUOTE', ['P', 'I heard it at home.'], 'So did we.'],
      ['FIGURE', ['IMG'], ['FIGCAPTION', 'The bell above the market']],
      ['P', 'Read more: Who stole the clapper?'],
      'Loose words of a page.',
    ),
  ).toEqual([
    { text: 'Nine years in a barn', role: 'heading', level: 3 },
    { text: 'I heard it at home.', role: 'quotation' },
    { text: 'So did we.', role: 'quotation' },
    { text: 'The bell above the market', role: 'furniture' },
    { text: 'Read more: Who stole the clapper?', role: 'furniture' },
    { text: 'Loose words of a page.', role: 'paragraph' },
  ]);
});

test('lists have depths and numbers, rows of tables are items', () => {
  expect(
    read(
      undefined,
      ['OL', ['LI', 'first'], ['LI', 'second', ['UL', ['LI', 'inner']]]],
      ['TABLE', ['TBODY', ['TR', ['TH', 'Item'], ['TH', 'Marks']], ['TR', ['TD', ['P', 'Crane']], ['TD', '4,100']]]],
    ),
  ).toEqual([
    { text: 'first', role: 'list-item', level: 1, number: 1 },
    { text: 'second', role: 'list-item', level: 1, number: 2 },
    { text: 'inner', role: 'list-item', level: 2 },
    { text: 'Item | Marks', role: 'list-item', level: 1 },
    { text: 'Crane | 4,100', role: 'list-item', level: 1 },
  ]);
});

describe('breaks', () => {
  const paragraph = (...lines: string[]): Short => ['P', ...lines.flatMap((line): Short[] => [line, ['BR']])];
  const texts = (...lines: string[]): string[] => read(undefined, paragraph(...lines)).map(({ text }) => text);

  test('of verse keep its lines', () => {
    const verse = ['Nine winters in the straw', 'The bell forgot its name', 'The swallows lived below'];
    expect(texts(...verse)).toEqual(verse);
  });

  test('two in a row part paragraphs, one is a space', () => {
    expect(texts('It rang on Sunday', 'at noon.', '', 'Nobody slept.')).toEqual([
      'It rang on Sunday at noon.',
      'Nobody slept.',
    ]);
  });
});

test('scripts, styles and forms are not read', () => {
  expect(
    read(undefined, ['SCRIPT', 'alert(1)'], ['P', 'Words.', ['STYLE', 'p {}']], ['FORM', ['P', 'Your name']]),
  ).toEqual([{ text: 'Words.', role: 'paragraph' }]);
});
