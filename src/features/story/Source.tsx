import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import { ArticleName } from '../../parts';
import { type ArticleView, countMarks, marksOf, type StoryView, withSpeculative } from '../../story';
import { LangText } from '../../ui';
import { kindAlone } from '../../words';
import { SourceDetails } from './SourceDetails';
import { SourceMeasure } from './SourceMeasure';
import { sourceAnchor } from './sourceAnchor';

interface Props {
  readonly story: StoryView;
  readonly source: ArticleView;
}

/** A source with everything that is known of it. */
export function Source({ story, source }: Props): ReactNode {
  const { t } = useTranslation();
  const { language, day } = useFormats();
  const { id, lang, facts } = source.article;
  return (
    <li id={sourceAnchor(id)}>
      <div>
        <h3>{language(lang)}</h3>
        {facts.kind && <p className="muted">{kindAlone(facts.kind, t)}</p>}
      </div>
      <div>
        <ArticleName article={source.article} />
        {facts.withdrawn !== undefined && (
          <div className="withdrawn">
            <p>{t('story.withdrawn', { day: day(facts.withdrawn) })}</p>
            {facts.notice !== undefined && (
              <LangText as="p" lang={lang} className="own">
                {facts.notice}
              </LangText>
            )}
          </div>
        )}
        <SourceDetails story={story} facts={facts} />
        <p className="say">
          <Counts story={story} source={source} />
        </p>
        <SourceMeasure story={story} source={source} />
      </div>
    </li>
  );
}

/** What of it others say. */
function Counts({ story, source }: Props): ReactNode {
  const { t } = useTranslation();
  const all = story.articles.map(({ index }) => index);
  // As Compare counts: of a passage that is only here and worded as possible, all that nobody else says.
  const marks = withSpeculative(story, source.index, marksOf(story, all, source.index));
  const { only: single, speculative, unsure, shared } = countMarks(marks);
  const only = single + speculative;
  const count = only + unsure + shared;
  if (count === 0) return null;
  if (all.length === 1) return t('story.sentences', { count });
  const { compared } = source.article;
  const parts = [
    shared > 0 && t('story.counts.shared', { count: shared }),
    only > 0 && t('story.counts.only', { count: only }),
    unsure > 0 && t('story.counts.unsure', { count: unsure }),
  ].filter((part) => typeof part === 'string');
  return (
    <>
      {t('story.counts.all', { sentences: t('story.sentences', { count }), parts: parts.join(', ') })}
      {compared !== undefined && ` ${t('story.counts.truncated', { count: compared })}`}
    </>
  );
}
