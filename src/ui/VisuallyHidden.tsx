import type { ReactNode } from 'react';

/** For screen readers alone. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="vh">{children}</span>;
}
