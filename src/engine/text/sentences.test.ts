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

describe('what follows decides', () => {
  test.each([
    ['en', ['It happened in the U.S.', 'The museum hired him.', 'A U.S. senator came.', 'Then U.S. Senator Bob left.']],
    ['en', ['His workshop stands at 14 Mill St.', 'Visitors may come.', 'He lives in St. Louis near St. John.']],
    ['en', ['He keeps it in Box B.', 'Nobody else may open it.', 'It was edited by S. Prakash and J. A. Smith.']],
    ['en', ['It was made by J. Sorrel Jr.', 'The museum bought it.', 'The Sammy Davis Jr. Museum is open.']],
    ['en', ['It is owned by Orlen Works Ltd.', 'Repairs start at 9 a.m.', 'The shop closes at 5 p.m. Eastern time.']],
    ['de', ['Der Umbau kostete 3 Mio.', 'Das Land zahlte die Hälfte von 2 Mio. Euro.']],
    [
      'de',
      ['Kinder zahlen 4.', 'Erwachsene zahlen 9.', 'Rentner zahlen nichts.', 'Sie hängt in Saal 12.', 'Das ist neu.'],
    ],
    ['de', ['Der 2. Bürgermeister kam am 3. Oktober.', 'Die 4. Klasse blieb.', 'Am 3. 10. 2024 war Schluss.']],
    ['es', ['Viene de Portland, EE. UU.', 'La operación duró tres días.', 'Llegó a EE. UU. Navidades después.']],
    ['fr', ['Il est né en 50 av. J.-C.', 'Le roi mourut.', 'M. Le Pen parle avec Ursula K. Le Guin.']],
    [
      'ru',
      ['Он уехал в 2020 г.', 'Президент остался в г. Москва на ул. Ленина.', 'Были дети и т. д.', 'Потом он ушёл.'],
    ],
    ['de', ['Siehe Abs. 3 S. 2 BGB.', 'Er wog 5 kg.', 'Dr.-Ing. Maier kam.', 'Sie ist 42.', 'Seine Frau ist 40.']],
    ['fr', ['Voir l’art. L. 121-1 du code.', 'Il y a J.-P. Martin.', 'Elle court 5 m.', 'Il dort.']],
    ['el', ['Αυτό έγινε το 300 π.Χ.', 'Ο κ. Α. Τσίπρας ήρθε.']],
    ['ar', ['وصل الساعة ٣ م.', 'ذهب م. سامر عام 300 ق.م.', 'وكان ذلك.']],
    ['es', ['Es del s. XIX.', 'El rey murió en 200 a. C.', 'Los romanos vinieron.']],
    ['tr', ['Bu 3.', 'Sonra gitti.', '2. Dünya Savaşı bitti.']],
  ])('of an ending that may be none (%s)', (lang, expected) => {
    expectSentences(lang, expected);
  });

  test.each([
    [
      'de',
      ['Betroffen sind u. a. Fahrzeuge, z. B. Holztransporter.', 'Es kostet rd. 1,2 Mio. Euro zu 60 v. H. Anteil.'],
    ],
    ['es', ['El Sr. Ordóñez dirige las FF. AA. Navales.', 'Duerme en el Hotel Sta. Clara.']],
    ['ms', ['Syarikat Maju Sdn. Bhd. Berhad ada di Kg. Baru.', 'Dia pulang.']],
    ['id', ['Ia tinggal di Kab. Bandung.', 'Prof. Dr. Budi datang.']],
    ['pl', ['To dr hab. Nowak z ul. Długiej.', 'Byli tam m.in. Kowalscy.']],
    ['vi', ['Ông ở TP. Hồ Chí Minh với PGS. TS. Nam.', 'Trời mưa.']],
    ['el', ['Ήρθε ο κ. Παπαδόπουλος από την οδ. Ερμού.', 'Έφυγε.']],
    ['sv', ['Han bor på t. ex. Gotland.', 'Det var bl.a. Anna.']],
    ['fil', ['Si G. Santos at si Gng. Cruz ay nasa Brgy. San Juan.', 'Umalis sila.']],
    ['tr', ['Prof. Dr. Ali Yılmaz, Atatürk Cad. No. 5 adresinde.', 'Gitti.']],
    ['ar', ['قال د. سامر الخطيب ذلك.', 'ورفض أ. نبيل حداد التعليق.']],
    ['hi', ['डॉ. सिंह ने कहा।', 'एम. के. स्टालिन गए।']],
  ])('of abbreviations, in one piece or several (%s)', (lang, expected) => {
    expectSentences(lang, expected);
  });
});

describe('without a space after the stop', () => {
  test.each([
    [
      'en',
      [
        'It opens on Monday.',
        'Students had asked.',
        '"It is late."',
        'The director left in 2017.',
        'Nobody paid $3.5m.',
        'It was 3 p.m.',
        'Then he left.',
      ],
    ],
    ['fr', ['C’est fini.', 'Le maire est parti.', 'L’école ferme.', '« Oui », dit-il.']],
    ['de', ['Er ging.', 'Danach kam sie.', '„Nein.“', 'Dann schwieg er.']],
    ['es', ['Se acabó.', '¿Quién viene?', '«Yo.»', 'Nadie más.']],
    ['sv', ['Det var allt.', '”Vi kommer.”', 'Han gick.']],
    ['ru', ['Он ушёл.', 'Она осталась.']],
    ['ar', ['هذا صحيح.', 'ثم ذهب.']],
  ])('a sentence ends all the same (%s)', (lang, expected) => {
    expect(sentences(expected.join(''), lang)).toEqual(expected);
  });

  test.each([
    'See www.Site.Com for it.',
    'Booking.Com and Amazon.Com grew.',
    'The file Report.Pdf is lost.',
    'It runs Node.js and v2.Beta now.',
    'Ask J.K.Rowling or Dr.Smith of the U.S.Senate.',
    'Write to Press.Office@Town.Example today.',
    'It rose by 3.5 to 1.234.567 points.',
  ])('names, figures and initials stay whole: %s', (text) => {
    expect(sentences(text, 'en')).toEqual([text]);
  });
});

describe('marks of quotations', () => {
  test.each(['「', '『', '《', '（', '“', '‘', '【', '〈'])('open the sentence after a full stop: %s', (mark) => {
    const close = { '「': '」', '『': '』', '《': '》', '（': '）', '“': '”', '‘': '’', '【': '】', '〈': '〉' }[mark];
    const next = `${mark}去年${close}的书。`;
    expect(sentences(`他说了。${next}很好。`, 'zh')).toEqual(['他说了。', next, '很好。']);
  });

  test('that are the same on both sides open and close in turn', () => {
    expect(sentences('他来了。"你好。"她笑了。"再见。"', 'zh')).toEqual([
      '他来了。',
      '"你好。"',
      '她笑了。',
      '"再见。"',
    ]);
  });

  test('of a title never part it', () => {
    expect(sentences('影院放映《醒来吧！老村》。他看了《什么？是你。》吗？', 'zh')).toEqual([
      '影院放映《醒来吧！老村》。',
      '他看了《什么？是你。》吗？',
    ]);
    expect(sentences('映画『目を覚ませ！古い村』を上映した。', 'ja')).toEqual([
      '映画『目を覚ませ！古い村』を上映した。',
    ]);
  });

  test('keep with them who said it, unless it leads into more', () => {
    expect(sentences('“我哭了！”一位观众说。', 'zh')).toEqual(['“我哭了！”一位观众说。']);
    expect(sentences('“我哭了！”他说：“好。”', 'zh')).toEqual(['“我哭了！”', '他说：“好。”']);
    expect(sentences('「サメだ！」ハメルは語った。', 'ja')).toEqual(['「サメだ！」ハメルは語った。']);
    expectSentences('en', ['“A shark!” Hammel added.', '“Why?”', 'Police said on Monday that nobody knows.']);
  });
});

describe('signs that nobody sees', () => {
  const plain = 'Laut Dr. Maier ging Zoë am 3. Mai. „Nein.“ Das war z. B. für Jürgen neu.';
  const looks = ['Laut Dr. Maier ging Zoë am 3. Mai.', '„Nein.“', 'Das war z. B. für Jürgen neu.'];

  test.each([
    ['soft hyphens', (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad')],
    ['zero-width spaces after words', (text: string) => text.replaceAll(' ', '\u200b ')],
    ['zero-width spaces before words', (text: string) => text.replaceAll(' ', ' \u200b')],
    ['marks of direction', (text: string) => text.replaceAll('.', '.\u200f').replaceAll(' ', ' \u200e')],
    ['isolates', (text: string) => text.replace(/\p{L}+/gu, '\u2068$&\u2069')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['letters apart from their marks', (text: string) => text.normalize('NFD')],
  ])('have no effect: %s', (_, written) => {
    const found = sentences(written(plain), 'de').map((sentence) =>
      sentence
        .replace(/\p{DI}/gu, '')
        .replaceAll('\u00a0', ' ')
        .normalize('NFC')
        .trim(),
    );
    expect(found).toEqual(looks);
  });

  test('stay with what they stand beside, and opening ones with what they open', () => {
    expect(sentences('Yes.\u200f \u2068No\u2069.\u00ad Then\u2069.', 'en')).toEqual([
      'Yes.\u200f',
      '\u2068No\u2069.\u00ad',
      'Then\u2069.',
    ]);
    expect(sentences('Er kam.\u200bSie ging.', 'de')).toEqual(['Er kam.\u200b', 'Sie ging.']);
  });

  test('anywhere in a text leave its sentences what they are', () => {
    const words = fc.constantFrom(
      'Er',
      'kam',
      'U.S.',
      'z. B.',
      'Dr.',
      'Das',
      'über',
      '3.',
      '„Nein.“',
      'Mai.',
      'gut.',
      '。「好」',
    );
    const hidden = fc.constantFrom('', '', '\u00ad', '\u200d', '\u200e', '\u2060', '\ufe0f');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, hidden), { maxLength: 20 }), (parts) => {
        const text = parts.map(([word, sign]) => `${word}${sign}`).join(' ');
        const bare = parts.map(([word]) => word).join(' ');
        expect(sentences(text, 'de').map((one) => one.replace(/\p{DI}/gu, ''))).toEqual(sentences(bare, 'de'));
        expect(sentences(text.normalize('NFD'), 'de').map((one) => one.normalize('NFC'))).toEqual(
          sentences(text, 'de'),
        );
      }),
      { seed: SEED, numRuns: 500 },
    );
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
