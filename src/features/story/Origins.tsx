import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { Navigation } from '../../link';
import type { Origin, SentenceRef, StoryView } from '../../story';
import { LangText, List } from '../../ui';
import { type SourceName, sourceNames } from '../../words';
import { compareAt } from './compareAt';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
  readonly origins: readonly Origin[];
}

/** Whom several of the sources credit, and where; nothing where they credit nobody in common. */
export function Origins({ story, nav, origins }: Props): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const common = origins.filter(({ articles }) => articles.length > 1);
  if (common.length === 0) return null;
  const names = sourceNames(story.story.articles, t, formats);
  return (
    <section className="part">
      <h2>
        {t('story.origins.title')} <small>{t('story.origins.about')}</small>
      </h2>
      <List className="origins">
        {common.map((origin) => (
          <li key={origin.name}>
            <LangText as="p" lang={story.articles[origin.namedIn]?.article.lang ?? ''} className="said">
              {origin.name}
            </LangText>
            <p className="n">
              {t('story.origins.by', { count: origin.articles.length, total: story.articles.length })}{' '}
              {origin.articles.map((article, k) => (
                <Fragment key={article}>
                  {k > 0 && ', '}
                  <Source story={story} nav={nav} names={names} origin={origin} article={article} />
                </Fragment>
              ))}
            </p>
          </li>
        ))}
      </List>
    </section>
  );
}

interface SourceProps extends Omit<Props, 'origins'> {
  readonly names: readonly SourceName[];
  readonly origin: Origin;
  readonly article: SentenceRef['article'];
}

/** A source with the way to the first sentence that credits it, or in words, where it names it as the source of all. */
function Source({ story, nav, names, origin, article }: SourceProps): ReactNode {
  const { t } = useTranslation();
  const source = names[article]?.label ?? '';
  const here = origin.creditings.filter((one) => one.article === article);
  const sentences = here.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence]));
  const [first] = sentences;
  if (first === undefined) return t('story.origins.whole', { source });
  return (
    <a href={compareAt(story, nav, { article, sentence: first })}>
      {sentences.length > 1 ? t('story.origins.times', { source, times: sentences.length }) : source}
    </a>
  );
}
