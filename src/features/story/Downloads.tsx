import { type ReactNode, useId } from 'react';
import { Button, download } from '../../ui';

/** By the ending of the file's name: who writes it. */
type Writers = Readonly<Record<'csv' | 'json', () => string>>;

interface Props {
  /** What is downloaded, in words. */
  readonly label: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly write: Writers;
  readonly children?: ReactNode;
}

const TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** A whole table as a file, whatever of it is shown. */
export function Downloads({ label, name, write, children }: Props): ReactNode {
  const id = useId();
  return (
    <p className="files">
      <span id={id}>{label}</span>
      {(['csv', 'json'] as const).map((ending) => (
        <Button
          key={ending}
          look="link"
          aria-describedby={id}
          onClick={() => download(`${name}.${ending}`, write[ending](), TYPES[ending])}
        >
          {ending.toUpperCase()}
        </Button>
      ))}
      {children}
    </p>
  );
}
