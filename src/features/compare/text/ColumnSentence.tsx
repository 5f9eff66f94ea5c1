import { useTranslation } from 'react-i18next';
import { Sentence } from '../../../parts';
import type { Sentence as SentenceValue } from '../../../story';
import type { Column } from '../model';
import { useCompare, useIsTabStop, useLight } from '../state';

interface SentenceProps {
  readonly column: Column;
  readonly sentence: SentenceValue;
}

/**
 * A sentence of a column, lit as the pointer goes. Arrow keys inside a column are handled by the rows. That it is
 * unclear is said where it is asked for: in the text where the mark is on, beside it while the sentence is pointed at,
 * so that no word moves under the pointer.
 */
export function ColumnSentence({ column, sentence: { id, index, text, lang } }: SentenceProps) {
  const { t } = useTranslation();
  const { on } = useCompare();
  const { article } = column;
  const light = useLight(article, index);
  const isTabStop = useIsTabStop({ article, sentence: index }, column);
  const inside = on.has('unsure');
  const isUnclear = column.marks[index]?.kind === 'unsure' && (inside || light === 'pointed');
  return (
    <Sentence
      article={article}
      sentence={index}
      id={id}
      text={text}
      lang={lang}
      light={light}
      isTabStop={isTabStop}
      unclear={isUnclear ? { words: t('compare.mark.unsure'), where: inside ? 'inside' : 'aside' } : undefined}
    />
  );
}
