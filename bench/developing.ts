/**
 * `tsx bench/developing.ts FIXTURES FILE STORY`: what an article takes from being saved until its story is there, while its
 * site is being worked on, twice. On standard output, seconds of the processor.
 */
import { appendFileSync } from 'node:fs';
import { openCompiler } from '../src/hosts/node';
import { INDEX_FILE, storyFile } from '../src/story';

/** No cache has their vectors. */
const ADDED = ['The ferry to the island ran aground', 'The museum returned what it had been given'];

const [fixtures = '', file = '', story = ''] = process.argv.slice(2);
const { look, prepare } = openCompiler(fixtures, {
  warn: (message) => process.stderr.write(`${message}\n`),
  tell: () => {},
});
// Whoever works on a site has looked at it.
await (await look()).file(INDEX_FILE);
await prepare();
const taken: number[] = [];
for (const sentence of ADDED) {
  appendFileSync(file, `\n${sentence} at ${Date.now()} o’clock.\n`);
  const before = process.cpuUsage();
  const content = await (await look()).file(storyFile(story));
  if (!content?.includes(sentence)) throw new Error(`${story} is without what was saved`);
  const { user, system } = process.cpuUsage(before);
  taken.push((user + system) / 1e6);
}
process.stdout.write(JSON.stringify({ first: taken[0], next: taken[1] }));
