import { type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DataError, useSentences } from '../../data';
import { useFormats } from '../../i18n';
import type { Navigation, StoriesScreen } from '../../link';
import type { StoryIndex, StoryIndexEntry } from '../../story';
import { Button, List, Loading, lazily, Notice } from '../../ui';
import { titleOf } from '../../words';
import { FindBar, type Finding } from './FindBar';
import { filterStories, inLanguage, isDemonstration, languagesOf, type Naming, sortStories } from './find';
import { SingleArticles } from './SingleArticles';
import { StoryItem } from './StoryItem';
import { useDrawn } from './useDrawn';
import { useQueryInAddress } from './useQueryInAddress';

/** Fetched with the first search. */
const Hits = lazily(async () => (await import('./Hits')).Hits);

const EVERYTHING = { language: undefined, order: 'newest', demonstrations: 'with' } as const;

interface Props {
  /** With `further` as long as older stories are still on their way. */
  readonly index: StoryIndex;
  /** Why those don't come. */
  readonly restError: DataError | null;
  readonly onRetry: () => void;
  readonly view: StoriesScreen;
  readonly nav: Navigation;
}

/** Stories and single articles, and the means to find one. What is searched for is in the address. */
export function StoryList({ index, restError, onRetry, view, nav }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const [query, setQuery] = useQueryInAddress(view, nav);
  const [choices, setChoices] = useState<Omit<Finding, 'query'>>(EVERYTHING);
  const finding = { ...choices, query };
  const change = ({ query: wanted, ...others }: Partial<Finding>) => {
    if (wanted !== undefined) setQuery(wanted);
    setChoices((last) => ({ ...last, ...others }));
  };

  const naming = useMemo<Naming>(
    () => ({ ...formats, title: (entry) => titleOf(entry, i18n.language).text }),
    [formats, i18n.language],
  );
  const { data: sentences, error, refetch, isComing: areSentencesComing } = useSentences(query);
  const isComing = areSentencesComing || (index.further !== undefined && restError === null);
  const hitsIn = (entry: StoryIndexEntry) =>
    inLanguage(sentences?.byStory.get(entry.id) ?? [], entry, finding.language);
  const isSaid = (entry: StoryIndexEntry) => hitsIn(entry).length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `isSaid` and `finding` are of what is named here
  const [stories, singles] = useMemo(() => {
    const found = (entries: readonly StoryIndexEntry[]) =>
      sortStories(filterStories(entries, finding, naming, isSaid), finding.order, naming);
    return [found(index.stories), found(index.singles)];
  }, [index, query, choices, naming, sentences]);
  const list = useRef<HTMLUListElement>(null);
  const isDrawn = useDrawn(list, stories);
  const hits = (entry: StoryIndexEntry) =>
    sentences &&
    isSaid(entry) && (
      <Suspense>
        <Hits entry={entry} sentences={hitsIn(entry)} wanted={sentences.wanted} nav={nav} />
      </Suspense>
    );
  const all = [...index.stories, ...index.singles];
  const isFiltered = query !== '' || finding.language !== undefined || finding.demonstrations === 'without';
  // Of what is on its way it is only known how much it is, not whether it is what is looked for.
  const later = isFiltered ? undefined : index.further;
  const languages = new Set([...languagesOf([...stories, ...singles]), ...(later?.languages ?? [])]);
  const count = t('stories.count', {
    stories: t('stories.stories', { count: stories.length + (later?.stories ?? 0) }),
    languages: t('stories.languages', { count: languages.size }),
  });
  return (
    <>
      <FindBar
        finding={finding}
        onChange={change}
        languages={[...new Set([...languagesOf(all), ...(index.further?.languages ?? [])])]}
        count={count}
        mixed={all.some(isDemonstration) && !all.every(isDemonstration)}
      />
      {error && <Missing onRetry={() => void refetch()}>{t('stories.hits.indexFailed')}</Missing>}
      {sentences?.isKeptAlone && <Missing onRetry={() => void refetch()}>{t('stories.hits.keptAlone')}</Missing>}
      {restError && <Missing onRetry={onRetry}>{t('stories.restFailed')}</Missing>}
      {stories.length > 0 && (
        <List className="stories" ref={list}>
          {stories.map((entry, place) => (
            <StoryItem
              key={entry.id}
              entry={entry}
              href={nav.href({ screen: 'story', story: entry.id })}
              brief={!isDrawn(entry.id, place)}
            >
              {hits(entry)}
            </StoryItem>
          ))}
        </List>
      )}
      {singles.length > 0 && <SingleArticles entries={singles} nav={nav} hits={hits} />}
      {isComing && (stories.length + singles.length === 0 || index.further) && <Loading />}
      {stories.length + singles.length === 0 && isFiltered && !isComing && (
        <section className="part">
          <h2>{t('stories.noMatch.title')}</h2>
          <div className="prose">
            <p>{query === '' ? t('stories.noMatch.filters') : t('stories.noMatch.query', { query })}</p>
            <p>
              <Button look="link" onClick={() => change({ ...EVERYTHING, query: '' })}>
                {t('stories.noMatch.all')}
              </Button>
            </p>
          </div>
        </section>
      )}
    </>
  );
}

interface MissingProps {
  /** What is missing, as a sentence. */
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

function Missing({ children, onRetry }: MissingProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Notice>
      {children}{' '}
      <Button look="link" onClick={onRetry}>
        {t('ui.retry')}
      </Button>
    </Notice>
  );
}
