import { useTranslation } from 'react-i18next';
import type { SentenceRef } from '../../../story';
import { CopyLink } from '../../../ui';
import { useCompare } from '../state';

export function FootActions({ focus, share }: { readonly focus: SentenceRef; readonly share: string }) {
  const { t } = useTranslation();
  const { spread, labelOf, actions } = useCompare();
  const own = spread.story.articles[focus.article];
  const sameLanguage = spread.columns.filter(
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
