import { useTranslation } from 'react-i18next';
import { CopyLink } from '../../../ui';
import { type Place, useCompare } from '../state';

export function FootActions({ focus, share }: { readonly focus: Place; readonly share: string }) {
  const { t } = useTranslation();
  const { comparison, labelOf, actions } = useCompare();
  const own = comparison.story.articles[focus.article];
  const sameLanguage = comparison.columns.filter(
    ({ article, view }) => article !== focus.article && view.article.lang === own?.article.lang,
  );
  return (
    <div className="acts">
      {sameLanguage.map(({ article }) => (
        <button key={article} type="button" onClick={() => actions.wordByWord(focus.article, article)}>
          {t('compare.wordByWordWith', { source: labelOf(article) })}
        </button>
      ))}
      <CopyLink address={share} look="bare" />
      <button type="button" className="x" onClick={() => actions.focus(undefined)}>
        {t('compare.close')}
      </button>
    </div>
  );
}
