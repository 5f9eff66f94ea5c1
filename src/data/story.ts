import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { indexStory, readCompiledStory, type StoryView, storyFile } from '../story';
import { DataError } from './failure';
import { fetchFile } from './fetchFile';
import { storyKey } from './keys';

/** A story made ready for questions; `not-found` where there is none of that id. */
export function useStory(id: string): UseQueryResult<StoryView, DataError> {
  return useQuery({
    queryKey: storyKey(id),
    queryFn: ({ signal }) => fetchFile(encodeURIComponent(storyFile(id)), (json) => readStory(id, json), signal),
    // Fetched anew it is another story: comparing the two part by part would take longer than drawing it.
    structuralSharing: false,
  });
}

/** A story under another's name is never shown. */
function readStory(id: string, json: unknown): StoryView {
  const story = readCompiledStory(json);
  if (story.id !== id) throw new DataError('malformed', `${storyFile(id)}: it holds the story ${story.id}`);
  return indexStory(story);
}
