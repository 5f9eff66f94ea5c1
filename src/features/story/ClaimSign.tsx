import type { ReactNode } from 'react';
import type { ClaimCell } from '../../story';
import { type SignKind, signOf } from './claimWords';

const CLASSES = { says: 'dot', possible: 'dot half', hearsay: 'dot ring', advised: 'dot core' } as const;

/** Drawn, for the circles of fonts differ in size. What it means is said in words beside it. */
export function Dot({ sign, twice = false }: { readonly sign: SignKind; readonly twice?: boolean }): ReactNode {
  return (
    <span className="dots" aria-hidden="true">
      <span className={CLASSES[sign]} />
      {twice && <span className={CLASSES[sign]} />}
    </span>
  );
}

/** Nothing where the source doesn't say it. */
export function ClaimSign({ cell }: { readonly cell: ClaimCell }): ReactNode {
  if (cell.kind === 'lacks') return null;
  if (cell.kind === 'unclear') return <Unclear />;
  const { certainty, sentences } = cell.telling;
  return <Dot sign={signOf(certainty)} twice={sentences.length > 1} />;
}

export function Unclear(): ReactNode {
  return (
    <span className="qm" aria-hidden="true">
      ?
    </span>
  );
}
