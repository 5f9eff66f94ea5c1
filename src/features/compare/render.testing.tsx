/** Rendering for tests of the compare screen: any part of it around a small story, or the whole of it. */
import { cleanup, type RenderResult, render } from '@testing-library/react';
import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import type { Corrections } from '../../data';
import { formatsFor, type InterfaceLanguage, startI18n } from '../../i18n';
import {
  type CompareScreen,
  defaultMarks,
  type Mark,
  type Navigation,
  type ResolvedCompare,
  type View,
  writeView,
} from '../../link';
import type { StoryView } from '../../story';
import { PreferencesProvider } from '../../ui';
import { sourceNames } from '../../words';
import { ComparisonView } from './ComparisonView';
import { buildSpread } from './model';
import { CompareContext, PointerContext, TiesContext } from './state';
import type { Actions, CompareValue } from './state/context';
import { Pointer } from './state/pointer';
import { Ties } from './state/ties';
import { correctingOf } from './state/useCorrecting';

/** What jsdom lacks and a page in a browser has; its window is 768 px high, and everything stands at its top. */
export function furnishWindow(): void {
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollBy = vi.fn() as typeof window.scrollBy;
  const nothing = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.ResizeObserver = nothing;
  window.IntersectionObserver = nothing as unknown as typeof IntersectionObserver;
  window.matchMedia = (media) => ({ matches: false, media }) as MediaQueryList;
}

/** In CSS pixels. */
export function widen(width: number): void {
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: width });
}

export const NO_CORRECTIONS: Corrections = {
  list: [],
  problem: undefined,
  add: () => undefined,
  remove: () => undefined,
  importFrom: () => ({ kind: 'imported', taken: 0, known: 0 }),
  exportText: () => '',
};

export interface Asked extends Partial<Pick<CompareValue, 'layout' | 'tab'>> {
  readonly columns?: readonly string[];
  readonly fit?: number;
  readonly spine?: string;
  readonly marks?: ReadonlySet<Mark>;
  readonly corrections?: Corrections;
}

type Spied = { readonly [K in keyof Actions]: ReturnType<typeof vi.fn<Actions[K]>> };

/** What the components are given: all articles as columns in the order of the first, where nothing else is asked. */
export function compareValue(story: StoryView, language: i18n, asked: Asked = {}): CompareValue & { actions: Spied } {
  const columns = asked.columns ?? story.story.articles.map(({ id }) => id);
  const marks = asked.marks ?? defaultMarks();
  const spread = buildSpread(story, columns, { spine: asked.spine ?? columns[0] ?? '', marks });
  const names = sourceNames(story.story.articles, language.t, formatsFor(language.language));
  return {
    spread,
    names,
    labelOf: (article) => names[article]?.label ?? '',
    t: language.t,
    language: language.language,
    formats: formatsFor(language.language),
    on: marks,
    correcting: correctingOf(story, asked.corrections ?? NO_CORRECTIONS),
    layout: asked.layout ?? 'columns',
    tab: asked.tab ?? spread.columns[0]?.article ?? 0,
    openTab: vi.fn(),
    fit: asked.fit ?? columns.length,
    goes: undefined,
    actions: {
      focus: vi.fn(),
      add: vi.fn(),
      drop: vi.fn(),
      move: vi.fn(),
      follow: vi.fn(),
      toggle: vi.fn(),
      arrange: vi.fn(),
      jump: vi.fn(),
      wordByWord: vi.fn(),
    },
  };
}

export interface Shown extends RenderResult {
  readonly actions: Spied;
  readonly pointer: Pointer;
}

/** A part of the screen, in English unless asked. */
export async function show(
  part: ReactNode,
  story: StoryView,
  asked: Asked & { readonly language?: InterfaceLanguage } = {},
): Promise<Shown> {
  cleanup();
  const language = await startI18n(asked.language ?? 'en');
  const pointer = new Pointer(story);
  const value = compareValue(story, language, asked);
  const result = render(
    <Preferred language={language}>
      <PointerContext value={pointer}>
        <TiesContext value={new Ties()}>
          <CompareContext value={value}>{part}</CompareContext>
        </TiesContext>
      </PointerContext>
    </Preferred>,
  );
  return { ...result, actions: value.actions, pointer };
}

export function Preferred({ language, children }: { readonly language: i18n; readonly children: ReactNode }) {
  return (
    <I18nextProvider i18n={language}>
      <PreferencesProvider initial={{ theme: 'auto', size: '100' }} language="en" setLanguage={() => {}}>
        {children}
      </PreferencesProvider>
    </I18nextProvider>
  );
}

export function compareScreen(screen: Partial<CompareScreen> = {}): CompareScreen {
  return { screen: 'compare', story: 'story', articles: [], marks: defaultMarks(), ...screen };
}

export interface Gone {
  readonly view: ResolvedCompare;
  readonly how: 'push' | 'replace';
}

/** A navigation that keeps where it was sent, and tells who asks to be told. */
export class FakeNavigation implements Navigation {
  readonly gone: Gone[] = [];
  tell: (view: View) => void = () => {};

  /** The last step. */
  get last(): Gone | undefined {
    return this.gone.at(-1);
  }

  readonly href = (view: View): string => `/${writeView(view)}`;
  readonly share = (view: View): string => `https://parallax.example/${writeView(view)}`;
  readonly go = (view: View, how: 'push' | 'replace'): void => {
    this.gone.push({ view: view as ResolvedCompare, how });
    this.tell(view);
  };
}

/** The whole screen, which follows its own navigation as the page does: an address that stays the same changes nothing. */
export async function showScreen(
  story: StoryView,
  screen: Partial<CompareScreen> = {},
): Promise<RenderResult & { readonly nav: FakeNavigation; readonly language: i18n }> {
  cleanup();
  const language = await startI18n('en');
  const nav = new FakeNavigation();
  const page = render(
    <Preferred language={language}>
      <Screen story={story} screen={compareScreen(screen)} nav={nav} />
    </Preferred>,
  );
  return { ...page, nav, language };
}

interface ScreenProps {
  readonly story: StoryView;
  readonly screen: CompareScreen;
  readonly nav: FakeNavigation;
}

function Screen({ story, screen, nav }: ScreenProps) {
  const [view, setView] = useState(screen);
  useEffect(() => {
    nav.tell = (next) => setView((now) => (writeView(next) === writeView(now) ? now : (next as CompareScreen)));
  }, [nav]);
  return <ComparisonView view={view} story={story} nav={nav} />;
}
