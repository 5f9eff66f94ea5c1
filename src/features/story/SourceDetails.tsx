import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { CompiledArticle, StoryView } from '../../story';
import { LangText } from '../../ui';
import { sourceAnchor } from './sourceAnchor';

const UNKNOWN = {
  published: 'story.unknown.date',
  outlet: 'story.unknown.outlet',
  byline: 'story.unknown.byline',
  url: 'story.unknown.address',
} as const;

interface Props {
  readonly story: StoryView;
  readonly facts: CompiledArticle['facts'];
}

/** Date, outlet, author, address and origin. What isn't known is said here, and only here. */
export function SourceDetails({ story, facts }: Props): ReactNode {
  const { t } = useTranslation();
  const { day, list } = useFormats();
  const unknown = (['published', 'outlet', 'byline', 'url'] as const).filter((fact) => facts[fact] === undefined);
  return (
    <dl>
      {facts.published !== undefined && <Detail term={t('story.detail.published')}>{day(facts.published)}</Detail>}
      {facts.outlet !== undefined && <Detail term={t('story.detail.outlet')}>{facts.outlet}</Detail>}
      {facts.byline !== undefined && (
        <Detail term={t('story.detail.byline')}>{t('story.by', { name: facts.byline })}</Detail>
      )}
      {facts.url !== undefined && (
        <Detail term={t('story.detail.address')}>
          <Outside address={facts.url} />
        </Detail>
      )}
      {facts.archive !== undefined && (
        <Detail term={t('story.detail.archive')}>
          <Outside address={facts.archive}>{t('story.archived')}</Outside>
        </Detail>
      )}
      {facts.retrieved !== undefined && (
        <Detail term={t('story.detail.retrieved')}>{t('story.retrieved', { day: day(facts.retrieved) })}</Detail>
      )}
      {facts.credits !== undefined && facts.credits.length > 0 && (
        <Detail term={t('story.detail.credits')}>{t('story.credits', { names: list(facts.credits) })}</Detail>
      )}
      {facts.revises !== undefined && (
        <Detail term={t('story.detail.revises')}>
          {t('story.revises')} <Revised story={story} id={facts.revises} />
        </Detail>
      )}
      {facts.demonstration && !story.articles.every(isDemonstration) && (
        <Detail term={t('story.detail.text')}>{t('story.demonstration')}</Detail>
      )}
      {unknown.length > 0 && (
        <Detail term={t('story.detail.unknown')}>
          {t('story.unknown.these', { things: list(unknown.map((fact) => t(UNKNOWN[fact]))) })}
        </Detail>
      )}
    </dl>
  );
}

function isDemonstration({ article }: StoryView['articles'][number]): boolean {
  return article.facts.demonstration === true;
}

export function Detail({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt className="vh">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A link to another site: it isn't told where the reader comes from. */
function Outside({ address, children }: { readonly address: string; readonly children?: ReactNode }): ReactNode {
  return (
    <a href={address} rel="noopener noreferrer external">
      {children ?? new URL(address).hostname.replace(/^www\./u, '')}
    </a>
  );
}

/** The article that was revised: a source of the story, or only its name. */
function Revised({ story, id }: { readonly story: StoryView; readonly id: string }): ReactNode {
  const { day } = useFormats();
  const source = story.articles.find(({ article }) => article.id === id);
  if (!source) return id;
  const { lang, name, facts } = source.article;
  return (
    <>
      <a href={`#${sourceAnchor(id)}`}>
        <LangText lang={lang}>{name.text}</LangText>
      </a>
      {facts.published !== undefined && ` (${day(facts.published)})`}
    </>
  );
}
