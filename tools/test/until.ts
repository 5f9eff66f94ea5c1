/** Runs a command that may hang. */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

export interface Call {
  readonly command: readonly [program: string, ...rest: string[]];
  readonly env?: NodeJS.ProcessEnv;
}

/** Milliseconds that a stopped command has to close what it opened: a browser is in a process group of its own. */
const GRACE = 5_000;
const A_MOMENT = 50;

/**
 * @param grace milliseconds
 * @returns whether the command succeeded; one that `stop` ends did not, and nothing that it started runs on
 */
export function runUntil(stop: AbortSignal, { command, env }: Call, grace = GRACE): Promise<boolean> {
  const [program, ...rest] = command;
  return new Promise((resolve) => {
    // Detached it leads a process group, which is ended as one: npx alone would leave what it runs behind.
    const child = spawn(program, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
      ...(env && { env }),
    });
    const halt = async (): Promise<void> => {
      if (child.pid !== undefined) await endGroup(child.pid, grace);
      resolve(false);
    };
    child.once('error', () => resolve(false)); // There is no such program.
    child.once('exit', (code) => {
      if (stop.aborted) return; // The group may outlive its leader.
      stop.removeEventListener('abort', halt);
      resolve(code === 0);
    });
    if (stop.aborted) halt();
    else stop.addEventListener('abort', halt, { once: true });
  });
}

async function endGroup(leader: number, grace: number): Promise<void> {
  const deadline = Date.now() + grace;
  let runs = signalled(leader, 'SIGTERM');
  while (runs && Date.now() < deadline) {
    await wait(A_MOMENT);
    runs = signalled(leader, 0);
  }
  if (runs && signalled(leader, 'SIGKILL')) await wait(A_MOMENT);
}

/** @returns whether anything of the group was there to get the signal; 0 only asks */
function signalled(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}
