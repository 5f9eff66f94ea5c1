import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../../link';
import { type AloneDetails, type SentenceRef, type StoryView, withSpeaker } from '../../story';
import { LangText, List } from '../../ui';
import type { SourceName } from '../../words';
import { compareAt } from './compareAt';
import { Around, Quotes } from './ledgerEntries';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
  /** By article. */
  readonly names: readonly SourceName[];
  readonly alone: readonly AloneDetails[];
}

/** Figures and quotations that one source alone has, folded away by source. */
export function LedgerAlone({ alone, names, ...props }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="alone">
      <h3>{t('story.who.filter.only')}</h3>
      {alone.map((of) => (
        <details key={of.article}>
          <summary>
            {t('story.who.cell.of', {
              source: names[of.article]?.label ?? '',
              words: [
                ...(of.figures.length > 0 ? [t('story.ledger.figures', { count: of.figures.length })] : []),
                ...(of.quotations.length > 0 ? [t('story.ledger.quotations', { count: of.quotations.length })] : []),
              ].join(', '),
            })}
          </summary>
          <Details {...props} of={of} />
        </details>
      ))}
    </div>
  );
}

function Details({ story, nav, of }: Omit<Props, 'names' | 'alone'> & { readonly of: AloneDetails }): ReactNode {
  const item = (ref: SentenceRef, key: string, words: ReactNode) => (
    <li key={key}>
      <span className="sign bar" aria-hidden="true" />
      <a href={compareAt(story, nav, ref)}>{words}</a>
    </li>
  );
  return (
    <List>
      {of.figures.map((place) =>
        item(place, `${place.sentence}/${place.figure.span.start}`, <Around story={story} place={place} />),
      )}
      {of.quotations.map((place) => {
        const { speaker } = withSpeaker(story, [place]);
        return item(
          place,
          `${place.sentence}`,
          <>
            {speaker && (
              <>
                <LangText lang={speaker.lang} className="own">
                  {speaker.text}
                </LangText>
                {': '}
              </>
            )}
            <Quotes story={story} place={place} />
          </>,
        );
      })}
    </List>
  );
}
