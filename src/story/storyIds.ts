/** What a group of articles is called as a story: its id in addresses and files. */
import { at } from './at';

/** A group of articles of one story, sorted by id. */
export interface StoryGroup {
  readonly ids: readonly string[];
  /** The story that its articles are explicitly put into. */
  readonly explicit?: string | undefined;
  /** The fixture folders that its articles lie in, `''` for none. */
  readonly folders: readonly string[];
}

/**
 * An id for each group, no two equal: the explicit story; else, for two articles and more that all lie in one folder
 * in which no other such group lies, the folder's name; else the id of the first article, which no other group has.
 * @throws Error where an article's id equals the id of another story
 */
export function storyIds(groups: readonly StoryGroup[]): string[] {
  const explicit = new Set(groups.map((group) => group.explicit));
  const folders = groups.map(folderOf);
  const ids = groups.map((group, k) => {
    const folder = folders[k];
    const free = folder !== undefined && !explicit.has(folder) && folders.filter((one) => one === folder).length === 1;
    return group.explicit ?? (free ? folder : at(group.ids, 0));
  });
  const twice = ids.find((id, k) => ids.indexOf(id) !== k);
  if (twice !== undefined)
    throw new Error(`two stories are called ${twice}, expected a name for each: rename a story or an article`);
  return ids;
}

function folderOf({ ids, folders }: StoryGroup): string | undefined {
  const [first, ...others] = new Set(folders);
  const name = first?.split('/').at(-1);
  return ids.length < 2 || others.length > 0 || name === '' ? undefined : name;
}
