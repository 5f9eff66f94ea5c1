import type { TFunction } from 'i18next';
import { Fragment, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../../link';
import { claimRow, creditedFor, mostSaid, type Origin, type StoryClaim, type StoryView, sentenceOf } from '../../story';
import { LangText, List, typeset } from '../../ui';
import { claimKey, countsOf, shownOf } from './claimWords';
import { compareAt } from './compareAt';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
  readonly origins: readonly Origin[];
}

/** What most of the sources say, each with the way to where it is compared; nothing where there is no such thing. */
export function MostSay({ story, nav, origins }: Props): ReactNode {
  const { t } = useTranslation();
  const claims = useMemo(() => mostSaid(story), [story]);
  if (claims.length === 0) return null;
  return (
    <section className="part">
      <h2>{t('story.most.title')}</h2>
      <List className="most">
        {claims.map((claim) => (
          <Claim key={claimKey(claim)} story={story} claim={claim} nav={nav} origins={origins} />
        ))}
      </List>
    </section>
  );
}

function Claim({ story, claim, nav, origins }: Props & { readonly claim: StoryClaim }): ReactNode {
  const { t, i18n } = useTranslation();
  const { representative } = shownOf(story, claim, i18n.language);
  const { text, lang } = sentenceOf(story, representative);
  return (
    <li>
      <LangText as="p" lang={lang} className="said">
        <a href={compareAt(story, nav, representative)}>{typeset(text, lang)}</a>
      </LangText>
      <p className="n">
        {[...countsOf(claimRow(story, claim), t), ...creditsOf(claim, origins, t)].map((part, k) => (
          <Fragment key={part}>
            {k > 0 && ', '}
            <span>{part}</span>
          </Fragment>
        ))}
      </p>
    </li>
  );
}

/** A source in common says more than one of a single article: so many at least. */
const FEWEST_CREDITING = 2;

/** “3 credit TechCrunch”: whom several of those that say it credit with it. */
function creditsOf({ tellings }: StoryClaim, origins: readonly Origin[], t: TFunction): string[] {
  return origins
    .map((origin) => ({ name: origin.name, count: creditedFor(tellings, origin).length }))
    .filter(({ count }) => count >= FEWEST_CREDITING)
    .map(({ name, count }) => t('story.origins.of', { name, count }));
}
