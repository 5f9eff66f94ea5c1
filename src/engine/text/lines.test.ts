import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceBlock } from '../model';
import { readLines } from './lines';

/** A paragraph that is prose by its length and its full stop. */
const PROSE = 'The company said on Monday that it had shared revenue from the model with its hosts.';
const MORE = 'A judge in San Francisco will hear the authors and the company again in the spring.';

/** Role and text, a line a block: `heading What we know`. */
function drawn(blocks: readonly SourceBlock[]): string[] {
  return blocks.map(({ role, level, number, text }) => {
    const item = role === 'list-item' ? ` ${number ?? '•'}/${level}` : '';
    return `${role}${item} ${text}`;
  });
}

const read = (...lines: string[]): string[] => drawn(readLines(lines.join('\n')));

describe('lists', () => {
  test.each(['•', '▪', '‣', '*', '-', '–', '—'])('%s before words makes a list item', (mark) => {
    expect(read(PROSE, '', `${mark} a first point`, `${mark} a second`, '', MORE)).toEqual([
      `paragraph ${PROSE}`,
      'list-item •/1 a first point',
      'list-item •/1 a second',
      `paragraph ${MORE}`,
    ]);
  });

  test('numbers make numbered items, years and decimals do not', () => {
    expect(read('1. first point', '2) second point', '12. twelfth point', `2025. ${PROSE}`, `1.5 ${PROSE}`)).toEqual([
      'list-item 1/1 first point',
      'list-item 2/1 second point',
      'list-item 12/1 twelfth point',
      `paragraph 2025. ${PROSE}`,
      `paragraph 1.5 ${PROSE}`,
    ]);
  });

  test('a mark without a space is part of the word', () => {
    expect(read(`-${PROSE}`)).toEqual([`paragraph -${PROSE}`]);
  });

  test('a short line with a colon above a list is read as a sentence', () => {
    expect(read(PROSE, 'The model may encourage:', '- sharing models', '- hosting them', MORE)).toEqual([
      `paragraph ${PROSE}`,
      'paragraph The model may encourage:',
      'list-item •/1 sharing models',
      'list-item •/1 hosting them',
      `paragraph ${MORE}`,
    ]);
  });

  test('a short line without a colon above a list heads it', () => {
    expect(read(PROSE, 'What it encourages', '- sharing', '- hosting', MORE)[1]).toBe('heading What it encourages');
  });
});

test.each(['---', '* * *', '———', '=====', '. . .', '~~~~'])('a line that only separates is left out: %s', (rule) => {
  expect(read(PROSE, rule, MORE)).toEqual([`paragraph ${PROSE}`, `paragraph ${MORE}`]);
});

test('marks of questions and answers glued to the line before stand alone again', () => {
  expect(read(`${PROSE}Q`, 'Did Meta share revenue from Llama?A', `${MORE}Q`, 'And who paid?A', PROSE)).toEqual([
    `paragraph ${PROSE}`,
    'furniture Q',
    'paragraph Did Meta share revenue from Llama?',
    'furniture A',
    `paragraph ${MORE}`,
    'furniture Q',
    'paragraph And who paid?',
    'furniture A',
    `paragraph ${PROSE}`,
  ]);
});

test('a line that happens to end in A is left alone where nobody asks and answers', () => {
  expect(read('He was tested for hepatitis and the doctor wrote down only one letter.A', MORE)[0]).toMatch(
    /letter\.A$/,
  );
});

describe('lines broken at a width', () => {
  const wrapped = [
    'The company said on Monday that it had shared revenue from',
    'the model with several hosts, among them the three largest',
    'in the market, although its founder had said that selling',
    'access was not how it earned money.',
  ];

  test('are joined up to the next blank line', () => {
    expect(read(...wrapped, '', ...wrapped)).toEqual([
      `paragraph ${wrapped.join(' ')}`,
      `paragraph ${wrapped.join(' ')}`,
    ]);
  });

  test('are joined up to the next list mark', () => {
    expect(read(...wrapped, '- a point', '2. another point')).toEqual([
      `paragraph ${wrapped.join(' ')}`,
      'list-item •/1 a point',
      'list-item 2/1 another point',
    ]);
  });

  test('are told from paragraphs on a line each', () => {
    expect(read(PROSE, MORE, PROSE, MORE)).toHaveLength(4);
  });
});

describe('short lines', () => {
  test('the longest above the text is the title, the others there are furniture', () => {
    expect(
      read('Tech News', 'Meta shared revenue from Llama with its hosts', '22 Mar 2025, 03.40', 'Share', PROSE, MORE),
    ).toEqual([
      'furniture Tech News',
      'title Meta shared revenue from Llama with its hosts',
      'furniture 22 Mar 2025, 03.40',
      'furniture Share',
      `paragraph ${PROSE}`,
      `paragraph ${MORE}`,
    ]);
  });

  test('a title in a script without spaces counts its letters', () => {
    const [title] = readLines(`メタ、モデルの収益を分配\n${'同社は月曜日に収益を分配したと述べた。'.repeat(3)}`);
    expect(title?.role).toBe('title');
  });

  test('the title once more is furniture, whatever its signs', () => {
    const title = 'Meta shared revenue from Llama with its hosts';
    expect(read(title, PROSE, `“${title.toUpperCase()}”`, MORE)[2]).toMatch(/^furniture/);
  });

  test('above prose they are headings, of the second level', () => {
    const blocks = readLines([PROSE, 'What we know', MORE].join('\n'));
    expect(blocks[1]).toEqual({ text: 'What we know', role: 'heading', level: 2 });
  });

  test('a heading and a subheading may stand in a row', () => {
    expect(read(PROSE, 'What we know', 'About the contract', MORE).slice(1, 3)).toEqual([
      'heading What we know',
      'heading About the contract',
    ]);
  });

  test('below the last prose they are furniture', () => {
    expect(read(PROSE, MORE, 'Read also', 'Meta buys a startup').slice(2)).toEqual([
      'furniture Read also',
      'furniture Meta buys a startup',
    ]);
  });

  test('a list of links ends the article, with the remnant of prose under it', () => {
    const body = Array.from({ length: 12 }, (_, k) => `${PROSE} ${MORE} That was ${k}.`);
    const tail = [
      'You may also like',
      'Meta buys a startup',
      'Llama gets a sibling',
      'Your address will not be shown to anyone.',
    ];
    expect(read(...body, ...tail).slice(12)).toEqual(tail.map((line) => `furniture ${line}`));
  });

  test.each(['https://example.org/a', '[3] https://example.org/a', 'www.example.org', '68 dibaca', '5 min', 'Share'])(
    'between prose, %s is furniture',
    (line) => {
      expect(read(PROSE, line, MORE)[1]).toBe(`furniture ${line}`);
    },
  );

  test('figures in a heading do not make it a date', () => {
    expect(read(PROSE, 'Revenue shared in 2023 by Meta', MORE)[1]).toBe('heading Revenue shared in 2023 by Meta');
  });

  test('many figures and signs are looked at in no time', () => {
    const line = `${'1'.repeat(22)}${'-./'.repeat(20)}${' ✓'.repeat(12)}`;
    expect(readLines(`${PROSE}\n${line}\n${MORE}`)).toHaveLength(3);
  });
});

describe('any text', () => {
  test.each(['', ' \n\t\n', '\ufeff', '---'])('%j has no blocks', (text) => {
    expect(readLines(text)).toEqual([]);
  });

  test('a byte order mark and all line ends are read alike', () => {
    expect(readLines(`\ufeff${PROSE}\r\n\r\n${MORE}\r${PROSE}`)).toEqual(readLines(`${PROSE}\n\n${MORE}\n${PROSE}`));
  });

  /** Lines of a mark, or none, and of words in which no mark can hide. */
  const word = fc.constantFrom(
    'Meta',
    'llama',
    'shared',
    'revenue.',
    'why?',
    '“no”',
    'x:',
    '2025',
    'モデル',
    '😀',
    'a,',
    'https://a.b/c',
  );
  const line = fc
    .record({
      mark: fc.constantFrom('', '', '', '- ', '• ', '3. ', '12) '),
      words: fc.array(word, { minLength: 1, maxLength: 14 }),
      blank: fc.constantFrom('\n', '\n\n', '\r\n \n'),
    })
    .map(({ mark, words, blank }) => ({ words, text: `${mark}${words.join(' ')}${blank}` }));

  test('loses no word, and nothing but white space and list marks', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const blocks = readLines(lines.map(({ text }) => text).join(''));
        const kept = blocks.flatMap(({ text }) => text.split(' '));
        expect(kept).toEqual(lines.flatMap(({ words }) => words));
      }),
      { seed: 3, numRuns: 800 },
    );
  });

  test('whatever the signs, blocks hold the text’s signs in order, less marks and rules', () => {
    const anything = fc.array(
      fc.oneof(
        fc.constantFrom('\n', '\n\n', '\r', ' ', '- ', '1. ', '...', '?A', '.Q', 'Word', 'x'),
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(anything, (parts) => {
        const blocks = readLines(parts.join(''));
        const dropped = droppedSigns(parts.join(''), blocks.map(({ text }) => text).join(''));
        expect(dropped).toMatch(/^[\d.)•▪◦●‣*–—\-_=~·]*$/u);
        for (const block of blocks) expect(block.text.trim()).not.toBe('');
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});

/** What `kept` leaves out of `text`, white space aside; throws where `kept` is not a part of it in order. */
function droppedSigns(text: string, kept: string): string {
  const rest = [...kept.replace(/\s/gu, '')];
  let dropped = '';
  // From the end: a mark stands before its words, so that the last match is the true one.
  for (const sign of [...text.replace(/\s/gu, '')].reverse()) {
    if (rest.at(-1) === sign) rest.pop();
    else dropped = sign + dropped;
  }
  if (rest.length > 0) throw new Error(`signs that were not in the text: ${rest.join('')}`);
  return dropped;
}

test('50,000 short lines above one paragraph are read', () => {
  const lines = Array.from({ length: 50_000 }, (_, k) => `short line ${k}`);
  expect(readLines(`${lines.join('\n')}\n${PROSE}`)).toHaveLength(50_001);
});
