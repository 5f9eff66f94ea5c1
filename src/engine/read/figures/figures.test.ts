import { describe, expect, it } from 'vitest';
import { figuresOf, readFigures } from './figures';
import { FIGURE_TABLES } from './tables';

/** `text = value unit`, a figure each; the ends of a range stand with `..` between them. */
function read(sentence: string, lang: string, published?: string): string[] {
  return readFigures(sentence, lang, published).map(
    ({ text, value, unit }) => `${text} = ${Array.isArray(value) ? value.join('..') : value} ${unit}`,
  );
}

describe('figures', () => {
  it.each([
    ['en', 'The mill sold 12,400 sacks.', ['12,400 = 12400 sacks']],
    ['fr', 'Le moulin a vendu 12 400 sacs.', ['12 400 = 12400 sacs']],
    ['id', 'Pabrik itu menjual 12.400 karung.', ['12.400 = 12400 karung']],
    ['es', 'Vendió 12.400 sacos.', ['12.400 = 12400 sacos']],
    ['es', 'Vendió 12,400 sacos.', ['12,400 = 12400 sacos']],
    ['ar', 'باع المصنع ١٢٬٤٠٠ كيس.', ['١٢٬٤٠٠ = 12400 كيس']],
    ['de', '1600 Menschen', ['1600 = 1600 Menschen']],
    ['de', 'Im 17. Bezirk', ['17. = 17 rank']],
    ['en', 'the 21st boat', ['21st = 21 rank']],
    ['ar', 'باع نحو ١٫٨ مليون.', ['١٫٨ مليون = 1800000 ']],
    ['zh', '约6.3万居民', ['6.3万 = 63000 ']],
    ['ja', '約2万6000人', ['2万6000人 = 26000 人']],
    ['ko', '하루 5만2000대', ['5만2000대 = 52000 대']],
    ['id', 'Kecelakaan itu melukai belasan penumpang.', ['belasan = 11..19 penumpang']],
    ['ms', 'Dua belas orang cedera.', ['Dua belas = 12 orang']],
  ])('in digits have the signs of their language (%s: %s)', (lang, sentence, figures) => {
    expect(read(sentence, lang)).toEqual(figures);
  });

  it.each([
    ['en', 'about 3 billion people', 3e9],
    ['de', 'rund 3 Billionen Menschen', 3e12],
    ['de', 'rund 3 Mrd. Menschen', 3e9],
    ['fr', 'quelque 3 billions de cellules', 3e12],
    ['es', 'unos 3 mil millones de personas', 3e9],
    ['ms', 'kira-kira 3 bilion orang', 3e9],
    ['id', 'sekitar 3 miliar orang', 3e9],
    ['pt', 'cerca de 3 mil milhões de pessoas', 3e9],
    ['ja', '約3兆', 3e12],
  ])('have the large numbers of their language (%s: %s)', (lang, sentence, value) => {
    expect(readFigures(sentence, lang)).toMatchObject([{ value, approx: 'about' }]);
  });

  it.each([
    ['en', 'It cost $60 million.', ['$60 million = 60000000 USD']],
    [
      'id',
      'Nilainya Rp 986,70 triliun ($60 miliar).',
      ['Rp 986,70 triliun = 986700000000000 IDR', '$60 miliar = 60000000000 USD'],
    ],
    ['ms', 'Harganya RM2.45.', ['RM2.45 = 2.45 MYR']],
    ['fr', "Il réclame 4,5 millions d'euros.", ["4,5 millions d'euros = 4500000 EUR"]],
    ['en', 'A ticket is 73 US cents.', ['73 US cents = 0.73 USD']],
    ['zh', '损失2.4亿美元', ['2.4亿美元 = 240000000 USD']],
    ['en', 'The yard needs T$14.', ['T$14 = 14 T$']],
  ])('are amounts of money (%s: %s)', (lang, sentence, figures) => {
    expect(read(sentence, lang)).toEqual(figures);
  });

  it('name what they convert', () => {
    expect(readFigures('Rp 986,70 triliun ($60 miliar)', 'id').map(({ conversionOf }) => conversionOf)).toEqual([
      undefined,
      0,
    ]);
  });

  it.each([
    ['en', 'It rose 3.1 percent.', ['3.1 percent = 3.1 %']],
    ['id', 'Naik 18 persen.', ['18 persen = 18 %']],
    ['ms', 'Naik sembilan peratus.', ['sembilan peratus = 9 %']],
    ['it', 'Il venti per cento.', ['venti per cento = 20 %']],
    ['tr', 'Fiyatlar yüzde 40 arttı.', ['yüzde 40 = 40 %']],
    ['en', 'Four out of five agree.', ['Four out of five = 80 %']],
    ['id', 'Lebih dari separuh warga.', ['separuh = 50 %']],
    ['zh', '四分之一的棕榈油', ['四分之一 = 25 %']],
    ['en', 'It fell by half a percentage point.', ['half a percentage point = 0.5 percentage points']],
  ])('are shares (%s: %s)', (lang, sentence, figures) => {
    expect(read(sentence, lang)).toEqual(figures);
  });

  it.each([
    ['en', 'Twenty-three people fell ill.', ['Twenty-three = 23 people']],
    ['ar', 'أحد عشر كيسا', ['أحد عشر = 11 كيسا']],
    ['ja', '11日かけて', ['11日 = 11 day']],
    ['en', 'eleven hundred posts', ['eleven hundred = 1100 posts']],
    ['fr', 'trente et une plaintes', ['trente et une = 31 plaintes']],
    ['fr', 'quatre-vingt-dix bateaux', ['quatre-vingt-dix = 90 bateaux']],
    ['id', 'dua belas ribu rupiah', ['dua belas ribu rupiah = 12000 IDR']],
    ['de', 'dreiundzwanzig Kühe', ['dreiundzwanzig = 23 Kühe']],
    ['it', 'ventitré registi', ['ventitré = 23 registi']],
    ['es', 'treinta y un barcos', ['treinta y un = 31 barcos']],
    ['ko', '다섯 달', ['다섯 달 = 5 month']],
    ['en', 'a quarter of a million dollars', ['a quarter of a million dollars = 250000 USD']],
  ])('are written in words (%s: %s)', (lang, sentence, figures) => {
    expect(read(sentence, lang)).toEqual(figures);
  });

  it.each([
    ['en', 'One day a man saw the two sides.'],
    ['en', 'Lots BJ-2411 and COVID-19 on the A320.'],
    ['en', '2. Labels: the wrong ones.'],
    ['en', 'Millions of people may march.'],
    ['en', 'Dundee won 2-1 after a third defeat in the first half.'],
    ['zh', '第二次会面'],
    ['fr', 'Un homme et une femme, les deux frères.'],
    ['id', 'Satu orang datang; sehari-hari begitu.'],
    ['de', 'Ein Mann und eine Frau.'],
    ['zh', '一起统一'],
    ['xx', '12 boats'],
  ])('are not articles, names or numbers of items (%s: %s)', (lang, sentence) => {
    expect(read(sentence, lang)).toEqual([]);
  });

  it.each([
    ['en', '$60–80 billion', ['$60–80 billion = 60000000000..80000000000 USD']],
    ['en', '60-80 percent', ['60-80 percent = 60..80 %']],
    ['en', 'between 60 and 80 boats', ['60 and 80 = 60..80 boats']],
    ['id', '$60 miliar - $80 miliar', ['$60 miliar - $80 miliar = 60000000000..80000000000 USD']],
    ['fr', 'deux à trois semaines', ['deux à trois semaines = 14..21 day']],
    ['es', 'entre 80 y 150 euros', ['80 y 150 euros = 80..150 EUR']],
    ['en', 'passed by 29 votes to 16', ['29 = 29 votes', '16 = 16 ']],
    ['de', 'vom 2. bis zum 9. Februar', ['2. bis zum 9. Februar = --02-02..--02-09 date']],
    ['en', 'from 30 September to 31 December 2026', ['30 September to 31 December 2026 = 2026-09-30..2026-12-31 date']],
    ['ms', 'dari jam 6 pagi hingga 8 malam', ["6 pagi hingga 8 malam = 6..20 o'clock"]],
    ['en', 'in the 1980s', ['1980s = 1980..1989 date']],
  ])('are ranges (%s: %s)', (lang, sentence, figures) => {
    expect(read(sentence, lang)).toEqual(figures);
  });

  it.each([
    ['en', 'On 3 March it rained.', '3 March = --03-03 date'],
    ['en', 'On Oct. 1, 2026, it rained.', 'Oct. 1, 2026 = 2026-10-01 date'],
    ['fr', 'le 1er mars', '1er mars = --03-01 date'],
    ['id', 'Selasa (10/3)', '10/3 = --03-10 date'],
    ['ms', 'pada Mac 2021', 'Mac 2021 = 2021-03 date'],
    ['ar', 'منتصف آذار/مارس', 'منتصف آذار/مارس = --03-11..--03-20 date'],
    ['zh', '2026年3月3日', '2026年3月3日 = 2026-03-03 date'],
    ['tr', '1971 depremi', '1971 = 1971 date'],
    ['de', 'Ende Oktober', 'Ende Oktober = --10-31 date'],
  ])('are dates (%s: %s)', (lang, sentence, figure) => {
    expect(read(sentence, lang)).toEqual([figure]);
  });

  // 2026-03-11 is a Wednesday.
  it.each([
    ['en', 'The mill closed on Tuesday.', 'Tuesday = 2026-03-10 date'],
    ['en', 'The mill closed on Wednesday.', 'Wednesday = 2026-03-11 date'],
    ['en', 'It closed last Wednesday.', 'Wednesday = 2026-03-04 date'],
    ['en', 'It will close next Friday.', 'Friday = 2026-03-13 date'],
    ['en', 'It closed yesterday.', 'yesterday = 2026-03-10 date'],
    ['en', 'It opened last year.', 'last year = 2025 date'],
    ['en', 'It will open next month.', 'next month = 2026-04 date'],
    ['de', 'Sie starb am Dienstag.', 'Dienstag = 2026-03-10 date'],
    ['de', 'Im vergangenen Jahr starb sie.', 'vergangenen Jahr = 2025 date'],
    ['fr', 'Mercredi, le tribunal a répondu non.', 'Mercredi = 2026-03-11 date'],
    ['fr', 'Un drone a vu les dégâts vendredi dernier.', 'vendredi = 2026-03-06 date'],
    ['fr', 'Il a signé avant-hier.', 'avant-hier = 2026-03-09 date'],
    ['fr', 'Elle a fermé l’an dernier.', 'l’an dernier = 2025 date'],
    ['es', 'El banco central recortó ayer su tipo.', 'ayer = 2026-03-10 date'],
    ['es', 'El proyecto fue presentado este miércoles.', 'miércoles = 2026-03-11 date'],
    ['id', 'Ribuan warga berhamburan ke jalan pada Rabu.', 'Rabu = 2026-03-11 date'],
    ['id', 'Kebakaran itu terjadi Sabtu lalu.', 'Sabtu = 2026-03-07 date'],
    ['ms', 'Kilang itu ditutup semalam.', 'semalam = 2026-03-10 date'],
    ['ar', 'أعلنت الوزارة، الاثنين، العثور على ألواح.', 'الاثنين = 2026-03-09 date'],
    ['nl', 'Het parlement nam maandag de wet aan.', 'maandag = 2026-03-09 date'],
    ['ja', '工場は昨日閉鎖された。', '昨日 = 2026-03-10 date'],
    ['zh', '工厂昨天关闭。', '昨天 = 2026-03-10 date'],
  ])('told from the day of publication are days (%s: %s)', (lang, sentence, figure) => {
    expect(read(sentence, lang, '2026-03-11')).toEqual([figure]);
    expect(read(sentence, lang)).toEqual([]);
  });

  it.each([
    ['en', 'It will notice on Monday.'],
    ['en', 'It closes every Tuesday.'],
    ['en', 'It runs from Monday to Friday.'],
    ['en', 'The rate holds from Monday.'],
    ['en', 'She writes for the Sunday Times.'],
    ['en', 'It closed on Tuesday last week.'],
    ['en', 'Today the apps take a share.'],
    ['en', 'It grew over the last year.'],
    ['fr', 'Le nouveau taux s’appliquera à partir de lundi.'],
    ['es', 'El banco abre los lunes.'],
    ['es', 'Plácido Domingo cantó.'],
    ['de', 'Am Morgen regnete es.'],
    ['id', 'Kebakaran itu berlangsung satu minggu penuh.'],
    ['id', 'Kebakaran itu terjadi Selasa pekan lalu.'],
    ['zh', '每周一次。'],
    ['it', 'Il mulino ha chiuso martedì.'],
  ])('of which two may be meant are left unread (%s: %s)', (lang, sentence) => {
    expect(read(sentence, lang, '2026-03-11').filter((one) => one.endsWith(' date'))).toEqual([]);
  });

  it('a weekday beside its date is told once', () => {
    expect(read('It closed on Tuesday, 3 March.', 'en', '2026-03-11')).toEqual(['3 March = 2026-03-03 date']);
    expect(read('Pabrik tutup Selasa (3/3/2026).', 'id', '2026-03-11')).toEqual(['3/3/2026 = 2026-03-03 date']);
  });

  it.each([
    ['en', 'On 28 December', '2026-01-05', '28 December = 2025-12-28 date'],
    ['en', 'On 3 March', '2026-01-05', '3 March = 2026-03-03 date'],
    ['ja', '9日未明', '2026-08-10', '9日 = 2026-08-09 date'],
    ['ja', '30日未明', '2026-08-02', '30日 = 2026-07-30 date'],
  ])('take the year from the day of publication (%s: %s, %s)', (lang, sentence, published, figure) => {
    expect(read(sentence, lang, published)).toEqual([figure]);
  });

  it.each([
    ['en', 'at 6:30 p.m.', "6:30 p.m. = 18.5 o'clock"],
    ['id', 'pukul sembilan malam', "sembilan malam = 21 o'clock"],
    ['ja', '午後2時半', "午後2時半 = 14.5 o'clock"],
    ['en', 'for 45 minutes', '45 minutes = 45 minute'],
    ['en', 'two years', 'two years = 2 year'],
    ['en', 'within a week', 'a week = 7 day'],
    ['id', 'dalam setahun', 'setahun = 1 year'],
    ['en', 'almost half an hour', 'half an hour = 30 minute'],
    ['zh', '半年', '半年 = 6 month'],
    ['ar', 'بعد يومين', 'يومين = 2 day'],
  ])('are times and durations (%s: %s)', (lang, sentence, figure) => {
    expect(read(sentence, lang)).toEqual([figure]);
  });

  it.each([
    ['en', 'more than 500 drivers', 'over'],
    ['en', 'up to 500 drivers', 'upTo'],
    ['en', 'nearly 500 drivers', 'almost'],
    ['fr', 'moins de 500 chauffeurs', 'under'],
    ['ja', '約500人', 'about'],
  ])('keep how they are qualified (%s: %s)', (lang, sentence, approx) => {
    expect(readFigures(sentence, lang)).toMatchObject([{ value: 500, approx }]);
  });

  it('are of each sentence of an article, by its day; furniture has none', () => {
    const block = (role: 'paragraph' | 'furniture', text: string) => ({
      role,
      lang: 'en',
      text,
      sentences: [{ start: 0, end: text.length }],
    });
    const blocks = [block('furniture', '12 comments'), block('paragraph', 'It sank on 3 March.')];
    const figures = figuresOf({ id: 'a', lang: 'en', facts: { published: '2026-03-05' }, blocks });
    expect(figures).toEqual([
      [],
      [{ span: { start: 11, end: 18 }, text: '3 March', value: '2026-03-03', unit: 'date', kind: 'date' }],
    ]);
  });

  it('have a table a language', () => {
    const langs = FIGURE_TABLES.map(({ lang }) => lang);
    expect(new Set(langs).size).toBe(langs.length);
  });
});
