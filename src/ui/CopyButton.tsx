import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

/** How long “Copied” stands where the button's words were, in milliseconds. */
const SAID_FOR = 2500;
const SAYING = { copied: 'ui.copied', failed: 'ui.copyFailed' } as const;

interface Props {
  /** Asked for when it is copied. */
  readonly text: () => string;
  readonly children: ReactNode;
  readonly look?: 'link' | 'bare';
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, children, look = 'link' }: Props): ReactNode {
  const { t } = useTranslation();
  const [state, setState] = useState<keyof typeof SAYING>();
  useEffect(() => {
    if (state === undefined) return undefined;
    const timer = setTimeout(() => setState(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button look={look} onClick={copy}>
        {state === undefined ? children : t(SAYING[state])}
      </Button>
      <span className="vh" role="status">
        {state === undefined ? '' : t(SAYING[state])}
      </span>
    </>
  );
}
