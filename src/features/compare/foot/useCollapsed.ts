import { useState } from 'react';

const KEY = 'parallax.foot';
const COLLAPSED = 'collapsed';

/** Whether the foot is but a line: as the reader left it, on this device. */
export function useCollapsed(): readonly [boolean, (collapsed: boolean) => void] {
  const [collapsed, set] = useState(read);
  return [
    collapsed,
    (next) => {
      write(next);
      set(next);
    },
  ];
}

/** Where nothing can be kept (a private window, a full device) it is open anew on every visit. */
function read(): boolean {
  try {
    return window.localStorage.getItem(KEY) === COLLAPSED;
  } catch {
    return false;
  }
}

function write(collapsed: boolean): void {
  try {
    if (collapsed) window.localStorage.setItem(KEY, COLLAPSED);
    else window.localStorage.removeItem(KEY);
  } catch {
    // It holds for this visit.
  }
}
