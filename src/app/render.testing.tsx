/** Rendering for tests: any part of the site in a language, over given data files. */
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createQueryClient } from '../data';
import { type InterfaceLanguage, startI18n } from '../i18n';
import { type Navigation, writeView } from '../link';
import { PreferencesProvider } from '../ui';

// Two busy cores take their time.
configure({ asyncUtilTimeout: 8000 });

// jsdom measures nothing: no window is a phone's unless a test says so.
window.matchMedia ??= (media) =>
  ({ matches: false, media, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

/** Navigation that goes nowhere and remembers where to. */
export function pretendNavigation(): Navigation & { readonly gone: string[] } {
  const gone: string[] = [];
  return {
    gone,
    href: (view) => `/${writeView(view)}`,
    go: (view) => gone.push(writeView(view)),
    share: (view) => `https://parallax.example/${writeView(view)}`,
  };
}

export async function renderIn(language: InterfaceLanguage, page: ReactNode): Promise<void> {
  cleanup();
  const i18n = await startI18n(language);
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  render(
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <PreferencesProvider initial={{ theme: 'auto', size: '100' }} language={language} setLanguage={() => {}}>
          {page}
        </PreferencesProvider>
      </QueryClientProvider>
    </I18nextProvider>,
  );
}

/** What the server has, by name in the folder of data; a number is a status, a function gives the answer. */
export type Files = Readonly<Record<string, unknown>>;

/** A `fetch` that knows these files alone. */
export function serve(files: Files): typeof fetch {
  return async (input) => {
    const name = decodeURIComponent(String(input).replace(/^.*\/data\//u, ''));
    const file = files[name] ?? 404;
    if (typeof file === 'number') return new Response('', { status: file });
    return Response.json(typeof file === 'function' ? file() : file);
  };
}
