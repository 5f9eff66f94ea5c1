import type { ReactNode } from 'react';
import type { Span } from '../story';
import { typeset } from '../ui';

/** `pointed`: it is pointed at or in focus; `counterpart`: it says the same as the one that is. */
export type Light = 'pointed' | 'counterpart' | undefined;

interface Props {
  readonly article: number;
  readonly sentence: number;
  /** Its id in addresses, `003/p4.s2`. */
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly light: Light;
  /** Whether Tab comes to it. */
  readonly isTabStop: boolean;
  /** Says in words that its match is unclear, in the text or beside it; undefined where that is not said. */
  /** Words of it to underline: `possible` for what makes it less than a fact, `differs` where another says it otherwise. */
  readonly cue?: { readonly span: Span; readonly as: 'possible' | 'differs' } | undefined;
  readonly unclear: { readonly words: string; readonly where: 'inside' | 'aside' } | undefined;
}

const CLASSES = { pointed: 's lit pointed', counterpart: 's lit' } as const;

/** One sentence: can be pointed at, focused and lit. */
export function Sentence({ article, sentence, id, text, lang, light, isTabStop, cue, unclear }: Props): ReactNode {
  return (
    <>
      <span
        className={light ? CLASSES[light] : 's'}
        data-s={id}
        data-article={article}
        data-sentence={sentence}
        tabIndex={isTabStop ? 0 : -1}
      >
        {cue ? <Underlined text={text} lang={lang} cue={cue} /> : typeset(text, lang)}
      </span>
      {unclear && (
        <span className={unclear.where === 'aside' ? 'unclear aside' : 'unclear'}>
          <span aria-hidden="true">{unclear.where === 'aside' ? '?' : '\u2009?'}</span>
          <span className="vh"> ({unclear.words})</span>
        </span>
      )}
    </>
  );
}

/** The whole text, part by part: set as its language asks, every character is still there. */
function Underlined({
  text,
  lang,
  cue: { span, as },
}: Pick<Props, 'text' | 'lang'> & { cue: NonNullable<Props['cue']> }) {
  const set = typeset(text, lang);
  return (
    <>
      {set.slice(0, span.start)}
      <span className={as === 'differs' ? 'differing' : 'possible'}>{set.slice(span.start, span.end)}</span>
      {set.slice(span.end)}
    </>
  );
}
