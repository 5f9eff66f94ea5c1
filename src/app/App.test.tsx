import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../data';
import { startI18n, storedLanguage } from '../i18n';
import { readView } from '../link';
import { FORMAT } from '../story';
import { storyFrom } from '../testing';
import { storedAppearance } from '../ui';
import { App } from './App';
import { serve } from './render.testing';
import { languageFor } from './useLanguage';

const story = { ...storyFrom('1: a b\n2[fr]: a c'), id: 'harbour', title: { en: 'The harbour', fr: 'Le port' } };
const entry = {
  id: 'harbour',
  title: story.title,
  articles: story.articles.map(({ id, lang, name, facts }) => ({
    id,
    lang,
    name,
    facts,
    sentences: { compared: 2, linked: 1, only: 1, unsure: 0 },
    speculative: 0,
  })),
  differences: 0,
};
const files = {
  'index.json': { format: FORMAT, stories: [entry], singles: [] },
  'harbour.json': story,
  'problems.json': { problems: [] },
};

async function visit(address: string): Promise<void> {
  history.replaceState(null, '', address);
  const { view } = readView(location.pathname.slice(1), location.search);
  const i18n = await startI18n(languageFor(view.lang, storedLanguage()));
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={createQueryClient()}>
        <App appearance={storedAppearance()} />
      </QueryClientProvider>
    </I18nextProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
}

beforeEach(() => {
  vi.stubGlobal('fetch', serve(files));
  vi.stubGlobal('scrollTo', () => {});
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

describe('the site', () => {
  it('goes from page to page without loading anew', async () => {
    await visit('/');
    await userEvent.click(screen.getByRole('link', { name: 'The harbour' }));
    await screen.findByRole('heading', { level: 1, name: 'The harbour' });
    expect(location.pathname).toBe('/s/harbour/');
    expect(document.title).toBe('The harbour · Parallax');
    act(() => history.back());
    await screen.findByRole('heading', { name: /One piece of news/u });
    expect(location.pathname).toBe('/');
  });

  it('lets reading go on at the heading', async () => {
    await visit('/method/');
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('link', { name: 'Stories' }));
    const heading = await screen.findByRole('heading', { name: /One piece of news/u });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('leaves links to other sites, new tabs and places on the page to the browser', async () => {
    await visit('/');
    const user = userEvent.setup();
    const prevented: boolean[] = [];
    const watch = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', watch);
    await user.click(screen.getByRole('link', { name: 'Skip to the text' }));
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: 'The harbour' }));
    removeEventListener('click', watch);
    expect(prevented).toEqual([false, false]);
    expect(location.pathname).toBe('/');
  });

  it('says that there is no such page', async () => {
    await visit('/nowhere/at/all');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no such page');
    expect(screen.getByText('/nowhere/at/all')).toBeDefined();
    expect(screen.getByRole('navigation')).toBeDefined();
  });

  it('says what of an address it could not read, until told to stop', async () => {
    await visit('/?what=ever');
    const notice = screen.getByText(/Not everything in this address/u).closest('[role=status]');
    expect(notice?.textContent).toContain('“what” means nothing here.');
    await userEvent.click(within(notice as HTMLElement).getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(/Not everything/u)).toBeNull();
  });
});

describe('the language', () => {
  it('is the address’s, and goes along', async () => {
    await visit('/?lang=fr-CA');
    expect(document.documentElement.lang).toBe('fr');
    expect(document.documentElement.dir).toBe('ltr');
    expect(screen.getByRole('link', { name: 'Le port' }).getAttribute('href')).toContain('lang=fr-CA');
  });

  it('can be chosen, is kept, and is no longer the address’s then', async () => {
    await visit('/?lang=fr');
    await userEvent.click(screen.getByRole('button', { name: /^Langue\s:/u }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Melayu' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('ms'));
    expect(location.search).toBe('');
    expect(storedLanguage()).toBe('ms');
  });

  it('that the interface doesn’t speak is said', async () => {
    await visit('/?lang=de');
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByText(/doesn’t speak German/u)).toBeDefined();
  });
});

describe('theme and text size', () => {
  it('can be chosen and are kept', async () => {
    await visit('/');
    await userEvent.click(screen.getByRole('button', { name: /^Aa/u }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: '125%' }));
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', size: '125' });
    expect(storedAppearance()).toEqual({ theme: 'dark', size: '125' });
  });
});
