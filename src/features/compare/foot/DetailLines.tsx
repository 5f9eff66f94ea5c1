import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import { type SentenceRef, sentenceOf } from '../../../story';
import { LangText } from '../../../ui';
import { useCompare } from '../state';

const THAN = {
  figure: 'compare.foot.figureThan',
  date: 'compare.foot.dateThan',
  name: 'compare.foot.nameThan',
} as const;
const OTHER = { figure: 'compare.foot.figure', date: 'compare.foot.date', name: 'compare.foot.name' } as const;

interface Props {
  readonly focus: SentenceRef;
  /** The sentence in focus itself, or one that it matches. */
  readonly of: SentenceRef;
}

/** The figures, days and names that the sentence in focus and what it matches give otherwise, as they stand in the one at hand. */
export function DetailLines({ focus, of }: Props) {
  const { t, i18n } = useTranslation();
  const { list } = useFormats();
  const { spread, labelOf } = useCompare();
  const contrasts = spread.columns.find(({ article }) => article === focus.article)?.details.get(focus.sentence) ?? [];
  const isFocus = of.article === focus.article;
  const lines = contrasts.flatMap(({ type, detail, others }) => {
    if (isFocus) {
      const sources = list([...new Set(others.map(({ article }) => labelOf(article)))]);
      return [{ detail, words: t(THAN[type], { sources }) }];
    }
    return others
      .filter(({ article, sentence }) => article === of.article && sentence === of.sentence)
      .map((other) => ({ detail: other.detail, words: t(OTHER[type]) }));
  });
  return lines.map(({ detail, words }) => (
    <p key={detail.span.start} className="worded d" lang={i18n.language}>
      {words}{' '}
      <LangText lang={sentenceOf(spread.story, of).lang} className="w own">
        {detail.text}
      </LangText>
    </p>
  ));
}
