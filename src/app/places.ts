/** Views and the site's addresses under its base. */
import { type View, writeView } from '../link';

/** The part of a path that is inside the site, without a leading `/`. Another site's path comes back whole. */
export function pathInside(base: string, pathname: string): string {
  if (`${pathname}/` === base) return '';
  return (pathname.startsWith(base) ? pathname.slice(base.length) : pathname).replace(/^\/+/u, '');
}

export function isInside(base: string, pathname: string): boolean {
  return pathname.startsWith(base) || `${pathname}/` === base;
}

/** @param base begins and ends with `/` */
export function addressOf(base: string, view: View): string {
  return base + writeView(view);
}

/** The same view for whoever reads the interface in the language that the address asked for. */
export function inLanguage(view: View, lang: string | undefined): View {
  return lang === undefined || view.lang !== undefined ? view : { ...view, lang };
}

/** What makes two views the same place: coming to another one starts at its heading. */
export function placeOf(view: View): string {
  if (view.screen === 'story' || view.screen === 'compare') return `${view.screen} ${view.story}`;
  if (view.screen === 'add') return `add ${view.of ?? ''}`;
  return view.screen === 'not-found' ? `not-found ${view.path}` : view.screen;
}
