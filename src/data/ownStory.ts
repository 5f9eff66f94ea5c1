/** A story that a reader made of articles of their own. */
import type { CompiledStory, StoryIndexEntry } from '../story';
import type { NotKept } from './keeping';

/** Begins the id of every story that is kept on a device; no other story's does (`isOwnStory`). */
const OWN = 'own-';

export interface OwnStory {
  readonly id: string;
  /** When it was added, ISO 8601. */
  readonly added: string;
  /** What a list says of it. */
  readonly entry: StoryIndexEntry;
  /** A compiled story of this or an older format: read it as one that was fetched. */
  readonly story: unknown;
}

/** `notKept`: it is there until the tab is closed, and why no longer. */
export interface ListedStory extends OwnStory {
  readonly notKept?: NotKept;
}

export function isOwnStory(id: string): boolean {
  return id.startsWith(OWN);
}

/** A name that no story on this device has, nor one anywhere else with any likelihood. */
export function ownStoryId(): string {
  return OWN + crypto.randomUUID().replaceAll('-', '').slice(0, 12);
}

export function ownStoryOf(story: CompiledStory, entry: StoryIndexEntry, added: string): OwnStory {
  return { id: story.id, added, entry, story };
}
