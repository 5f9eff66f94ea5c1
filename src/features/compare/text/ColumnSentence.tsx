import { type Cue, type Light, Marked, Sentence } from '../../../parts';
import { commonSpans, cueIn, type SentenceRef, type Sentence as SentenceValue } from '../../../story';
import { type Column, differs } from '../model';
import { type Lit, useCompare, useIsTabStop, useLit } from '../state';

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
  const { t, on } = useCompare();
  const { article } = column;
  const lit = useLit(article, index);
  const light = lit?.as;
  const isTabStop = useIsTabStop({ article, sentence: index }, column);
  const inside = on.has('unsure');
  const isUnclear = column.marks[index]?.kind === 'unsure' && (inside || light === 'pointed');
  const sentence = (
    <Sentence
      article={article}
      sentence={index}
      id={id}
      text={text}
      lang={lang}
      light={light}
      isTabStop={isTabStop}
      cues={[
        ...useCue(column, index),
        ...useDetails(column, index, light),
        ...useAlike({ article, sentence: index }, lit),
      ]}
      unclear={isUnclear ? { words: t('compare.mark.unsure'), where: inside ? 'inside' : 'aside' } : undefined}
    />
  );
  if (!differs(column, index, on)) return sentence;
  const mark = on.has('certainty') && column.contrasts.has(index) ? 'compare.mark.certainty' : 'compare.mark.details';
  return (
    <Marked sign="contrast" words={t('compare.label', { label: t(mark) })}>
      {sentence}
    </Marked>
  );
}

/**
 * The cue of a sentence is underlined where that is switched on, where it is the difference, and in what only this source
 * has: there it says how much of it is more than a possibility.
 */
function useCue({ article, marks, contrasts }: Column, sentence: number): Cue[] {
  const { on, spread } = useCompare();
  const span = cueIn(spread.story, { article, sentence });
  if (!span) return [];
  if (on.has('certainty') && contrasts.has(sentence)) return [{ span, as: 'differs' }];
  const kind = marks[sentence]?.kind;
  const own = (kind === 'only' || kind === 'speculative') && on.has(kind);
  return on.has('possible') || own ? [{ span, as: 'possible' }] : [];
}

/** A figure, a day or a name is underlined where it is the one that stands against others; of what most say only while that is pointed at. */
function useDetails({ details }: Column, sentence: number, light: Light): Cue[] {
  const { on } = useCompare();
  if (!on.has('details')) return [];
  return (details.get(sentence) ?? [])
    .filter(({ marked }) => marked || light !== undefined)
    .map(({ detail }) => ({ span: detail.span, as: 'differs' }));
}

/** Names and figures that a lit sentence has in common with those it is lit beside. */
function useAlike(place: SentenceRef, lit: Lit | undefined): Cue[] {
  const { spread } = useCompare();
  const { beside = [] } = lit ?? {};
  return beside.flatMap((other) =>
    commonSpans(spread.story, other, place).map((span) => ({ span, as: 'alike' as const })),
  );
}
