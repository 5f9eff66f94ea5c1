import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { useTranslation } from 'react-i18next';
import { sayersOf } from '../../../story';
import { useCompare, usePlace } from '../state';

/** The order of the rows, and the sources that wait off screen. */
export function SourceBar() {
  const { t } = useTranslation();
  const { comparison, labelOf, actions } = useCompare();
  const place = usePlace();
  const spine = comparison.columns[comparison.spine]?.article ?? 0;
  const saying = place ? sayersOf(comparison.story, place) : [];
  return (
    <div className="sources">
      <div className="page">
        <MenuProvider>
          <MenuButton className="v">{t('compare.orderOf', { source: labelOf(spine) })}</MenuButton>
          <Menu className="menu" gutter={4} aria-label={t('compare.orderLabel')}>
            {comparison.columns.map(({ article }) => (
              <MenuItem key={article} className="menuitem" onClick={() => actions.follow(article)}>
                {t('compare.orderOf', { source: labelOf(article) })}
              </MenuItem>
            ))}
          </Menu>
        </MenuProvider>
        {comparison.waiting.length > 0 && (
          <ul role="list" aria-label={t('compare.waiting')}>
            {comparison.waiting.map((article) => (
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
