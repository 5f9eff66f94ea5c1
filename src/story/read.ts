/** The one place where a compiled file is checked; behind it the types are believed. */
import * as v from 'valibot';
import { checkIndex, checkStory } from './check';
import { FormatError } from './formatError';
import { type CompiledStory, compiledStorySchema, type StoryIndex, storyIndexSchema } from './schema';
import { upgraded } from './upgrade';

/**
 * @param json what `JSON.parse` gave
 * @throws FormatError `path: what, expected …` at the first thing that is not as the schema or its cross-references ask
 */
export function readCompiledStory(json: unknown): CompiledStory {
  const story: CompiledStory = parse(compiledStorySchema, upgraded(json));
  checkStory(story);
  return story;
}

/** The same for the index file. */
export function readStoryIndex(json: unknown): StoryIndex {
  const index: StoryIndex = parse(storyIndexSchema, upgraded(json));
  checkIndex(index);
  return index;
}

/** What a schema takes, or the first thing that it doesn't. @throws FormatError */
export function parse<T>(schema: v.GenericSchema<unknown, T>, json: unknown): T {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const missing = issue.type === 'object' && issue.received === 'undefined';
  throw new FormatError(
    dotted(issue.path ?? []),
    missing ? 'missing' : issue.received,
    missing ? 'a value' : (issue.expected ?? issue.message),
  );
}

function dotted(path: readonly { readonly key: unknown }[]): string {
  return path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}
