import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startI18n } from '../../i18n';
import { type Notice, quoteOf } from '../../link';
import { viewFrom } from '../../testing';
import { Notices } from './bars';
import { marksWith } from './model/marks.testing';
import { furnishWindow, Preferred, showScreen, widen } from './render.testing';

beforeAll(furnishWindow);
beforeEach(() => widen(1440));
afterEach(cleanup);

const story = viewFrom(
  `
  A: =t | a b x | c u?
  B[id]: a | ~g | c u? v
  C[ms]: a b
  D[fr]: b
`,
  { B: { published: '2025-03-22', credits: ['TechCrunch'], kind: 'digest' } },
);
const columns = { articles: ['A', 'B', 'C'], spine: 'A' };
const cells = () =>
  [...document.querySelectorAll('.rows > li:first-child [role="group"]')].map((cell) =>
    cell.getAttribute('aria-label'),
  );

describe('the compare screen', () => {
  test('has its columns, and the others waiting', async () => {
    const { nav } = await showScreen(story, columns);
    expect(cells()).toEqual(['English', 'Indonesian', 'Malay']);
    const waiting = screen.getByRole('list', { name: 'Sources not shown' });
    await userEvent.click(within(waiting).getByRole('button', { name: /^Show ?French/u }));
    expect(nav.last).toMatchObject({ how: 'push', view: { articles: ['A', 'B', 'C', 'D'] } });
    expect(cells()).toEqual(['English', 'Indonesian', 'Malay', 'French']);
    expect(screen.queryByText(/The link/u)).toBeNull();
  });

  test('says who waits and has the sentence in focus', async () => {
    await showScreen(story, { ...columns, focus: { sentence: 'A/p1.s1', quote: quoteOf('b.') } });
    expect(within(screen.getByRole('list', { name: 'Sources not shown' })).getByText(/says it/u)).toBeDefined();
    expect(screen.getByRole('complementary', { name: 'Why these match' })).toBeDefined();
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  test('has a fact about each source', async () => {
    await showScreen(story, columns);
    const heads = [...document.querySelectorAll('.head')].map((head) => head.querySelector('.fact')?.textContent);
    expect(heads).toEqual(['', '22 March 2025, credits TechCrunch', '']);
    await showScreen(viewFrom('A: a x y z v w\nB[id]: a | b y2 c', { B: { withdrawn: '2025-03-22' } }), {
      articles: ['A', 'B'],
      spine: 'A',
    });
    const facts = [...document.querySelectorAll('.fact')].map(({ textContent }) => textContent);
    expect(facts.sort()).toEqual(['Nearly all its own: 5 of 6 sentences', 'Withdrawn on 22 March 2025']);
  });

  test('hides a column with the sentence in focus, and does not blame a link', async () => {
    const { nav } = await showScreen(story, { ...columns, focus: { sentence: 'B/p0.s0', quote: quoteOf('a.') } });
    await userEvent.click(screen.getByRole('button', { name: 'Column: Indonesian' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Hide Indonesian' }));
    expect(nav.last?.view).not.toHaveProperty('focus');
    expect(cells()).toEqual(['English', 'Malay']);
    expect(document.querySelector('.notices')).toBeNull();
  });

  test('steps to a difference, speaks of it and puts the keyboard there', async () => {
    await showScreen(story, columns);
    expect(screen.getByText('2 additions')).toBeDefined();
    fireEvent.keyDown(document.body, { key: 'ArrowDown', altKey: true });
    expect(document.activeElement?.getAttribute('data-s')).toBe('A/p1.s2');
    expect(screen.getByText('Only in this source. English: x. 1 of 2.').getAttribute('role')).toBe('status');
    expect(screen.getByText('1 of 2')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Next difference' }));
    expect(screen.getByText('2 of 2')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Next difference' }));
    expect(screen.getByText('1 of 2 · From the start again.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Previous difference' }));
    expect(screen.getByText('2 of 2 · From the end again.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Previous difference' }));
    expect(screen.getByText('1 of 2')).toBeDefined();
  });

  test('counts additions and differences apart, and the same at every width', async () => {
    const worded = viewFrom('A: a b x\nB[id]: a%hearsay b\nC[ms]: a b y');
    for (const width of [1440, 768, 390]) {
      widen(width);
      await showScreen(worded, { articles: ['A', 'B', 'C'], spine: 'A' });
      expect(document.querySelector('.step')?.textContent).toContain('2 additions · 1 difference');
    }
    widen(768);
    await showScreen(worded, { articles: ['A', 'B', 'C'], spine: 'A' });
    expect(cells()).toEqual(['English', 'Indonesian', 'Malay']);
    for (let k = 0; k < 3; k += 1) await userEvent.click(screen.getByRole('button', { name: 'Next difference' }));
    expect(document.activeElement?.getAttribute('data-s')).toBe('C/p0.s2');
    expect(document.querySelector('.step')?.textContent).toContain('3 of 3');
    widen(1440);
  });

  test('a jump to what is in focus already is done once', async () => {
    await showScreen(viewFrom('A: a x\nB[id]: a'), {
      articles: ['A', 'B'],
      spine: 'A',
      focus: { sentence: 'A/p0.s1', quote: quoteOf('x.') },
    });
    fireEvent.keyDown(document.body, { key: 'ArrowDown', altKey: true });
    expect(document.activeElement?.getAttribute('data-s')).toBe('A/p0.s1');
    // The second time nothing new is said, and so nothing is drawn that could end the jump.
    fireEvent.keyDown(document.body, { key: 'ArrowDown', altKey: true });
    const search = screen.getByRole('button', { name: 'Show' });
    act(() => search.focus());
    await userEvent.click(search);
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Said by others too/u }));
    expect(document.activeElement?.getAttribute('data-s')).toBeNull();
  });

  test('a step into what is folded opens it', async () => {
    const folding = viewFrom('A: a\nB[id]: a | v | w | x | y n\nC[ms]: a | v | w | x | y\nD[fr]: n');
    await showScreen(folding, { ...columns, marks: marksWith('not-shown') });
    expect(screen.getByRole('button', { name: 'Show them' })).toBeDefined();
    fireEvent.keyDown(document.body, { key: 'ArrowDown', altKey: true });
    expect(document.activeElement?.getAttribute('data-s')).toBe('B/p4.s1');
  });

  test('prints its title and address', async () => {
    await showScreen(story, columns);
    expect(document.querySelector('.printnote')?.textContent).toMatch(/^t\.?\. https:\/\/parallax\.example\/s\/story/u);
  });

  test('says on paper which sources are not there', async () => {
    await showScreen(story, columns);
    expect(document.querySelector('.printnote .missing')?.textContent).toBe(' Not on this paper: French.');
    await showScreen(viewFrom('A: a\nB[id]: a'), { articles: ['A', 'B'] });
    expect(document.querySelector('.printnote .missing')).toBeNull();
    widen(390);
    await showScreen(story, columns);
    expect(document.querySelector('.printnote .missing')?.textContent).toBe(
      ' Not on this paper: Indonesian, Malay and French.',
    );
  });
});

describe('the legend', () => {
  test('says each mark, what it means and how many there are', async () => {
    await showScreen(story, columns);
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    const boxes = (await screen.findAllByRole('checkbox')) as HTMLInputElement[];
    expect(
      boxes.map(
        (box) => `${box.checked ? 'on' : 'off'} ${box.closest('label')?.querySelector('.what > span')?.textContent}`,
      ),
    ).toEqual([
      'on Only in this source 2',
      'on Only in this source, worded as possible 0',
      'on Worded with another certainty 0',
      'on Another figure, day or name 0',
      'on Elsewhere in this article 0',
      'off Not in the columns shown 0',
      'off Unclear match 2',
      'off Worded as possible 0',
      'off Said by others too 7',
      'off Page furniture 1',
    ]);
    expect(boxes[0]?.closest('label')?.textContent).toContain('No article of the story says it');
  });

  test('switches a mark by the address', async () => {
    const { nav } = await showScreen(story, columns);
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Page furniture/u }));
    expect(nav.last).toMatchObject({ how: 'push', view: { marks: marksWith('furniture') } });
    expect(document.querySelector('.furniture')?.textContent).toBe('g.');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Only in this source \d/u }));
    expect(document.querySelector('.rows .only')).toBeNull();
  });
});

describe('on a phone', () => {
  test('one column is shown at a time, by its tab', async () => {
    widen(390);
    await showScreen(story, columns);
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'English',
      'Indonesian',
      'Malay',
    ]);
    expect(cells()).toEqual(['English']);
    await userEvent.click(screen.getByRole('tab', { name: 'Malay' }));
    expect(document.querySelector('[data-article="2"]')).not.toBeNull();
    expect(document.querySelector('[data-article="0"]')).toBeNull();
  });

  test('a swipe turns to the next and back, a short or steep one does not', async () => {
    widen(390);
    await showScreen(story, columns);
    const page = document.querySelector('#compare-rows') as HTMLElement;
    const touch = (type: string, where: string, clientX: number, clientY: number): void => {
      const list = { length: 1, item: () => ({ clientX, clientY }) };
      fireEvent(page, Object.assign(new Event(type, { bubbles: true }), { [where]: list }));
    };
    const swipe = (x: number, y: number): void => {
      touch('touchstart', 'touches', 200, 200);
      touch('touchend', 'changedTouches', 200 + x, 200 + y);
    };
    const tab = () => screen.getByRole('tab', { selected: true }).textContent;
    swipe(-100, 10);
    expect(tab()).toBe('Indonesian');
    swipe(-50, 0);
    swipe(-100, 90);
    expect(tab()).toBe('Indonesian');
    swipe(100, 0);
    swipe(100, 0);
    expect(tab()).toBe('English');
  });
});

describe('a notice says', () => {
  const cases: [Notice, string][] = [
    [{ kind: 'missing-story', story: 'meta' }, 'There is no story “meta” here any more.'],
    [{ kind: 'missing-article', article: '9' }, 'The link names the article 9, which is no longer here.'],
    [{ kind: 'withdrawn-article', article: '2', since: '2025-03-22' }, 'Article 2 was withdrawn on 22 March 2025.'],
    [{ kind: 'default-columns' }, 'None of the articles in the link is here; others are shown.'],
    [{ kind: 'missing-spine', article: '9' }, 'The link asks for the order of 9, which is not among the columns.'],
    [
      { kind: 'focus-moved', from: 'a', to: 'b', words: 'He said' },
      'The sentence “He said…” has moved since the link was made.',
    ],
    [
      { kind: 'focus-changed', sentence: 'a', words: 'He said' },
      'The sentence “He said…” has changed since the link was made.',
    ],
    [
      { kind: 'focus-gone', sentence: 'a', words: 'He said', why: 'nowhere' },
      'The sentence “He said…” that the link points to is not here.',
    ],
    [
      { kind: 'focus-gone', sentence: 'a', words: 'He said', why: 'not-in-columns' },
      'The sentence “He said…” that the link points to is not here.',
    ],
    [
      { kind: 'focus-gone', sentence: 'a', words: 'He said', why: 'several' },
      'The sentence “He said…” that the link points to stands in several places now.',
    ],
  ];

  test.each(cases)('%o: %s', async (notice, words) => {
    const language = await startI18n('en');
    render(
      <Preferred language={language}>
        <Notices notices={[notice]} />
      </Preferred>,
    );
    expect(within(screen.getByRole('status')).getByRole('listitem').textContent).toBe(words);
  });

  test('what a link named in vain, until it is closed', async () => {
    await showScreen(story, { articles: ['A', 'Z'], spine: 'A' });
    expect(screen.getByText(/names the article Z/u)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(/names the article Z/u)).toBeNull();
  });
});

test('nothing is complained about', async () => {
  const complaints = vi.spyOn(console, 'error');
  await showScreen(story, columns);
  fireEvent.keyDown(document.body, { key: 'ArrowDown', altKey: true });
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
