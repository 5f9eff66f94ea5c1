import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../../link';
import { type Additions, type StoryView, sentenceOf } from '../../story';
import { LangText, List, typeset } from '../../ui';
import type { SourceName } from '../../words';
import { compareAt } from './compareAt';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
  /** By article. */
  readonly names: readonly SourceName[];
  readonly additions: readonly Additions[];
}

/** What one source alone has, folded away by source: the browser's search finds it there and unfolds it. */
export function Alone({ additions, names, ...props }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="alone">
      <h3>{t('story.who.filter.only')}</h3>
      {additions.map((of) => (
        <details key={of.article}>
          <summary>
            {[
              t('story.who.more', { source: names[of.article]?.label ?? '', sentences: of.sentences.length }),
              ...(of.sections > 0 ? [t('story.who.sections', { count: of.sections })] : []),
            ].join(', ')}
          </summary>
          <Sentences {...props} of={of} />
        </details>
      ))}
    </div>
  );
}

function Sentences({ story, nav, of }: Omit<Props, 'names' | 'additions'> & { readonly of: Additions }): ReactNode {
  return (
    <List>
      {of.sentences.map((ref) => {
        const { text, lang } = sentenceOf(story, ref);
        return (
          <li key={ref.sentence}>
            <span className={ref.section === undefined ? 'sign bar' : 'sign bar supposed'} aria-hidden="true" />
            <LangText lang={lang} as="div" className="own">
              <a href={compareAt(story, nav, ref)}>{typeset(text, lang)}</a>
            </LangText>
          </li>
        );
      })}
    </List>
  );
}
