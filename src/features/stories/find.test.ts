import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../i18n';
import type { StoryIndexEntry } from '../../story';
import { filterStories, languagesOf, type Naming, sortStories, spanOf } from './find';

type Facts = StoryIndexEntry['articles'][number]['facts'];

function entry(id: string, lang: string, { title = id, ...facts }: Facts & { title?: string } = {}): StoryIndexEntry {
  const name = { text: title, byOpening: false };
  const sentences = { compared: 0, linked: 0, only: 0, unsure: 0 };
  return {
    id,
    title: { en: id },
    articles: [{ id: `${id}1`, lang, name, facts, sentences, speculative: 0 }],
    differences: 0,
  };
}

const formats = formatsFor('en');
const naming: Naming = { ...formats, title: ({ id }) => id };
const ferry = entry('Ferry', 'de', { title: 'Fähre läuft auf Grund', published: '2026-03-13', demonstration: true });
const meta = entry('Meta', 'ms', { title: 'Dalam satu catatan', outlet: 'Berita', published: '2025-03-22' });
const school = entry('School', 'fr', { title: 'École à Orvelle', published: '2025-11-01' });
const undated = entry('Archive', 'ms');
const all = [ferry, meta, school, undated];
const found = (query: string, wanted = {}) =>
  filterStories(all, { query, language: undefined, demonstrations: 'with', ...wanted }, naming).map(({ id }) => id);

describe('finding stories', () => {
  it('looks in titles, names, outlets and names of languages, without minding case and accents', () => {
    expect(found('')).toHaveLength(4);
    expect(found('fahre')).toEqual(['Ferry']);
    expect(found('ECOLE')).toEqual(['School']);
    expect(found('berita')).toEqual(['Meta']);
    expect(found('Malay')).toEqual(['Meta', 'Archive']);
    expect(found('melayu catatan')).toEqual(['Meta']);
    expect(found('melayu école')).toEqual([]);
  });

  it('filters by language and leaves demonstration texts out', () => {
    expect(found('', { language: 'ms' })).toEqual(['Meta', 'Archive']);
    expect(found('', { demonstrations: 'without' })).toEqual(['Meta', 'School', 'Archive']);
  });
});

describe('sorting stories', () => {
  const sorted = (order: 'newest' | 'oldest' | 'title') => sortStories(all, order, naming).map(({ id }) => id);

  it('goes by the day alone, whatever kind of text, with the undated last', () => {
    expect(sorted('newest')).toEqual(['Ferry', 'School', 'Meta', 'Archive']);
    expect(sorted('oldest')).toEqual(['Meta', 'School', 'Ferry', 'Archive']);
    expect(sorted('title')).toEqual(['Archive', 'Ferry', 'Meta', 'School']);
  });

  it('takes a story by its latest known day', () => {
    const followed = {
      ...school,
      id: 'Followed',
      articles: [...meta.articles, ...undated.articles, ...ferry.articles],
    };
    const newest = sortStories([school, followed, meta], 'newest', naming).map(({ id }) => id);
    expect(newest).toEqual(['Followed', 'School', 'Meta']);
  });
});

it('languages and days of stories', () => {
  expect(languagesOf(all)).toEqual(['de', 'ms', 'fr']);
  expect(spanOf(undated)).toBeUndefined();
  expect(spanOf({ ...meta, articles: [...ferry.articles, ...meta.articles] })).toEqual({
    first: '2025-03-22',
    last: '2026-03-13',
  });
});
