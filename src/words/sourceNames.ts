/** What each source of a story is called beside the others. */
import type { TFunction } from 'i18next';
import type { Formats } from '../i18n';
import type { CompiledArticle } from '../story';
import { kindAlone } from './kinds';

type Named = Pick<CompiledArticle, 'id' | 'lang' | 'facts'>;

export interface SourceName {
  /** What tells it from the story's other sources: its language, or its kind where two share a language. */
  readonly label: string;
  /** The other of the two, where it is known. */
  readonly detail: string | undefined;
}

/** One name an article, in their order, no two labels equal. */
export function sourceNames(articles: readonly Named[], t: TFunction, { language }: Formats): SourceName[] {
  const names = articles.map((article): SourceName => {
    const own = language(article.lang);
    const kind = article.facts.kind && kindAlone(article.facts.kind, t);
    const sameLanguage = articles.filter(({ lang }) => lang === article.lang);
    if (sameLanguage.length === 1) return { label: own, detail: kind };
    const version = versionOf(article, sameLanguage);
    if (version) return { label: t(`words.source.version.${version}`, { language: own }), detail: kind };
    const sameKind = articles.filter(({ facts }) => facts.kind === article.facts.kind);
    if (kind && sameKind.length === 1) return { label: kind, detail: own };
    return { label: `${own} ${article.id}`, detail: kind };
  });
  return names.map((name, k) =>
    names.some(({ label }, other) => other !== k && label === name.label)
      ? { ...name, label: `${name.label} ${articles[k]?.id}` }
      : name,
  );
}

/** Two versions of one article are told apart as such. */
function versionOf({ id, facts }: Named, others: readonly Named[]): 'first' | 'revised' | undefined {
  if (facts.revises !== undefined && others.some((other) => other.id === facts.revises)) return 'revised';
  return others.some((other) => other.facts.revises === id) ? 'first' : undefined;
}
