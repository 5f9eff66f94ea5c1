/** The engine in Node, for tools and benchmarks: fixtures in folders, and the bundled encoder with its vectors kept. */
export { checkFixtures } from './fixtures';
export { openWorkshop } from './workshop';
