import { Menu, MenuButton, MenuItemCheck, MenuItemRadio, MenuProvider } from '@ariakit/react';
import { useTranslation } from 'react-i18next';
import { sayersOf } from '../../../story';
import { useCompare, usePointed } from '../state';
import { scrollToColumn, useBeside } from './useBeside';

/** The order of the rows, where there are rows, the columns that are out of sight at the sides, and the sources that have none. */
export function SourceBar() {
  const { t } = useTranslation();
  const { spread, labelOf, actions, goes, layout } = useCompare();
  const place = usePointed();
  const saying = place ? sayersOf(spread.story, place) : [];
  const beside = useBeside();
  const says = (article: number) => saying.includes(article) && <span className="says"> · {t('compare.saysIt')}</span>;
  return (
    <div className="sources">
      <div className="page">
        {layout === 'columns' && <OrderMenu />}
        {beside.length > 0 && (
          <ul role="list" aria-label={t('compare.beside')}>
            {beside.map((article) => (
              <li key={article}>
                <button type="button" className="beside" onClick={() => scrollToColumn(article)}>
                  {labelOf(article)}
                  {says(article)}
                </button>
              </li>
            ))}
          </ul>
        )}
        {spread.waiting.length > 0 && (
          <ul role="list" aria-label={t('compare.waiting')}>
            {spread.waiting.map((article) => (
              <li key={article}>
                <button type="button" className="add" onClick={() => actions.add(article)}>
                  <span className="vh">{t('compare.add')} </span>
                  {goes === undefined
                    ? labelOf(article)
                    : t('compare.insteadOf', { source: labelOf(article), gone: labelOf(goes) })}
                  {says(article)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** Whose order the rows follow: any source of the story; one without a column gets one. */
function OrderMenu() {
  const { t } = useTranslation();
  const { spread, labelOf, actions } = useCompare();
  const spine = spread.columns[spread.spine]?.article ?? 0;
  const all = [...spread.columns.map(({ article }) => article), ...spread.waiting];
  return (
    <MenuProvider values={{ spine: String(spine) }} setValues={({ spine: chosen }) => actions.follow(Number(chosen))}>
      <MenuButton className="v">{t('compare.orderOf', { source: labelOf(spine) })}</MenuButton>
      <Menu className="menu" gutter={4} aria-label={t('compare.orderLabel')}>
        {all.map((article) => (
          <MenuItemRadio key={article} className="menuitem ticked" name="spine" value={String(article)} hideOnClick>
            <MenuItemCheck className="tick" />
            {t('compare.orderOf', { source: labelOf(article) })}
          </MenuItemRadio>
        ))}
      </Menu>
    </MenuProvider>
  );
}
