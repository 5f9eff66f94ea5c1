import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwnStory } from '../../data';
import { useFormats } from '../../i18n';
import { defaultMarks, type Navigation, type StoryScreen } from '../../link';
import { originsOf, type StoryView } from '../../story';
import { CopyLink, LangText, List, usePageTitle } from '../../ui';
import { titleOf } from '../../words';
import { Findings } from './Findings';
import { factsLine } from './factsLine';
import { LedgerPart } from './LedgerPart';
import { MostSay } from './MostSay';
import { Origins } from './Origins';
import { Source } from './Source';
import { WhoSays } from './WhoSays';

interface Props {
  readonly story: StoryView;
  readonly view: StoryScreen;
  readonly nav: Navigation;
}

/** What the story is, the way into its texts, and its sources. */
export function StoryContent({ story, view, nav }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const articles = story.articles.map(({ article }) => article);
  const title = titleOf(story.story, i18n.language);
  usePageTitle(title.text);
  const origins = useMemo(() => originsOf(story), [story]);
  // Naming no columns leaves the choice to the screen: as many as fit, the most shared first.
  const compare = nav.href({ screen: 'compare', story: view.story, articles: [], marks: defaultMarks() });
  return (
    <div className="sheet">
      <header className="top">
        <h1 lang={title.lang}>
          <LangText lang={title.lang}>{title.text}</LangText>
        </h1>
        <p className="facts">{factsLine(articles, t, formats)}</p>
        {articles.every(({ facts }) => facts.demonstration) && <p className="facts">{t('story.demonstration')}</p>}
        <p className="go">
          <a className="act" href={compare}>
            {articles.length > 1 ? t('story.compare') : t('story.read')}
          </a>
          <a href={nav.href({ screen: 'add', of: view.story })}>
            {t(isOwnStory(view.story) ? 'stories.own.change' : 'story.addYours')}
          </a>
          <CopyLink address={nav.share(view)} />
        </p>
      </header>
      <Findings story={story} nav={nav} />
      <MostSay story={story} nav={nav} origins={origins} />
      <WhoSays story={story} view={view} nav={nav} />
      <LedgerPart story={story} nav={nav} />
      <Origins story={story} nav={nav} origins={origins} />
      <section className="part">
        <h2>{t('story.sources')}</h2>
        <List className="about">
          {story.articles.map((source) => (
            <Source key={source.article.id} story={story} source={source} />
          ))}
        </List>
      </section>
      <footer className="end">
        {t('ui.caveat')} <a href={nav.href({ screen: 'method' })}>{t('ui.howOften')}</a>
      </footer>
    </div>
  );
}
