import { useTranslation } from 'react-i18next';
import { Sentence } from '../../../parts';
import type { Column } from '../model';
import { useCompare, useIsTabStop, useLight } from '../state';

interface SentenceProps {
  readonly column: Column;
  readonly sentence: number;
  /** Its id in addresses, `003/p4.s2`. */
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

/**
 * A sentence of a column, lit as the pointer goes. Arrow keys inside a column are handled by the rows. That it is
 * unclear is said where it is asked for: in the text where the mark is on, beside it while the sentence is pointed at,
 * so that no word moves under the pointer.
 */
export function ColumnSentence({ column, sentence, id, text, lang }: SentenceProps) {
  const { t } = useTranslation();
  const { on } = useCompare();
  const { article } = column;
  const light = useLight(article, sentence);
  const isTabStop = useIsTabStop({ article, sentence }, column);
  const inside = on.has('unsure');
  const isUnclear = column.marks[sentence]?.kind === 'unsure' && (inside || light === 'pointed');
  return (
    <Sentence
      article={article}
      sentence={sentence}
      id={id}
      text={text}
      lang={lang}
      light={light}
      isTabStop={isTabStop}
      unclear={isUnclear ? { words: t('compare.mark.unsure'), where: inside ? 'inside' : 'aside' } : undefined}
    />
  );
}
