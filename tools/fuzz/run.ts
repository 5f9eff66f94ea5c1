/**
 * `tsx tools/fuzz/run.ts [--count 100000] [--seed 1]`: reads so many texts drawn by lot as `inspect` does before it encodes.
 * Prints every text that breaks something, loses a character or takes long, and exits 1 where there is one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AnyText, anyTexts, lossOf } from '../../src/testing';

/** The texts are of a few hundred characters: what takes the processor this long would take for ever at length. */
const MOST_MS = 2000;
const EVERY = 5000;
/** What sentences say takes most of the time: it is read of every so many texts. */
const READ_EVERY = 10;
const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

function realTexts(): string[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[a-z]{2}\.md$/u.test(file))
    .sort()
    .map((file) => readFileSync(join(FIXTURES, file), 'utf8'));
}

/** @returns what is wrong with how a text is read */
function faultOf(given: AnyText, isRead: boolean): string | undefined {
  const timed = (): number => {
    const started = process.cpuUsage();
    const loss = lossOf(given, isRead);
    if (loss) throw new Error(`lost: ${JSON.stringify(loss)}`);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  try {
    // The first text in a language also waits for its tables, so what took long is read again.
    const took = timed() > MOST_MS ? timed() : 0;
    return took > MOST_MS ? `took ${took.toFixed(0)} ms` : undefined;
  } catch (error) {
    return (error as Error).stack;
  }
}

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.count);
const next = anyTexts(`fuzz ${values.seed}`, realTexts());
let faults = 0;
for (let k = 1; k <= count; k += 1) {
  const given = next();
  const fault = faultOf(given, k % READ_EVERY === 0);
  if (fault !== undefined) {
    faults += 1;
    process.stdout.write(`${JSON.stringify(given)}\n${fault}\n\n`);
  }
  if (k % EVERY === 0 || k === count) process.stderr.write(`${k} texts, ${faults} faults\n`);
}
process.exitCode = faults > 0 ? 1 : 0;
