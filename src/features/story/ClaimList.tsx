import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../../link';
import type { ClaimRow, StoryView } from '../../story';
import { List } from '../../ui';
import type { SourceName } from '../../words';
import { ClaimSign } from './ClaimSign';
import { hrefOf } from './ClaimTable';
import { ClaimText } from './ClaimText';
import { cellText, claimKey, countsOf, shownOf } from './claimWords';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
  /** By column. */
  readonly names: readonly SourceName[];
  readonly rows: readonly ClaimRow[];
}

/** The table where it has no room: each claim with its counts, and unfolded who says it. */
export function ClaimList({ rows, ...props }: Props): ReactNode {
  return (
    <List className="claims">
      {rows.map((row, k) => (
        <li key={claimKey(row.claim)}>
          <Claim {...props} row={row} place={k} />
        </li>
      ))}
    </List>
  );
}

function Claim({
  story,
  nav,
  names,
  row,
  place,
}: Omit<Props, 'rows'> & { readonly row: ClaimRow; readonly place: number }) {
  const { t, i18n } = useTranslation();
  const counts = useId();
  const { representative } = shownOf(story, row.claim, i18n.language);
  return (
    <details>
      <summary data-cell={`${place}.0`}>
        <ClaimText story={story} row={row} of={representative}>
          {(text) => <span className="said">{text}</span>}
        </ClaimText>
        <span className="n" id={counts}>
          {countsOf(row, t).join(', ')}
        </span>
      </summary>
      <List aria-labelledby={counts}>
        {row.cells.map((cell, column) => {
          const href = hrefOf(story, nav, cell);
          const words = t('story.who.cell.of', { source: names[column]?.label ?? '', words: cellText(cell, t) });
          return (
            <li key={cell.article}>
              <span className="in">
                <ClaimSign cell={cell} />
              </span>
              {href === undefined ? <span className="muted">{words}</span> : <a href={href}>{words}</a>}
            </li>
          );
        })}
      </List>
    </details>
  );
}
