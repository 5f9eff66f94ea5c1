/** The gist of a story as one sentence. */
import type { TFunction } from 'i18next';
import type { Formats } from '../i18n';
import type { StoryIndexEntry } from '../story';
import { type EntryArticle, type Gist, gistOf } from './gist';
import { sourcePhrase } from './sourcePhrase';

/** What differs comes first, where anything does. */
export function gistText(entry: StoryIndexEntry, t: TFunction, formats: Formats): string {
  const gist = gistOf(entry);
  if (gist.sources < 2) return t('words.gist.nothing');
  const told = toldText(gist, entry, t, formats);
  if (gist.differences === 0) return told;
  return t('words.gist.differing', { differing: t('words.gist.differ', { count: gist.differences }), told });
}

function toldText(gist: Gist, entry: StoryIndexEntry, t: TFunction, formats: Formats): string {
  const shared = sharedText(gist, t);
  if (gist.allShared) return t('words.gist.whole', { shared });
  const [first, second] = gist.own;
  if (!first) return t('words.gist.sharedOnly', { shared });
  const name = (article: EntryArticle) => sourcePhrase(article, entry.articles, t, formats);
  const ownText = ({ article, count }: Gist['own'][number]) =>
    article.speculative > 0
      ? t('words.gist.sections', { source: name(article), count: article.speculative })
      : t('words.gist.own', { source: name(article), count });
  const own = ownText(first);
  if (second && first.article.speculative > 0)
    return t('words.gist.withSections', { shared, own, also: ownText(second) });
  if (!second) return t('words.gist.withOwn', { shared, own });
  const also = t('words.gist.also', { source: name(second.article), number: second.count });
  return t('words.gist.withTwo', { shared, own, also });
}

function sharedText({ sharing, sources }: Gist, t: TFunction): string {
  if (sharing === 0) return t('words.gist.none');
  if (sharing < sources) return t('words.gist.some', { count: sharing, total: sources });
  return sources === 2 ? t('words.gist.both') : t('words.gist.all', { count: sources });
}
