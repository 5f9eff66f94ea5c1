import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Correction, type Sentence, type StoryView, verdictOf, writeCorrections } from '../story';
import { storyFrom, viewFrom } from '../testing';
import { useCorrections } from './corrections';
import { createQueryClient } from './queryClient';
import { useStory } from './story';

const KEY = 'parallax.corrections/story';
const ASIDE = 'parallax.corrections.aside/1/story';
const view = viewFrom('A: =t | a b\nB: a | c');

function sentence(article: number, index: number): Sentence {
  const found = view.articles[article]?.sentences[index];
  if (!found) throw new Error('no such sentence');
  return found;
}
const [a, b] = [sentence(0, 1), sentence(0, 2)];
const [otherA, c] = [sentence(1, 0), sentence(1, 1)];

/** What another device says. */
function record(more: Partial<Correction> = {}): Correction {
  return {
    story: 'story',
    verdict: 'same',
    a: { sentence: 'A/p1.s1', text: 'b.' },
    b: { sentence: 'B/p1.s0', text: 'c.' },
    at: '2020-03-01T12:00:00.000Z',
    ...more,
  };
}

function hook(story = 'story') {
  const { result } = renderHook(() => useCorrections(story));
  return {
    get now() {
      return result.current;
    },
    get said() {
      return result.current.list.map(({ verdict, ...one }) => `${one.a.text} ${verdict} ${one.b.text}`);
    },
  };
}

/** Another tab of this browser writes. */
function elsewhere(text: string | null, key = KEY): void {
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
  act(() => {
    dispatchEvent(new StorageEvent('storage', { key }));
  });
}

function failing(name: string): () => never {
  return () => {
    throw new DOMException('no', name);
  };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
});

describe('corrections of a story', () => {
  it('are made, kept with their time, and taken back', () => {
    vi.useFakeTimers({ now: new Date('2026-04-01T08:00:00Z'), toFake: ['Date'] });
    const corrections = hook();
    expect(corrections.now.list).toEqual([]);
    act(() => expect(corrections.now.add('same', c, b)).toBeUndefined());
    expect(corrections.now.list).toEqual([record({ at: '2026-04-01T08:00:00.000Z' })]);
    expect(localStorage.getItem(KEY)).toBe(writeCorrections(corrections.now.list));
    act(() => expect(corrections.now.remove(record())).toBeUndefined());
    expect(corrections.now.list).toEqual([]);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('say one thing of two sentences, the last', () => {
    const corrections = hook();
    act(() => void corrections.now.add('same', a, otherA));
    act(() => void corrections.now.add('different', a, otherA));
    expect(corrections.said).toEqual(['a. different a.']);
  });

  it('are refused where nothing can be said', () => {
    const corrections = hook();
    act(() => expect(corrections.now.add('same', a, b)).toEqual({ kind: 'refused' }));
    act(() => expect(corrections.now.add('same', sentence(0, 0), c)).toEqual({ kind: 'refused' }));
    expect(corrections.now.list).toEqual([]);
  });

  it('are of one story', () => {
    const [one, other] = [hook(), hook('another')];
    act(() => void one.now.add('same', b, c));
    expect([one.said, other.said]).toEqual([['b. same c.'], []]);
  });

  it('stay the same thing as long as nothing changes', () => {
    const { result, rerender } = renderHook(() => useCorrections('story'));
    const before = result.current;
    rerender();
    elsewhere(null);
    expect(result.current).toBe(before);
    act(() => void result.current.add('same', b, c));
    expect(result.current).not.toBe(before);
    expect(result.current.add).toBe(before.add);
  });

  it('are the same everywhere on the page', () => {
    const [one, other] = [hook(), hook()];
    act(() => void one.now.add('same', b, c));
    expect(other.now.list).toBe(one.now.list);
  });
});

describe('two tabs', () => {
  it('see each other’s', () => {
    const corrections = hook();
    elsewhere(writeCorrections([record()]));
    expect(corrections.said).toEqual(['b. same c.']);
    act(() => void corrections.now.add('different', a, otherA));
    expect(corrections.said).toEqual(['b. same c.', 'a. different a.']);
    elsewhere(null);
    expect(corrections.said).toEqual([]);
  });

  it('lose nothing that was written before the event came', () => {
    const corrections = hook();
    localStorage.setItem(KEY, writeCorrections([record()]));
    act(() => void corrections.now.add('different', a, otherA));
    expect(corrections.said).toEqual(['b. same c.', 'a. different a.']);
  });
});

describe('what is kept and can’t be read', () => {
  it.each([
    ['broken', '{"format":', 'file: not JSON, expected a file of corrections'],
    ['newer', '{"format":2,"kind":"parallax-corrections","corrections":[]}', 'format: 2, expected 1'],
    [
      'of another story',
      writeCorrections([record({ story: 'x' })]),
      'corrections: of the story x, expected corrections of story',
    ],
  ])('is told, and put aside before anything is kept in its place: %s', (_, text, message) => {
    localStorage.setItem(KEY, text);
    const corrections = hook();
    expect(corrections.now.list).toEqual([]);
    expect(corrections.now.problem).toEqual({ kind: 'unreadable', message });
    expect(localStorage.getItem(KEY)).toBe(text);
    act(() => void corrections.now.add('same', b, c));
    expect(corrections.now.problem).toBeUndefined();
    expect(corrections.said).toEqual(['b. same c.']);
    expect(localStorage.getItem(ASIDE)).toBe(text);
    elsewhere('worse');
    act(() => void corrections.now.add('same', b, c));
    expect(localStorage.getItem(ASIDE)).toBe(text);
    expect(localStorage.getItem(ASIDE.replace('1', '2'))).toBe('worse');
  });

  it('is never written over where there is no room to put it aside', () => {
    localStorage.setItem(KEY, 'broken');
    const corrections = hook();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(failing('QuotaExceededError'));
    act(() => expect(corrections.now.add('same', b, c)).toEqual({ kind: 'not-kept', why: 'full' }));
    act(() => void corrections.now.remove(record()));
    expect(localStorage.getItem(KEY)).toBe('broken');
    full.mockRestore();
    act(() => void corrections.now.add('same', b, c));
    expect(localStorage.getItem(ASIDE)).toBe('broken');
  });
});

describe('a device that keeps nothing more', () => {
  it('says so; what is said holds until the page is closed, and is kept when there is room', () => {
    const corrections = hook();
    act(() => void corrections.now.add('different', a, otherA));
    const kept = localStorage.getItem(KEY);
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(failing('QuotaExceededError'));
    act(() => expect(corrections.now.add('same', b, c)).toEqual({ kind: 'not-kept', why: 'full' }));
    expect(corrections.said).toEqual(['a. different a.', 'b. same c.']);
    expect(corrections.now.problem).toEqual({ kind: 'not-kept', why: 'full' });
    expect(localStorage.getItem(KEY)).toBe(kept);
    full.mockRestore();
    elsewhere(writeCorrections([record({ b: { sentence: 'B/p0.s0', text: 'a.' } })]));
    expect(corrections.said).toEqual(['b. same a.', 'a. different a.', 'b. same c.']);
    act(() => void corrections.now.remove(record()));
    expect(corrections.said).toEqual(['b. same a.', 'a. different a.']);
    expect(corrections.now.problem).toBeUndefined();
    expect(localStorage.getItem(KEY)).toBe(writeCorrections(corrections.now.list));
  });

  it('may refuse even to be asked', () => {
    const denied = vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(failing('SecurityError'));
    const corrections = hook('denied');
    expect(corrections.now).toMatchObject({ list: [], problem: undefined });
    act(() => expect(corrections.now.add('different', a, otherA)).toEqual({ kind: 'not-kept', why: 'denied' }));
    act(() => void corrections.now.add('same', b, c));
    expect(corrections.said).toEqual(['a. different a.', 'b. same c.']);
    expect(hook('denied').said).toEqual(corrections.said);
    const [first] = corrections.now.list;
    act(() => void (first && corrections.now.remove(first)));
    expect(corrections.said).toEqual(['b. same c.']);
    denied.mockRestore();
  });
});

describe('export and import', () => {
  it('take them to another device', () => {
    const corrections = hook();
    act(() => void corrections.now.add('same', b, c));
    act(() => void corrections.now.add('different', a, otherA));
    const { list } = corrections.now;
    const text = corrections.now.exportText();
    elsewhere(null);
    act(() => expect(corrections.now.importFrom(text)).toEqual({ kind: 'imported', taken: 2, known: 0 }));
    expect(corrections.now.list).toEqual(list);
    act(() => expect(corrections.now.importFrom(text)).toEqual({ kind: 'imported', taken: 0, known: 2 }));
    expect(corrections.now.list).toEqual(list);
  });

  it('let the later of two hold', () => {
    const corrections = hook();
    const later = record({ verdict: 'different', at: '2020-03-02T12:00:00.000Z' });
    act(() => void corrections.now.importFrom(writeCorrections([later])));
    act(() => void corrections.now.importFrom(writeCorrections([record()])));
    expect(corrections.now.list).toEqual([later]);
  });

  it('bring each to its story', () => {
    const [one, other] = [hook(), hook('x')];
    act(() => void one.now.importFrom(writeCorrections([record(), record({ story: 'x' })])));
    expect([one.now.list, other.now.list]).toEqual([[record()], [record({ story: 'x' })]]);
  });

  it('change nothing where the file is none, and say where it is wrong', () => {
    const corrections = hook();
    const text = writeCorrections([record()]).replace('"same"', '"alike"');
    act(() =>
      expect(corrections.now.importFrom(text)).toEqual({
        kind: 'malformed',
        path: 'corrections[0].verdict',
        what: '"alike"',
        expected: '("same" | "different")',
      }),
    );
    expect(corrections.now.list).toEqual([]);
  });

  it('say where they can’t be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(failing('QuotaExceededError'));
    const corrections = hook('full');
    act(() =>
      expect(corrections.now.importFrom(writeCorrections([record({ story: 'full' })]))).toEqual({
        kind: 'imported',
        taken: 1,
        known: 0,
        problem: { kind: 'not-kept', why: 'full' },
      }),
    );
    expect(corrections.said).toEqual(['b. same c.']);
  });
});

describe('a story', () => {
  const verdicts = (story: StoryView | undefined) =>
    story?.articles.map(({ index, sentences }) =>
      sentences.map((one) => verdictOf(story, { article: index, sentence: one.index }).verdict).join(' '),
    );

  it('is as the reader has corrected it, at once and wherever it is shown', async () => {
    const fetched = vi.fn(async () => Response.json(storyFrom('A: =t | a b\nB: a | c')));
    vi.stubGlobal('fetch', fetched);
    const client = createQueryClient();
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    );
    const { result } = renderHook(() => useStory('story'), { wrapper });
    const corrections = hook();
    await waitFor(() => expect(verdicts(result.current.data)).toEqual(['uncompared linked only', 'linked only']));
    act(() => void corrections.now.add('different', a, otherA));
    expect(verdicts(result.current.data)).toEqual(['uncompared unsure only', 'unsure only']);
    act(() => void corrections.now.add('same', b, c));
    expect(verdicts(result.current.data)).toEqual(['uncompared unsure linked', 'unsure linked']);

    const elsewhereOnThePage = renderHook(() => useStory('story'), { wrapper });
    expect(elsewhereOnThePage.result.current.data).toBe(result.current.data);
    for (const one of corrections.now.list) act(() => void corrections.now.remove(one));
    expect(verdicts(result.current.data)).toEqual(['uncompared linked only', 'linked only']);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
