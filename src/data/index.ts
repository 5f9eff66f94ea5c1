/** What the site fetches, a file a request, and what the reader's device keeps of their corrections. */

export {
  type Compared,
  CompareError,
  type CompareProgress,
  ENCODER_BYTES,
  useCompareOnDevice,
} from './compareOnDevice';
export type { KeepingProblem } from './correctionStore';
export { type Corrections, type Imported, type Malformed, type Refusal, useCorrections } from './corrections';
export { type Draft, type DraftArticles, dropDraft, keepDraft, useDraft } from './draft';
export { DataError, type FailureKind } from './failure';
export { type FixtureProblem, followFixtures, useFixtureProblems } from './fixtureProblems';
export {
  ENCODED_LANGUAGES,
  isHttpAddress,
  KINDS,
  MOST_LENGTH,
  MOST_OWN_ARTICLES,
  MOST_SENTENCES,
  type Reading,
  type RefusalReason,
  readFile,
  readPasted,
  type SourceArticle,
  sourceOf,
} from './giveArticle';
export {
  correctionsAmong,
  idOfFile,
} from './giveCorrections';
export type { NotKept } from './keeping';
export { useKeptCopyShown } from './keptCopy';
export { useKeptStories } from './keptStories';
export { type OwnStoryChanges, packOwnStory, useOwnStories, useOwnStoryChanges, useWhyUnlisted } from './ownStories';
export { isOwnStory, type ListedStory, type OwnStory } from './ownStory';
export { createQueryClient } from './queryClient';
export { useSentences } from './sentences';
export { useStory } from './story';
export { useStoryIndex } from './storyIndex';
