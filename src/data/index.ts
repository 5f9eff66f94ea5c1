/** What the site fetches, a file a request. */
export { DataError, type FailureKind } from './failure';
export { type FixtureProblem, followFixtures, useFixtureProblems } from './fixtureProblems';
export { createQueryClient } from './queryClient';
export { useSentences } from './sentences';
export { useStory } from './story';
export { useStoryIndex } from './storyIndex';
