/** The gist of a story as one sentence. */
import type { TFunction } from 'i18next';
import type { Formats } from '../../i18n';
import type { StoryIndexEntry } from '../../story';
import { type EntryArticle, type Gist, gistOf } from './gist';

const THE_KIND = {
  report: 'kind.the.report',
  translation: 'kind.the.translation',
  adaptation: 'kind.the.adaptation',
  digest: 'kind.the.digest',
  explainer: 'kind.the.explainer',
  commentary: 'kind.the.commentary',
} as const;

export function gistText(entry: StoryIndexEntry, t: TFunction, formats: Formats): string {
  const gist = gistOf(entry);
  if (gist.sources < 2) return t('stories.gist.nothing');
  const shared = sharedText(gist, t);
  if (gist.allShared) return t('stories.gist.whole', { shared });
  const [first, second] = gist.own;
  if (!first) return t('stories.gist.sharedOnly', { shared });
  const name = (article: EntryArticle) => sourcePhrase(article, entry.articles, t, formats);
  const own = t('stories.gist.own', { source: name(first.article), count: first.count });
  if (!second) return t('stories.gist.withOwn', { shared, own });
  const also = t('stories.gist.also', { source: name(second.article), number: second.count });
  return t('stories.gist.withTwo', { shared, own, also });
}

function sharedText({ sharing, sources }: Gist, t: TFunction): string {
  if (sharing === 0) return t('stories.gist.none');
  if (sharing < sources) return t('stories.gist.some', { count: sharing, total: sources });
  return sources === 2 ? t('stories.gist.both') : t('stories.gist.all', { count: sources });
}

/** A source inside a sentence: by what no other source of the story is. */
export function sourcePhrase(
  article: EntryArticle,
  articles: readonly EntryArticle[],
  t: TFunction,
  { languageInText }: Pick<Formats, 'languageInText'>,
): string {
  const isAlone = (same: (other: EntryArticle) => boolean) => articles.filter(same).length === 1;
  const { kind, revises } = article.facts;
  if (kind && isAlone(({ facts }) => facts.kind === kind)) return t(THE_KIND[kind]);
  if (isAlone(({ lang }) => lang === article.lang)) {
    return t('stories.source.inLanguage', { language: languageInText(article.lang) });
  }
  if (revises && isAlone(({ facts }) => facts.revises !== undefined)) return t('stories.source.revised');
  return t('stories.source.one');
}
