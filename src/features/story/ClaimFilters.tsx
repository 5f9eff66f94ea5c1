import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { ClaimFilter, Navigation, StoryScreen } from '../../link';
import type { ClaimTable } from '../../story';
import { Button } from '../../ui';

interface Props {
  readonly claims: ClaimTable;
  readonly view: StoryScreen;
  readonly nav: Navigation;
}

/** Of two nobody would say “most”. */
const FEWEST_FOR_MOST = 3;

/** Which claims are shown. What there is nothing of can't be chosen; an address may still ask for it. */
export function ClaimFilters({ claims: { columns, rows, additions }, view, nav }: Props): ReactNode {
  const { t } = useTranslation();
  const { number } = useFormats();
  const alone = additions.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const counts: readonly (readonly [filter: ClaimFilter | undefined, count: number])[] = [
    [undefined, rows.length + alone],
    ['differing', rows.filter(({ differs }) => differs).length],
    ['most', columns.length < FEWEST_FOR_MOST ? 0 : rows.filter(({ most }) => most).length],
    ['only', alone],
  ];
  const offered = counts.filter(([filter, count]) => count > 0 || filter === view.claims);
  if (offered.length < 2) return null;
  const choose = (filter: ClaimFilter | undefined) => {
    const { claims: _, ...rest } = view;
    nav.go(filter === undefined ? rest : { ...rest, claims: filter }, 'push');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="filters" role="group" aria-label={t('story.who.filter.label')}>
      {offered.map(([filter, count]) => (
        <Button key={filter ?? 'all'} aria-pressed={filter === view.claims} onClick={() => choose(filter)}>
          {t(`story.who.filter.${filter ?? 'all'}`)} <span className="count">{number(count)}</span>
        </Button>
      ))}
    </div>
  );
}
