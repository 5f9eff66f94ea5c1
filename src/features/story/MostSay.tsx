import { Fragment, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../../link';
import { claimRow, mostSaid, type StoryClaim, type StoryView, sentenceOf } from '../../story';
import { LangText, List, typeset } from '../../ui';
import { claimKey, countsOf, shownOf } from './claimWords';
import { compareAt } from './compareAt';

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
          <Claim key={claimKey(claim)} story={story} claim={claim} nav={nav} />
        ))}
      </List>
    </section>
  );
}

function Claim({ story, claim, nav }: Props & { readonly claim: StoryClaim }): ReactNode {
  const { t, i18n } = useTranslation();
  const { representative } = shownOf(story, claim, i18n.language);
  const { text, lang } = sentenceOf(story, representative);
  return (
    <li>
      <LangText as="p" lang={lang} className="said">
        <a href={compareAt(story, nav, representative)}>{typeset(text, lang)}</a>
      </LangText>
      <p className="n">
        {countsOf(claimRow(story, claim), t).map((part, k) => (
          <Fragment key={part}>
            {k > 0 && ', '}
            <span>{part}</span>
          </Fragment>
        ))}
      </p>
    </li>
  );
}
