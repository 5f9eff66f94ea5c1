/** The checks of the project, in the order in which they are run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCall } from '../site';
import type { Call } from './until';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface Step extends Call {
  /** What it is called on the command line. */
  readonly name: string;
  readonly title: string;
  /** Minutes after which it counts as hanging: several times what it takes on two cores of its own; they may be busy. */
  readonly limit: number;
  /** The name of a step that leaves it what it works on. */
  readonly needs?: string;
  /** What the command counted; without it the step is one check, by its exit code. */
  readonly counts?: () => Count;
}

/** The part that is used of Vitest's JSON report. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

function npx(...call: readonly string[]): Call['command'] {
  return ['npx', '--no-install', ...call];
}

/** A run of Vitest, whose tests are counted by the report that it writes. */
function vitest(report: string, ...options: readonly string[]): Pick<Step, 'command' | 'counts'> {
  return {
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
export function stepsIn(folder: string): Step[] {
  const site = join(folder, 'site');
  const env = { ...process.env, PARALLAX_SITE: site };
  const lint = npx('biome', 'ci', '--error-on-warnings', '.');
  const journeys = vitest(join(folder, 'journeys.json'), '--config', 'vitest.e2e.config.ts');
  return [
    { name: 'types', title: 'types', limit: 4, command: npx('tsc', '-b') },
    { name: 'lint', title: 'lint, format, import laws', limit: 2, command: lint },
    { name: 'unused', title: 'unused files, exports, packages', limit: 2, command: npx('knip') },
    { name: 'unit', title: 'unit tests', limit: 8, ...vitest(join(folder, 'unit.json')) },
    { name: 'site', title: 'the site, built for a sub-path', limit: 4, ...buildCall(site) },
    // They may have to install a browser first.
    { name: 'journeys', title: 'journeys', limit: 12, needs: 'site', ...journeys, env },
    { name: 'size', title: 'size of the first view', limit: 2, needs: 'site', command: npx('size-limit'), env },
  ];
}

/** The steps of these names with those that they need, in the order in which they are run; without a name all. */
export function chosen(steps: readonly Step[], names: readonly string[]): readonly Step[] {
  if (names.length === 0) return steps;
  const named = steps.filter(({ name }) => names.includes(name));
  return steps.filter((step) => named.includes(step) || named.some(({ needs }) => needs === step.name));
}
