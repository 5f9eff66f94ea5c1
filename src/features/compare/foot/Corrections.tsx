import { useTranslation } from 'react-i18next';
import type { Answer, SentenceRef } from '../../../story';
import { type OwnWord, useCompare } from '../state';

/** The reader's word against the engine's: that what it links doesn't match, or that what it doesn't link does. */
export function Contradict({ focus, answer }: { readonly focus: SentenceRef; readonly answer: Answer }) {
  const { t, i18n } = useTranslation();
  const { correcting } = useCompare();
  const verdict = answer.kind === 'linked' ? 'different' : 'same';
  return (
    <p className="judge" lang={i18n.language}>
      <button type="button" className="link" onClick={() => correcting.correct(verdict, focus, answer)}>
        {t(`compare.correct.${verdict}`)}
      </button>
    </p>
  );
}

/** What the reader has said of two sentences, and the way back. */
export function YourWord({ word: { verdict, correction } }: { readonly word: OwnWord }) {
  const { t, i18n } = useTranslation();
  const { correcting } = useCompare();
  return (
    <p className="judge yours" lang={i18n.language}>
      {t(`compare.correct.said.${verdict}`)}{' '}
      <button type="button" className="link" onClick={() => void correcting.remove(correction)}>
        {t('compare.correct.undo')}
      </button>
      {correcting.problem && <span className="problem"> {t('compare.correct.notKept')}</span>}
    </p>
  );
}
