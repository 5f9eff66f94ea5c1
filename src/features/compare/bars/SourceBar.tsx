import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { useTranslation } from 'react-i18next';
import { sayersOf } from '../../../story';
import { useCompare, usePointed } from '../state';

/** The order of the rows, and the sources that wait off screen. */
export function SourceBar() {
  const { t } = useTranslation();
  const { spread, labelOf, actions } = useCompare();
  const place = usePointed();
  const spine = spread.columns[spread.spine]?.article ?? 0;
  const saying = place ? sayersOf(spread.story, place) : [];
  return (
    <div className="sources">
      <div className="page">
        <MenuProvider>
          <MenuButton className="v">{t('compare.orderOf', { source: labelOf(spine) })}</MenuButton>
          <Menu className="menu" gutter={4} aria-label={t('compare.orderLabel')}>
            {spread.columns.map(({ article }) => (
              <MenuItem key={article} className="menuitem" onClick={() => actions.follow(article)}>
                {t('compare.orderOf', { source: labelOf(article) })}
              </MenuItem>
            ))}
          </Menu>
        </MenuProvider>
        {spread.waiting.length > 0 && (
          <ul role="list" aria-label={t('compare.waiting')}>
            {spread.waiting.map((article) => (
              <li key={article}>
                <button type="button" className="add" onClick={() => actions.add(article)}>
                  <span className="vh">{t('compare.add')} </span>
                  {labelOf(article)}
                  {saying.includes(article) && <span className="says"> · {t('compare.saysIt')}</span>}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
