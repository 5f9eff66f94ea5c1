/**
 * A button that opens a list of choices. The library behind it is fetched when a reader reaches for the button, for no
 * page needs it before; until it is there a plain button stands in its place.
 */
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import type { MenuChoiceProps, MenuGroupProps, MenuProps } from './FullMenu';

const fetchMenu = () => import('./FullMenu');
const FullMenu = lazy(() => fetchMenu().then(({ Menu: full }) => ({ default: full })));
const FullGroup = lazy(() => fetchMenu().then(({ MenuGroup: full }) => ({ default: full })));
const FullChoice = lazy(() =>
  fetchMenu().then(({ MenuChoice: full }) => ({ default: full as ComponentType<MenuChoiceProps<string>> })),
);

/** Its children are `MenuChoice` and `MenuGroup`. */
export function Menu(props: MenuProps): ReactNode {
  const [pressed, setPressed] = useState(false);
  const { label, className } = props;
  const plain = (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={fetchMenu}
      onFocus={fetchMenu}
      onClick={() => setPressed(true)}
      {...(className !== undefined && { className })}
    >
      {label}
    </button>
  );
  return pressed ? (
    <Suspense fallback={plain}>
      <FullMenu {...props} />
    </Suspense>
  ) : (
    plain
  );
}

/** One of several, of which exactly one is chosen. */
export function MenuChoice<T extends string>(props: MenuChoiceProps<T>): ReactNode {
  // A choice is only ever told its own value: the library's part needn't know which strings there are.
  return <FullChoice {...(props as unknown as MenuChoiceProps<string>)} />;
}

export function MenuGroup(props: MenuGroupProps): ReactNode {
  return <FullGroup {...props} />;
}
