import type { ReactNode } from 'react';
import type { Span } from '../story';
import { typeset } from '../ui';

/** The look of words in a sentence; where two meet, the first of these stands. */
const CUE_CLASSES = { differs: 'differing', possible: 'possible', alike: 'alike' } as const;
const RANKS = Object.keys(CUE_CLASSES);

/** `pointed`: it is pointed at or in focus; `counterpart`: it says the same as the one that is. */
export type Light = 'pointed' | 'counterpart' | undefined;

/**
 * `possible`: words that make it less than a fact; `differs`: another says it otherwise; `alike`: the sentence it is lit
 * with has the same name or figure.
 */
export interface Cue {
  readonly span: Span;
  readonly as: keyof typeof CUE_CLASSES;
}

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
  /** Words of it to underline, in any order. */
  readonly cues: readonly Cue[];
  /** Says in words that its match is unclear, in the text or beside it; undefined where that is not said. */
  readonly unclear: { readonly words: string; readonly where: 'inside' | 'aside' } | undefined;
}

const CLASSES = { pointed: 's lit pointed', counterpart: 's lit' } as const;

/** One sentence: can be pointed at, focused and lit. */
export function Sentence({ article, sentence, id, text, lang, light, isTabStop, cues, unclear }: Props): ReactNode {
  return (
    <>
      <span
        className={light ? CLASSES[light] : 's'}
        data-s={id}
        data-article={article}
        data-sentence={sentence}
        tabIndex={isTabStop ? 0 : -1}
      >
        {cues.length > 0 ? <Underlined text={text} lang={lang} cues={cues} /> : typeset(text, lang)}
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
function Underlined({ text, lang, cues }: Pick<Props, 'text' | 'lang' | 'cues'>) {
  const set = typeset(text, lang);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { span, as } of apart(cues)) {
    parts.push(set.slice(at, span.start));
    parts.push(
      <span key={span.start} className={CUE_CLASSES[as]}>
        {set.slice(span.start, span.end)}
      </span>,
    );
    at = span.end;
  }
  return (
    <>
      {parts}
      {set.slice(at)}
    </>
  );
}

/** One decoration a word. In the order of the text. */
function apart(cues: readonly Cue[]): Cue[] {
  const byRank = [...cues].sort((x, y) => RANKS.indexOf(x.as) - RANKS.indexOf(y.as));
  const kept: Cue[] = [];
  for (const cue of byRank) {
    if (kept.every(({ span }) => span.end <= cue.span.start || cue.span.end <= span.start)) kept.push(cue);
  }
  return kept.sort((x, y) => x.span.start - y.span.start);
}
