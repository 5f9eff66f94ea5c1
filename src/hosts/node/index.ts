/**
 * The engine in Node, for tools and benchmarks: fixtures and their compiler, the bundled encoder with its vectors kept, the
 * bench format.
 */
export { articleOf, benchSentence, benchStories } from './benchFormat';
export { openCompiler } from './compiler';
export { loadEncoder } from './encoder';
export { checkFixtures } from './fixtures';
export { openWorkshop } from './workshop';
