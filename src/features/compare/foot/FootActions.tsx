import { useTranslation } from 'react-i18next';
import { haveEnoughInCommon, type SentenceRef } from '../../../story';
import { CopyLink } from '../../../ui';
import { useCompare } from '../state';

interface FootActionsProps {
  readonly focus: SentenceRef;
  readonly share: string;
  readonly collapsed: boolean;
  readonly setCollapsed: (collapsed: boolean) => void;
}

export function FootActions({ focus, share, collapsed, setCollapsed }: FootActionsProps) {
  const { t } = useTranslation();
  const { spread, labelOf, actions } = useCompare();
  const own = spread.story.articles[focus.article];
  const sameLanguage = spread.columns.filter(
    ({ article, view }) =>
      article !== focus.article &&
      view.article.lang === own?.article.lang &&
      haveEnoughInCommon(spread.story, focus.article, article),
  );
  return (
    <div className="acts">
      {sameLanguage.map(({ article }) => (
        <button key={article} type="button" onClick={() => actions.wordByWord(focus.article, article)}>
          {t('compare.wordByWordWith', { source: labelOf(article) })}
        </button>
      ))}
      <CopyLink address={share} look="bare" />
      <button type="button" aria-expanded={!collapsed} onClick={() => setCollapsed(!collapsed)}>
        {t(collapsed ? 'compare.foot.open' : 'compare.foot.collapse')}
      </button>
      <button type="button" className="x" onClick={() => actions.focus(undefined)}>
        {t('compare.close')}
      </button>
    </div>
  );
}
