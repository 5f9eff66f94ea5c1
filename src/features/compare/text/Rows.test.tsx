import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MARKS } from '../../../link';
import { type CompiledBlock, indexStory, type SentenceRef, type StoryView } from '../../../story';
import { anyStory, storyFrom, storyTelling, viewFrom } from '../../../testing';
import { marksWith } from '../model/marks.testing';
import { type Asked, furnishWindow, type Shown, show } from '../render.testing';
import { Rows } from './Rows';

beforeAll(furnishWindow);
afterEach(cleanup);

const rows = (story: StoryView, asked: Parameters<typeof show>[2] = {}, focus?: SentenceRef): Promise<Shown> =>
  show(<Rows layoutKey="" focus={focus} />, story, asked);

/** A row as its cells' text, all that a screen reader says in it. */
function said(): string[] {
  return [...document.querySelectorAll('.rows > li:not([hidden])')].map((row) => {
    const cells = [...row.querySelectorAll(':scope > [role="group"]')];
    return cells.length > 0 ? cells.map((cell) => spoken(cell)).join(' | ') : spoken(row);
  });
}

/** Blocks parted by `/`, nothing that is hidden from screen readers. */
function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  const parts = [...copy.children].map(({ textContent }) => (textContent ?? '').trim());
  return (element.tagName === 'LI' ? (copy.textContent ?? '') : parts.join(' / ')).replace(/\s+/gu, ' ');
}

const row = (asked: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${asked}"]`);
  if (!found) throw new Error(`no row ${asked}`);
  return found;
};
const sentence = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-s="${id}"]`);
  if (!found) throw new Error(`no sentence ${id}`);
  return found;
};

describe('a blank', () => {
  const blank = async (notation: string, asked?: Asked): Promise<string[]> => {
    await rows(viewFrom(notation), asked);
    return [...document.querySelectorAll('.blankcell')].map((cell) => spoken(cell));
  };

  test('says that it is not said here', async () => {
    expect(await blank('A: a | x\nB[id]: a')).toEqual(['Not said here']);
  });

  test('claims nothing of what is unclear', async () => {
    expect(await blank('A: a | x?\nB[id]: a x?')).toEqual(['']);
    expect(await blank('A: a | x? y\nB[id]: a x?')).toEqual(['Some of it not said here']);
    expect(await blank('A: a | x? | y?\nB[id]: a x? y?')).toEqual(['Skip to what follows']);
  });

  test('says what is unclear where that is switched on', async () => {
    const marks = marksWith('unsure');
    expect(await blank('A: a | x?\nB[id]: a x?', { marks })).toEqual(['Unclear match']);
    expect(await blank('A: a | x? y\nB[id]: a x?', { marks })).toEqual(['Not said here; some of it unclear']);
  });

  test('says where it is said', async () => {
    await rows(viewFrom('A: a | b c d e | f\nB[id]: a b | f'));
    expect(said()[1]).toContain('Elsewhere in this article');
    expect(said()[1]).not.toContain('Not said');
  });

  test('says nothing beside a heading', async () => {
    expect(await blank('A: a | #h | b\nB[id]: a | b')).toEqual(['']);
  });

  test('of a withdrawn article says once that it was withdrawn', async () => {
    const facts = { withdrawn: '2025-03-22', notice: 'At the author’s request.' };
    await rows(viewFrom('A: x | y\nB[id]: ', { B: facts }));
    const told = said().filter((row) => row.includes('Withdrawn'));
    expect(told).toEqual([expect.stringMatching(/\| Withdrawn on 22 March 2025\. At the author’s request\.$/u)]);
  });

  test('is said in the reader’s language', async () => {
    await rows(viewFrom('A: a | x\nB[id]: a'), { language: 'fr' });
    expect(screen.getByText('Non mentionné ici').getAttribute('lang')).toBe('fr');
  });

  test('beside a long stretch is one', async () => {
    expect(await blank('A: a | x | y | z\nB[id]: a')).toEqual([expect.stringMatching(/^Not said here/u)]);
  });
});

describe('marks in words', () => {
  const words = (text: string): number => screen.queryAllByText(new RegExp(`^${text}`, 'u')).length;

  test('stand once over a run of blocks, with its length', async () => {
    await rows(viewFrom('A: a b c d | x y | z\nB[id]: a b c d'));
    expect(said()[1]).toMatch(/^Only in this source · 3 sentences/u);
    expect(words('Only in this source')).toBe(1);
  });

  test('stand once before a run in a block, and below it', async () => {
    await rows(viewFrom('A: a x y b\nB[id]: a b'));
    expect(said()).toEqual(['a. Only in this source: x. y. b. / Only in this source: 2 sentences | a. b.']);
  });

  test('say which sentence it is where it is one', async () => {
    await rows(viewFrom('A: x a | b y\nB[id]: a | b'));
    expect(said().map((line) => line.split(' / ')[1])).toEqual([
      'Only in this source: the first sentence | a.',
      'Only in this source: the last sentence | b.',
    ]);
  });

  test('say what is unclear only where it is switched on', async () => {
    const story = viewFrom('A: a u?\nB[id]: a u?');
    await rows(story);
    expect(said()).toEqual(['a. u. | a. u.']);
    await rows(story, { marks: marksWith('unsure') });
    expect(said()).toEqual(['a. u. (Unclear match) | a. u. (Unclear match)']);
  });

  test('say of a sentence that it is unclear while it is pointed at or in focus', async () => {
    const { pointer } = await rows(viewFrom('A: a u?\nB[id]: a u?'));
    act(() => pointer.hover({ article: 0, sentence: 1 }));
    expect(said()).toEqual(['a. u. (Unclear match) | a. u.']);
    act(() => pointer.hover({ article: 0, sentence: 0 }));
    expect(said()).toEqual(['a. u. | a. u.']);
    act(() => pointer.hover(undefined));
    act(() => pointer.focus({ article: 1, sentence: 1 }));
    expect(said()).toEqual(['a. u. | a. u. (Unclear match)']);
  });

  test('say who has what the columns lack, and show it', async () => {
    const story = viewFrom('A: a n\nB[id]: a\nC[ms]: n\nD[fr]: n');
    await rows(story, { columns: ['A', 'B'] });
    expect(said()).toEqual(['a. n. | a.']);
    const { actions } = await rows(story, { columns: ['A', 'B'], marks: marksWith('not-shown') });
    expect(said()[0]).toContain('Not in the columns shown: n. / Not in the columns shown: Malay and French have it.');
    await userEvent.click(screen.getByRole('button', { name: 'Show Malay' }));
    expect(actions.add).toHaveBeenCalledWith(2);
  });

  test('say what is shared in a source that is mostly its own', async () => {
    await rows(viewFrom('A: a x y z\nB[id]: a'));
    expect(said()).toEqual(['Said by others too: a. x. y. z. / Also said by Indonesian | a.']);
  });

  test('say what is shared elsewhere when it is switched on', async () => {
    const story = viewFrom('A: a\nB[id]: a');
    await rows(story);
    expect(words('Said by others too')).toBe(0);
    await rows(story, { marks: marksWith('shared') });
    expect(words('Said by others too')).toBe(2);
  });

  const passage = 'A: a b c d | #h | x% y% | z%\nB[id]: a b c d';

  test('stand once over a section that is only there and worded as possible', async () => {
    await rows(viewFrom(passage));
    expect(said()[1]).toBe(
      'h. / Only in this source, worded as possible · 3 sentencesx. y.z. | Not said hereSkip to what follows',
    );
    expect(document.querySelectorAll('.run.supposed')).toHaveLength(1);
    await rows(viewFrom('A: a b | #h | x% y% c | z% v%\nB[id]: a b c'));
    expect(words('Only in this source, worded as possible')).toBe(3);
    expect(said().join()).toContain('Only in this source, worded as possible · 4 sentencesz. v.');
    expect(said().join()).toContain('Only in this source, worded as possible: 2 sentences');
  });

  test('call such a section advice, where most of it is', async () => {
    await rows(viewFrom('A: a b | #h | x%advised y%advised | z%\nB[id]: a b'));
    expect(words('Only in this source, worded as possible or advised')).toBe(1);
  });

  test('leave such a section to its sentences when its mark is switched off', async () => {
    await rows(viewFrom(passage), { marks: marksWith('speculative') });
    expect(said()[1]).toMatch(/^h\. \/ Only in this source · 3 sentences/u);
  });

  test('say of another certainty once how it is worded, with the words', async () => {
    await rows(viewFrom('A: a b\nB[id]: a%hearsay b\nC[fr]: a b'));
    expect(said()).toEqual([
      'Worded with another certainty: a. b. | Worded with another certainty: a. b. / ' +
        'Worded with another certainty: as hearsay here (a); English and French: as a fact | ' +
        'Worded with another certainty: a. b.',
    ]);
    expect([...document.querySelectorAll('.differing')].map(({ textContent }) => textContent)).toEqual(['a']);
  });

  test('quote the others where the fact stands alone', async () => {
    await rows(viewFrom('A: a b\nB[id]: a%hearsay b\nC[fr]: a%hearsay b'));
    expect(said()[0]).toContain('as a fact here; Indonesian and French: as hearsay (a, a)');
  });

  test('say nothing of another certainty when that is switched off, nor of a source off screen', async () => {
    const story = viewFrom('A: a b\nB[id]: a%hearsay b\nC[fr]: a b');
    await rows(story, { marks: marksWith('certainty') });
    expect(said()).toEqual(['a. b. | a. b. | a. b.']);
    await rows(story, { columns: ['A', 'C'] });
    expect(said()).toEqual(['a. b. | a. b.']);
  });

  test('underline what makes a sentence less than a fact in what only one has, elsewhere when switched on', async () => {
    const underlined = () => [...document.querySelectorAll('.possible')].map(({ textContent }) => textContent);
    const story = viewFrom('A: a% b%expected | x% y\nB[id]: a% b');
    await rows(story);
    expect(underlined()).toEqual(['x']);
    await rows(story, { marks: marksWith('possible') });
    expect(underlined().sort()).toEqual(['a', 'a', 'x']);
    await rows(story, { marks: marksWith('only') });
    expect(underlined()).toEqual([]);
  });

  test('are gone when switched off', async () => {
    await rows(viewFrom('A: a b x | y\nB[id]: a b'), { marks: marksWith('only') });
    expect(said()).toEqual(['a. b. x. | a. b.', 'y. | Not said here']);
  });
});

describe('what moved', () => {
  const story = viewFrom('A: a | b | c\nB[id]: c@.6 | a | b');

  test('says so at both places, and jumps both ways', async () => {
    const { actions } = await rows(story);
    const gap = within(row('A/p0')).getByRole('button', { name: 'Elsewhere in this article' });
    await userEvent.click(gap);
    expect(actions.jump).toHaveBeenLastCalledWith({ article: 1, sentence: 0 });
    await userEvent.click(within(row('A/p2')).getByRole('button', { name: 'From elsewhere in this article' }));
    expect(actions.jump).toHaveBeenLastCalledWith({ article: 1, sentence: 1 });
  });

  test('never leads back to furniture, which may not be shown', async () => {
    const back = async (notation: string): Promise<unknown> => {
      const { actions } = await rows(viewFrom(notation));
      await userEvent.click(within(row('A/p2')).getByRole('button', { name: 'From elsewhere in this article' }));
      cleanup();
      return actions.jump.mock.lastCall;
    };
    expect(await back('A: a | b | c\nB[id]: ~x | c@.6 | a | b')).toEqual([{ article: 1, sentence: 2 }]);
    expect(await back('A: a | b | c\nB[id]: d | ~x | c@.6 | a | b')).toEqual([{ article: 1, sentence: 0 }]);
  });

  test('is silent when switched off', async () => {
    await rows(story, { marks: marksWith('moved') });
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('each passage', () => {
  test('has its language and direction', async () => {
    const story = storyFrom('A[ar]: a | *b\nB[fr]: a');
    const mixed = {
      ...story,
      articles: story.articles.map((article) =>
        article.id === 'B'
          ? { ...article, blocks: article.blocks.map((block) => ({ ...block, lang: 'ar' })) }
          : article,
      ),
    };
    await rows(indexStory(mixed));
    const [arabic, french] = screen.getAllByRole('group');
    expect([arabic?.lang, arabic?.dir, french?.lang, french?.dir]).toEqual(['ar', 'rtl', 'fr', 'ltr']);
    const passages = [...document.querySelectorAll<HTMLElement>('[data-block]')];
    expect(passages.map(({ tagName, lang, dir }) => `${tagName} ${lang} ${dir}`)).toEqual([
      'P ar rtl',
      'P ar rtl',
      'LI ar rtl',
    ]);
    expect(
      screen
        .getByText(/^Only in this source/u)
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('en');
  });

  test('is the element that it was', async () => {
    await rows(viewFrom('A: =t | #h | a | ###i | *b | *c | >d | ~f\nB: e'), { marks: marksWith('furniture') });
    const passages = [...document.querySelectorAll('[aria-label="English A"] [data-block]')];
    expect(passages.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
      'H2 t.',
      'H3 h.',
      'P a.',
      'H4 i.',
      'LI •b.',
      'LI •c.',
      'BLOCKQUOTE d.',
      'P f.',
    ]);
    expect(screen.getAllByRole('list').filter(({ tagName }) => tagName === 'UL')).toHaveLength(1);
  });

  test('has all of its text where sentences do not cover it', async () => {
    const text = '« a » : dit-elle ! b';
    const block: CompiledBlock = {
      role: 'paragraph',
      text,
      lang: 'fr',
      sentences: [
        [2, 3],
        [8, 16],
      ],
    };
    const story = storyFrom('A[fr]: a b\nB: c');
    const articles = story.articles.map((article) => (article.id === 'A' ? { ...article, blocks: [block] } : article));
    await rows(indexStory({ ...story, articles }), { marks: marksWith('only') });
    expect(document.querySelector('[data-block]')?.textContent?.replaceAll('\u{a0}', ' ')).toBe(text);
  });

  test('has every character of its block, whatever is marked', async () => {
    const marks = fc.subarray(MARKS.map(({ mark }) => mark));
    await fc.assert(
      fc.asyncProperty(anyStory(3), marks, async (story, on) => {
        await rows(indexStory(story), { marks: new Set([...on, 'furniture']) });
        for (const fold of screen.queryAllByRole('button', { name: 'Show them' })) fireEvent.click(fold);
        for (const { id, blocks } of story.articles) {
          const drawn = [
            ...document.querySelectorAll(`[data-article="${story.articles.findIndex((one) => one.id === id)}"]`),
          ];
          const elements = new Set(drawn.map((element) => element.closest('[data-block]')));
          const texts = [...elements].map((element) => [Number(element?.getAttribute('data-block')), textIn(element)]);
          const wanted = blocks.map(({ text }, block) => [block, text]).filter(([, text]) => text !== '');
          expect(texts.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(wanted);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** The text of a block without words for screen readers, signs and chips. */
function textIn(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.vh, .unclear, .sign-item, button')) extra.remove();
  return copy.textContent ?? '';
}

describe('rows', () => {
  test('are a list in the order of a source', async () => {
    await rows(viewFrom('A: a | b\nB[id]: b | a'), { spine: 'B' });
    expect(screen.getByRole('list', { name: 'Passages in the order of Indonesian' })).toBeDefined();
    expect(said().map((line) => line.split(' | ')[1]?.slice(-2))).toEqual(['b.', 'a.']);
  });

  const folding = viewFrom('A: a\nB[id]: a | v | w | x | y\nC[ms]: a | v | w | x | y');

  test('that the spine lacks fold to one line, and open', async () => {
    await rows(folding);
    expect(said()[1]).toBe('Indonesian and Malay go on: 4 paragraphs that English does not have. Show them');
    await userEvent.click(screen.getByRole('button', { name: 'Show them' }));
    expect(said()).toHaveLength(5);
  });

  test('do not fold over a sentence in focus', async () => {
    await rows(folding, {}, { article: 2, sentence: 3 });
    expect(said()).toHaveLength(5);
    await rows(folding, {}, { article: 2, sentence: 0 });
    expect(said()).toHaveLength(2);
  });

  test('show one column on a phone in its article’s own order, and nothing but it', async () => {
    const story = viewFrom('A: a | x | #h | b | c\nB[id]: c@.6 | a | y | b');
    await rows(story, { layout: 'tabs', tab: 1 });
    expect(said()).toEqual(['c. / a. / Only in this source · 1 sentencey. / b.']);
    await rows(story, { layout: 'tabs', tab: 0 });
    expect(said()).toEqual(['a. / Only in this source · 1 sentencex.', 'h. / b. / c.']);
  });

  test('that one source alone has fold to a line where they are many, and stay for the browser’s search', async () => {
    await rows(viewFrom('A: a | b\nB[id]: a | x | y u? | z | v | b'));
    expect(said()[1]).toBe(' | Only in this source · 4 of 5 sentences Show them x.'.replace('them x', 'themx'));
    const away = document.querySelector('.rows > li[hidden="until-found"]');
    expect(away?.textContent).toContain('y. u.');
    if (away) act(() => void fireEvent(away, new Event('beforematch')));
    expect(document.querySelector('.rows > li[hidden]')).toBeNull();
    expect(said()[1]).toContain('z.');
  });

  test('that say again what their article says fold to a line', async () => {
    await rows(viewFrom('A: a | b | c\nB[id]: *a | *b | a c b | c'));
    expect(said()).toContain(' | Says again what the article says · 2 sentences Show thema.');
    await userEvent.click(screen.getByRole('button', { name: 'Show them' }));
    expect(said()).toContain(' | •a.•b.');
  });
});

describe('a sentence', () => {
  const story = viewFrom('A: a b\nB[id]: a | b c');

  test('is focused by a click and by Enter', async () => {
    const { actions } = await rows(story);
    await userEvent.click(sentence('B/p1.s0'));
    expect(actions.focus).toHaveBeenLastCalledWith({ article: 1, sentence: 1 });
    fireEvent.keyDown(sentence('A/p0.s1'), { key: 'Enter' });
    expect(actions.focus).toHaveBeenLastCalledWith({ article: 0, sentence: 1 });
    fireEvent.click(row('A/p0'));
    expect(actions.focus).toHaveBeenCalledTimes(2);
  });

  test('lights its counterparts while it is pointed at or has the keyboard', async () => {
    await rows(story);
    const lit = () =>
      [...document.querySelectorAll<HTMLElement>('.lit')].map(({ dataset, className }) => `${dataset.s} ${className}`);
    fireEvent.pointerMove(sentence('A/p0.s0'), { pointerType: 'mouse' });
    expect(lit()).toEqual(['A/p0.s0 s lit pointed', 'B/p0.s0 s lit']);
    fireEvent.focus(sentence('B/p1.s1'));
    expect(lit()).toEqual(['B/p1.s1 s lit pointed']);
    fireEvent.blur(sentence('B/p1.s1'));
    expect(lit()).toEqual([]);
  });

  test('shows which names it has in common with what it is lit with', async () => {
    const alike = () => [...document.querySelectorAll('.alike')].map(({ textContent }) => textContent);
    const told = storyTelling('s', {
      A: ['en', 'Then Meta paid Kadrey.'],
      B: ['fr', 'On sait que Kadrey a gagné.', 'Là, Kadrey rit.'],
    });
    await rows(indexStory({ ...told, links: storyFrom('A: a\nB: a | b').links }));
    fireEvent.pointerMove(sentence('A/p0.s0'), { pointerType: 'mouse' });
    expect(alike()).toEqual(['Kadrey', 'Kadrey']);
    fireEvent.pointerMove(sentence('B/p1.s0'), { pointerType: 'mouse' });
    expect(alike()).toEqual([]);
  });

  test('leads to the next in its column by the arrow keys', async () => {
    await rows(story);
    fireEvent.keyDown(sentence('B/p0.s0'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(sentence('B/p1.s0'));
    fireEvent.keyDown(sentence('B/p1.s0'), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(sentence('B/p0.s0'));
    fireEvent.keyDown(sentence('B/p0.s0'), { key: 'ArrowDown', altKey: true });
    expect(document.activeElement).toBe(sentence('B/p0.s0'));
  });

  test('a column is one tab stop, where the keyboard was last', async () => {
    await rows(story);
    const stops = () => [...document.querySelectorAll<HTMLElement>('[tabindex="0"]')].map(({ dataset }) => dataset.s);
    expect(stops()).toEqual(['A/p0.s0', 'B/p0.s0']);
    fireEvent.focus(sentence('B/p1.s0'));
    expect(stops()).toEqual(['A/p0.s0', 'B/p1.s0']);
  });
});
