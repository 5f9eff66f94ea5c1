/**
 * `npm test`: every check of the project one after the other, whatever the one before says, and at the end how many
 * passed. Linting, types and the like count as one check each. `npm test -- NAME…` runs only the steps of these names.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument, program } from 'commander';
import { type Count, chosen, type Step, stepsIn } from './steps';
import { runUntil } from './until';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const FAILURE: Count = { passed: 0, failed: 1 };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / SECOND).toFixed(1)} s`;
}

/** @param interrupted ends the step, whatever time it has left */
async function run(step: Step, interrupted: AbortSignal): Promise<Count> {
  const stop = new AbortController();
  const halt = (): void => stop.abort();
  const timer = setTimeout(halt, step.limit * MINUTE);
  interrupted.addEventListener('abort', halt);
  const succeeded = await runUntil(stop.signal, step);
  interrupted.removeEventListener('abort', halt);
  clearTimeout(timer);
  if (stop.signal.aborted) {
    say(interrupted.aborted ? 'interrupted' : `stopped: it was still running after ${step.limit} min`);
    return FAILURE;
  }
  if (!step.counts) return succeeded ? { passed: 1, failed: 0 } : FAILURE;
  try {
    const counted = step.counts();
    return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    return FAILURE; // It ended before it could report.
  }
}

async function runAll(steps: readonly Step[], interrupted: AbortSignal): Promise<Count> {
  const start = performance.now();
  let total: Count = { passed: 0, failed: 0 };
  for (const step of steps) {
    if (interrupted.aborted) break;
    say(`\n── ${step.title}`);
    const before = performance.now();
    const { passed, failed } = await run(step, interrupted);
    total = { passed: total.passed + passed, failed: total.failed + failed };
    say(`── ${step.name} took ${secondsSince(before)}`);
  }
  say(`\n── all took ${secondsSince(start)}`);
  return total;
}

const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

const steps = stepsIn(folder);
const names = new Argument('[step...]', 'those to run').choices(steps.map(({ name }) => name)).default([], 'all');
program.name('npm test --').description('Checks the project.').addArgument(names).parse();

const interruption = new AbortController();
// A step is out of the terminal's reach, so an interruption is handed on to it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

const { passed, failed } = await runAll(chosen(steps, program.processedArgs[0]), interruption.signal);
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
