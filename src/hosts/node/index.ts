/** The engine in Node, for tools and benchmarks: fixtures, the bundled encoder with its vectors kept, the bench format. */
export { articleOf, benchSentence, benchStories } from './benchFormat';
export { loadEncoder } from './encoder';
export { checkFixtures } from './fixtures';
export { openWorkshop } from './workshop';
