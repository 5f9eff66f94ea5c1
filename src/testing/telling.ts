/** A story of sentences written out, for tests that look at words: a paragraph each, nothing linked. */
import type { CompiledStory } from '../story';
import { storyFrom } from './notation';

/** @param tellings an article each, by id: its language, then what it says */
export function storyTelling(
  id: string,
  tellings: Readonly<Record<string, readonly [lang: string, ...sentences: string[]]>>,
): CompiledStory {
  const said = Object.entries(tellings).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = said.map(([article, [lang, ...sentences]]) => {
    return `${article}[${lang}]: ${sentences.map((_, k) => `${article}x${k}`).join(' | ')}`;
  });
  const story = storyFrom(lines.join('\n'));
  const articles = story.articles.map((article, a) => {
    const [, [, ...sentences] = ['']] = said[a] ?? [];
    const blocks = article.blocks.map((block, k) => {
      const text = sentences[k] ?? '';
      return { ...block, text, sentences: [[0, text.length] as [number, number]] };
    });
    return { ...article, blocks };
  });
  return { ...story, id, articles };
}
