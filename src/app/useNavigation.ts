import { useMemo } from 'react';
import type { Navigation, View } from '../link';
import { addressOf, inLanguage } from './places';
import { push, replace } from './steps';

const BASE = import.meta.env.BASE_URL;

/** @param lang the interface's language where the address chose it: it goes along to every view that chooses none */
export function useNavigation(lang: string | undefined): Navigation {
  return useMemo(() => {
    const href = (view: View) => addressOf(BASE, inLanguage(view, lang));
    return {
      href,
      go: (view, how) => (how === 'push' ? push : replace)(href(view)),
      share: (view) => new URL(href(view), location.origin).href,
    };
  }, [lang]);
}
