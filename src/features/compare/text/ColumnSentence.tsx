import { useTranslation } from 'react-i18next';
import { Marked, Sentence } from '../../../parts';
import { cueIn, type Sentence as SentenceValue } from '../../../story';
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
  const differs = on.has('certainty') && column.contrasts.has(index);
  const sentence = (
    <Sentence
      article={article}
      sentence={index}
      id={id}
      text={text}
      lang={lang}
      light={light}
      isTabStop={isTabStop}
      cue={useCue(column, index)}
      unclear={isUnclear ? { words: t('compare.mark.unsure'), where: inside ? 'inside' : 'aside' } : undefined}
    />
  );
  if (!differs) return sentence;
  return (
    <Marked sign="contrast" words={t('compare.label', { label: t('compare.mark.certainty') })}>
      {sentence}
    </Marked>
  );
}

/**
 * The cue of a sentence is underlined where that is switched on, where it is the difference, and in what only this source
 * has: there it says how much of it is more than a possibility.
 */
function useCue({ article, marks, contrasts }: Column, sentence: number) {
  const { on, spread } = useCompare();
  const span = cueIn(spread.story, { article, sentence });
  if (!span) return undefined;
  if (on.has('certainty') && contrasts.has(sentence)) return { span, as: 'differs' } as const;
  const kind = marks[sentence]?.kind;
  const own = (kind === 'only' || kind === 'speculative') && on.has(kind);
  return on.has('possible') || own ? ({ span, as: 'possible' } as const) : undefined;
}
