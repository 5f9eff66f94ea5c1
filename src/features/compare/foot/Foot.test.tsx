import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../i18n';
import {
  anchorCorrections,
  type Correction,
  correctionOf,
  indexStory,
  overlayOf,
  type SentenceRef,
  sentenceOf,
} from '../../../story';
import { storyFrom, viewFrom } from '../../../testing';
import { marksWith } from '../model/marks.testing';
import { type Asked, furnishWindow, NO_CORRECTIONS, show } from '../render.testing';
import { Foot } from './Foot';

beforeAll(furnishWindow);
afterEach(cleanup);

const compiled = storyFrom(`
  A: =t | a b@.8 c@.6 | x u? | z
  B[id]: a@.97 b | c y u?
  C[ms]: a v | u?@.09 | c
  D: z
`);
const story = indexStory(compiled);

const foot = (sentence: number, asked: Asked = {}, article = 0) => {
  const focus: SentenceRef = { article, sentence };
  return show(<Foot focus={focus} share="https://parallax.example/" />, story, asked);
};

/** A column of the foot as its lines, without what the reader may say against them. */
function lines(source: string): string[] {
  const column = screen.getByRole('region', { name: source });
  return [...column.querySelectorAll('p:not(.judge)')].map((line) => line.textContent ?? '');
}

const summary = () => within(screen.getByRole('complementary')).getByText(/^Said by/u).textContent;

describe('why sentences match', () => {
  test('names what both sentences have, each word in its own direction', async () => {
    const told = storyFrom('A: a$24\nB[id]: a$24');
    const links = told.links.map((link) => ({ ...link, why: [0.6, 1, 1, 0.1] as const }));
    await show(<Foot focus={{ article: 0, sentence: 0 }} share="" />, indexStory({ ...told, links }));
    expect(lines('Indonesian').at(-1)).toContain('Both have \u2068a\u2069.');
  });

  test('says each column’s sentence, how likely in words and as a number', async () => {
    await foot(1);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Why these match');
    expect(lines('English A')).toEqual(['a.']);
    expect(lines('Indonesian')).toEqual(['a.', 'Very likely the same 90%']);
    expect(lines('Malay')).toEqual(['a.', 'Very likely the same 90%']);
    expect(lines('English D')).toEqual(['Not compared']);
    expect(summary()).toBe('Said by 3 of 4.');
  });

  test.each([
    ['.95', 'Almost certainly the same 95%'],
    ['.94', 'Very likely the same 94%'],
    ['.75', 'Very likely the same 75%'],
    ['.74', 'Probably the same 74%'],
    ['.5', 'Probably the same 50%'],
  ])('p %s is in words: %s', async (p, words) => {
    const pair = viewFrom(`A: a@${p}\nB[id]: a@1`);
    await show(<Foot focus={{ article: 0, sentence: 0 }} share="" />, pair);
    expect(lines('Indonesian')[1]).toBe(words);
  });

  test.each([
    ['.6', 'The nearest here; it matches another sentence better'],
    ['.5', 'The nearest here; it matches another sentence better'],
    ['.49', 'The nearest here; close, but not close enough to call it the same'],
    ['.2', 'The nearest here; close, but not close enough to call it the same'],
    ['.09', 'The nearest here; too far apart to call it the same'],
  ])('a candidate of p %s is no match: %s', async (p, words) => {
    const pair = viewFrom(`A: a?@${p}\nB[id]: a?@1`);
    await show(<Foot focus={{ article: 0, sentence: 0 }} share="" />, pair);
    expect(lines('Indonesian')).toEqual(['a.', words]);
  });

  test.each(INTERFACE_LANGUAGES)('no candidate has a number in %s', async (language) => {
    for (const p of ['.6', '.35', '.1']) {
      const pair = viewFrom(`A: a?@${p}\nB[id]: a?@1`);
      await show(<Foot focus={{ article: 0, sentence: 0 }} share="" />, pair, { language });
      expect(document.querySelector('.why')?.textContent).not.toMatch(/\d|%/u);
    }
  });

  test('tells linked sentences from the nearest', async () => {
    const { container } = await foot(5);
    const said = [...container.querySelectorAll('.said')].map(({ className, textContent }) => [className, textContent]);
    expect(said).toEqual([
      ['said pointed', 'u.'],
      ['said far', 'u.'],
      ['said far', 'u.'],
    ]);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Why this is unclear');
    expect(summary()).toBe(
      'Said by 1 of 4. Unclear: Indonesian. ' +
        'Nothing matches clearly, yet it is not certain enough that only this source says it.',
    );
  });

  test('says all that are linked in one source', async () => {
    const twice = viewFrom('A: a\nB[id]: a | b | a@.7');
    await show(<Foot focus={{ article: 0, sentence: 0 }} share="" />, twice);
    expect(lines('Indonesian')).toEqual(['a.', 'Very likely the same 90%', 'a.', 'Probably the same 70%']);
  });

  test('says why a sentence is only here', async () => {
    await foot(4);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Why only here');
    expect(summary()).toBe('Said by 1 of 4.');
  });

  test.each([
    [4, 0.931, 'Said by 1 of 4. It is 93% likely that no other source says it.'],
    [4, 0.999, 'Said by 1 of 4. It is 99% likely that no other source says it.'],
    [5, 0.4, /^Said by 1 of 4\. Unclear: Indonesian\. Nothing matches clearly, [^\d%]+$/u],
  ])('of sentence %i with q %d the likelihood stands only where it is only here', async (sentence, only, words) => {
    const articles = compiled.articles.map((article, k) =>
      k > 0 ? article : { ...article, judgements: article.judgements.map((one) => ({ ...one, only })) },
    );
    const judged = indexStory({ ...compiled, articles });
    await show(<Foot focus={{ article: 0, sentence }} share="" />, judged);
    expect(summary()).toMatch(words);
  });

  test('says who has it off screen', async () => {
    await foot(1, { columns: ['A', 'C'] });
    expect(summary()).toBe('Said by 3 of 4. Off screen: Indonesian.');
    expect(screen.queryByRole('region', { name: 'Indonesian' })).toBeNull();
  });

  test('says nothing of a title', async () => {
    const { container } = await foot(0);
    expect(container.textContent).toBe('');
  });
});

describe('how it is worded', () => {
  test('is said of what is less than a fact, with its words', async () => {
    const worded = viewFrom('A: a%hearsay\nB[id]: a%hearsay');
    await show(<Foot focus={{ article: 0, sentence: 0 }} share="" />, worded);
    expect(lines('English')).toEqual(['a.', 'Worded as hearsay: a']);
    expect(lines('Indonesian')).toEqual(['a.', 'Very likely the same 90%', 'Worded as hearsay: a']);
  });

  test('is said on both sides where it differs, and of a fact only there', async () => {
    const worded = viewFrom('A: a\nB[id]: a%\nC[fr]: a');
    const { container } = await show(<Foot focus={{ article: 0, sentence: 0 }} share="" />, worded);
    expect(lines('English')).toEqual(['a.', 'Worded as a fact']);
    expect(lines('Indonesian')).toContain('Worded as possible: a');
    expect(lines('French')).toEqual(['a.', 'Very likely the same 90%']);
    expect(container.querySelectorAll('.worded.d')).toHaveLength(2);
  });

  test('is said of a list’s item by what leads into it, and of a quotation by who is quoted', async () => {
    const plain = storyFrom('A: l% | *x\nB[id]: a');
    const hedges = (scope: 'list' | 'quotation') =>
      indexStory({
        ...plain,
        articles: plain.articles.map((article, k) =>
          k > 0 ? article : { ...article, hedges: [...article.hedges, [1, 'possible', 0, 1, scope, 0, false]] },
        ),
      });
    await show(<Foot focus={{ article: 0, sentence: 1 }} share="" />, hedges('list'));
    expect(lines('English')).toEqual(['x.', 'Worded as possible by what leads into the list: l']);
    await show(<Foot focus={{ article: 0, sentence: 1 }} share="" />, hedges('quotation'));
    expect(lines('English')).toEqual(['x.', 'Worded as possible by who is quoted: l']);
  });

  test('a sentence of a passage that only this source has is explained by the passage', async () => {
    const passage = viewFrom('A: a | #h | x% y% z% u?%\nB[id]: a u?');
    const focus = { article: 0, sentence: 5 };
    await show(<Foot focus={focus} share="" />, passage);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Why only here');
    expect(summary()).toBe(
      'Said by 1 of 2. ' +
        'One of 4 sentences of a passage that only this source has: together they are clearer than each alone.',
    );
    await show(<Foot focus={focus} share="" />, passage, { marks: marksWith('speculative') });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Why this is unclear');
  });
});

describe('a reader’s own word', () => {
  const pair = storyFrom('A: a b\nB[id]: a c');
  const correction = (verdict: 'same' | 'different', k: number) =>
    correctionOf(
      'story',
      verdict,
      sentenceOf(indexStory(pair), { article: 0, sentence: k }),
      sentenceOf(indexStory(pair), { article: 1, sentence: k }),
      '2026-01-31T12:00:00.000Z',
    ) as Correction;
  const under = (list: readonly Correction[], remove = vi.fn()) => ({
    view: indexStory(pair, overlayOf(anchorCorrections(pair, list))),
    corrections: { ...NO_CORRECTIONS, list, remove },
    remove,
  });

  test('can be given against a link, and for what is none', async () => {
    const add = vi.fn();
    const close = viewFrom('A: a u?\nB[id]: a u?');
    await show(<Foot focus={{ article: 0, sentence: 0 }} share="" />, close, {
      corrections: { ...NO_CORRECTIONS, add },
    });
    await userEvent.click(screen.getByRole('button', { name: 'These don’t match' }));
    expect(add).toHaveBeenCalledWith('different', expect.objectContaining({ id: 'A/p0.s0' }), expect.anything());
    await show(<Foot focus={{ article: 0, sentence: 1 }} share="" />, close, {
      corrections: { ...NO_CORRECTIONS, add },
    });
    await userEvent.click(screen.getByRole('button', { name: 'These do match' }));
    expect(add).toHaveBeenLastCalledWith('same', expect.anything(), expect.objectContaining({ id: 'B/p0.s1' }));
  });

  test.each([
    ['same', 1, 'c.', 'You said that these match. Undo'],
    ['different', 0, 'a.', 'You said that these don’t match. Undo'],
  ] as const)('%s stands in place of the engine’s, and can be taken back', async (verdict, k, text, words) => {
    const { view, corrections, remove } = under([correction(verdict, k)]);
    await show(<Foot focus={{ article: 0, sentence: k }} share="" />, view, { corrections });
    const column = screen.getByRole('region', { name: 'Indonesian' });
    expect(lines('Indonesian')).toEqual([text]);
    expect(column.querySelector('.judge')?.textContent).toBe(words);
    await userEvent.click(within(column).getByRole('button', { name: 'Undo' }));
    expect(remove).toHaveBeenCalledWith(corrections.list[0]);
  });

  test('that can’t be kept says so', async () => {
    const { view, corrections } = under([correction('same', 1)]);
    const problem = { kind: 'not-kept', why: 'full' } as const;
    await show(<Foot focus={{ article: 0, sentence: 1 }} share="" />, view, {
      corrections: { ...corrections, problem },
    });
    expect(document.querySelector('.problem')?.textContent).toContain('could not be kept on this device');
  });
});

describe('in the foot', () => {
  test('a counterpart is jumped to, the sentence itself not', async () => {
    const { actions } = await foot(3);
    await userEvent.click(within(screen.getByRole('region', { name: 'Malay' })).getByRole('button', { name: 'c.' }));
    expect(actions.jump).toHaveBeenCalledWith(expect.objectContaining({ article: 2, sentence: 3 }));
    expect(within(screen.getByRole('region', { name: 'English A' })).queryByRole('button')).toBeNull();
  });

  test('word by word is offered for a column in the same language', async () => {
    const { actions } = await foot(1);
    expect(screen.getAllByRole('button', { name: /^Word by word/u })).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Word by word with English D' }));
    expect(actions.wordByWord).toHaveBeenCalledWith(0, 3);
    await foot(1, { columns: ['A', 'B'] });
    expect(screen.queryByRole('button', { name: /^Word by word/u })).toBeNull();
  });

  test('it folds down to a line, and stays so', async () => {
    await foot(1);
    await userEvent.click(screen.getByRole('button', { name: 'Fold down' }));
    expect(screen.queryByRole('region', { name: 'Malay' })).toBeNull();
    await foot(3);
    expect(screen.queryByRole('region', { name: 'Malay' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Unfold' }));
    expect(screen.getByRole('region', { name: 'Malay' })).toBeDefined();
    expect(window.localStorage.getItem('parallax.foot')).toBeNull();
  });

  test('it closes', async () => {
    const { actions } = await foot(1);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(actions.focus).toHaveBeenCalledWith(undefined);
  });

  test('each text is in its language, what is said about it in the reader’s', async () => {
    await foot(1);
    const column = screen.getByRole('region', { name: 'Indonesian' });
    expect(column.querySelector('.said')?.getAttribute('lang')).toBe('id');
    expect(column.querySelector('.likelihood')?.getAttribute('lang')).toBe('en');
    expect(column.querySelector('h3')?.getAttribute('lang')).toBe('en');
  });
});
