/** The reader's own stories, as the list of stories and the screens ask for them. */
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PackedFolder } from '../hosts/browser';
import { readCompiledStory } from '../story';
import { keptCorrections } from './correctionStore';
import { OWN_KEY, storyKey } from './keys';
import { keepOwnStory, type OwnStory, ownStories, removeOwnStory } from './ownStore';

/** The newest first; none where the browser keeps nothing. */
export function useOwnStories(): UseQueryResult<readonly OwnStory[]> {
  return useQuery({ queryKey: OWN_KEY, queryFn: () => ownStories().catch(() => []), retry: false });
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
}

export function useOwnStoryChanges(): OwnStoryChanges {
  const client = useQueryClient();
  const onSuccess = async (_: unknown, { id }: OwnStory) => {
    await client.invalidateQueries({ queryKey: OWN_KEY });
    await client.invalidateQueries({ queryKey: storyKey(id) });
  };
  const removal = useMutation({ mutationFn: ({ id }: OwnStory) => removeOwnStory(id), onSuccess });
  const keeping = useMutation({ mutationFn: keepOwnStory, onSuccess });
  return { remove: removal.mutateAsync, putBack: keeping.mutateAsync };
}
