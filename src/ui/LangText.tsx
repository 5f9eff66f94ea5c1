import type { ReactNode } from 'react';
import { typeset } from '../i18n';
import { directionOf } from './direction';

interface Props {
  /** BCP 47 */
  readonly lang: string;
  /** Plain text is set as its language asks; anything else is shown as it is. */
  readonly children: ReactNode;
  readonly as?: 'span' | 'p' | 'div' | 'li' | 'q';
  /** `own`: words of an article inside the interface's text. */
  readonly className?: string;
}

/** Words in a language of their own: the browser's fonts, hyphens and voice follow, and the direction. */
export function LangText({ lang, children, as: Tag = 'span', className }: Props): ReactNode {
  return (
    <Tag lang={lang} dir={directionOf(lang)} className={className}>
      {typeof children === 'string' ? typeset(children, lang) : children}
    </Tag>
  );
}
