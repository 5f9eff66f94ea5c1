import { Fragment, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultMarks, focusOn, type Navigation } from '../../link';
import { haveText, mostSaid, type StoryClaim, type StoryView, sentenceOf, stanceOf, type Telling } from '../../story';
import { LangText, List, typeset } from '../../ui';
import { certaintyText } from '../../words';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
}

/** What most of the sources say, each with the way to where it is compared; nothing where there is no such thing. */
export function MostSay({ story, nav }: Props): ReactNode {
  const { t } = useTranslation();
  const claims = useMemo(() => mostSaid(story), [story]);
  if (claims.length === 0) return null;
  return (
    <section className="part">
      <h2>{t('story.most.title')}</h2>
      <List className="most">
        {claims.map((claim) => (
          <Claim key={keyOf(claim)} story={story} claim={claim} nav={nav} />
        ))}
      </List>
    </section>
  );
}

/** In the words of a source in the interface's language where one has it, else of the fullest that does. */
function Claim({ story, claim, nav }: Props & { readonly claim: StoryClaim }): ReactNode {
  const { t, i18n } = useTranslation();
  const { representative } = shownOf(story, claim, i18n.language);
  const { text, lang } = sentenceOf(story, representative);
  const compare = nav.href({
    screen: 'compare',
    story: story.story.id,
    articles: [],
    marks: defaultMarks(),
    focus: focusOn(story, representative),
  });
  const silent = story.articles.filter((one) => haveText(one) && !isToldBy(claim, one.index));
  const unclear = silent.filter(({ index }) => stanceOf(story, representative, index) === 'unclear').length;
  const parts = [
    t('story.most.said', { said: claim.tellings.length, total: claim.tellings.length + silent.length }),
    ...(unclear > 0 ? [t('story.counts.unsure', { count: unclear })] : []),
    ...otherwise(claim).map(([certainty, articles]) =>
      t('story.most.worded', { articles, certainty: certaintyText(certainty, t) }),
    ),
  ];
  return (
    <li>
      <LangText as="p" lang={lang} className="said">
        <a href={compare}>{typeset(text, lang)}</a>
      </LangText>
      <p className="n">
        {parts.map((part, k) => (
          <Fragment key={part}>
            {k > 0 && ', '}
            <span>{part}</span>
          </Fragment>
        ))}
      </p>
    </li>
  );
}

function shownOf(story: StoryView, { tellings }: StoryClaim, language: string): Telling {
  const length = ({ article }: Telling) => (story.articles[article]?.judgements ?? []).filter(isCompared).length;
  const isOwn = ({ representative }: Telling) =>
    sentenceOf(story, representative).lang.split('-')[0] === language.split('-')[0];
  const ranked = [...tellings].sort((x, y) => Number(isOwn(y)) - Number(isOwn(x)) || length(y) - length(x));
  return ranked[0] as Telling;
}

/** Where some state it as a fact and others don't: in how many sources it is worded as hearsay and as possible. */
function otherwise({ contested, tellings }: StoryClaim): [Telling['certainty'], number][] {
  if (!contested) return [];
  return (['hearsay', 'possible'] as const)
    .map((certainty): [Telling['certainty'], number] => [
      certainty,
      tellings.filter((telling) => telling.certainty === certainty).length,
    ])
    .filter(([, articles]) => articles > 0);
}

function isCompared({ verdict }: StoryView['articles'][number]['judgements'][number]): boolean {
  return verdict !== 'uncompared';
}

function isToldBy({ tellings }: StoryClaim, article: number): boolean {
  return tellings.some((telling) => telling.article === article);
}

function keyOf({ tellings }: StoryClaim): string {
  return tellings.map(({ article, sentences }) => `${article}/${sentences.join('+')}`).join(' ');
}
