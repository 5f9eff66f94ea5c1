import { describe, expect, test } from 'vitest';
import { readLines } from './lines';

/** A text broken at a width as a mail program does it. */
function broken(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const texts = (text: string): string[] => readLines(text).map((block) => block.text);

const EN = [
  'Two ferries of the Orsund line changed their berths on Friday',
  'The larger one now lies at the northern quay, because the old quay sinks by a finger each year. Passengers will have to walk for four minutes more.',
  'Karl Ness, who has sold coffee at the old quay for twenty-two years, has asked the port for a wheeled stall. He got no answer before the weekend, but a cousin has already welded one.',
  'In May the engineers will drive new piles into the mud. The work is expected to last until the autumn.',
];
const DE = [
  'Zwei Fähren der Linie Orsund haben ihre Liegeplätze getauscht',
  'Die größere liegt nun am Nordkai, weil der alte Kai jedes Jahr um einen Finger breit sinkt. Fahrgäste müssen vier Minuten länger gehen, was die Reederei bedauert.',
  'Karl Ness verkauft seit zweiundzwanzig Jahren Kaffee am alten Kai und hat den Hafen um einen Stand auf Rädern gebeten. Eine Antwort bekam er bis zum Wochenende nicht, aber ein Vetter hat schon einen geschweißt.',
  'Im Mai werden die Ingenieure neue Pfähle in den Schlick treiben, und bis dahin sollen zwei Schuppen am Nordkai abgerissen sein, in denen seit Jahren niemand mehr arbeitet. Die Arbeit wird bis in den Herbst dauern.',
];

describe.each([30, 40, 60, 72, 80, 100, 130])('a text broken at %d signs', (width) => {
  test.each([
    ['en', EN],
    ['de', DE],
  ] as const)('is joined: %s', (_, paragraphs) => {
    const title = paragraphs[0] as string;
    const body = paragraphs.slice(1).map((paragraph) => broken(paragraph, width));
    expect(texts([title, ...body].join('\n\n'))).toEqual(paragraphs);
  });

  test('and without blank lines keeps its paragraphs, where their last lines are short', () => {
    const body = `${broken(EN[1] as string, width)}\n${broken(EN[2] as string, width)}`;
    const joined = texts(body).join(' ');
    expect(joined).toBe(`${EN[1]} ${EN[2]}`);
  });
});

test('Japanese is joined without spaces', () => {
  const first = '港の渡し船が金曜日に船着き場を替えた。古い岸壁は毎年指一本ほど沈んでいて、大きな船は着けなくなった。';
  const second =
    '乗客は四分ほど長く歩くことになる。工事は五月に始まり、秋まで続く見通しで、その間は切符が半額になるという。';
  const cut = (text: string): string => text.match(/.{1,20}/gu)?.join('\n') ?? '';
  expect(texts(`${cut(first)}\n\n${cut(second)}`)).toEqual([first, second]);
});

describe('a hyphen at the end of a line', () => {
  /** Below paragraphs that show the width. */
  const around = (left: string, right: string, rest = ''): string =>
    [
      ...EN.slice(1).map((paragraph) => broken(paragraph, 40)),
      `The harbour office wrote to all ${left}\n${right} of the quay${rest}.`,
    ].join('\n\n');
  const joined = (left: string, right: string, rest?: string): string => texts(around(left, right, rest)).join('¶');

  test.each([
    ['own-', 'ers', 'owners'],
    ['own\u00ad', 'ers', 'owners'],
    ['e-', 'mails', 'e-mails'],
    ['Nord-', 'Ostsee', 'Nord-Ostsee'],
    ['A4-', 'format', 'A4-format'],
    ['anak-', 'anaknya', 'anak-anaknya'],
    ['dit-', 'elle', 'dit-elle'],
    ['Brand-', 'und Rauch', 'Brand- und Rauch'],
  ])('%s|%s is %s', (left, right, whole) => {
    expect(joined(left, right)).toContain(`to all ${whole} of the quay`);
  });

  test('stays where the text elsewhere writes the word with it', () => {
    expect(joined('well-', 'known', ', a well-known day')).toContain('all well-known of the quay, a');
  });
});

test('verse, though its lines are of a length, is not joined', () => {
  const verse = [
    'The boats have left the quay',
    'The nets have left the sand',
    'But still the bell at sea',
    'Will ring us back to land',
  ];
  expect(texts(verse.join('\n'))).toEqual(verse);
});

test('cells of tables are not joined, though the text around them is', () => {
  const rows = [
    'Quay | Depth | Berths of the line',
    'North | 4.5 | two, from the first of May on',
    'South | 3.0 | one',
  ];
  const body = EN.slice(1).map((paragraph) => broken(paragraph, 40));
  expect(texts([...body, rows.join('\n')].join('\n\n')).slice(3)).toEqual(rows);
});
