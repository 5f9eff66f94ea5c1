import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CompiledBlock, indexStory, type StoryView } from '../../../story';
import { storyFrom } from '../../../testing';
import { furnishWindow, show } from '../render.testing';
import { WordByWord } from './WordByWord';

beforeAll(furnishWindow);
afterEach(cleanup);

/** Two articles of one sentence each, which are linked. */
function pairOf(left: string, right: string, lang = 'en'): StoryView {
  const story = storyFrom(`A[${lang}]: a\nB[${lang}]: a`);
  const texts = [left, right];
  const articles = story.articles.map((article, k) => {
    const text = texts[k] ?? '';
    const block: CompiledBlock = { role: 'paragraph', text, lang, sentences: [[0, text.length]] };
    return { ...article, blocks: [block] };
  });
  return indexStory({ ...story, articles });
}

function spoken(container: HTMLElement): string[] {
  return [...container.querySelectorAll('li > .vh')].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/gu, ' ').trim(),
  );
}

function showAll(): void {
  fireEvent.click(screen.getByRole('checkbox'));
}

describe('word by word', () => {
  test('tells a screen reader what each source alone has', async () => {
    const story = pairOf('Meta shares revenue.', 'Meta shares its profit.');
    const { container } = await show(<WordByWord article={0} other={1} />, story);
    expect(spoken(container)).toEqual([
      'Meta shares (English A alone has: revenue) (English B alone has: its profit).',
    ]);
  });

  test('swaps the sources when seen from the other side', async () => {
    const story = pairOf('They pay.', 'They pay well.');
    const { container } = await show(<WordByWord article={1} other={0} />, story);
    expect(spoken(container)).toEqual(['They pay (English B alone has: well).']);
  });

  test('shows pairs that are the same only when asked', async () => {
    const { container } = await show(<WordByWord article={0} other={1} />, pairOf('The same.', 'The\u00ad same.'));
    expect(spoken(container)).toEqual([]);
    screen.getByText('No words differ.');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show unchanged pairs, too 1' }));
    expect(spoken(container)).toEqual(['The same.']);
    expect(screen.queryByText('No words differ.')).toBeNull();
    const sides = [...container.querySelectorAll('.side p')].map(({ textContent }) => textContent);
    expect(sides).toEqual(['The same.', 'The\u00ad same.']);
    expect(container.querySelector('ins, del')).toBeNull();
  });

  test('says whose column is whose', async () => {
    const { container } = await show(<WordByWord article={1} other={0} />, pairOf('They pay.', 'They pay well.'));
    const heads = [...container.querySelectorAll('.diffheads b')].map(({ textContent }) => textContent);
    expect(heads).toEqual(['English B', 'English A']);
    expect([...container.querySelectorAll('.who')].map(({ textContent }) => textContent)).toEqual(heads);
    expect(
      [...container.querySelectorAll('del, ins')].map(({ tagName, textContent }) => [tagName, textContent]),
    ).toEqual([['DEL', 'well']]);
  });

  test('shows what one alone has in its place, and what is unclear as unclear', async () => {
    const story = indexStory(storyFrom('A: x a y?\nB: a z'));
    const { container } = await show(<WordByWord article={0} other={1} />, story);
    const items = [...container.querySelectorAll('.diffs > li')].map(({ className, textContent }) => [
      className,
      textContent,
    ]);
    expect(items).toEqual([
      ['removed', 'English A alone has: x.'],
      ['removed', 'English A: unclear match y.'],
      ['added', 'English B alone has: z.'],
    ]);
  });

  test('tells Japanese sign by sign', async () => {
    const { container } = await show(<WordByWord article={0} other={1} />, pairOf('東京の人', '東京で人', 'ja'));
    expect(spoken(container)).toEqual(['東京 (Japanese A alone has: の) (Japanese B alone has: で)人']);
    expect(screen.getByRole('listitem').getAttribute('lang')).toBe('ja');
  });

  test('hides the drawing from screen readers', async () => {
    const { container } = await show(<WordByWord article={0} other={1} />, pairOf('They pay.', 'They pay well.'));
    const [drawing] = container.querySelectorAll('li > [aria-hidden="true"]');
    expect(drawing?.textContent).toContain('They pay');
  });

  test('lists the linked pairs of the two alone, in order, repeated ones, too', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const story = indexStory(storyFrom('A: a b x a\nB: b y | a\nC: x'));
    const { container } = await show(<WordByWord article={0} other={1} />, story);
    showAll();
    expect(spoken(container)).toEqual(['a.', 'b.', 'a.']);
    const twice = indexStory(storyFrom('A: a a\nB: a'));
    const again = await show(<WordByWord article={0} other={1} />, twice);
    showAll();
    expect(spoken(again.container)).toEqual(['a.', 'a.']);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});
