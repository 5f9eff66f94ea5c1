import { describe, expect, it } from 'vitest';
import { soundKey, soundsShared } from './sound';

describe('the sound of a name', () => {
  it.each([
    [['Reinholt', 'راينهولت', 'ラインホルト', '라인홀트', 'Рейнхольт'], 'rnrd'],
    [['Tomas', 'Thomas', 'توماس', 'トマス', 'Томас'], 'dms'],
    [['Microsoft', 'مايكروسوفت', 'マイクロソフト', '마이크로소프트', 'Майкрософт'], 'mkrsbd'],
    [['Vladimir', 'فلاديمير', 'Владимир', 'Βλαδίμιρ'], 'brdmr'],
    [['Hwangsan', '황산'], 'nsn'],
    [['東京', ''], ''],
  ])('%j has one key', (names, key) => {
    expect(names.map(soundKey)).toEqual(names.map(() => key));
  });
});

describe('names across scripts', () => {
  const shared = (one: string, other: string): string[] =>
    soundsShared(one, other).map(({ start, end }) => other.slice(start, end));

  it.each([
    ['“It sank”, said Tomas Reinholt.', 'وقال توماس راينهولت إنها غرقت.', ['توماس', 'راينهولت']],
    ['وقال توماس راينهولت إنها غرقت.', '“It sank”, said Tomas Reinholt.', ['Tomas', 'Reinholt']],
    ['Microsoft paid.', 'マイクロソフトは支払った。', ['マイクロソフト']],
    ['Microsoft paid.', 'ودفعت لمايكروسوفت المال.', ['لمايكروسوفت']],
    ['Kristalina is here.', '크리스탈리나는 여기에 있다.', ['크리스탈리나는']],
    ['Владимир пришёл.', 'Vladimir came.', ['Vladimir']],
  ])('are found by their sound: %s %s', (one, other, names) => {
    expect(shared(one, other)).toEqual(names);
  });

  it.each([
    ['Meta paid.', 'ميتا دفعت.'],
    ['Tomas came.', 'جاء توماس.'],
    ['Seharusnya dua.', 'ثلاثين.'],
    ['It sank with the ferry.', 'غرقت العبارة مع الركاب.'],
    ['Vladimir came.', 'Vladimir kam.'],
  ])('are not where too little tells, or one script has both: %s %s', (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });
});
