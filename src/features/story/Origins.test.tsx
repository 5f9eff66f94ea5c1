import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { pretendNavigation, renderIn } from '../../app/render.testing';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../i18n';
import { indexStory, originsOf } from '../../story';
import { storyFrom } from '../../testing';
import { Origins } from './Origins';

/** A and B credit “Reed”, which stands in their second block, A twice; C names the Gazette as its source, as does B. */
async function show(language: InterfaceLanguage = 'en') {
  const plain = storyFrom('A: a b | Reed\nB[fr]: a | Reed\nC[id]: a');
  const credit = (sentence: number) => ({ sentence, block: 1, span: [0, 4] as const, name: [0, 4] as const });
  const credits = [[credit(0), credit(1)], [credit(0)], []];
  const articles = plain.articles.map((one, k) => ({
    ...one,
    credits: credits[k] ?? [],
    ...(k > 0 && { facts: { credits: ['The Gazette'] } }),
  }));
  const story = indexStory({ ...plain, articles });
  await renderIn(language, <Origins story={story} nav={pretendNavigation()} origins={originsOf(story)} />);
}

afterEach(cleanup);

it('tells who credits whom, how often, with the way to the sentence', async () => {
  await show();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Reed2 of 3: English ×2, French',
    'The Gazette2 of 3: French (as its source), Indonesian (as its source)',
  ]);
  const [reed] = screen.getAllByRole('listitem');
  const links = within(reed as HTMLElement).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    expect.stringMatching(/A\/p0\.s0/u),
    expect.stringMatching(/B\/p0\.s0/u),
  ]);
});

it.each(INTERFACE_LANGUAGES)('is written in %s', async (language) => {
  await show(language);
  expect(document.body.textContent).not.toMatch(/story\.|\{\{/u);
});

it('is not there where no two credit the same', async () => {
  const story = indexStory(storyFrom('A: a\nB: a'));
  await renderIn('en', <Origins story={story} nav={pretendNavigation()} origins={originsOf(story)} />);
  expect(screen.queryByRole('heading')).toBeNull();
});
