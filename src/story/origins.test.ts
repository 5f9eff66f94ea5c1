import { expect, test } from 'vitest';
import { storyFrom } from '../testing';
import { claimsOf, creditedFor, indexStory, originsOf } from '.';

/** Articles that credit by sentence, and those that name their source as a whole. */
function viewOf(
  notation: string,
  credits: readonly Readonly<Record<number, string>>[],
  sources: readonly string[][] = [],
) {
  const story = storyFrom(notation);
  const articles = story.articles.map((article, k) => {
    const names = Object.entries(credits[k] ?? {});
    // Names stand in a block of their own at the end.
    const text = names.map(([, name]) => name).join(' ');
    let next = 0;
    const spans = names.map(([sentence, name]) => {
      const span = [next, next + name.length] as const;
      next += name.length + 1;
      return { sentence: Number(sentence), block: article.blocks.length, span, name: span };
    });
    const block = { role: 'furniture' as const, text, lang: article.lang, sentences: [] };
    const facts = sources[k] ? { ...article.facts, credits: sources[k] } : article.facts;
    return { ...article, facts, blocks: [...article.blocks, block], credits: spans };
  });
  return indexStory({ ...story, articles });
}

const told = (view: ReturnType<typeof viewOf>) =>
  originsOf(view).map(({ name, articles, creditings }) => `${name}: ${articles.join('')}, ${creditings.length}`);

test('one origin is credited by several names, in several spellings, by those who name their source as a whole', () => {
  const view = viewOf(
    'A: a b\nB: a b\nC: a b',
    [{ 0: 'Ines Okoro', 1: 'Okoro' }, { 0: 'Inès Okoro' }, { 0: 'Wladimir Putin', 1: 'Vladimir Poutine' }],
    [['The Gazette'], [], ['The Gazette']],
  );
  expect(told(view)).toEqual(['Ines Okoro: 01, 3', 'The Gazette: 02, 2', 'Wladimir Putin: 2, 2']);
});

test('a single name that fits two persons stays by itself, and once it fits one is theirs', () => {
  expect(told(viewOf('A: a b c\nB: a', [{ 0: 'Ines Okoro', 1: 'Tom Okoro', 2: 'Okoro' }]))).toEqual([
    'Ines Okoro: 0, 1',
    'Tom Okoro: 0, 1',
    'Okoro: 0, 1',
  ]);
  expect(told(viewOf('A: a b\nB: a', [{ 0: 'CEO Ines Okoro' }, { 0: 'Ines Okoro' }]))).toEqual(['Ines Okoro: 01, 2']);
});

test('a claim is credited to an origin by those who do so there, or for all they say', () => {
  const view = viewOf('A: a b\nB: a b\nC: a b', [{ 0: 'Okoro' }, { 1: 'Okoro' }, {}], [[], [], ['Okoro']]);
  const [okoro] = originsOf(view);
  expect(claimsOf(view).map(({ tellings }) => okoro && creditedFor(tellings, okoro))).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('none where nobody is credited', () => {
  expect(told(viewOf('A: a\nB: a', []))).toEqual([]);
});
