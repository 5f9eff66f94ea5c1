import { describe, expect, it } from 'vitest';
import { titleOf } from './titleOf';

const articles = [{ lang: 'ar', name: { text: 'Opening words', byOpening: true } }];

describe('a story is called', () => {
  it('as somebody named it in the reader’s language, else in English, else in any', () => {
    const story = { id: 'ferry', articles, title: { ar: 'Ar', en: 'En', fr: 'Fr' } };
    expect(titleOf(story, 'fr')).toEqual({ text: 'Fr', lang: 'fr' });
    expect(titleOf(story, 'ms')).toEqual({ text: 'En', lang: 'en' });
    expect(titleOf({ ...story, title: { ar: 'Ar' } }, 'ms')).toEqual({ text: 'Ar', lang: 'ar' });
  });

  it('after its first article where nobody named it, else by its id', () => {
    expect(titleOf({ id: 'ferry', articles, title: {} }, 'en')).toEqual({ text: 'Opening words', lang: 'ar' });
    expect(titleOf({ id: 'ferry', articles: [], title: {} }, 'en')).toEqual({ text: 'ferry', lang: 'en' });
  });
});
