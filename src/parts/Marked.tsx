import type { ReactNode } from 'react';

interface Props {
  /**
   * `only`: one source has it; `speculative`: that, in a passage worded as possible; `notshown`: others have it that are
   * not on screen; `shared`: others on screen have it; `contrast`: others word it with another certainty.
   */
  readonly sign: 'only' | 'speculative' | 'notshown' | 'shared' | 'contrast';
  /** What the sign means, with the colon of its language: for who can't see it, and on paper. */
  readonly words: string;
  readonly children: ReactNode;
}

const CLASSES = {
  only: 'only',
  speculative: 'only supposed',
  notshown: 'notshown',
  shared: 'shared',
  contrast: 'contrast',
} as const;

/** Neighbouring sentences under one mark: its sign hangs in the gutter beside them. */
export function Marked({ sign, words, children }: Props): ReactNode {
  return (
    <span className={CLASSES[sign]}>
      <span className="vh">{words} </span>
      {children}
    </span>
  );
}
