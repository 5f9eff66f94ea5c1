import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ClaimRow, type SentenceRef, type StoryView, sentenceOf } from '../../story';
import { LangText, typeset, VisuallyHidden } from '../../ui';

interface Props {
  readonly story: StoryView;
  readonly row: ClaimRow;
  readonly of: SentenceRef;
  readonly children: (text: string) => ReactNode;
}

/** A claim as one sentence words it, with the sign of a difference. */
export function ClaimText({ story, row, of, children }: Props): ReactNode {
  const { t } = useTranslation();
  const { text, lang } = sentenceOf(story, of);
  return (
    <>
      {row.differs && (
        <>
          <span className="sign ne-sign" aria-hidden="true" />
          <VisuallyHidden>{t('story.who.legend.differs')} </VisuallyHidden>
        </>
      )}
      <LangText as="div" lang={lang} className="own">
        {children(typeset(text, lang))}
      </LangText>
    </>
  );
}
