import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { pretendNavigation, renderIn } from '../../app/render.testing';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n';
import { indexStory, originsOf } from '../../story';
import { storyFrom, viewFrom } from '../../testing';
import { MostSay } from './MostSay';

/** Each claim as it reads, and its link. */
async function show(
  notation: string,
  language: InterfaceLanguage = 'en',
  story = viewFrom(notation),
): Promise<string[]> {
  await renderIn(language, <MostSay story={story} nav={pretendNavigation()} origins={originsOf(story)} />);
  return screen.queryAllByRole('listitem').map((item) => item.textContent ?? '');
}

afterEach(cleanup);

it.each(INTERFACE_LANGUAGES)('what most say is there in %s', async (language) => {
  const of = { en: 'of', fr: 'sur', id: 'dari', ms: 'daripada' }[language];
  expect(await show('A: a b\nB: a\nC: a c\nD: c', language)).toEqual([`a.3 ${of} 4`]);
  expect(screen.getByRole('heading', { level: 2 }).textContent).not.toMatch(/story\./u);
});

it('leads to the sentence in the comparison', async () => {
  await show('A: a\nB: x a\nC: a');
  const link = within(screen.getByRole('listitem')).getByRole('link', { name: 'a.' });
  // B has more to say than the others.
  expect(link.getAttribute('href')).toMatch(/^\/s\/story\/compare\/.*B\/p0\.s1/u);
});

it('is told in the words of a source in the reader’s language', async () => {
  const notation = 'A[ms]: a x y\nB[fr-CA]: a\nC[id]: a';
  await show(notation, 'fr');
  expect(screen.getByRole('link').closest('[lang]')?.getAttribute('lang')).toBe('fr-CA');
  await show(notation, 'en');
  expect(screen.getByRole('link').closest('[lang]')?.getAttribute('lang')).toBe('ms');
});

it('counts who may say it, and who says it otherwise', async () => {
  expect(await show('A: a\nB: a\nC: a%hearsay\nD: a?')).toEqual(['a.3 of 4, 1 unclear, 1 as hearsay']);
  // Nobody states it.
  expect(await show('A: a%hearsay\nB: a%\nC: a%hearsay')).toEqual(['a.3 of 3']);
});

it('says whom several of them credit', async () => {
  const story = storyFrom('A: a\nB: a\nC: a');
  const articles = story.articles.map((one, k) => (k > 1 ? one : { ...one, facts: { credits: ['The Gazette'] } }));
  expect(await show('', 'en', indexStory({ ...story, articles }))).toEqual(['a.3 of 3, 2 credit The Gazette']);
});

it('is not there where nothing is said by most', async () => {
  expect(await show('A: a b\nB: a\nC: b\nD: c')).toEqual([]);
  expect(await show('A: a\nB: a')).toEqual([]);
  expect(screen.queryByRole('heading')).toBeNull();
});
