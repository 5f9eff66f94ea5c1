import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimRow, Telling } from '../../story';
import { List } from '../../ui';
import { certaintyText } from '../../words';
import { Dot, Unclear } from './ClaimSign';
import { signOf } from './claimWords';

/** What the signs of these rows mean; only of those that are there. */
export function Legend({ rows }: { readonly rows: readonly ClaimRow[] }): ReactNode {
  const { t } = useTranslation();
  const cells = rows.flatMap((row) => row.cells);
  const tellings = cells.flatMap((cell) => (cell.kind === 'says' ? [cell.telling] : []));
  const has = (certainty: Telling['certainty']) => tellings.some((one) => one.certainty === certainty);
  const worded = (['possible', 'conditional', 'hearsay', 'advised'] as const).filter(has);
  const signs = [...new Set(worded.map(signOf))];
  return (
    <List className="key">
      <li>
        <Dot sign="says" /> {t('story.who.cell.once')}
      </li>
      {tellings.some(({ sentences }) => sentences.length > 1) && (
        <li>
          <Dot sign="says" twice /> {t('story.who.cell.twice')}
        </li>
      )}
      {signs.map((sign) => (
        <li key={sign}>
          <Dot sign={sign} />{' '}
          {worded
            .filter((certainty) => signOf(certainty) === sign)
            .map((certainty) => certaintyText(certainty, t))
            .join(', ')}
        </li>
      ))}
      {cells.some(({ kind }) => kind === 'unclear') && (
        <li>
          <Unclear /> {t('story.who.legend.unclear')}
        </li>
      )}
      {rows.some(({ differs }) => differs) && (
        <li>
          <span className="sign ne-sign" aria-hidden="true" /> {t('story.who.legend.differs')}
        </li>
      )}
    </List>
  );
}
