/**
 * A button that opens a list of choices. The library behind it is fetched when a reader reaches for the button, for no
 * page needs it before; until it is there a plain button stands in its place.
 */
import { type ComponentType, type ReactNode, useState } from 'react';
import type { MenuChoiceProps, MenuGroupProps, MenuProps } from './FullMenu';

type FullMenuModule = typeof import('./FullMenu');

/** The library's part once it is there. Not `lazy`: choices that are waited for would hide the button around them. */
let full: FullMenuModule | undefined;

async function fetchMenu(): Promise<void> {
  full ??= await import('./FullMenu');
}

/** Its children are `MenuChoice` and `MenuGroup`. */
export function Menu(props: MenuProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const { label, className } = props;
  if (opened && full) {
    const { Menu: FullMenu } = full;
    return <FullMenu {...props} />;
  }
  return (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={fetchMenu}
      onFocus={fetchMenu}
      onClick={() => fetchMenu().then(() => setOpened(true))}
      {...(className !== undefined && { className })}
    >
      {label}
    </button>
  );
}

/** One of several, of which exactly one is chosen. */
export function MenuChoice<T extends string>(props: MenuChoiceProps<T>): ReactNode {
  if (!full) return null;
  // A choice is only ever told its own value: the library's part needn't know which strings there are.
  const FullChoice = full.MenuChoice as ComponentType<MenuChoiceProps<string>>;
  return <FullChoice {...(props as unknown as MenuChoiceProps<string>)} />;
}

export function MenuGroup(props: MenuGroupProps): ReactNode {
  if (!full) return null;
  const { MenuGroup: FullGroup } = full;
  return <FullGroup {...props} />;
}
