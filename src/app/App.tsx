import { type ReactNode, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePathname, useSearch } from 'wouter/use-browser-location';
import type { InterfaceLanguage } from '../i18n';
import { readView, type View } from '../link';
import { type Appearance, Loading, PreferencesProvider, SiteHeader } from '../ui';
import { AddressNotice } from './AddressNotice';
import { ErrorBoundary } from './ErrorBoundary';
import { FixtureProblems } from './FixtureProblems';
import { KeptCopyNotice } from './KeptCopyNotice';
import { NewerVersionNotice } from './NewerVersionNotice';
import { addressOf, pathInside, placeOf } from './places';
import { ScreenPage } from './ScreenPage';
import { replace } from './steps';
import { useArrival } from './useArrival';
import { useInternalLinks } from './useInternalLinks';
import { useLanguage } from './useLanguage';
import { useNavigation } from './useNavigation';

const BASE = import.meta.env.BASE_URL;

/** From the address to the page, with what stands around every page. */
export function App({ appearance }: { readonly appearance: Appearance }): ReactNode {
  const { t } = useTranslation();
  const pathname = usePathname();
  const search = useSearch();
  const { view, problems } = useMemo(() => readView(pathInside(BASE, pathname), search), [pathname, search]);
  const nav = useNavigation(view.lang);
  const { language, choose } = useLanguage(view.lang);
  useInternalLinks();
  useArrival(placeOf(view), view.screen === 'compare' && view.focus !== undefined);

  const chooseLanguage = (wanted: InterfaceLanguage) => {
    choose(wanted);
    if (view.lang !== undefined) replace(addressOf(BASE, withoutLanguage(view)));
  };
  const address = pathname + search;
  const home = nav.href({ screen: 'stories' });
  return (
    <PreferencesProvider initial={appearance} language={language} setLanguage={chooseLanguage}>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      {view.screen !== 'compare' && (
        <SiteHeader
          stories={{ href: home, current: view.screen === 'stories' }}
          add={{ href: nav.href({ screen: 'add' }), current: view.screen === 'add' }}
          method={{ href: nav.href({ screen: 'method' }), current: view.screen === 'method' }}
        />
      )}
      <main id="main" tabIndex={-1}>
        <AddressNotice key={address} problems={problems} lang={view.lang} />
        <NewerVersionNotice />
        <KeptCopyNotice />
        <ErrorBoundary address={address} home={home}>
          <Suspense fallback={<Loading />}>
            <ScreenPage view={view} nav={nav} />
          </Suspense>
        </ErrorBoundary>
      </main>
      {import.meta.env.DEV && <FixtureProblems />}
    </PreferencesProvider>
  );
}

function withoutLanguage({ lang: _, ...view }: View): View {
  return view;
}
