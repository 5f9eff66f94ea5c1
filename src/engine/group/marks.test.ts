import { expect, test } from 'vitest';
import { cutArticle } from '../text';
import { marksOf } from './marks';

const article = (lang: string, text: string) => cutArticle({ id: lang, lang, facts: {}, blocks: [{ text }] });
const marksIn = (lang: string, text: string) => {
  const [marks] = marksOf([article(lang, text)]);
  return { names: [...(marks?.names ?? [])], figures: [...(marks?.figures ?? [])] };
};

test('names are the words with a capital, without what spelling changes, in the midst of a sentence', () => {
  expect(marksIn('en', 'Officials met Vladimir Putin in Brenn.').names).toEqual(['fladimir', 'putin', 'bren']);
  expect(marksIn('fr', 'Le ministre a vu Vladimir Poutine à Brenn.').names).toEqual(['fladimir', 'putin', 'bren']);
});

test('days, months and words that also stand in lower case are no names', () => {
  expect(marksIn('en', 'The River Oste rose on Sunday, 3 March. No other river did.').names).toEqual(['ost']);
});

test('of a German article, those that an article in another language has as well', () => {
  const german = article('de', 'Am Sonntag hat die Feuerwehr in Brenn die Keller gepumpt.');
  const names = (others: Parameters<typeof marksOf>[0]) => [...(marksOf([german, ...others])[0]?.names ?? [])];
  expect(names([])).toEqual([]);
  expect(names([article('en', 'The river flooded cellars in Brenn.')])).toEqual(['bren']);
});

test('figures are the same in words, digits and scripts, and small numbers say nothing', () => {
  expect(marksIn('en', 'It cost $2.1 million and hurt 40 people in 3 towns, or 18 percent.').figures).toEqual([
    'USD 2100000',
    '40',
    '% 18',
  ]);
  expect(marksIn('de', 'Verletzt wurden vierzig Menschen.').figures).toEqual(['40']);
});
