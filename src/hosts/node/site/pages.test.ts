import { describe, expect, it } from 'vitest';
import { FORMAT, type StoryIndexEntry } from '../../../story';
import { type Page, pagesOf } from './pages';

type Facts = StoryIndexEntry['articles'][number]['facts'];

function entry(
  id: string,
  langs: readonly string[],
  facts: Facts = {},
  title: Record<string, string> = {},
): StoryIndexEntry {
  const articles = langs.map((lang, k) => ({
    id: `${id}-${k}`,
    lang,
    name: { text: `Article ${k}`, byOpening: false },
    facts,
    sentences: { compared: 1, linked: 1, unsure: 0, only: 0 },
    speculative: 0,
  }));
  return { id, title, articles, differences: 0 };
}

function pages(stories: readonly StoryIndexEntry[], singles: readonly StoryIndexEntry[] = []): Page[] {
  return pagesOf({ format: FORMAT, stories, singles });
}

function find(all: readonly Page[], file: string): Page | undefined {
  return all.find((page) => page.file === file);
}

const demonstration = { demonstration: true };

describe('pagesOf', () => {
  it('has a page for each address that can be opened cold, and one for all others', () => {
    expect(pages([entry('ferry', ['en', 'fr'])], [entry('401', ['en'])]).map(({ file, path }) => [file, path])).toEqual(
      [
        ['index.html', ''],
        ['method/index.html', 'method/'],
        ['add/index.html', 'add/'],
        ['s/ferry/index.html', 's/ferry/'],
        ['s/401/index.html', 's/401/'],
        ['s/ferry/compare/index.html', 's/ferry/compare/'],
        ['404.html', undefined],
      ],
    );
  });

  it('names a story in English, else as it is named, else by its first article', () => {
    const titleOf = (title: Record<string, string>): string | undefined =>
      find(pages([entry('ferry', ['id', 'ms'], {}, title)]), 's/ferry/compare/index.html')?.title;
    expect(titleOf({ id: 'Feri', en: 'The ferry' })).toBe('Compare: The ferry · Parallax');
    expect(titleOf({ id: 'Feri' })).toBe('Compare: Feri · Parallax');
    expect(titleOf({})).toBe('Compare: Article 0 · Parallax');
  });

  it.each([
    [['en', 'fr', 'fr'], {}, '3 sources in 2 languages (English and French), compared sentence by sentence.'],
    [['ms', 'ms'], {}, '2 sources in Malay, compared sentence by sentence.'],
    [['ja'], {}, 'One source in Japanese.'],
    [['ja'], demonstration, 'Written for demonstration, not news: one source in Japanese.'],
  ])('says how many sources and languages: %j', (langs, facts, description) => {
    expect(find(pages([entry('x', langs, facts)]), 's/x/index.html')?.description).toBe(description);
  });

  it('lists only what is the project’s own', () => {
    const mixed = entry('mixed', ['en', 'fr'], demonstration);
    const [first, ...others] = mixed.articles as [StoryIndexEntry['articles'][number]];
    const all = pages([
      entry('own', ['en', 'fr'], demonstration),
      entry('news', ['en', 'fr']),
      { ...mixed, articles: [{ ...first, facts: {} }, ...others] },
    ]);
    expect(all.filter(({ listed }) => listed).map(({ file }) => file)).toEqual([
      'index.html',
      'method/index.html',
      'add/index.html',
      's/own/index.html',
      's/own/compare/index.html',
    ]);
  });
});
