import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../../link';
import type { StoryIndexEntry } from '../../story';
import { List } from '../../ui';
import { ArticleLine } from './ArticleLine';

interface Props {
  readonly entries: readonly StoryIndexEntry[];
  readonly nav: Navigation;
  /** What of an article was searched for. */
  readonly hits: (entry: StoryIndexEntry) => ReactNode;
}

/** Articles that nothing else tells. */
export function SingleArticles({ entries, nav, hits }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="part singles">
      <h2>
        {t('stories.singles.title')}
        <small>{t('stories.singles.hint')}</small>
      </h2>
      <List className="told">
        {entries.flatMap((entry) =>
          entry.articles.map((article) => (
            <ArticleLine
              key={article.id}
              article={article}
              href={nav.href({ screen: 'story', story: entry.id })}
              demonstrationSaid={false}
            >
              {hits(entry)}
            </ArticleLine>
          )),
        )}
      </List>
    </section>
  );
}
