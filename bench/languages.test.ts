import { expect, test } from 'vitest';
import { languageCounts, languageFigures } from './languages';

const LONG = 'A paragraph that is told because it has more than sixty letters.';
const version = (lang: string, ...paragraphs: string[][]) => ({
  lang,
  paragraphs: paragraphs.map((texts) => texts.map((text) => ({ text }))),
});

test('articles of five sentences and paragraphs of more than sixty letters are counted, the others are not', () => {
  const versions = [
    version('en-GB', [LONG, 'One.'], ['Two.', 'Three.'], ['Four.']),
    version('en', [LONG], ['Short.']),
    version('id', [LONG], ['Satu.', 'Dua.', 'Tiga.', 'Empat.']),
  ];
  const counts = languageCounts([{ versions }], () => 'en');
  expect(counts.get('en')).toEqual({ articles: 1, rightArticles: 1, paragraphs: 2, rightParagraphs: 2 });
  expect(counts.get('id')).toEqual({ articles: 1, rightArticles: 0, paragraphs: 1, rightParagraphs: 0 });
  expect(languageFigures(counts)).toEqual({ articles: 1 / 2, paragraphs: 2 / 3, en: 1, id: 0 });
});
