import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import { type ArticleView, measureOf, type StoryView } from '../../story';
import { certaintyText } from '../../words';
import { Detail } from './SourceDetails';

interface Props {
  readonly story: StoryView;
  readonly source: ArticleView;
}

/**
 * How long a source is and what its sentences hold, folded away; nothing of a withdrawn one. No figures are not counted as
 * none: they can't be read in every language.
 */
export function SourceMeasure({ story, source }: Props): ReactNode {
  const { t } = useTranslation();
  const { list, percent } = useFormats();
  const { sentences, words, figures, quotations, worded, unread } = measureOf(story, source.index);
  if (sentences === 0) return null;
  const otherwise = worded.reduce((sum, [, count]) => sum + count, 0);
  return (
    <details className="measure">
      <summary>{t('story.measure.title')}</summary>
      <dl>
        <Detail term={t('story.measure.length')}>
          {list([t('story.sentences', { count: sentences }), t('story.measure.words', { count: words })])}
        </Detail>
        {figures > 0 && (
          <Detail term={t('story.ledger.figure.title')}>{t('story.ledger.figures', { count: figures })}</Detail>
        )}
        {quotations > 0 && (
          <Detail term={t('story.ledger.quotation.title')}>
            {t('story.ledger.quotations', { count: quotations })}
          </Detail>
        )}
        <Detail term={t('story.measure.wording')}>
          {unread === sentences
            ? t('story.measure.unread')
            : t('story.measure.otherwise', {
                count: otherwise,
                share: percent(otherwise / sentences),
              })}
          {otherwise > 0 &&
            ` (${worded
              .map(([certainty, articles]) =>
                t('story.most.worded', { articles, certainty: certaintyText(certainty, t) }),
              )
              .join(', ')})`}
        </Detail>
      </dl>
    </details>
  );
}
