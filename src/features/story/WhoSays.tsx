import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { ClaimFilter, Navigation, StoryScreen } from '../../link';
import {
  type ClaimRow,
  type ClaimTable as Claims,
  claimsAsCsv,
  claimsAsJson,
  claimTable,
  type StoryView,
} from '../../story';
import { CopyButton } from '../../ui';
import { sourceNames } from '../../words';
import { Alone } from './Alone';
import { ClaimFilters } from './ClaimFilters';
import { ClaimList } from './ClaimList';
import { ClaimTable } from './ClaimTable';
import { Downloads } from './Downloads';
import { Legend } from './Legend';
import { Long } from './Long';
import { claimsMarkdown } from './markdown';
import { usePhone } from './usePhone';

interface Props {
  readonly story: StoryView;
  readonly view: StoryScreen;
  readonly nav: Navigation;
}

/** Of a long table. */
const FIRST_ROWS = 20;
const FEWEST_MORE = 10;

/** Who says what; nothing of a single text. */
export function WhoSays({ story, view, nav }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const claims = useMemo(() => claimTable(story), [story]);
  const phone = usePhone();
  if (claims.rows.length + claims.additions.length === 0) return null;
  const names = sourceNames(story.story.articles, t, formats);
  const columnNames = claims.columns.map((article) => names[article] ?? { label: '', detail: undefined });
  const rows = rowsUnder(claims, view.claims);
  const additions = view.claims === undefined || view.claims === 'only' ? claims.additions : [];
  const Shape = phone ? ClaimList : ClaimTable;
  return (
    <section className="part">
      <h2>
        {t('story.who.title')} <small>{t('story.who.about')}</small>
      </h2>
      <div>
        <ClaimFilters claims={claims} view={view} nav={nav} />
        {rows.length + additions.length === 0 && <p className="muted">{t('story.who.nothing')}</p>}
        {rows.length > 0 && (
          <>
            <Long rows={rows} first={FIRST_ROWS} fewestMore={FEWEST_MORE} firstNew={`${FIRST_ROWS}.0`}>
              {(shown) => <Shape story={story} nav={nav} names={columnNames} rows={shown} />}
            </Long>
            <Legend rows={rows} />
          </>
        )}
        {additions.length > 0 && <Alone story={story} nav={nav} names={names} additions={additions} />}
        <Downloads
          label={t('story.who.download')}
          name={story.story.id}
          write={{ csv: () => claimsAsCsv(story), json: () => claimsAsJson(story) }}
        >
          <CopyButton text={() => claimsMarkdown(claims, { story, names, t, language: i18n.language })}>
            {t('story.who.markdown')}
          </CopyButton>
        </Downloads>
      </div>
    </section>
  );
}

function rowsUnder({ rows }: Claims, filter: ClaimFilter | undefined): readonly ClaimRow[] {
  if (filter === undefined) return rows;
  if (filter === 'only') return [];
  return rows.filter((row) => (filter === 'differing' ? row.differs : row.most));
}
