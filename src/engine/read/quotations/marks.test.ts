import { describe, expect, it } from 'vitest';
import { pairMarks, quotationsIn } from './marks';

const words = (text: string): string[] =>
  pairMarks(text).pairs.map(({ open, close }) => text.slice(open + 1, close).trim());

describe('marks', () => {
  it.each([
    ['“We won,” she said.', ['We won,']],
    ['„Ja“, sagte er; „nein”, sagte sie.', ['Ja', 'nein']],
    ['»Nein«, sagt sie, und ›nie‹.', ['Nein', 'nie']],
    ['Il a dit : « Non. »', ['Non.']],
    ['”Vi kommer”, sade hon.', ['Vi kommer']],
    ['社長は「申し訳ない」と述べた。', ['申し訳ない']],
    ['他说：“好。”她说："我们去，"就走了。', ['好。', '我们去，']],
    ['노혜진 시장은 "장례식을 설명하느니"고 말했다.', ['장례식을 설명하느니']],
    ['قالت: «لا».', ['لا']],
    ["'Dat is goed,' zei hij.", ['Dat is goed,']],
  ])('pair in %s', (text, quoted) => {
    expect(words(text)).toEqual(quoted);
  });

  it.each([
    ["It's the workers' right, rock 'n' roll of the '90s."],
    ["'s Morgens is 't koud in de foto's."],
    ['L’homme qu’on n’attendait pas'],
    ["Saat 11.04'te"],
    ['《红楼梦》是一部小说。'],
    ['a 5" disc'],
  ])('are no apostrophes, titles or inches: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    ["'The workers' rights matter,' he said.", ["The workers' rights matter,"]],
    ['«Ella dijo “ven” y fue».', ['Ella dijo “ven” y fue']],
    ['「彼は『はい』と言った」', ['彼は『はい』と言った']],
  ])('leave what stands inside of another to it: %s', (text, quoted) => {
    expect(words(text)).toEqual(quoted);
  });

  it('tell what finds no partner', () => {
    expect(pairMarks('He said: “We')).toEqual({ pairs: [], unclosed: 9 });
    expect(pairMarks('go.” He left.')).toEqual({ pairs: [], loneCloser: 3 });
    expect(pairMarks('')).toEqual({ pairs: [] });
    expect(pairMarks('"So. "No," he said.')).toEqual({ pairs: [{ open: 5, close: 9 }], unclosed: 0 });
  });

  it('run to the edge of a sentence that is read alone', () => {
    const quoted = (text: string): string[] => quotationsIn(text).map(({ start, end }) => text.slice(start, end));
    expect(quoted('and then go.” He said “No')).toEqual(['and then go.', 'No']);
    expect(quoted('nothing')).toEqual([]);
  });

  it.each(['“', '”', '«»', '"', "' ", '“»', '« ', '„“'])('fifty thousand of %s come in a moment', (mark) => {
    const start = performance.now();
    pairMarks(mark.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
