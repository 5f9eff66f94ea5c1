import { describe, expect, test } from 'vitest';
import { storyFrom } from '../testing';
import { reasonsOf } from './reasons';
import type { CompiledLink } from './schema';
import { indexStory, type StoryView } from './view';

/** Two articles of one sentence each, linked for reasons that differ by side. */
function explained(): StoryView {
  const story = storyFrom('A: a\nB: a\nC: a');
  const links = story.links.map((link): CompiledLink => {
    const isOfBoth = link.a[0] === 0 && link.b[0] === 1;
    return { ...link, ...(isOfBoth && { why: [0.6, 1, 0.2, 3, -0.1, 0.7], by: [2] }) };
  });
  return indexStory({ ...story, links });
}

describe('the reasons of a link', () => {
  const a = { article: 0, sentence: 0 };
  const b = { article: 1, sentence: 0 };

  test('are told from the sentence that asks', () => {
    expect(reasonsOf(explained(), a, b)).toEqual({
      similarity: 0.6,
      rank: 1,
      rankBack: 3,
      support: 0.7,
      vouching: [2],
    });
    expect(reasonsOf(explained(), b, a)).toMatchObject({ rank: 3, rankBack: 1 });
  });

  test('are none where two sentences are not linked, or the file gives none', () => {
    expect(reasonsOf(explained(), a, { article: 2, sentence: 0 })).toBeUndefined();
    expect(reasonsOf(explained(), a, { article: 1, sentence: 5 })).toBeUndefined();
  });
});
