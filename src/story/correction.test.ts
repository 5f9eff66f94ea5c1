import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewFrom } from '../testing';
import {
  type Correction,
  correctionOf,
  mergeCorrections,
  readCorrections,
  withCorrection,
  withoutCorrection,
  writeCorrections,
} from '.';

const RUNS = { seed: 11, numRuns: 200 };
const NOON = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-01T12:00:00.001Z';

const view = viewFrom('A: =t | a b\nB: a | #h | ~f | c');
const sentence = (article: number, index: number) => {
  const found = view.articles[article]?.sentences[index];
  if (!found) throw new Error('no such sentence');
  return found;
};
const record: Correction = {
  story: 'story',
  verdict: 'same',
  a: { sentence: 'A/p1.s1', text: 'b.' },
  b: { sentence: 'B/p3.s0', text: 'c.' },
  at: NOON,
};

/** Few pairs, texts and times, so that much of it is about the same. */
const anyCorrection: fc.Arbitrary<Correction> = fc.record({
  story: fc.constantFrom('s', 't'),
  verdict: fc.constantFrom('same', 'different'),
  a: fc.record({
    sentence: fc.constantFrom('A/p0.s0', 'A/p0.s1'),
    text: fc.constantFrom('One.', 'one', '二つ。\u{1f600}'),
    context: fc.constantFrom('0abcde', '1abcde'),
  }),
  b: fc.record({ sentence: fc.constantFrom('B/p0.s0', 'C/p0.s0'), text: fc.constantFrom('Two “2”.', 'two 2') }),
  at: fc.constantFrom(NOON, LATER, '2025-12-31T23:59:59.999Z'),
});
const anyList = fc.array(anyCorrection, { maxLength: 8 });

describe('a correction', () => {
  test('names both sentences by place and words, the first article first', () => {
    expect(correctionOf('story', 'same', sentence(0, 2), sentence(1, 3), NOON)).toEqual(record);
    expect(correctionOf('story', 'same', sentence(1, 3), sentence(0, 2), NOON)).toEqual(record);
  });

  test('is refused of one article, and of what takes no part', () => {
    const refused = [
      [sentence(0, 1), sentence(0, 2)],
      [sentence(0, 0), sentence(1, 0)],
      [sentence(0, 1), sentence(1, 1)],
      [sentence(1, 2), sentence(0, 1)],
    ] as const;
    for (const [one, other] of refused) expect(correctionOf('story', 'different', one, other, NOON)).toBeUndefined();
  });
});

describe('merging', () => {
  const later: Correction = { ...record, verdict: 'different', at: LATER };

  test('lets the later of two on one pair hold, in whichever list it is', () => {
    expect(mergeCorrections([record], [later])).toEqual([later]);
    expect(mergeCorrections([later], [record])).toEqual([later]);
  });

  test('takes what differs in case and signs alone for one pair, what stands elsewhere for another', () => {
    const louder = { ...later, a: { ...record.a, text: '“B!”' } };
    const elsewhere = { ...record, a: { ...record.a, sentence: 'A/p9.s0' } };
    expect(mergeCorrections([record], [louder])).toEqual([louder]);
    expect(mergeCorrections([record], [elsewhere])).toHaveLength(2);
  });

  test('gives one list whatever the order and however often, by time, a pair once', () => {
    fc.assert(
      fc.property(anyList, anyList, anyList, (x, y, z) => {
        const all = mergeCorrections(x, y, z);
        expect(mergeCorrections(z, mergeCorrections(y, x))).toEqual(all);
        expect(mergeCorrections(all, all)).toEqual(all);
        expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort());
        for (const one of all) expect(withoutCorrection(all, one)).toHaveLength(all.length - 1);
      }),
      RUNS,
    );
  });

  test('a new one holds against an earlier record of a clock that was ahead; undone, neither is left', () => {
    const list = withCorrection([later], record);
    expect(list).toEqual([record]);
    expect(withoutCorrection(list, later)).toEqual([]);
  });
});

describe('the file', () => {
  const file = (...corrections: unknown[]) => JSON.stringify({ format: 1, kind: 'parallax-corrections', corrections });

  test('is read back as written, the same text for any order', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const text = writeCorrections(list);
        expect(readCorrections(text)).toEqual(mergeCorrections(list));
        expect(writeCorrections([...list].reverse())).toBe(text);
      }),
      RUNS,
    );
  });

  test('has this form', () => {
    expect(JSON.parse(writeCorrections([record]))).toEqual({
      format: 1,
      kind: 'parallax-corrections',
      corrections: [
        {
          story: 'story',
          verdict: 'same',
          a: { sentence: 'A/p1.s1', text: 'b.' },
          b: { sentence: 'B/p3.s0', text: 'c.' },
          at: '2026-03-01T12:00:00.000Z',
        },
      ],
    });
  });

  test('may name the articles in any order', () => {
    expect(readCorrections(file({ ...record, a: record.b, b: record.a }))).toEqual([record]);
  });

  test.each([
    ['', 'file: not JSON, expected a file of corrections'],
    ['[]', 'format: missing, expected a value'],
    ['null', 'file: null, expected Object'],
    ['{"format":2,"kind":"parallax-corrections","corrections":[]}', 'format: 2, expected 1'],
    ['{"format":1,"kind":"x","corrections":[]}', 'kind: "x", expected "parallax-corrections"'],
    [file({ ...record, verdict: 'maybe' }), 'corrections[0].verdict: "maybe", expected ("same" | "different")'],
    [file(record, { ...record, a: undefined }), 'corrections[1].a: missing, expected a value'],
    [
      file({ ...record, a: { sentence: 'A', text: 'a' } }),
      'corrections[0].a.sentence: "A", expected the name of a sentence, "003/p4.s2"',
    ],
    [
      file({ ...record, b: { sentence: 'A/p0.s0', text: 'a' } }),
      'corrections[0].b.sentence: "A/p0.s0", expected another article than A',
    ],
    [
      file({ ...record, b: { ...record.b, text: ' ' } }),
      'corrections[0].b.text: blank, expected the text of the sentence',
    ],
    [
      file({ ...record, a: { ...record.a, context: '1ABCDE' } }),
      'corrections[0].a.context: "1ABCDE", expected six digits and small letters',
    ],
    [
      file({ ...record, at: '2026-03-01T13:00:00.000+01:00' }),
      'corrections[0].at: "2026-03-01T13:00:00.000+01:00", expected a time like "2026-01-31T12:00:00.000Z"',
    ],
    [
      file({ ...record, at: '2026-13-01T13:00:00.000Z' }),
      'corrections[0].at: "2026-13-01T13:00:00.000Z", expected a time like "2026-01-31T12:00:00.000Z"',
    ],
  ])('that is no such file is refused: %s', (text, message) => {
    expect(() => readCorrections(text)).toThrow(message);
  });
});
