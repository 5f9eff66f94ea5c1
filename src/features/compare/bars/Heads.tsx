import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import { haveEnoughInCommon } from '../../../story';
import { directionOf } from '../../../ui';
import type { Column } from '../model';
import { type Stepping, useCompare } from '../state';
import { CopyText } from './CopyText';
import { Hold } from './Hold';
import { OffScreen } from './OffScreen';
import { Stepper } from './Stepper';
import { type Reorder, useReorder } from './useReorder';

/** Who stands in which column, with one fact about it and what can be done to the column. */
export function Heads({ stepping }: { readonly stepping: Stepping }) {
  const { spread, layout, tab } = useCompare();
  const columns = layout === 'tabs' ? spread.columns.filter(({ article }) => article === tab) : spread.columns;
  const reorder = useReorder();
  return (
    <div className="heads">
      <div className="page">
        {columns.map((column) => (
          <Head key={column.article} column={column} reorder={reorder} />
        ))}
        {layout === 'tabs' && <Stepper stepping={stepping} />}
      </div>
    </div>
  );
}

function Head({ column, reorder }: { readonly column: Column; readonly reorder: Reorder }) {
  const { t } = useTranslation();
  const { names, spread, layout } = useCompare();
  const name = names[column.article];
  const look = ['head', spread.columns[spread.spine] === column ? 'pinned' : '', reorder.lookOf(column.article)];
  return (
    <div
      className={look.filter((one) => one !== '').join(' ')}
      dir={directionOf(column.view.article.lang)}
      data-head={column.article}
      {...reorder.target(column.article)}
    >
      <span
        className="name"
        {...(layout !== 'tabs' && spread.columns.length > 1 && reorder.handle(column.article))}
        title={layout !== 'tabs' && spread.columns.length > 1 ? t('compare.dragHead') : undefined}
      >
        <b>
          <bdi>{name?.label}</bdi>
        </b>{' '}
        {name?.detail && (
          <span className="kind">
            <bdi>{name.detail}</bdi>
          </span>
        )}
      </span>
      {layout === 'published' && spread.columns.length > 1 && <Hold article={column.article} />}
      <ColumnMenu column={column} onKeyDown={reorder.onKeyDown(column.article)} />
      <Fact column={column} />
      <OffScreen article={column.article} />
    </div>
  );
}

/** Above this share of its sentences a source is nearly all its own. As one would say it; nothing was measured. */
const NEARLY_ALL = 0.8;

/** The one fact worth a line: that it is mostly its own, when it was published, whom it credits. */
function Fact({ column }: { readonly column: Column }) {
  const { t } = useTranslation();
  const { day, list } = useFormats();
  const { facts } = column.view.article;
  if (facts.withdrawn !== undefined)
    return <FactLine>{t('compare.withdrawnOn', { day: day(facts.withdrawn) })}</FactLine>;
  if (column.mostlyOwn) {
    const nearly = column.own > column.compared * NEARLY_ALL;
    return (
      <FactLine>
        <strong>{t('compare.label', { label: t(nearly ? 'compare.nearlyOwn' : 'compare.mostlyOwn') })}</strong>{' '}
        {t('compare.ofSentences', { some: column.own, count: column.compared })}
      </FactLine>
    );
  }
  const known = [
    facts.published && day(facts.published),
    facts.credits && t('compare.credits', { whom: list(facts.credits) }),
  ].filter((fact) => fact !== undefined && fact !== '');
  return <FactLine>{known.join(', ')}</FactLine>;
}

/** In the interface's words, so apart from the direction of the column: else a date would be torn in two. */
function FactLine({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <span className="fact">
      <bdi dir={directionOf(i18n.language)}>{children}</bdi>
    </span>
  );
}

interface ColumnMenuProps {
  readonly column: Column;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function ColumnMenu({ column, onKeyDown }: ColumnMenuProps) {
  const { t } = useTranslation();
  const { spread, labelOf, actions, layout } = useCompare();
  const { article } = column;
  const at = spread.columns.findIndex((one) => one.article === article);
  const sameLanguage = spread.story.articles.filter(
    (other) =>
      other.index !== article &&
      other.article.lang === column.view.article.lang &&
      haveEnoughInCommon(spread.story, article, other.index),
  );
  const label = labelOf(article);
  return (
    <MenuProvider>
      <MenuButton className="off" onKeyDown={onKeyDown} aria-label={t('compare.columnMenu', { source: label })}>
        ⋯
      </MenuButton>
      <Menu className="menu" gutter={4}>
        {layout !== 'published' && spread.spine !== at && (
          <MenuItem className="menuitem" onClick={() => actions.follow(article)}>
            {t('compare.orderOf', { source: label })}
          </MenuItem>
        )}
        {at > 0 && (
          <MenuItem className="menuitem" onClick={() => actions.move(article, -1)}>
            {t('compare.moveStart')}
          </MenuItem>
        )}
        {at < spread.columns.length - 1 && (
          <MenuItem className="menuitem" onClick={() => actions.move(article, 1)}>
            {t('compare.moveEnd')}
          </MenuItem>
        )}
        {sameLanguage.map((other) => (
          <MenuItem key={other.index} className="menuitem" onClick={() => actions.wordByWord(article, other.index)}>
            {t('compare.wordByWordWith', { source: labelOf(other.index) })}
          </MenuItem>
        ))}
        <CopyText column={column} />
        {spread.columns.length > 1 && (
          <MenuItem className="menuitem" onClick={() => actions.drop(article)}>
            {t('compare.hide', { source: label })}
          </MenuItem>
        )}
        {/* With one column at a time there is no source bar. */}
        {layout === 'tabs' &&
          spread.waiting.map((other) => (
            <MenuItem key={other} className="menuitem" onClick={() => actions.add(other)}>
              {t('compare.note.show', { source: labelOf(other) })}
            </MenuItem>
          ))}
      </Menu>
    </MenuProvider>
  );
}
