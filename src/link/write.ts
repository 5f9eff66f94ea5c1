/** From the view to the address. */
import { SEPARATOR, spellAddress, tidyPath } from './address';
import { VERSION_PARAMETER, VERSIONS } from './versions';
import { type CompareScreen, MARKS, type Mark, MOST_QUERY, type View } from './view';

/**
 * The address of a view, path and query, relative to the site's base (put the base before it). Canonical: one view,
 * one address, without what goes without saying. ASCII; never throws.
 */
export function writeView(view: View): string {
  const own = parametersOf(view).filter(([, value]) => value !== '');
  const all = [...own, ...(view.lang === undefined ? [] : [['lang', view.lang] as const])];
  const version = [VERSION_PARAMETER, String(VERSIONS.current)] as const;
  return spellAddress({ path: pathOf(view), parameters: new Map(all.length === 0 ? [] : [version, ...all]) });
}

function pathOf(view: View): string {
  switch (view.screen) {
    case 'stories':
      return '';
    case 'story':
      return `s/${view.story}/`;
    case 'compare':
      return `s/${view.story}/compare/`;
    case 'method':
      return 'method/';
    case 'add':
      return 'add/';
    case 'not-found':
      return tidyPath(view.path);
  }
}

function parametersOf(view: View): (readonly [name: string, value: string])[] {
  if (view.screen === 'stories') return [['q', [...(view.query ?? '')].slice(0, MOST_QUERY).join('')]];
  if (view.screen === 'story') return [['claims', view.claims ?? '']];
  if (view.screen === 'add') return [['of', view.of ?? '']];
  return view.screen === 'compare' ? compareParameters(view) : [];
}

function compareParameters({ articles, spine, marks, focus, layout }: CompareScreen): [name: string, value: string][] {
  return [
    ['a', articles.join(SEPARATOR)],
    ['by', spine === articles[0] ? '' : (spine ?? '')],
    ['f', focus?.sentence ?? ''],
    ['q', focus?.quote ?? ''],
    ['c', focus?.context ?? ''],
    ['show', listed(({ mark, on }) => !on && marks.has(mark))],
    ['hide', listed(({ mark, on }) => on && !marks.has(mark))],
    ['layout', layout ?? ''],
  ];
}

function listed(isListed: (one: { readonly mark: Mark; readonly on: boolean }) => boolean): string {
  return MARKS.filter(isListed)
    .map(({ mark }) => mark)
    .join(SEPARATOR);
}
