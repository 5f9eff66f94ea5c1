import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompiledArticle, type CompiledStory, indexStory, type StoryView } from '../story';
import { anyComparison, storyFrom } from '../testing';
import {
  type CompareScreen,
  defaultMarks,
  type Focus,
  focusOn,
  type Notice,
  quoteOf,
  readView,
  resolveView,
  type View,
  writeView,
} from '.';

const RUNS = { seed: 7, numRuns: 300 };

/** The story of a notation, each word of it put in the words given; `withdrawn` articles without their text. */
function tell(notation: string, words: Readonly<Record<string, string>> = {}, withdrawn: string[] = []): StoryView {
  const story = storyFrom(notation);
  return indexStory({ ...story, articles: story.articles.map((article) => retold(article, words, withdrawn)) });
}

function retold(article: CompiledArticle, words: Readonly<Record<string, string>>, withdrawn: string[]) {
  const blocks = article.blocks.map((block) => {
    const texts = block.sentences.map(([start, end]) => {
      const word = block.text.slice(start, end - 1);
      return words[word] ?? `${word}.`;
    });
    const starts = texts.map((_, i) => texts.slice(0, i).join(' ').length + Number(i > 0));
    const sentences = texts.map((text, i): [number, number] => [
      starts[i] as number,
      (starts[i] as number) + text.length,
    ]);
    return { ...block, text: texts.join(' '), sentences };
  });
  const facts = withdrawn.includes(article.id) ? { withdrawn: '2026-05-01' } : {};
  return { ...article, blocks, facts } satisfies CompiledStory['articles'][number];
}

function comparing(articles: string[], more: Partial<CompareScreen> = {}): CompareScreen {
  const [spine] = articles;
  return { screen: 'compare', story: 'story', articles, marks: defaultMarks(), ...(spine && { spine }), ...more };
}

describe('a view of a story', () => {
  const story = tell('A: a | b\nB: a');

  test('that is there comes back as it is', () => {
    const views: View[] = [
      comparing(['B', 'A'], { spine: 'A', lang: 'fr', marks: new Set(['furniture']) }),
      { screen: 'story', story: 'story', lang: 'ms' },
    ];
    for (const view of views) expect(resolveView(view, story)).toEqual({ view, notices: [] });
  });

  test('that isn’t there becomes the list of stories', () => {
    for (const view of [comparing(['A'], { lang: 'fr' }), { screen: 'story', story: 'story', lang: 'fr' } as const]) {
      expect(resolveView(view, undefined)).toEqual({
        view: { screen: 'stories', lang: 'fr' },
        notices: [{ kind: 'missing-story', story: 'story' }],
      });
    }
  });

  test('is never shown with another story', () => {
    const { view, notices } = resolveView(comparing(['A'], { story: 'other' }), story);
    expect(view).toEqual({ screen: 'stories' });
    expect(notices).toEqual([{ kind: 'missing-story', story: 'other' }]);
  });

  test('is nothing that other screens ask for', () => {
    const views: View[] = [{ screen: 'stories', query: 'a' }, { screen: 'method' }, { screen: 'not-found', path: 'x' }];
    for (const view of views) expect(resolveView(view, undefined)).toEqual({ view, notices: [] });
  });
});

describe('columns', () => {
  // C shares 2 of 2, A 3 of 4, B 3 of 5, D nothing.
  const notation = 'A: a b c x\nB: a b c y z\nC: a b\nD: w';
  const story = tell(notation);

  test('that nobody named are chosen, with the spine and the focus that were', () => {
    expect(resolveView(comparing([]), story, 2)).toEqual({ view: comparing(['A', 'B']), notices: [] });
    expect(resolveView(comparing([], { spine: 'D' }), story, 2)).toEqual({
      view: comparing(['A', 'D'], { spine: 'D' }),
      notices: [],
    });
    const focus = { sentence: 'B/p0.s4', quote: quoteOf('z.') };
    expect(resolveView(comparing([], { focus }), story, 2)).toEqual({
      view: comparing(['A', 'B'], { focus }),
      notices: [],
    });
  });

  test('that don’t exist are dropped and told', () => {
    expect(resolveView(comparing(['X', 'B', 'A', '__proto__']), story)).toEqual({
      view: comparing(['B', 'A']),
      notices: [
        { kind: 'missing-article', article: 'X' },
        { kind: 'missing-article', article: '__proto__' },
      ],
    });
  });

  test('of which none exists give way to others', () => {
    expect(resolveView(comparing(['X']), story, 3)).toEqual({
      view: comparing(['A', 'B', 'C']),
      notices: [{ kind: 'missing-article', article: 'X' }, { kind: 'default-columns' }],
    });
  });

  test('that were withdrawn stay and are told', () => {
    expect(resolveView(comparing(['B', 'A']), tell(notation, {}, ['A', 'C']))).toEqual({
      view: comparing(['B', 'A']),
      notices: [{ kind: 'withdrawn-article', article: 'A', since: '2026-05-01' }],
    });
  });

  test.each<[string, string[], string, Notice[]]>([
    ['in the story but not shown', ['A', 'B'], 'C', [{ kind: 'missing-spine', article: 'C' }]],
    ['nowhere', ['A', 'B'], 'X', [{ kind: 'missing-spine', article: 'X' }]],
    [
      'among those that don’t exist',
      ['A', 'B', 'X'],
      'X',
      [
        { kind: 'missing-article', article: 'X' },
        { kind: 'missing-spine', article: 'X' },
      ],
    ],
    ['the first, and doesn’t exist', ['X', 'A', 'B'], 'X', [{ kind: 'missing-article', article: 'X' }]],
  ])('have the first one’s order where the spine is %s', (_where, articles, spine, notices) => {
    expect(resolveView(comparing(articles, { spine }), story)).toEqual({ view: comparing(['A', 'B']), notices });
  });
});

describe('a sentence in focus', () => {
  const WORDS = {
    a: 'Meta shares revenue with the hosts of its Llama models.',
    b: 'The court filing does not name any host that pays.',
    c: 'The company said that it would not sell access to the model in Europe.',
    d: 'The company said that it would not sell access to the model in Asia.',
    e: 'He said so.',
    f: '梅塔公司将与托管其大语言模型的云服务商分享收入。',
  };
  type Word = keyof typeof WORDS;

  /** What becomes of a link to a sentence when the article is rewritten: where it leads, and what is said. */
  function follow(sentence: string, word: Word, article: string, words: Readonly<Record<string, string>> = WORDS) {
    const focus = { sentence, quote: quoteOf(WORDS[word]) };
    const story = tell(`A: ${article}\nB: a b c d e f`, words);
    const { view, notices } = resolveView(comparing(['A'], { focus }), story);
    if (view.screen !== 'compare') throw new Error(`${view.screen}, expected a comparison`);
    return { focus: view.focus, notices };
  }

  const gone = (sentence: string, words: string, why: 'nowhere' | 'several' | 'not-in-columns' = 'nowhere') => ({
    focus: undefined,
    notices: [{ kind: 'focus-gone', sentence, words, why }],
  });

  test('is found where it was', () => {
    const focus = { sentence: 'A/p1.s0', quote: quoteOf(WORDS.b) };
    expect(follow('A/p1.s0', 'b', 'a | b | c')).toEqual({ focus, notices: [] });
    expect(follow('A/p1.s0', 'b', '#b | ~b | b')).toEqual({ focus, notices: [] });
  });

  test('is the same in other quotation marks, case and spaces', () => {
    const words = { ...WORDS, b: 'the Court filing\u00a0does not name — any host that pays' };
    expect(follow('A/p1.s0', 'b', 'a | b', words).notices).toEqual([]);
  });

  test('is found where it moved', () => {
    const quote = quoteOf(WORDS.b);
    expect(follow('A/p1.s0', 'b', 'a | x | c b')).toEqual({
      focus: { sentence: 'A/p2.s1', quote, context: expect.any(String) },
      notices: [
        { kind: 'focus-moved', from: 'A/p1.s0', to: 'A/p2.s1', words: 'The court filing does not name any host' },
      ],
    });
    expect(follow('A/p9.s9', 'b', 'b').focus).toMatchObject({ sentence: 'A/p0.s0', quote });
  });

  test('is the one at its place where it is said twice', () => {
    expect(follow('A/p1.s0', 'b', 'b | b | b').notices).toEqual([]);
  });

  test('is gone where it moved and is said twice', () => {
    expect(follow('A/p1.s0', 'b', 'b | a | b')).toEqual(
      gone('A/p1.s0', 'The court filing does not name any host', 'several'),
    );
  });

  test('is gone where only another article says it', () => {
    expect(follow('A/p1.s0', 'b', 'a | c')).toEqual(gone('A/p1.s0', 'The court filing does not name any host'));
  });

  test('that goes on differently has changed, and is now quoted as it stands', () => {
    const words = { ...WORDS, b: 'The court filing does not name any host, but two lawyers do.' };
    expect(follow('A/p1.s0', 'b', 'a | b', words)).toEqual({
      focus: { sentence: 'A/p1.s0', quote: quoteOf(words.b), context: expect.any(String) },
      notices: [{ kind: 'focus-changed', sentence: 'A/p1.s0', words: 'The court filing does not name any host' }],
    });
  });

  test('that goes on differently is told in scripts without spaces, too', () => {
    const words = { ...WORDS, f: '梅塔公司将与托管其大语言模型的云服务商分享利润。' };
    expect(follow('A/p0.s0', 'f', 'f', words).notices.map(({ kind }) => kind)).toEqual(['focus-changed']);
  });

  test('that begins differently is gone', () => {
    const words = { ...WORDS, b: 'That court filing does not name any host that pays.' };
    expect(follow('A/p1.s0', 'b', 'a | b', words)).toEqual(gone('A/p1.s0', 'The court filing does not name any host'));
  });

  test('is never its lookalike: one that begins alike elsewhere, or several that do', () => {
    const opening = 'The company said that it would not sell';
    expect(follow('A/p0.s0', 'c', 'a | d')).toEqual(gone('A/p0.s0', opening));
    expect(follow('A/p1.s0', 'c', 'x | d | d')).toEqual(gone('A/p1.s0', opening));
  });

  test('with too few words to tell is found or gone, never changed', () => {
    const words = { ...WORDS, e: 'He said so. Twice.' };
    expect(follow('A/p1.s0', 'e', 'a | e').notices).toEqual([]);
    expect(follow('A/p1.s0', 'e', 'a | e', words)).toEqual(gone('A/p1.s0', 'He said so.'));
  });

  test('is not shown where its article is no column or doesn’t exist', () => {
    const opening = 'The court filing does not name any host';
    expect(follow('B/p0.s1', 'b', 'a')).toEqual(gone('B/p0.s1', opening, 'not-in-columns'));
    expect(follow('X/p0.s1', 'b', 'a')).toEqual(gone('X/p0.s1', opening));
  });

  test('with a forged quotation is gone', () => {
    const story = tell('A: a | b', WORDS);
    const sum = quoteOf(WORDS.b).slice(-8);
    for (const quote of [`Meta shares revenue${sum}`, 'The court filing', '']) {
      const { notices } = resolveView(comparing(['A'], { focus: { sentence: 'A/p1.s0', quote } }), story);
      expect(notices.map(({ kind }) => kind)).toEqual(['focus-gone']);
    }
  });
});

/** As links were before they said what stands around. */
function older({ sentence, quote }: Focus): Focus {
  return { sentence, quote };
}

describe('any comparison', () => {
  test('of what is there comes back from its address as it was sent', () => {
    fc.assert(
      fc.property(anyComparison(4), fc.nat(), fc.boolean(), ({ story, columns, spine }, pick, hasContext) => {
        const view = indexStory(story);
        const article = columns[0] as number;
        const count = view.articles[article]?.sentences.length ?? 0;
        const ref = { article, sentence: count === 0 ? 0 : pick % count };
        const id = (index: number) => story.articles[index]?.id as string;
        const sent = comparing(columns.map(id), {
          spine: id(spine),
          ...(count > 0 && {
            focus: hasContext ? focusOn(view, ref) : older(focusOn(view, ref)),
          }),
        });
        const [path = '', search = ''] = writeView(sent).split('?');
        expect(resolveView(readView(path, search).view, view)).toEqual({ view: sent, notices: [] });
      }),
      RUNS,
    );
  });

  test('is settled once resolved: what is shown has an address that says nothing is amiss', () => {
    const id = fc.constantFrom('0', '1', '2', '3', 'nobody');
    const focus = fc
      .record({ article: id, block: fc.nat(9), within: fc.nat(3), word: fc.constantFrom('a.', 'b.', 'c.', 'd.') })
      .map(({ article, block, within, word }) => ({
        sentence: `${article}/p${block}.s${within}`,
        quote: quoteOf(word),
      }));
    fc.assert(
      fc.property(
        anyComparison(4),
        fc.uniqueArray(id),
        id,
        focus,
        fc.integer({ min: 1, max: 8 }),
        (any, ids, spine, at, most) => {
          const story = indexStory(any.story);
          const { view } = resolveView(comparing(ids, { spine, focus: at }), story, most);
          if (view.screen !== 'compare') throw new Error(`${view.screen}, expected a comparison`);
          expect(view.articles).toContain(view.spine);
          const [path = '', search = ''] = writeView(view).split('?');
          expect(resolveView(readView(path, search).view, story)).toEqual({ view, notices: [] });
        },
      ),
      RUNS,
    );
  });
});
