import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pretendNavigation, renderIn, serve } from '../../app/render.testing';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n';
import { type CompiledStory, entryOf, FORMAT } from '../../story';
import { storyFrom } from '../../testing';
import { StoryPage } from './StoryPage';

const plain = storyFrom(`
  1[id]: a b | c d?
  2[ar]: a | b
  3[fr]: a e
`);
const facts: CompiledStory['articles'][number]['facts'][] = [
  {
    kind: 'report',
    published: '2025-03-22',
    outlet: 'Harian',
    byline: 'N. N.',
    url: 'https://www.example.org/a?b=c',
    credits: ['TechCrunch'],
  },
  { kind: 'translation', revises: '1' },
  { withdrawn: '2025-04-01', notice: 'Retiré par le média.' },
];
const story: CompiledStory = {
  ...plain,
  id: 'harbour',
  title: { en: 'The harbour', ms: 'Pelabuhan' },
  articles: plain.articles.map((article, k) => ({ ...article, facts: facts[k] ?? {} })),
};

async function open(files: Parameters<typeof serve>[0], language: InterfaceLanguage = 'en') {
  vi.stubGlobal('fetch', serve(files));
  await renderIn(language, <StoryPage view={{ screen: 'story', story: 'harbour' }} nav={pretendNavigation()} />);
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a story', () => {
  it.each(INTERFACE_LANGUAGES)('is shown in %s', async (language) => {
    await open({ 'harbour.json': story }, language);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      language === 'ms' ? 'Pelabuhan' : 'The harbour',
    );
    expect(document.querySelectorAll('.about h3')).toHaveLength(3);
    expect(document.body.textContent).not.toMatch(/\{\{|story\.|compare\.|ui\./u);
  });

  it('leads into the comparison of its texts', async () => {
    await open({ 'harbour.json': story });
    const way = await screen.findByRole('link', { name: 'Compare the texts' });
    expect(way.getAttribute('href')).toBe('/s/harbour/compare/');
  });

  it('tells what to look at and what most sources say before them', async () => {
    await open({ 'harbour.json': story });
    const parts = await screen.findAllByRole('heading', { level: 2 });
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'What to look at',
      'Most say',
      expect.stringMatching(/^Who says what /u),
      'The sources',
    ]);
  });

  it('tells what is known of a source, and what isn’t', async () => {
    await open({ 'harbour.json': story });
    await screen.findByRole('heading', { name: 'The sources' });
    const [first, second] = document.querySelectorAll<HTMLElement>('.about > li');
    if (!first || !second) throw new Error('no sources');
    expect(first.textContent).toContain('22 March 2025');
    expect(first.textContent).toContain('credits TechCrunch');
    expect(first.textContent).not.toContain('unknown');
    const outside = within(first).getByRole('link', { name: 'example.org' });
    expect(outside.getAttribute('rel')).toContain('noopener');
    expect(first.textContent).toContain('4 sentences: 2 said by others too, 1 only in this source, 1 unclear.');
    expect(first.querySelector('.measure')?.textContent).toBe(
      'DetailsLength4 sentences and 4 wordsWording0 sentences worded otherwise than as a fact, 0%',
    );
    expect(second.textContent).toContain('unknown: date, outlet, author and address');
    expect(within(second).getByRole('link').getAttribute('href')).toBe('#source-1');
    expect(document.getElementById('source-1')).toBe(first);
  });

  it('shows a withdrawal with its notice in the source’s language', async () => {
    await open({ 'harbour.json': story });
    expect(await screen.findByText('Withdrawn on 1 April 2025. Its text is no longer shown.')).toBeDefined();
    expect(screen.getByText('Retiré par le média.').lang).toBe('fr');
  });

  it('of one article can be read', async () => {
    const one = { ...storyFrom('1: a b'), id: 'harbour' };
    await open({ 'harbour.json': one });
    expect(await screen.findByRole('link', { name: 'Read the text' })).toBeDefined();
    expect(screen.getByRole('listitem').textContent).toContain('2 sentences');
  });
});

describe('in place of a story', () => {
  it('it says that there is none', async () => {
    await open({});
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('There is no such story');
    expect(screen.getByRole('link', { name: 'All stories' }).getAttribute('href')).toBe('/');
  });

  it('it never shows another one', async () => {
    await open({ 'harbour.json': { ...story, id: 'other' } });
    expect((await screen.findByRole('alert')).textContent).toContain('isn’t what it should be');
  });

  it('without a network names the stories that the device has kept', async () => {
    const stories = ['bell', 'ferry'].map((id) => entryOf({ ...story, id, title: { en: `The ${id}` } }));
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    vi.stubGlobal('caches', {
      open: async () => ({ keys: async () => [{ url: 'https://x.example/data/bell.json' }] }),
    });
    await open({
      'index.json': { format: FORMAT, stories, singles: [] },
      'harbour.json': () => {
        throw new TypeError('Failed to fetch');
      },
    });
    const way = await screen.findByRole('link', { name: 'The bell' });
    expect(way.getAttribute('href')).toBe('/s/bell/');
    expect(screen.getByRole('alert').textContent).toContain('This device has no network');
    expect(screen.queryByRole('link', { name: 'The ferry' })).toBeNull();
    vi.restoreAllMocks();
  });

  it('it offers to try again where the network failed', async () => {
    await open({ 'harbour.json': 503 });
    expect(within(await screen.findByRole('alert')).getByRole('button', { name: 'Try again' })).toBeDefined();
  });
});
