import { describe, expect, it } from 'vitest';
import { fold, matchesIn, termsOf, termsOfQuery } from './terms';

describe('folding', () => {
  it.each([
    ['École', 'ecole'],
    ['ＬＬａＭＡ', 'llama'],
    ['ﬁnance', 'finance'],
    ['İstanbul', 'istanbul'],
    ['Ἀθῆναις', 'αθηναισ'],
    ['ё', 'е'],
    ['الشُّرُوط', 'الشروط'],
    ['أرباح', 'ارباح'],
    ['مـــيتا', 'ميتا'],
    ['שָׁלוֹם', 'שלום'],
    ['ｶﾞ', 'ガ'],
    ['が', 'が'],
    ['हिन्दी', 'हिन्दी'],
    ['ไทย', 'ไทย'],
    ['한국어', '한국어'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });
});

describe('the terms of a sentence', () => {
  it.each([
    ['English', 'Meta’s Snowflake deal, 2.5 billion', ['meta', 's', 'snowflake', 'deal', '2', '5', 'billion']],
    ['French', 'L’École, l’école', ['l', 'ecole']],
    ['Arabic', 'شارَكَت ميتا.', ['شاركت', 'ميتا']],
    ['Hindi', 'मेटा ने कहा', ['मेटा', 'ने', 'कहा']],
    ['Korean', '메타는 공유한다', ['메타는', '공유한다']],
    ['Chinese', '分成，收入', ['分成', '成', '收入', '入']],
    ['Japanese', 'Metaの港', ['meta', 'の港', '港']],
    ['Japanese in half width', 'ﾒﾀﾞﾙ', ['メダ', 'ダル', 'ル']],
    ['Thai', 'ที่ดี', ['ที่ดี', 'ดี']],
    ['none', '… — “!”', []],
  ])('%s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('the terms of a query', () => {
  const asked = (query: string) => termsOfQuery(query).map(({ text, begins }) => (begins ? `${text}…` : text));
  it.each([
    ['Snowf', ['snowf…']],
    ['a Snow a', ['a', 'snow…']],
    ['東京都', ['東京', '京都']],
    ['港', ['港…']],
    ['“”', []],
    ['', []],
  ])('%s', (query, terms) => {
    expect(asked(query)).toEqual(terms);
  });
});

describe('what of a sentence is marked', () => {
  const marked = (text: string, query: string) =>
    matchesIn(text, termsOfQuery(query)).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['Snowflake, SNOWFLAKES and snow', 'snowflake', ['Snowflake', 'SNOWFLAKES']],
    ['Les écoles de l’Été', 'ete ecole', ['écoles', 'Été']],
    ['قالت الشَّركة', 'الشركة', ['الشَّركة']],
    ['東京都の港と空港で', '港', ['港', '港']],
    ['東京都の港と空港で', '都の港', ['都の港']],
    ['港', '港', ['港']],
    ['ﾒﾀﾞﾙを', 'メダル', ['ﾒﾀﾞﾙ']],
    ['nothing of it', 'snow', []],
  ])('%s: %s', (text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });
});
