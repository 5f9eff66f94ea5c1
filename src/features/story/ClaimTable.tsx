import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../../link';
import type { ClaimCell, ClaimRow, StoryView } from '../../story';
import { VisuallyHidden } from '../../ui';
import type { SourceName } from '../../words';
import { ClaimSign } from './ClaimSign';
import { ClaimText } from './ClaimText';
import { cellText, claimKey, shownOf } from './claimWords';
import { compareAt } from './compareAt';
import { useCellWalk } from './useCellWalk';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
  /** By column. */
  readonly names: readonly SourceName[];
  readonly rows: readonly ClaimRow[];
}

/** So many columns fit beside the statements wherever the table is shown; more of them scroll. */
const MOST_FITTING = 5;

/** A row a claim, a column a source, in every cell a way to the passage. */
export function ClaimTable({ story, nav, names, rows }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const { cell, body } = useCellWalk({ rows: rows.length, columns: names.length + 1 });
  return (
    <div className={names.length > MOST_FITTING ? 'who wide' : 'who'}>
      <table>
        <caption className="vh">{t('story.who.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('story.who.statement')}</th>
            {names.map(({ label, detail }) => (
              <th scope="col" key={label}>
                {label}
                {detail !== undefined && <small>{detail}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...body}>
          {rows.map((row, k) => {
            const { representative } = shownOf(story, row.claim, i18n.language);
            return (
              <tr key={claimKey(row.claim)}>
                <th scope="row">
                  <ClaimText story={story} row={row} of={representative}>
                    {(text) => (
                      <a className="said" href={compareAt(story, nav, representative)} {...cell(k, 0)}>
                        {text}
                      </a>
                    )}
                  </ClaimText>
                </th>
                {row.cells.map((one, column) => (
                  <Cell
                    key={one.article}
                    cell={one}
                    href={hrefOf(story, nav, one)}
                    source={names[column]?.label ?? ''}
                    walk={cell(k, column + 1)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: ClaimCell;
  readonly href: string | undefined;
  readonly source: string;
  readonly walk: ReturnType<ReturnType<typeof useCellWalk>['cell']>;
}

/** A link names its source, for it may be met in a list of links; an empty cell is met in its column. */
function Cell({ cell, href, source, walk }: CellProps): ReactNode {
  const { t } = useTranslation();
  const words = cellText(cell, t);
  if (href === undefined) {
    return (
      <td {...walk}>
        <VisuallyHidden>{words}</VisuallyHidden>
      </td>
    );
  }
  return (
    <td>
      <a href={href} {...walk}>
        <ClaimSign cell={cell} />
        <VisuallyHidden>{t('story.who.cell.of', { source, words })}</VisuallyHidden>
      </a>
    </td>
  );
}

/** Where a cell leads: to what the source says, or to what it may say. */
export function hrefOf(story: StoryView, nav: Navigation, cell: ClaimCell): string | undefined {
  if (cell.kind === 'lacks') return undefined;
  return compareAt(story, nav, cell.kind === 'says' ? cell.telling.representative : cell.at);
}
