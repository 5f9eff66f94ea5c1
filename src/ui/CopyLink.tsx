import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

/** How long “Copied” stands where “Copy link” was, in milliseconds. */
const SAID_FOR = 2500;
const SAYING = { idle: 'ui.copyLink', copied: 'ui.copied', failed: 'ui.copyFailed' } as const;

interface Props {
  /** The whole address, with its origin. */
  readonly address: string;
  readonly look?: 'link' | 'bare';
}

/** Puts an address on the clipboard and says whether that worked. */
export function CopyLink({ address, look = 'link' }: Props): ReactNode {
  const { t } = useTranslation();
  const [state, setState] = useState<keyof typeof SAYING>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), SAID_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button look={look} onClick={copy}>
        {t(SAYING[state])}
      </Button>
      <span className="vh" role="status">
        {state === 'idle' ? '' : t(SAYING[state])}
      </span>
    </>
  );
}
