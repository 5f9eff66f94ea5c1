import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Call, runUntil } from './until';

const never = new AbortController().signal;
const node = (script: string): Call => ({ command: [process.execPath, '-e', script] });

describe('runUntil', () => {
  it.each([
    ['ends well', node(''), true],
    ['ends badly', node('process.exitCode = 3'), false],
    ['ends by a signal', node('process.kill(process.pid)'), false],
    ['does not exist', { command: ['no-such-program'] } satisfies Call, false],
  ])('tells of a command that %s', async (_, call, succeeded) => {
    expect(await runUntil(never, call)).toBe(succeeded);
  });

  it('hands the environment on', async () => {
    const call = node('process.exitCode = process.env.SEEN === "yes" ? 0 : 1');
    expect(await runUntil(never, { ...call, env: { ...process.env, SEEN: 'yes' } })).toBe(true);
  });
});

describe('runUntil, stopped', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'until-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A command whose child grows a file as long as it lives. */
  function hanging(file: string, before: string): Call {
    const child = `${before}; setInterval(() => fs.appendFileSync(${JSON.stringify(file)}, '.'), 10)`;
    return node(`child_process.spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`);
  }

  it.each([
    ['that obeys', '', 5_000],
    ['that does not listen', 'process.on("SIGTERM", () => {})', 300],
  ])('leaves no child running %s', async (_, before, grace) => {
    const file = join(folder, 'beats');
    const stop = new AbortController();
    const succeeded = runUntil(stop.signal, hanging(file, before), grace);
    await vi.waitFor(() => expect(existsSync(file)).toBe(true), { timeout: 10_000 });
    stop.abort();
    expect(await succeeded).toBe(false);
    const { size } = statSync(file);
    await wait(100);
    expect(statSync(file).size).toBe(size);
  });
});
