/**
 * `npm test`: every check of the project one after the other, whatever the one before says, and at the end how many
 * passed. Linting, types and the like count as one check each.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCall } from '../site';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...rest: string[]];
  readonly env?: NodeJS.ProcessEnv;
  /** What the command counted; without it the step is one check, by its exit code. */
  readonly counts?: () => Count;
}

/** The part that is used of Vitest's JSON report. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

function npx(...call: readonly string[]): Step['command'] {
  return ['npx', '--no-install', ...call];
}

/** A run of Vitest, whose tests are counted by the report that it writes. */
function vitest(name: string, report: string, ...options: readonly string[]): Step {
  return {
    name,
    command: npx('vitest', 'run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`),
    counts: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites }: VitestReport = JSON.parse(
        readFileSync(report, 'utf8'),
      );
      return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
    },
  };
}

/** @param folder for what the steps leave to one another: reports, and the built site */
function stepsIn(folder: string): Step[] {
  const site = join(folder, 'site');
  const env = { ...process.env, PARALLAX_SITE: site };
  return [
    { name: 'types', command: npx('tsc', '-b') },
    { name: 'lint, format, import laws', command: npx('biome', 'ci', '--error-on-warnings', '.') },
    { name: 'unused files, exports, packages', command: npx('knip') },
    vitest('unit tests', join(folder, 'unit.json')),
    { name: 'the site, built for a sub-path', ...buildCall(site) },
    { ...vitest('journeys', join(folder, 'journeys.json'), '--config', 'vitest.e2e.config.ts'), env },
    { name: 'size of the first view', command: npx('size-limit'), env },
  ];
}

function run({ name, command, env, counts }: Step): Count {
  process.stdout.write(`\n── ${name}\n`);
  const [program, ...rest] = command;
  const { status } = spawnSync(program, rest, { stdio: 'inherit', ...(env && { env }) });
  const failure = { passed: 0, failed: 1 };
  if (!counts) return status === 0 ? { passed: 1, failed: 0 } : failure;
  try {
    const counted = counts();
    return status === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    return failure; // It ended before it could report.
  }
}

const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'));
const total: Count = { passed: 0, failed: 0 };
try {
  for (const step of stepsIn(folder)) {
    const { passed, failed } = run(step);
    total.passed += passed;
    total.failed += failed;
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
