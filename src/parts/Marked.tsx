import type { ReactNode } from 'react';

interface Props {
  /** `only`: one source has it; `notshown`: others have it that are not on screen; `shared`: others on screen have it. */
  readonly sign: 'only' | 'notshown' | 'shared';
  /** What the sign means: for who can't see it, and on paper. */
  readonly words: string;
  readonly children: ReactNode;
}

/** Neighbouring sentences under one mark: its sign hangs in the gutter beside them. */
export function Marked({ sign, words, children }: Props): ReactNode {
  return (
    <span className={sign}>
      <span className="vh">{words}: </span>
      {children}
    </span>
  );
}
