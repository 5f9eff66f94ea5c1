import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Correction } from '../../story';
import { storyFrom } from '../../testing';
import { folderOf } from '../browser';
import { runCheck } from './commands/check';
import { checkFixtures, formatProblem } from './fixtures';

const story = { ...storyFrom('01: =t | a | b\n02[fr]: a | c'), id: 'own-1', title: { en: 'The bell' } };
const correction: Correction = {
  story: 'own-1',
  verdict: 'same',
  a: { sentence: '01/p2.s0', text: 'b.' },
  b: { sentence: '02/p1.s0', text: 'c.' },
  at: '2026-03-01T12:00:00.000Z',
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'parallax-corrections-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

function unpack(corrections: readonly Correction[]): void {
  for (const [path, bytes] of Object.entries(unzipSync(folderOf(story, corrections).bytes))) write(path, bytes);
}

test('corrections that a reader took along with their story are accepted and counted', () => {
  unpack([correction]);
  expect(checkFixtures(dir)).toMatchObject({ corrections: 1, problems: [] });
  const told: string[] = [];
  const tell = (line: string) => void told.push(line);
  const console = { log: tell, error: tell, progress: () => {} };
  expect(runCheck({ fixtures: dir }, console)).toBe(0);
  expect(told.at(-1)).toBe('2 articles, 1 titled stories, 1 correction, no problems');
});

test('a correction that finds its sentences no more is told, and a file that is none is an error', () => {
  unpack([{ ...correction, b: { ...correction.b, text: 'Something else.' } }]);
  write('other/corrections.json', '{"format":7}');
  expect(checkFixtures(dir).problems.map(formatProblem)).toEqual([
    'other/corrections.json:1: format: 7, expected 1',
    'the-bell/corrections.json:1: warning: the correction of the-bell-01/p2.s0 and the-bell-02/p1.s0 is of a sentence ' +
      'that is not there, expected one that holds',
  ]);
});
