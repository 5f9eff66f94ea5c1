/** The one place where a compiled file is checked; behind it the types are believed. */
import { checkIndex, checkStory } from './check';
import { type CompiledStory, compiledStorySchema, type StoryIndex, storyIndexSchema } from './schema';
import { upgraded } from './upgrade';
import { validated } from './validated';

/**
 * @param json what `JSON.parse` gave
 * @throws FormatError `path: what, expected …` at the first thing that is not as the schema or its cross-references ask
 */
export function readCompiledStory(json: unknown): CompiledStory {
  const story: CompiledStory = validated(compiledStorySchema, upgraded(json));
  checkStory(story);
  return story;
}

/** The same for the index file. */
export function readStoryIndex(json: unknown): StoryIndex {
  const index: StoryIndex = validated(storyIndexSchema, upgraded(json));
  checkIndex(index);
  return index;
}
