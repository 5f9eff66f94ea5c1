import { expect, test } from 'vitest';
import { storyFrom } from '../testing';
import { toIndex } from './make';
import { speculativeSections } from './sections';
import { indexStory } from './view';

const NOTED = 'A: #h | x% y% | ##i | z% v% w% | #j | a b c%\n B: a b';

test('of sections in each other the outer one is told', () => {
  const view = indexStory(storyFrom(NOTED));
  expect(view.sections.filter(({ speculative }) => speculative).map(({ opening }) => opening)).toEqual([0, 2]);
  expect(speculativeSections(view, 0).map(({ opening }) => opening)).toEqual([0]);
  expect(speculativeSections(view, 1)).toEqual([]);
});

test('a list that is all of a section is not told twice', () => {
  const story = storyFrom('A: #h | p | *x% | *y% | *z%\n B: a');
  const all = { ...story.sections[0], kind: 'list', opening: 1, speculative: true } as const;
  const view = { ...indexStory(story), sections: story.sections.flatMap((one) => [one, { ...one, ...all }]) };
  expect(speculativeSections(view, 0).map(({ opening }) => opening)).toEqual([0]);
});

test('the index counts them by article', () => {
  expect(toIndex([storyFrom(NOTED)]).stories[0]?.articles.map(({ speculative }) => speculative)).toEqual([1, 0]);
});
