/** Measuring in a process of its own, so that nothing is inherited from what was measured before. */
import { spawnSync } from 'node:child_process';

/**
 * Runs a program of the project to its end.
 * @param imports modules that are loaded before it
 * @returns its standard output
 * @throws Error with what it printed on standard error, where it failed
 */
export function outputOf(
  program: string,
  args: readonly string[],
  { imports = [], env = {} }: { readonly imports?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): string {
  const before = ['tsx', ...imports].flatMap((module) => ['--import', module]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
