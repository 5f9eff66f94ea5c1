/**
 * Menus with the library that makes them: arrows, Home, End, Escape and first letters as everywhere. Only `Menu.tsx`
 * imports it, when a menu is first opened: it weighs as much as the rest of the first page together.
 */
import {
  Menu as AriakitMenu,
  MenuGroup as AriakitMenuGroup,
  MenuButton,
  MenuGroupLabel,
  MenuItemRadio,
  useMenuStore,
} from '@ariakit/react';
import { type ReactNode, useEffect, useRef } from 'react';

export interface MenuProps {
  /** What the button shows. */
  readonly label: ReactNode;
  /** What the menu is called, where the button doesn't say it. */
  readonly name?: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Which edge of the button the menu keeps to. */
  readonly align?: 'start' | 'end';
}

/**
 * Its children are `MenuChoice` and `MenuGroup`. It takes the place of a button that was just pressed, and so opens at
 * once, as that press would have opened it.
 */
export function Menu({ label, name, children, className, align = 'start' }: MenuProps): ReactNode {
  const menu = useMenuStore({ placement: align === 'end' ? 'bottom-end' : 'bottom-start' });
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Not before the press is over: it would count as one outside the menu, and close it again.
    const frame = requestAnimationFrame(() => {
      // What has the focus is taken for what the menu belongs to: it may be a part of a panel that is just closing.
      button.current?.focus();
      menu.setAutoFocusOnShow(true);
      menu.setInitialFocus('first');
      menu.show();
    });
    return () => cancelAnimationFrame(frame);
  }, [menu]);
  return (
    <>
      <MenuButton ref={button} store={menu} {...(className !== undefined && { className })}>
        {label}
      </MenuButton>
      <AriakitMenu
        store={menu}
        className="menu"
        gutter={6}
        getAnchorRect={() => button.current?.getBoundingClientRect() ?? null}
        unmountOnHide
        hideOnEscape={closeOnlyThis}
        {...(name !== undefined && { 'aria-label': name })}
      >
        {children}
      </AriakitMenu>
    </>
  );
}

/** Escape closes the menu, and nothing behind it. */
function closeOnlyThis(event: Pick<Event, 'preventDefault'>): boolean {
  event.preventDefault();
  return true;
}

export interface MenuChoiceProps<T extends string> {
  /** The group of choices it belongs to: one name, one group. */
  readonly name: string;
  readonly value: T;
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  readonly children: ReactNode;
  /** Whether choosing leaves the menu open, to see what it does. */
  readonly stays?: boolean;
}

/** One of several, of which exactly one is chosen. */
export function MenuChoice<T extends string>(props: MenuChoiceProps<T>): ReactNode {
  const { name, value, chosen, onChoose, children, stays = false } = props;
  return (
    <MenuItemRadio
      className="item"
      name={name}
      value={value}
      checked={value === chosen}
      onChange={() => onChoose(value)}
      hideOnClick={!stays}
    >
      <span className="tick" aria-hidden="true" />
      <span>{children}</span>
    </MenuItemRadio>
  );
}

export interface MenuGroupProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function MenuGroup({ label, children }: MenuGroupProps): ReactNode {
  return (
    <AriakitMenuGroup className="group">
      <MenuGroupLabel className="what">{label}</MenuGroupLabel>
      {children}
    </AriakitMenuGroup>
  );
}
