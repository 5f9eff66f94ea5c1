import { type CSSProperties, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { CompareScreen, Navigation } from '../../link';
import type { StoryView } from '../../story';
import { directionOf } from '../../ui';
import { titleOf } from '../../words';
import { Heads, Notices, offPaper, SourceBar, Tabs, Toolbar } from './bars';
import { Foot } from './foot';
import type { Column } from './model';
import {
  CompareContext,
  PointerContext,
  TiesContext,
  useCompareState,
  useLayoutKey,
  useStepping,
  useSwipe,
} from './state';
import { Rows, useColumnCopy, WordDialog } from './text';

interface ComparisonViewProps {
  readonly view: CompareScreen;
  readonly story: StoryView;
  readonly nav: Navigation;
}

/** The compare screen of a story that is there. */
export function ComparisonView({ view: asked, story, nav }: ComparisonViewProps) {
  const { t, i18n } = useTranslation();
  const { list } = useFormats();
  const state = useCompareState(asked, story, nav);
  useColumnCopy(story);
  const { value, view, focus, words } = state;
  const stepping = useStepping(value.spread, value.labelOf, focus, value.actions.jump);
  const title = useMemo(() => titleOf(story.story, i18n.language), [story, i18n.language]);
  useLayoutKey(value.layout, value.actions.arrange);
  useEscape(focus && !words ? () => value.actions.focus(undefined) : undefined);
  const order = value.spread.columns.map(({ article }) => article);
  const swipe = useSwipe((step) => {
    const next = order[order.indexOf(value.tab) + step];
    if (next !== undefined) value.openTab(next);
  });
  const columns = value.layout === 'tabs' ? 1 : order.length;
  const wide = columns > value.fit;
  const look = [
    value.layout === 'tabs' ? 'tabbed' : '',
    value.layout === 'published' ? 'published' : '',
    startsMeet(value.spread.columns) ? 'meeting' : '',
    wide ? 'wide' : '',
  ];
  const share = nav.share(view);
  const missing = offPaper(value);
  return (
    <CompareContext value={value}>
      <PointerContext value={state.pointer}>
        <TiesContext value={state.ties}>
          <div
            className={['compare', ...look].filter((name) => name !== '').join(' ')}
            style={{ '--n': columns, '--fit': value.fit } as CSSProperties}
          >
            <Toolbar
              title={title.text}
              titleLang={title.lang}
              back={nav.href({ screen: 'story', story: story.story.id })}
              stepping={stepping}
              share={share}
            />
            {value.layout === 'tabs' ? <Tabs /> : <SourceBar />}
            <Heads stepping={stepping} />
            <Notices key={JSON.stringify(state.notices)} notices={state.notices} />
            <div id="compare-rows" {...(value.layout === 'tabs' ? swipe : {})}>
              <Rows
                layoutKey={`${value.layout} ${order.join()} ${view.spine} ${[...view.marks].join()} ${value.tab}`}
                focus={focus}
              />
            </div>
            {focus && <Foot focus={focus} share={share} />}
            <p className="vh" role="status">
              {stepping.said}
            </p>
            {words && <WordDialog article={words.article} other={words.other} onClose={state.closeWords} />}
            <p className="printnote">
              {t('compare.printed', { title: title.text, address: share })}
              {missing.length > 0 && (
                <span className="missing">
                  {' '}
                  {t('compare.notPrinted', { sources: list(missing.map((article) => value.labelOf(article))) })}
                </span>
              )}
            </p>
          </div>
        </TiesContext>
      </PointerContext>
    </CompareContext>
  );
}

/** Whether a column written from right to left stands before one written from left to right: their starts face each other. */
function startsMeet(columns: readonly Column[]): boolean {
  const directions = columns.map(({ view }) => directionOf(view.article.lang));
  return directions.some((direction, k) => direction === 'rtl' && directions[k + 1] === 'ltr');
}

function useEscape(act: (() => void) | undefined): void {
  useEffect(() => {
    if (!act) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act]);
}
