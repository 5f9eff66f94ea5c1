import { describe, expect, it } from 'vitest';
import type { Reading } from '../../model';
import { type CertaintyBlock, readCertainty } from './certainty';

const paragraph = (lang: string, ...sentences: string[]): CertaintyBlock => ({ role: 'paragraph', lang, sentences });
const item = (lang: string, ...sentences: string[]): CertaintyBlock => ({ role: 'list-item', lang, sentences });
const heading = (lang: string, text: string): CertaintyBlock => ({ role: 'heading', lang, sentences: [text] });
const kinds = (...blocks: CertaintyBlock[]): string[] => readCertainty(blocks).map(({ certainty }) => certainty);
const read = (lang: string, sentence: string): Reading => readCertainty([paragraph(lang, sentence)])[0] as Reading;

describe('a sentence', () => {
  it.each([
    ['en', 'The mill closed in March.', 'flat'],
    ['en', 'The mill closed, according to the minister.', 'flat'],
    ['en', 'The mill closed, according to people who did not want to be named.', 'hearsay'],
    ['en', 'The mill will reportedly close.', 'hearsay'],
    ['en', 'The mill closed on 4 May.', 'flat'],
    ['en', 'If it rains, the mill may close.', 'conditional'],
    ['en', 'If you feel ill, you should call a doctor.', 'advised'],
    ['en', 'The police cannot rule out arson.', 'possible'],
    ['en', 'The mill, which could reopen, belongs to a bank.', 'flat'],
    ['en', 'The bank said that it could reopen the mill.', 'possible'],
    ['en', 'The old roof fell; that will cost millions.', 'expected'],
    ['fr', 'Samira a vendu le moulin.', 'flat'],
    ['fr', 'Le moulin aurait été vendu.', 'hearsay'],
    ['fr', 'Le moulin sera vendu.', 'expected'],
    ['fr', 'Le moulin, qui pourrait rouvrir, appartient à une banque.', 'flat'],
    ['id', 'Pabrik itu dilaporkan tutup.', 'hearsay'],
    ['id', 'Pabrik yang akan dibuka itu milik bank.', 'flat'],
    ['id', 'Penduduk khawatir akan hal itu.', 'flat'],
    ['id', 'Warga yang terdampak akan dipindahkan.', 'expected'],
    ['ms', 'Kilang itu mungkin ditutup.', 'possible'],
    ['ms', 'Kilang itu khabarnya ditutup.', 'hearsay'],
    ['de', 'Die Mühle, die wieder öffnen könnte, gehört einer Bank.', 'flat'],
    ['de', 'Die Mühle soll im Mai verkauft werden.', 'expected'],
    ['de', 'Die Mühle soll längst verkauft worden sein.', 'hearsay'],
    ['de', 'Die Mühle sollte verkauft werden.', 'advised'],
    ['es', 'El molino cerrará en mayo.', 'expected'],
    ['es', 'El molino está cerrado.', 'flat'],
    ['es', 'El molino habría sido vendido.', 'hearsay'],
    ['pt', 'O moinho talvez feche.', 'possible'],
    ['pt', 'No verão o moinho fechou.', 'flat'],
    ['nl', 'De molen zou verkocht kunnen worden.', 'possible'],
    ['nl', 'De molen ging in mei dicht.', 'flat'],
    ['ar', 'قد يُغلق المصنع.', 'possible'],
    ['ar', 'وسيُغلق المصنع في أيار.', 'expected'],
    ['ar', 'باع المصنع سيارات.', 'flat'],
    ['zh', '磨坊可能关闭。', 'possible'],
    ['zh', '将军关闭了磨坊。', 'flat'],
    ['ja', '工場は閉鎖されるかもしれない。', 'possible'],
    ['ja', '社長によれば、工場は閉鎖された。', 'flat'],
    ['en-GB', 'The mill may close.', 'possible'],
    ['sw', 'Kiwanda kinaweza kufungwa.', 'not read'],
    ['und', 'may', 'not read'],
  ])('in %s: %s', (lang, sentence, certainty) => {
    expect(read(lang, sentence).certainty).toBe(certainty);
  });

  it('says which words make it so, in code units of the sentence as it is', () => {
    const sentence = '🏭 The mill’s roof might fall.';
    expect(read('en', sentence)).toEqual({
      certainty: 'possible',
      cue: { start: sentence.indexOf('might'), end: sentence.indexOf('might') + 'might'.length },
      scope: 'clause',
      cueIn: 0,
      words: 'could|might',
    });
  });
});

describe('a quotation', () => {
  it('is its speaker’s', () => {
    expect(read('en', '“The roof might fall,” she said.')).toMatchObject({ certainty: 'possible', scope: 'quotation' });
  });

  it('of a few words does not word the sentence around it', () => {
    expect(read('en', 'On Monday the ministry withdrew its book on “roofs that might fall” from schools.')).toEqual({
      certainty: 'flat',
    });
  });

  it('may go on from the sentence before', () => {
    expect(read('en', 'And the roof might fall,” she told reporters.')).toMatchObject({ scope: 'quotation' });
  });

  it('counts, however short, where it opens the sentence', () => {
    expect(kinds(paragraph('fr', '« Le toit peut-être », a-t-il dit.'))).toEqual(['possible']);
  });
});

describe('a list', () => {
  it('is governed by a lead-in with a colon', () => {
    const [lead, first, second] = readCertainty([
      paragraph('id', 'Beberapa potensi kasus penggunaan meliputi:'),
      item('id', 'Layanan pelanggan.'),
      item('id', 'Moderasi konten.'),
    ]);
    expect(lead).toEqual({ certainty: 'flat' });
    expect(first).toMatchObject({ certainty: 'possible', scope: 'list', cueIn: 0 });
    expect(second).toMatchObject({ certainty: 'possible', scope: 'list', cueIn: 0 });
  });

  it('is governed by the heading over it, up to its end', () => {
    expect(
      kinds(
        heading('en', 'Possible causes'),
        item('en', 'A leak.'),
        item('en', 'A spark.'),
        paragraph('en', 'No more.'),
      ),
    ).toEqual(['flat', 'possible', 'possible', 'flat']);
  });

  it('keeps what an item says for itself', () => {
    expect(kinds(heading('en', 'Possible causes'), item('en', 'The roof will be mended.'))).toEqual([
      'flat',
      'expected',
    ]);
  });

  it('is not governed by a sentence that does not announce it', () => {
    expect(kinds(paragraph('en', 'The mill may close.'), item('en', 'A roof.'))).toEqual(['possible', 'flat']);
  });

  it('has no lead-in at the start of an article', () => {
    expect(kinds(item('en', 'A roof.'))).toEqual(['flat']);
  });
});
