import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pretendNavigation, renderIn, serve } from '../../app/render.testing';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n';
import { dataFiles, FORMAT, type StoryIndex } from '../../story';
import { manyEntries, storyTelling } from '../../testing';
import { StoriesPage } from './StoriesPage';

const sentences = { compared: 10, linked: 8, only: 2, unsure: 0 };
const index: StoryIndex = {
  format: FORMAT,
  stories: [
    {
      id: 'harbour',
      title: { en: 'The harbour', fr: 'Le port', id: 'Pelabuhan' },
      differences: 0,
      articles: [
        {
          id: '1',
          lang: 'ar',
          name: { text: 'الميناء', byOpening: false },
          facts: { published: '2025-03-22' },
          sentences,
          speculative: 0,
        },
        { id: '2', lang: 'ms', name: { text: 'Dalam satu', byOpening: true }, facts: {}, sentences, speculative: 0 },
      ],
    },
    {
      id: 'school',
      title: { de: 'Die Schule' },
      differences: 0,
      articles: [
        {
          id: '3',
          lang: 'de',
          name: { text: 'Schule', byOpening: false },
          facts: { demonstration: true },
          sentences,
          speculative: 0,
        },
        {
          id: '4',
          lang: 'fr',
          name: { text: 'École', byOpening: false },
          facts: { demonstration: true },
          sentences,
          speculative: 0,
        },
      ],
    },
  ],
  singles: [
    {
      id: '9',
      title: {},
      differences: 0,
      articles: [{ id: '9', lang: 'ja', name: { text: '港', byOpening: false }, facts: {}, sentences, speculative: 0 }],
    },
  ],
};

async function open(files: Parameters<typeof serve>[0], language: InterfaceLanguage = 'en', query?: string) {
  vi.stubGlobal('fetch', serve(files));
  const nav = pretendNavigation();
  const view = { screen: 'stories', ...(query !== undefined && { query }) } as const;
  await renderIn(language, <StoriesPage view={view} nav={nav} />);
  return nav;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the stories', () => {
  it.each(INTERFACE_LANGUAGES)('are listed in %s', async (language) => {
    await open({ 'index.json': index }, language);
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).not.toContain('stories.');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3);
    expect(document.body.textContent).not.toMatch(/\{\{|stories\.|ui\./u);
  });

  it('have a title in the reader’s language, else in one that is said', async () => {
    await open({ 'index.json': index }, 'fr');
    expect(await screen.findByRole('link', { name: 'Le port' })).toHaveProperty(
      'href',
      expect.stringContaining('/s/harbour/'),
    );
    expect(screen.getByText('Die Schule').lang).toBe('de');
  });

  it('name each source in its language and direction, and say where a name is only an opening', async () => {
    await open({ 'index.json': index });
    const arabic = await screen.findByText('الميناء');
    expect([arabic.lang, arabic.dir]).toEqual(['ar', 'rtl']);
    expect(screen.getByText('العربية').lang).toBe('ar');
    const malay = screen.getByText('Dalam satu…');
    expect(malay.lang).toBe('ms');
    expect(malay.parentElement?.textContent).toBe('No title: Dalam satu…');
  });

  it('say which are for demonstration, and when the others are from', async () => {
    await open({ 'index.json': index });
    const stories = await screen.findAllByRole('listitem');
    const item = (title: string) => stories.find((one) => within(one).queryByRole('heading', { name: title }));
    expect(item('The harbour')?.textContent).toContain('March 2025');
    expect(item('Die Schule')?.textContent).toContain('Demonstration text, written for this reader');
    expect(item('The harbour')?.textContent).not.toContain('Demonstration');
  });

  it('can be searched, and what is searched for goes into the address', async () => {
    const nav = await open({ 'index.json': index });
    await userEvent.type(await screen.findByRole('searchbox'), 'german');
    expect(screen.queryByText('The harbour')).toBeNull();
    expect(screen.getByText('Die Schule')).toBeDefined();
    await vi.waitFor(() => expect(nav.gone).toEqual(['?v=4&q=german']));
  });

  it('are searched for what the address says', async () => {
    await open({ 'index.json': index }, 'en', 'harbour');
    expect(await screen.findByText('The harbour')).toBeDefined();
    expect(screen.queryByText('Die Schule')).toBeNull();
  });

  it('can be left without demonstration texts, and with one language', async () => {
    await open({ 'index.json': index });
    await userEvent.click(await screen.findByRole('button', { name: 'Without demonstration texts' }));
    expect(screen.queryByText('Die Schule')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Language' }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Japanese' }));
    expect(screen.queryByText('The harbour')).toBeNull();
    expect(screen.getByText('港')).toBeDefined();
  });

  it('come back when nothing matched', async () => {
    await open({ 'index.json': index }, 'en', 'nothing like it');
    await userEvent.click(await screen.findByRole('button', { name: 'Show all stories' }));
    expect(screen.getByText('The harbour')).toBeDefined();
  });
});

describe('sentences that were searched for', () => {
  const deal = storyTelling('deal', {
    '1': ['en', 'Snowflake pays.', 'Nothing of it.', 'A snowflake again.', 'Snowflake!', 'No snowflake'],
    '2': ['ar', 'تدفع Snowflake حصة.'],
  });
  const single = storyTelling('9', { '9': ['ja', '東京の港で。'] });
  const files = Object.fromEntries([...dataFiles([deal, single])].map(([name, text]) => [name, JSON.parse(text)]));

  it('stand below their story, marked, each with who says it and a way to where it stands', async () => {
    await open(files, 'en', 'snowflake');
    const list = await screen.findByRole('list', { name: 'In 5 sentences' });
    const [first, , third] = within(list).getAllByRole('listitem');
    expect(first?.textContent).toBe('EnglishSnowflake pays.');
    const link = within(first as HTMLElement).getByRole('link');
    expect(link.querySelector('mark')?.textContent).toBe('Snowflake');
    const { pathname, searchParams } = new URL((link as HTMLAnchorElement).href);
    expect(pathname).toBe('/s/deal/compare/');
    expect([searchParams.get('f'), searchParams.get('q')]).toEqual([
      '1/p0.s0',
      expect.stringMatching(/^Snowflake pays\.~/),
    ]);
    expect(third?.textContent).toBe('EnglishSnowflake!');
    expect(screen.queryByText('東京の')).toBeNull();
  });

  it('are at most three until the rest is asked for, in language and direction', async () => {
    await open(files, 'en', 'snowflake');
    await userEvent.click(await screen.findByRole('button', { name: '2 more' }));
    const items = within(screen.getByRole('list', { name: 'In 5 sentences' })).getAllByRole('listitem');
    expect(items).toHaveLength(5);
    const arabic = items[4]?.querySelector('p');
    expect([arabic?.lang, arabic?.dir]).toEqual(['ar', 'rtl']);
    expect(document.activeElement?.textContent).toBe('No snowflake');
  });

  it('are only those of the chosen language', async () => {
    await open(files, 'en', 'snowflake');
    await screen.findByRole('list', { name: 'In 5 sentences' });
    await userEvent.click(screen.getByRole('button', { name: 'Language' }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Arabic' }));
    expect(await screen.findByRole('list', { name: 'In 1 sentence' })).toBeDefined();
  });

  it('are found in a single article, too', async () => {
    await open(files, 'en', '港');
    const link = await screen.findByRole('link', { name: '東京の港で。' });
    expect(link.querySelector('mark')?.textContent).toBe('港');
    expect(link.closest('p')?.lang).toBe('ja');
  });

  it('are loaded with the first search, not before', async () => {
    await open(files, 'en');
    const asked = vi.fn(serve(files));
    vi.stubGlobal('fetch', asked);
    await screen.findAllByRole('heading', { level: 2 });
    expect(asked).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('searchbox'), 'pays');
    expect(await screen.findByRole('list', { name: 'In 1 sentence' })).toBeDefined();
    expect(asked.mock.calls.map(([input]) => String(input))).toEqual([
      '/data/search.json',
      '/data/search.0.json',
      '/data/deal.json',
    ]);
  });

  it('are missing where the index can’t be had, which is said, and titles are searched all the same', async () => {
    await open({ 'index.json': files['index.json'], 'search.json': 503 }, 'en', 'english');
    expect(await screen.findByText('The texts couldn’t be searched.', { exact: false })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });
});

describe('in place of the stories', () => {
  it('it says that they are being loaded', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    await renderIn('en', <StoriesPage view={{ screen: 'stories' }} nav={pretendNavigation()} />);
    expect(screen.getByRole('status').textContent).toBe('Loading…');
  });

  it('it says that they could not be loaded, and tries again', async () => {
    let answers = 0;
    await open({
      'index.json': () => {
        answers += 1;
        if (answers === 1) throw new TypeError('offline');
        return index;
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('connection');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The harbour')).toBeDefined();
  });

  it('it says that the file is broken', async () => {
    await open({ 'index.json': { format: 1 } });
    expect((await screen.findByRole('alert')).textContent).toContain('isn’t what it should be');
  });

  it('it says that there are none', async () => {
    await open({ 'index.json': { format: FORMAT, stories: [], singles: [] } });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('No stories yet');
  });
});

describe('many stories', () => {
  const { stories, ...rest } = manyEntries(6);
  const part = 'index.0000000a.json';
  const further = { parts: ['0000000a'], stories: 4, singles: 0, languages: ['ja'] };
  const files = {
    'index.json': { ...rest, stories: stories.slice(0, 2), further },
    [part]: { ...rest, stories: stories.slice(2) },
  };
  const titles = () => screen.getAllByRole('heading', { level: 2 });

  it('are counted before all of them are there, and listed when they are', async () => {
    let send = (_: unknown) => {};
    const later = new Promise((resolve) => {
      send = resolve;
    });
    const answer = serve(files);
    vi.stubGlobal('fetch', async (...call: Parameters<typeof fetch>) => {
      if (String(call[0]).endsWith(part)) await later;
      return answer(...call);
    });
    await renderIn('en', <StoriesPage view={{ screen: 'stories' }} nav={pretendNavigation()} />);
    expect(await screen.findByText('6 stories, 6 languages')).toBeDefined();
    expect(titles()).toHaveLength(2);
    expect(screen.getByText('Loading…')).toBeDefined();
    send(undefined);
    await vi.waitFor(() => expect(titles()).toHaveLength(6));
    expect(screen.queryByText('Loading…')).toBeNull();
  });

  it('are missing where they can’t be had, which is said', async () => {
    await open({ ...files, [part]: 404 });
    expect(await screen.findByText('Only the newest stories are here.', { exact: false })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
  });
});
