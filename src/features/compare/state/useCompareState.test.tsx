import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startI18n } from '../../../i18n';
import { type CompareScreen, quoteOf, type ResolvedCompare, readView, resolveView, writeView } from '../../../link';
import { viewFrom } from '../../../testing';
import { marksWith } from '../model/marks.testing';
import { compareScreen, FakeNavigation, furnishWindow, Preferred, widen } from '../render.testing';
import { added, leaving } from './changes';
import { useCompareState } from './useCompareState';

const english = await startI18n('en');
const story = viewFrom(`
  A: a b x
  B[id]: a y
  C[ms]: a b
  D[fr]: b
`);

beforeAll(furnishWindow);
beforeEach(() => widen(1440));
afterEach(cleanup);

function state(screen: Partial<CompareScreen> = {}) {
  const nav = new FakeNavigation();
  const asked = compareScreen(screen);
  const { result } = renderHook(() => useCompareState(asked, story, nav), {
    wrapper: ({ children }: { children: ReactNode }) => <Preferred language={english}>{children}</Preferred>,
  });
  return { result, nav };
}

type State = ReturnType<typeof state>;

/** What an action leads to: `A B by A`, with the sentence in focus; it must resolve without a word of complaint. */
function leadsTo(
  { result, nav }: State,
  act: (actions: State['result']['current']['value']['actions']) => void,
): string {
  act(result.current.value.actions);
  const last = nav.last;
  if (!last) return 'nowhere';
  const { articles, spine, focus } = last.view;
  const again = readView('s/story/compare/', writeView(last.view).replace(/^[^?]*/u, ''));
  expect(again.problems).toEqual([]);
  expect(resolveView(again.view, story).notices).toEqual([]);
  return `${last.how} ${articles.join(' ')} by ${spine}${focus ? ` at ${focus.sentence}` : ''}`;
}

const focusOn = (sentence: string, text: string) => ({ sentence, quote: quoteOf(text) });

describe('what is shown', () => {
  const shown = ({ result }: State) =>
    result.current.value.spread.columns.map(({ article }) => 'ABCD'[article]).join('');

  test('all columns asked for, at every width that has room for two', () => {
    for (const width of [768, 1440, 1920]) {
      widen(width);
      const wide = state({ articles: ['A', 'B', 'C', 'D'], spine: 'A' });
      expect(shown(wide)).toBe('ABCD');
      expect(wide.result.current.value.layout).toBe('columns');
    }
    widen(768);
    expect(state({ articles: ['A', 'B', 'C', 'D'] }).result.current.value.fit).toBe(2);
  });

  test('all of them one at a time on a phone', () => {
    widen(390);
    const phone = state({ articles: ['D', 'B', 'A'], spine: 'B' });
    expect(phone.result.current.value.layout).toBe('tabs');
    expect(shown(phone)).toBe('DBA');
    expect(phone.result.current.value.tab).toBe(1);
  });

  test('each as published where the address says so, but for a phone', () => {
    const columns = { articles: ['A', 'B'], spine: 'A', layout: 'published' } as const;
    expect(state(columns).result.current.value.layout).toBe('published');
    widen(390);
    expect(state(columns).result.current.value.layout).toBe('tabs');
  });

  test('what is most shared where nobody chose', () => {
    expect(shown(state())).toBe('ABC');
    widen(390);
    expect(shown(state())).toBe('ABC');
  });

  test('names by language', () => {
    const { value } = state().result.current;
    expect([0, 1, 2, 3, 4].map(value.labelOf)).toEqual(['English', 'Indonesian', 'Malay', 'French', '']);
  });

  test('the sentence of the address, lit, and its tab open', () => {
    widen(390);
    const { result } = state({ articles: ['A', 'B'], spine: 'A', focus: focusOn('B/p0.s1', 'y.') });
    expect(result.current.focus).toEqual({ article: 1, sentence: 1 });
    expect(result.current.pointer.lit(1, 1)?.as).toBe('pointed');
    expect(result.current.value.tab).toBe(1);
  });
});

describe('add', () => {
  test('puts a column last, whether it fits the window or not', () => {
    expect(leadsTo(state({ articles: ['A', 'B'], spine: 'B' }), ({ add }) => add(3))).toBe('push A B D by B');
    expect(leadsTo(state({ articles: ['A', 'B', 'C'], spine: 'B' }), ({ add }) => add(3))).toBe('push A B C D by B');
  });

  test('keeps the sentence in focus', () => {
    const kept = state({ articles: ['A', 'B'], spine: 'A', focus: focusOn('A/p0.s1', 'b.') });
    expect(leadsTo(kept, ({ add }) => add(3))).toBe('push A B D by A at A/p0.s1');
  });

  test('where there are as many as can be, the last that is no spine goes, and that is known before', () => {
    const many = viewFrom('A: a\nB: a\nC: a\nD: a\nE: a\nF: a\nG: a\nH: a\nI: a');
    const of = (articles: string, spine: string) => {
      const view = compareScreen({ articles: [...articles], spine }) as ResolvedCompare;
      const shownNow = { story: many, view, layout: 'columns', fit: 3 } as const;
      const next = added(shownNow, 8);
      return `${leaving(view) ?? 'nobody'} goes: ${next.articles.join('')} by ${next.spine}`;
    };
    expect(of('ABCDEFG', 'A')).toBe('nobody goes: ABCDEFGI by A');
    expect(of('ABCDEFGH', 'A')).toBe('H goes: ABCDEFGI by A');
    expect(of('ABCDEFGH', 'H')).toBe('G goes: ABCDEFHI by H');
  });

  test('puts it behind the tabs on a phone', () => {
    widen(390);
    expect(leadsTo(state({ articles: ['A', 'B', 'C'], spine: 'B' }), ({ add }) => add(3))).toBe('push A B C D by B');
    expect(leadsTo(state({ articles: ['A', 'B', 'C'], spine: 'B' }), ({ add }) => add(0))).toBe('push B C A by B');
  });
});

describe('arrange', () => {
  test('goes to the articles as published and back to rows, and keeps the rest', () => {
    const inRows = { articles: ['A', 'B'], spine: 'B', focus: focusOn('A/p0.s1', 'b.') };
    const there = state(inRows);
    expect(leadsTo(there, ({ arrange }) => arrange('published'))).toBe('push A B by B at A/p0.s1');
    expect(there.nav.last?.view.layout).toBe('published');
    const back = state({ ...inRows, layout: 'published' });
    expect(leadsTo(back, ({ arrange }) => arrange('columns'))).toBe('push A B by B at A/p0.s1');
    expect(back.nav.last?.view).not.toHaveProperty('layout');
  });

  test('stays as it is while columns and marks change', () => {
    const published = state({ articles: ['A', 'B'], spine: 'A', layout: 'published' });
    leadsTo(published, ({ add }) => add(3));
    expect(published.nav.last?.view.layout).toBe('published');
  });
});

describe('drop', () => {
  test('takes a column away and keeps the order', () => {
    expect(leadsTo(state({ articles: ['A', 'B', 'C'], spine: 'C' }), ({ drop }) => drop(1))).toBe('push A C by C');
  });

  test('gives the order of the first where the spine goes', () => {
    expect(leadsTo(state({ articles: ['A', 'B', 'C'], spine: 'C' }), ({ drop }) => drop(2))).toBe('push A B by A');
    expect(leadsTo(state({ articles: ['A', 'B', 'C'], spine: 'A' }), ({ drop }) => drop(0))).toBe('push B C by B');
  });

  test('takes the sentence in focus along', () => {
    const focused = { articles: ['A', 'B'], spine: 'A', focus: focusOn('B/p0.s1', 'y.') };
    expect(leadsTo(state(focused), ({ drop }) => drop(1))).toBe('push A by A');
    expect(leadsTo(state(focused), ({ drop }) => drop(0))).toBe('push B by B at B/p0.s1');
  });
});

describe('move', () => {
  const columns = { articles: ['A', 'B', 'C'], spine: 'A' };

  test('changes the order of columns, not of rows', () => {
    expect(leadsTo(state(columns), ({ move }) => move(0, 1))).toBe('push B A C by A');
    expect(leadsTo(state(columns), ({ move }) => move(2, -1))).toBe('push A C B by A');
  });

  test('stops at the ends', () => {
    expect(leadsTo(state(columns), ({ move }) => move(0, -1))).toBe('push A B C by A');
    expect(leadsTo(state(columns), ({ move }) => move(2, 5))).toBe('push A B C by A');
  });
});

test('follow takes the order of a column, or of a source that becomes one', () => {
  expect(leadsTo(state({ articles: ['A', 'B'], spine: 'A' }), ({ follow }) => follow(1))).toBe('push A B by B');
  expect(leadsTo(state({ articles: ['A', 'B'], spine: 'A' }), ({ follow }) => follow(3))).toBe('push A B D by D');
});

test('toggle writes the marks that are on', () => {
  const columns = state({ articles: ['A', 'B'], spine: 'A' });
  leadsTo(columns, ({ toggle }) => toggle('shared'));
  expect(columns.nav.last).toMatchObject({ how: 'push', view: { marks: marksWith('shared') } });
  leadsTo(columns, ({ toggle }) => toggle('only'));
  expect(columns.nav.last?.view.marks).toEqual(marksWith('only'));
});

describe('focus', () => {
  test('writes the sentence with its quotation, and takes it back', () => {
    const columns = state({ articles: ['A', 'B'], spine: 'A' });
    expect(leadsTo(columns, ({ focus }) => focus({ article: 0, sentence: 2 }))).toBe('replace A B by A at A/p0.s2');
    expect(columns.nav.last?.view.focus?.quote).toBe(quoteOf('x.'));
    const focused = state({ articles: ['A', 'B'], spine: 'A', focus: focusOn('A/p0.s2', 'x.') });
    expect(leadsTo(focused, ({ focus }) => focus(undefined))).toBe('replace A B by A');
  });

  test('leaves the columns that have no room in the address', () => {
    widen(768);
    const columns = state({ articles: ['A', 'B', 'C'], spine: 'A' });
    expect(leadsTo(columns, ({ focus }) => focus({ article: 0, sentence: 2 }))).toBe('replace A B C by A at A/p0.s2');
  });
});

test('jump brings a sentence into focus, and opens its tab', () => {
  widen(390);
  const phone = state({ articles: ['A', 'B'], spine: 'A' });
  expect(phone.result.current.value.tab).toBe(0);
  let where = '';
  act(() => {
    where = leadsTo(phone, ({ jump }) => jump({ article: 1, sentence: 1 }));
  });
  expect(where).toBe('replace A B by A at B/p0.s1');
  expect(phone.result.current.value.tab).toBe(1);
});

test('word by word opens and closes', () => {
  const { result } = state();
  act(() => result.current.value.actions.wordByWord(0, 2));
  expect(result.current.words).toEqual({ article: 0, other: 2 });
  act(() => result.current.closeWords());
  expect(result.current.words).toBeUndefined();
});
