/** The reader's own stories, as the list of stories and the screens ask for them. */
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PackedFolder } from '../hosts/browser';
import { readCompiledStory, type StoryIndexEntry } from '../story';
import { keptCorrections } from './correctionStore';
import type { NotListed } from './keeping';
import { OWN_KEY, storyKey } from './keys';
import { changeOwnStory, keepOwnStory, ownStories, removeOwnStory, whyUnlisted } from './ownStore';
import type { ListedStory, OwnStory } from './ownStory';

/** The newest first. Another tab may have changed them since this one was looked at. */
export function useOwnStories(): UseQueryResult<readonly ListedStory[]> {
  return useQuery({ queryKey: OWN_KEY, queryFn: ownStories, refetchOnWindowFocus: 'always' });
}

/** Null where nothing stands between the list and what this device has. */
export function useWhyUnlisted(): NotListed | null {
  const { data = null } = useQuery({
    queryKey: [...OWN_KEY, 'unlisted'],
    queryFn: async () => (await whyUnlisted()) ?? null,
    refetchOnWindowFocus: 'always',
  });
  return data;
}

/**
 * As a folder of fixtures in one file, with what was corrected; what makes it is loaded when it is asked for.
 * @throws FormatError where what is kept is no story
 */
export async function packOwnStory({ id, story }: OwnStory): Promise<PackedFolder> {
  const { folderOf } = await import('../hosts/browser');
  return folderOf(readCompiledStory(story), keptCorrections(id).corrections);
}

export interface OwnStoryChanges {
  readonly remove: (story: OwnStory) => Promise<void>;
  /** Of what was removed. */
  readonly putBack: (story: OwnStory) => Promise<void>;
  /**
   * @param title by BCP 47 tag; empty where the story is to be called after its first article again
   * @returns whether it was still there
   */
  readonly rename: (story: OwnStory, title: StoryIndexEntry['title']) => Promise<boolean>;
}

type Renaming = Pick<StoryIndexEntry, 'id' | 'title'>;

function withTitle(own: OwnStory, title: StoryIndexEntry['title']): OwnStory {
  return { ...own, entry: { ...own.entry, title }, story: { ...readCompiledStory(own.story), title } };
}

export function useOwnStoryChanges(): OwnStoryChanges {
  const client = useQueryClient();
  const onSuccess = async (_: unknown, { id }: Pick<OwnStory, 'id'>) => {
    await client.invalidateQueries({ queryKey: OWN_KEY });
    await client.invalidateQueries({ queryKey: storyKey(id) });
  };
  const removal = useMutation({ mutationFn: ({ id }: OwnStory) => removeOwnStory(id), onSuccess });
  const keeping = useMutation({ mutationFn: keepOwnStory, onSuccess });
  const renaming = useMutation({
    mutationFn: ({ id, title }: Renaming) => changeOwnStory(id, (story) => withTitle(story, title)),
    onSuccess,
  });
  return {
    remove: removal.mutateAsync,
    putBack: async (story) => void (await keeping.mutateAsync(story)),
    rename: ({ id }, title) => renaming.mutateAsync({ id, title }),
  };
}
