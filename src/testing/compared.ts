import { compare, type SourceArticle } from '../engine';
import { type CompiledStory, entryOf, type StoryIndexEntry, toCompiledStory } from '../story';
import { fakeWorkshop } from './fakeEncoder';

/** A story of articles as they are, by the whole engine but for the encoder, and what a list says of it. */
export async function comparedStory(
  id: string,
  articles: readonly SourceArticle[],
): Promise<{ readonly story: CompiledStory; readonly entry: StoryIndexEntry }> {
  const story = toCompiledStory(id, {}, await compare(articles, fakeWorkshop()));
  return { story, entry: entryOf(story) };
}
