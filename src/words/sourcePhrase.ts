import type { TFunction } from 'i18next';
import type { Formats } from '../i18n';
import type { EntryArticle } from './gist';
import { theKind } from './kinds';

/** A source inside a sentence: by what no other source of the story is. */
export function sourcePhrase(
  article: EntryArticle,
  articles: readonly EntryArticle[],
  t: TFunction,
  { languageInText }: Pick<Formats, 'languageInText'>,
): string {
  const isAlone = (same: (other: EntryArticle) => boolean) => articles.filter(same).length === 1;
  const { kind, revises } = article.facts;
  if (kind && isAlone(({ facts }) => facts.kind === kind)) return theKind(kind, t);
  if (isAlone(({ lang }) => lang === article.lang)) {
    return t('words.source.phrase.inLanguage', { language: languageInText(article.lang) });
  }
  if (revises && isAlone(({ facts }) => facts.revises !== undefined)) return t('words.source.phrase.revised');
  return t('words.source.phrase.one');
}
