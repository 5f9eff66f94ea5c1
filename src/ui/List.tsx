import type { ComponentProps, ReactNode } from 'react';

/** A list without bullets or numbers: Safari calls it a list only with the role spelt out. */
export function List(props: ComponentProps<'ul'>): ReactNode {
  return <ul role="list" {...props} />;
}
