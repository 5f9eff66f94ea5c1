import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createQueryClient, followFixtures } from '../data';
import { startI18n, storedLanguage } from '../i18n';
import { readView } from '../link';
import { applyAppearance, storedAppearance } from '../ui';
import { App } from './App';
import { pathInside } from './places';
import { languageFor } from './useLanguage';

/** The language is loaded before anything is drawn: nobody sees keys, or a page that changes its language. */
async function start(root: HTMLElement): Promise<void> {
  const appearance = storedAppearance();
  applyAppearance(appearance);
  const { view } = readView(pathInside(import.meta.env.BASE_URL, location.pathname), location.search);
  const i18n = await startI18n(languageFor(view.lang, storedLanguage()));
  const client = createQueryClient();
  followFixtures(client);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={client}>
          <App appearance={appearance} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
