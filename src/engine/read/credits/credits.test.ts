import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../quotations';
import { creditsOf } from './credits';

/** Whom each of the paragraphs credits, each being one sentence. */
function credited(lang: string, ...texts: string[]): (string | undefined)[] {
  const blocks = texts.map((text) => ({
    role: 'paragraph' as const,
    lang,
    text,
    sentences: [{ start: 0, end: text.length }],
  }));
  const article = { id: '001', blocks };
  const credits = creditsOf(article, quotationsOf(article));
  for (const credit of credits)
    if (credit) expect(blocks[credit.block]?.text.slice(credit.span.start, credit.span.end)).toBe(credit.text);
  return credits.map((credit) => credit?.text);
}

describe('a sentence credits', () => {
  it.each([
    ['en', 'The regional ministry said 11 of 40 jars had been opened.', 'The regional ministry'],
    ['en', 'Rainfall was 60% below normal, according to Ines Okoro, its chief executive.', 'Ines Okoro'],
    ['en', 'The two sides will meet again, the union said.', 'the union'],
    ['en', 'The bridge is safe, said Ann Brook, the mayor.', 'Ann Brook'],
    ['en', 'Its chairman, Ian Cole, said the yard would close.', 'Ian Cole'],
    ['en', 'Halmet, which is based in Oulu, said it would appeal.', 'Halmet'],
    ['en', 'A union of drivers claims that buses are late.', 'A union of drivers'],
    ['en', 'But the council insists that nothing was hidden.', 'the council'],
    ['fr', "D'après les opposants, le dossier est vide.", 'les opposants'],
    ['fr', 'Le barrage fuit depuis mai, a annoncé lundi le ministère des Eaux.', 'le ministère des Eaux'],
    ['fr', 'La mairie a indiqué que le pont rouvrirait.', 'La mairie'],
    ['id', 'Menurut kementerian itu, jembatan aman.', 'kementerian itu'],
    ['id', 'Juru bicara Halmet, Devi Rahman, mengatakan pabrik tutup.', 'Devi Rahman'],
    ['ms', 'Pengerusinya, Dina Marlan, berkata bas akan ditambah.', 'Dina Marlan'],
    ['de', 'Laut dem Ministerium, das die Brücke prüfte, ist sie sicher.', 'dem Ministerium'],
    ['es', 'Según la alcaldía, el puente es seguro.', 'la alcaldía'],
    ['zh', '市政府表示，大桥是安全的。', '市政府'],
    ['zh', '据交通部称，大桥是安全的。', '交通部'],
    ['ja', '運輸省によると、橋は安全だった。', '運輸省'],
    ['en', '“We lost the bridge,” said Ann Brook.', 'Ann Brook'],
  ])('%s: %s', (lang, text, credit) => {
    expect(credited(lang, text)).toEqual([credit]);
  });

  it.each([
    ['en', 'The largest ship is said to have gone to Lyon.'],
    ['en', 'Letters promised by March have begun to go out.'],
    ['en', 'He said the firm would pay.'],
    ['en', 'In 2022 the bridge was closed.'],
    ['en', 'rejected that and insisted that it was right'],
    ['fr', 'Plus de 4 000 emplois sont promis.'],
    ['es', 'También confirmó que aquí se producirá el barco.'],
    ['xx', 'Ann Brook said that nobody came.'],
    ['es', 'No hubo pánico, añadió, y la tripulación repartió los chalecos.'],
    ['en', ''],
  ])('nobody that it plainly names (%s: %s)', (lang, text) => {
    expect(credited(lang, text)).toEqual([undefined]);
  });

  it('nobody in headings and furniture', () => {
    const text = 'Ann Brook said that nobody came.';
    const blocks = (['heading', 'furniture', 'title'] as const).map((role) => ({
      role,
      lang: 'en',
      text,
      sentences: [{ start: 0, end: text.length }],
    }));
    expect(creditsOf({ id: '001', blocks }, [])).toEqual([undefined, undefined, undefined]);
  });
});

it('reads long sentences in a moment', () => {
  const start = performance.now();
  for (const piece of ['said, ', 'according to , ', 'A a said ', ', a, b', '据']) credited('en', piece.repeat(20_000));
  credited('zh', '据'.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);
