import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPieces, cutSentences } from './sentences';

const SEED = 20250401;

function sentences(text: string, lang: string): string[] {
  return cutSentences(text, lang).map(({ start, end }) => text.slice(start, end));
}

/** The sentences of a text are those given, joined by one space. */
function expectSentences(lang: string, expected: readonly string[]): void {
  expect(sentences(expected.join(' '), lang)).toEqual(expected);
}

describe('a sentence goes on after', () => {
  test.each([
    ['en', ['Mr. Zuckerberg approved it.', 'Dr. Smith objected.']],
    ['fr', ['M. Dupont et Mme. Leroy ont signé.', 'Voir p. 12 du dossier.']],
    ['id', ['Kantornya di Jl. Sudirman.', 'Pertemuan dihadiri Tn. Budi.']],
    ['ms', ['En. Ahmad dan Pn. Siti hadir.', 'Mereka pulang awal.']],
    ['de', ['Das ist Nr. 5 der Liste.', 'Sie kostet ca. 3 Euro.']],
    ['es', ['El Sr. García firmó el acuerdo.', 'La Sra. López no.']],
  ])('an abbreviation before what it belongs to (%s)', (lang, expected) => {
    expectSentences(lang, expected);
  });

  test('an abbreviation of its own language only', () => {
    expectSentences('en', ['They met in Jl.', 'Sudirman is a street.']);
    expectSentences('id-ID', ['Mereka bertemu di Jl. Sudirman.']);
  });

  test.each([
    ['Kadrey v. Meta', 'en'],
    ['Kadrey c. Meta', 'fr'],
    ['Andersen vs. Stability', 'id'],
  ])('the sign between the parties of a case: %s', (name, lang) => {
    expectSentences(lang, [`In ${name} the judge ruled.`, `The case ${name} goes on.`]);
  });

  test('initials in names, also at the very start', () => {
    expectSentences('en', ['George W. Bush spoke.', 'J. K. Rowling wrote.', 'The writer Ursula K. Le Guin objected.']);
  });

  test('the number of a list item', () => {
    expectSentences('en', ['1. First comes this.', 'Then comes that.']);
    expect(sentences('2) Second comes this.', 'en')).toEqual(['2) Second comes this.']);
    expect(sentences('a. First comes this.', 'en')).toEqual(['a. First comes this.']);
  });

  test('an ordinal in languages that write it with a dot, and there only', () => {
    expectSentences('de', ['Am 14. März kam er an.', 'Es war 2024.', 'Danach ging er.']);
    expect(sentences('He was 14. March came.', 'en')).toEqual(['He was 14.', 'March came.']);
  });

  test('a stop before lower case', () => {
    expectSentences('fr', ['« Pourquoi ? » demande-t-elle.', 'Il part.']);
    expectSentences('en', ['Wait… what now?', '“Is it over?” he asked.', 'No.']);
  });

  test('a quotation that a Japanese particle follows', () => {
    expect(sentences('「知らない。」と述べた。次の文です。', 'ja')).toEqual([
      '「知らない。」と述べた。',
      '次の文です。',
    ]);
    expect(sentences('「知らない。」彼は帰った。', 'ja')).toEqual(['「知らない。」', '彼は帰った。']);
  });
});

describe('a sentence ends', () => {
  test('with the signs that close its quotation or bracket', () => {
    expectSentences('en', ['He said “It is over.”', 'She left.', '(He stayed.)', 'It was "done."', 'Yes.']);
    expectSentences('fr', ['Il a dit : « C’est fini. »', 'Elle est partie.']);
    expectSentences('fr', ['« Fini\u00a0!\u00a0»', '« Vraiment ? »', 'Oui.']);
    expect(sentences('他说：“好。”他走了。', 'zh')).toEqual(['他说：“好。”', '他走了。']);
  });

  test('only where something stands before the closing sign', () => {
    expect(sentences('」 Foo. Bar.', 'ja')).toEqual(['」 Foo.', 'Bar.']);
    expect(sentences('Foo. »', 'fr')).toEqual(['Foo. »']);
    expect(sentences('He left. "', 'en')).toEqual(['He left. "']);
    expect(sentences('He left. …', 'en')).toEqual(['He left. …']);
  });

  test('before a quotation opened by a sign that closes one elsewhere', () => {
    expectSentences('de', ['Das war gestern.', '»Wir kommen nicht«, sagte er.']);
    expectSentences('sv', ['Det var i går.', '”Vi kommer inte”, sade han.']);
  });

  test('after words that are abbreviations only before a figure', () => {
    expectSentences('en', ['He said no.', 'Then he left.', 'See no. 5 below.']);
    expectSentences('fr', ['Elle est accusée de vol.', 'Les éditeurs protestent.', 'Voir vol. 2 du rapport.']);
    expectSentences('id', ['Itu banyak hal.', 'Mereka pergi.', 'Lihat hal. 12 buku itu.']);
  });

  test('at full stops of other scripts', () => {
    expect(sentences('第一句。第二句！第三句？', 'zh')).toEqual(['第一句。', '第二句！', '第三句？']);
    expect(sentences('هل هذا صحيح؟ نعم.', 'ar')).toEqual(['هل هذا صحيح؟', 'نعم.']);
    expect(sentences('यह सच है। वह गया।', 'hi')).toEqual(['यह सच है।', 'वह गया।']);
  });

  test('however much white space comes before the next', () => {
    expect(sentences(`One.${' '.repeat(200)}Two.${'\n'.repeat(200)}Three.`, 'en')).toEqual(['One.', 'Two.', 'Three.']);
  });
});

describe('offsets', () => {
  test('name the sentence without the white space around it', () => {
    expect(cutSentences('  One two.  Three\u00a0four! ', 'en')).toEqual([
      { start: 2, end: 10 },
      { start: 12, end: 23 },
    ]);
  });

  test('count code units, so that signs past the basic plane count two', () => {
    expect(cutSentences('😀 Ha. So.', 'en')).toEqual([
      { start: 0, end: 6 },
      { start: 7, end: 10 },
    ]);
  });

  test.each(['', ' ', '\n\t\u00a0\ufeff'])('are none in white space alone: %j', (text) => {
    expect(cutSentences(text, 'en')).toEqual([]);
  });
});

/** Any code units at all, unpaired surrogates included, with what steers sentences and directions strewn in. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '. ',
        '.',
        '? ',
        '。',
        '」',
        '「',
        '”',
        '» ',
        '«',
        '\n',
        '\r\n',
        '  ',
        'A',
        'b',
        'Mr. ',
        'v. ',
        '3. ',
        '…',
      ),
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u202e',
        '\u2066',
        '\u2069',
        '\u200b',
        '\u200d',
        '\ufeff',
        '\u0301',
        '\0',
        '\u2029',
        '👩‍👩‍👧',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const anyLanguage = fc.constantFrom('en', 'fr', 'id', 'ms', 'de', 'ja', 'zh-Hant', 'ar', 'th', 'und', 'tlh');

describe('of any text', () => {
  test('the pieces joined give the text back, and none is empty', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, lang) => {
        const pieces = cutPieces(text, lang);
        expect(pieces.join('')).toBe(text);
        expect(pieces).not.toContain('');
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  test('the sentences are in order, trimmed, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, lang) => {
        let end = 0;
        let rest = '';
        for (const span of cutSentences(text, lang)) {
          const sentence = text.slice(span.start, span.end);
          expect(sentence).not.toBe('');
          expect(sentence).toBe(sentence.trim());
          rest += text.slice(end, span.start);
          end = span.end;
        }
        expect((rest + text.slice(end)).trim()).toBe('');
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });
});

describe('long texts', () => {
  test('are cut like short ones', () => {
    const expected = Array.from({ length: 3000 }, (_, k) => `Sentence number ${k} was told by Mr. Smith.`);
    expectSentences('en', expected);
  });

  test('may be one sentence of 100,000 signs', () => {
    const long = `${'word '.repeat(20_000)}end.`;
    expect(sentences(`Before it. ${long} After it.`.replace('. word', '. Word'), 'en')).toEqual([
      'Before it.',
      long.replace('word', 'Word'),
      'After it.',
    ]);
  });

  test('may be white space, stops or initials for the most part', () => {
    expect(sentences(`One.${'\n'.repeat(50_000)}Two.`, 'en')).toEqual(['One.', 'Two.']);
    expect(cutPieces('.'.repeat(100_000), 'en').join('')).toHaveLength(100_000);
    expect(sentences('A. '.repeat(20_000), 'en')).toHaveLength(1);
  });
});
