// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pretendNavigation, renderIn, serve } from '../../app/render.testing';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n';
import { FORMAT, type StoryIndex } from '../../story';
import { StoriesPage } from './StoriesPage';

const sentences = { compared: 10, linked: 8, only: 2, unsure: 0 };
const index: StoryIndex = {
  format: FORMAT,
  stories: [
    {
      id: 'harbour',
      title: { en: 'The harbour', fr: 'Le port', id: 'Pelabuhan' },
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
    await vi.waitFor(() => expect(nav.gone).toEqual(['?v=3&q=german']));
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
