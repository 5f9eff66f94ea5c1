import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  anchorCorrections,
  type CompiledStory,
  type Correction,
  FormatError,
  indexStory,
  overlayOf,
  readCompiledStory,
  type StoryView,
  storyFile,
} from '../story';
import { useKeptCorrections } from './corrections';
import { DataError } from './failure';
import { fetchFile } from './fetchFile';
import { storyKey } from './keys';
import { ownStory } from './ownStore';
import { isOwnStory } from './ownStory';

/** The last view of each story: going from screen to screen doesn't index it again. */
const views = new WeakMap<CompiledStory, { readonly corrections: readonly Correction[]; readonly view: StoryView }>();

/** A story made ready for questions, as the reader has corrected it; `not-found` where there is none of that id. */
export function useStory(id: string): UseQueryResult<StoryView, DataError> {
  const { corrections } = useKeptCorrections(id);
  return useQuery({
    ...storyQuery(id),
    select: useCallback((story: CompiledStory) => viewUnder(story, corrections), [corrections]),
  });
}

/** As it was compiled, before the reader's corrections. */
export function storyQuery(id: string) {
  return queryOptions<CompiledStory, DataError>({
    queryKey: storyKey(id),
    queryFn: ({ signal }) => (isOwnStory(id) ? readOwn(id) : fetchStory(id, signal)),
    // Fetched anew it is another story: comparing the two part by part would take longer than drawing it.
    structuralSharing: false,
  });
}

function fetchStory(id: string, signal: AbortSignal): Promise<CompiledStory> {
  return fetchFile(encodeURIComponent(storyFile(id)), (json) => readStory(id, json), signal);
}

/** A story that is on another device, or was removed from this one, is not found. */
async function readOwn(id: string): Promise<CompiledStory> {
  const own = await ownStory(id).catch(() => undefined);
  if (!own) throw new DataError('not-found', `${id}: not on this device`);
  try {
    return readStory(id, own.story);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new DataError('malformed', `${id}: ${error.message}`, { cause: error });
  }
}

function viewUnder(story: CompiledStory, corrections: readonly Correction[]): StoryView {
  const last = views.get(story);
  if (last?.corrections === corrections) return last.view;
  const view = indexStory(story, overlayOf(anchorCorrections(story, corrections)));
  views.set(story, { corrections, view });
  return view;
}

/** A story under another's name is never shown. */
function readStory(id: string, json: unknown): CompiledStory {
  const story = readCompiledStory(json);
  if (story.id !== id) throw new DataError('malformed', `${storyFile(id)}: it holds the story ${story.id}`);
  return story;
}
