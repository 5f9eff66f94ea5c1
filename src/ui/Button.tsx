import type { ComponentProps, ReactNode } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'type'> {
  /** `act`: the page's one prominent action; `link`: in running text; `bare`: among tools. */
  readonly look?: 'act' | 'link' | 'bare';
}

export function Button({ look = 'bare', className, ...rest }: Props): ReactNode {
  const classes = [look === 'bare' ? undefined : look, className].filter((name) => name !== undefined);
  return <button type="button" className={classes.join(' ') || undefined} {...rest} />;
}
