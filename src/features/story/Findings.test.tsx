import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { pretendNavigation, renderIn } from '../../app/render.testing';
import { INTERFACE_LANGUAGES } from '../../i18n';
import { viewFrom } from '../../testing';
import { Findings } from './Findings';

afterEach(cleanup);

const story = viewFrom('A: a b c\nB[id]: a%hearsay b c\nC[ms]: a b c\nD[fr]: a b | #h | x% y% z%');
const show = (language: (typeof INTERFACE_LANGUAGES)[number] = 'en', of = story) =>
  renderIn(language, <Findings story={of} nav={pretendNavigation()} />);

test('are sentences with the sources’ own words and a way to compare', async () => {
  await show();
  const items = screen.getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Worded as hearsay in Indonesian (a). As a fact in English, Malay and French: a.See the passages',
    'French has 1 section that no other source has, worded as possible, such as h.Read them beside the others',
  ]);
  const [link] = within(items[0] as HTMLElement).getAllByRole('link');
  expect(link?.getAttribute('href')).toContain('f=B/p0.s0');
});

test('tell what one source leaves out', async () => {
  await show('en', viewFrom('A: a b c\nB[id]: a b c\nC[ms]: a b c\nD[fr]: a b'));
  expect(screen.getByRole('listitem').textContent).toBe('Said by 3 of 4, not in French: c.See the passages');
});

test('say so where there is none, and nothing of a single text', async () => {
  await show('en', viewFrom('A: a\nB[id]: a'));
  expect(screen.getByText('The sources say much the same.')).toBeDefined();
  cleanup();
  await show('en', viewFrom('A: a'));
  expect(screen.queryByRole('heading')).toBeNull();
});

test.each(INTERFACE_LANGUAGES)('are in words in %s', async (language) => {
  await show(language);
  expect(document.body.textContent).not.toMatch(/story\.|\{\{/u);
});
