/** What fetched things are kept under. */
const ALL = 'stories';

/** Everything that fixtures are compiled to. */
export const STORIES_KEY = [ALL] as const;
export const INDEX_KEY = [ALL, 'index'] as const;

export function storyKey(id: string): readonly string[] {
  return [ALL, 'story', id];
}
