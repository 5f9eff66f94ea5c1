/** `parallax COMMAND`: the engine from a terminal. Exit codes: 0 done, 1 the input is at fault, 2 the call is. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { readShard, type Shard } from '../../story';
import {
  type InspectOptions,
  nodeConsole,
  runAlign,
  runCheck,
  runCompile,
  runInspect,
  runMerge,
  runTable,
  TABLE_FORMATS,
  TABLES,
  type TableOptions,
} from './commands';

const FIXTURES = 'fixtures';
const COMPILED = 'compiled';
const INPUT_AT_FAULT = 1;
const CALL_AT_FAULT = 2;

const console = nodeConsole();

const SHARDS = `
Shards: which story is in which shard follows from its id, so that machines agree without talking. Give each article its
\`story\`: an article without one is put into its story by its vector and those of all others, and then every machine encodes
every article that no judgement is kept of before it compiles its shard.`;

function shardFrom(text: string): Shard {
  try {
    return readShard(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

async function exitWith(work: Promise<number> | number): Promise<void> {
  process.exitCode = await work;
}

function program(): Command {
  const parallax = new Command('parallax').description('Compares how one piece of news is told across languages.');
  parallax.exitOverride().showHelpAfterError(false).enablePositionalOptions();
  parallax
    .command('compile')
    .description('compile fixtures into an index and one JSON file a story')
    .option('--fixtures <dir>', 'folder of fixtures', FIXTURES)
    .option('--out <dir>', 'folder that the compiled stories go into', COMPILED)
    .option('--fresh', 'judge every story again, using neither the judgements that are kept nor the cache of vectors')
    .option('--shard <k/n>', 'only the k-th of n shards of the stories; `merge` puts the shards together', shardFrom)
    .addHelpText('after', SHARDS)
    .action((options) => exitWith(runCompile(options, console)));
  parallax
    .command('merge')
    .description(
      'put the shards that `compile --shard` wrote together: the same files as of all stories compiled at once',
    )
    .argument('<out>', 'folder that all compiled stories go into')
    .argument('<shard...>', 'the folders of all shards, in any order')
    .action((out: string, shards: string[]) => exitWith(runMerge(out, shards, console)));
  parallax
    .command('check')
    .description('print every problem of the fixtures as file:line: what is wrong, what was expected')
    .option('--fixtures <dir>', 'folder of fixtures', FIXTURES)
    .action((options) => exitWith(runCheck(options, console)));
  parallax
    .command('align')
    .description('link the sentences of stories in the bench format; JSON on standard output')
    .argument('<file>', 'stories, cut into sentences')
    .action((file) => exitWith(runAlign(file, console)));
  parallax
    .command('inspect')
    .description('compare files of raw text or HTML as the articles of one story; JSON on standard output')
    .argument('<file...>', 'text files or pages (.html), one an article')
    .option('--lang <tag...>', 'language of the files: one tag for all, or one a file, after the files')
    .action((files: string[], options: InspectOptions, command: Command) => {
      const tags = options.lang?.length ?? 1;
      if (tags !== 1 && tags !== files.length) command.error(`error: ${tags} languages for ${files.length} files`);
      for (const tag of options.lang ?? []) if (!isTag(tag)) command.error(`error: ${tag} is no language tag`);
      return exitWith(runInspect(files, options, console));
    });
  parallax
    .command('table')
    .description(
      'who says what in a story, its figures or its quotations: a record for each and source, on standard output',
    )
    .argument('<fixtures>', 'folder of fixtures')
    .argument('<story>', 'id of the story')
    .addOption(new Option('--what <table>', 'which of them').choices(TABLES).default('claims'))
    .addOption(new Option('--format <format>', 'of the output').choices(TABLE_FORMATS).default('csv'))
    .action((fixtures: string, story: string, options: TableOptions) =>
      exitWith(runTable(fixtures, story, options, console)),
    );
  for (const command of parallax.commands) command.exitOverride();
  return parallax;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const parallax = program();
try {
  await parallax.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) {
      const called = parallax.commands.find((command) => command.name() === process.argv[2]) ?? parallax;
      const name = called === parallax ? 'parallax' : `parallax ${called.name()}`;
      console.error(`usage: ${name} ${called === parallax ? 'COMMAND [options]' : called.usage()}`);
    }
    process.exitCode = error.exitCode === 0 ? 0 : CALL_AT_FAULT;
  } else {
    console.error((error as Error).message);
    process.exitCode = INPUT_AT_FAULT;
  }
}
