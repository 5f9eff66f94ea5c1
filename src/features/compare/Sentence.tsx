import { useTranslation } from 'react-i18next';
import { typeset } from '../../ui';
import { useCompare } from './context';
import { useIsTabStop, useLight } from './pointer';

interface SentenceProps {
  readonly article: number;
  readonly sentence: number;
  /** Its id in addresses, `003/p4.s2`. */
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

/**
 * One sentence: can be pointed at, focused and lit. Arrow keys inside a column are handled by the rows. That it is
 * unclear is said where it is asked for: in the text where the mark is on, beside it while the sentence is pointed at,
 * so that no word moves under the pointer.
 */
export function Sentence({ article, sentence, id, text, lang }: SentenceProps) {
  const { t } = useTranslation();
  const { comparison, on } = useCompare();
  const light = useLight(article, sentence);
  const column = comparison.columns.find((one) => one.article === article);
  const isTabStop = useIsTabStop({ article, sentence }, column);
  const kind = column?.marks[sentence]?.kind;
  const pointed = light === 'pointed';
  const aside = !on.has('unsure');
  const lit = pointed ? 's lit pointed' : light ? 's lit' : 's';
  return (
    <>
      <span className={lit} data-s={id} data-article={article} data-sentence={sentence} tabIndex={isTabStop ? 0 : -1}>
        {typeset(text, lang)}
      </span>
      {kind === 'unsure' && (pointed || !aside) && (
        <span className={aside ? 'unclear aside' : 'unclear'}>
          <span aria-hidden="true">{aside ? '?' : '\u2009?'}</span>
          <span className="vh"> ({t('compare.mark.unsure')})</span>
        </span>
      )}
    </>
  );
}
