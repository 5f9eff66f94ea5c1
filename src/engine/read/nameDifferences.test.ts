import { describe, expect, test } from 'vitest';
import { nameDifferences } from './nameDifferences';

/** `Sagara ≠ Segara` for sentences that are linked, in a story with further articles. */
function differences(
  a: readonly [string, string],
  b: readonly [string, string],
  ...others: readonly (readonly [string, string])[]
) {
  const articles = [a, b, ...others].map(([lang, text]) => ({ lang, texts: [text] }));
  const link = { a: { article: 0, sentence: 0 }, b: { article: 1, sentence: 0 }, p: 0.95 };
  return nameDifferences([link], articles).map(
    ({ spans: [one, other] }) => `${a[1].slice(one.start, one.end)} ≠ ${b[1].slice(other.start, other.end)}`,
  );
}

describe('a name spelt otherwise', () => {
  test('is told where the word beside it is the same, and another language spells it as one of the two', () => {
    const french: [string, string] = ['fr', 'La jetée est à Piers Halloway, dit-on.'];
    expect(
      differences(['en', 'The pier is run by Piers Halloway.'], ['id', 'Dermaga itu dikelola Piers Hollaway.'], french),
    ).toEqual(['Halloway ≠ Hollaway']);
    expect(
      differences(
        ['en', 'We spoke to Rosalind Quill.'],
        ['de', 'Das sagte Rosamund Quill.'],
        ['fr', 'Rosalind Quill a dit non.'],
      ),
    ).toEqual(['Rosalind ≠ Rosamund']);
  });

  test('is none where each language has its own word', () => {
    expect(differences(['id', 'Pemimpin Amerika Serikat datang.'], ['ms', 'Pemimpin Amerika Syarikat tiba.'])).toEqual(
      [],
    );
    expect(differences(['en', 'It is Parlament House.'], ['de', 'Es ist das Parlement House.'])).toEqual([]);
  });

  test.each([
    ['Vladimir Orlov', 'Wladimir Orlow'],
    ['Vladimir Poutine', 'Vladimir Putin'],
    ['Thomas Bjorn', 'Thomas Bjørn'],
    ['Sergey Petrov', 'Sergej Petrow'],
    ['Olga Kurylenko', 'Olga Kurylenkos'],
    ['Jean-Pierre Lacroix', 'Jean Pierre Lacroix'],
    ['José Peña', 'Jose Pena'],
  ])('%s is %s', (one, other) => {
    const [first, second] = [`Then ${one} spoke.`, `Dann sprach ${other} dort.`];
    expect(
      differences(['en', first], ['de', second], ['fr', `Puis ${one} parla.`], ['es', `Luego ${other} habló.`]),
    ).toEqual([]);
  });

  test('is none where both spellings stand on one side', () => {
    const both = 'Piers Halloway, often misspelt Piers Hollaway, spoke.';
    expect(differences(['en', both], ['fr', 'Piers Hollaway a parlé.'], ['de', 'Piers Halloway sprach.'])).toEqual([]);
  });

  test('is none across scripts, in words without capitals, or in a link that is not sure', () => {
    expect(
      differences(['en', 'Piers Halloway spoke.'], ['ar', 'تحدث بيرس هولاواي.'], ['fr', 'Piers Halloway']),
    ).toEqual([]);
    expect(differences(['en', 'the grey harbour'], ['fr', 'the grey harbor'], ['de', 'the grey harbour'])).toEqual([]);
    const articles = ['Piers Halloway.', 'Piers Hollaway.', 'Piers Halloway.'].map((text, k) => ({
      lang: `l${k}`,
      texts: [text],
    }));
    const link = { a: { article: 0, sentence: 0 }, b: { article: 1, sentence: 0 } };
    expect(nameDifferences([{ ...link, p: 0.7 }], articles)).toEqual([]);
    expect(nameDifferences([{ ...link, p: 0.9 }], articles)).toHaveLength(1);
  });
});
