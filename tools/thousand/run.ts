/** `tsx tools/thousand/run.ts FOLDER [options]`: writes the fixtures of a large site, to measure and to try it with. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { checkFixtures } from '../../src/hosts/node';
import { drawnFixtures, tellingsOf, writeFixtures } from '.';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

function count(text: string): number {
  if (!/^[1-9]\d*$/u.test(text)) throw new InvalidArgumentError('expected a whole number from 1.');
  return Number(text);
}

interface Options {
  readonly stories: number;
  readonly articles: number;
  readonly sentences: number;
  readonly seed: string;
  readonly loose: boolean;
}

new Command('thousand')
  .description('write fixtures of many stories, drawn from the sentences of the demonstration stories')
  .argument('<folder>', 'where they are written: a new folder or an empty one')
  .option('--stories <count>', 'how many stories', count, 1000)
  .option('--articles <count>', 'of each story', count, 5)
  .option('--sentences <count>', 'of each article', count, 30)
  .option('--seed <text>', 'the same seed gives the same files', '1')
  .option(
    '--loose',
    'without `story`: articles are put into stories by what they say, seldom as they were drawn',
    false,
  )
  .action((folder: string, { seed, loose, ...size }: Options, command: Command) => {
    if (existsSync(folder) && readdirSync(folder).length > 0) command.error(`error: ${folder} is not empty`);
    const tellings = tellingsOf(checkFixtures(FIXTURES).articles.map(({ article }) => article));
    const files = drawnFixtures(tellings, size, { seed, loose });
    writeFixtures(folder, files);
    console.log(`${files.length} articles of ${size.stories} stories → ${folder}`);
  })
  .parse();
