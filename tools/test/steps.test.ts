import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chosen, stepsIn } from './steps';

const steps = stepsIn('/nowhere');
const names = steps.map(({ name }) => name);

describe('chosen', () => {
  const choose = (...some: readonly string[]): string[] => chosen(steps, some).map(({ name }) => name);

  it('is all without a name', () => expect(choose()).toEqual(names));
  it('is what is named, in the order of the steps', () => expect(choose('unit', 'types')).toEqual(['types', 'unit']));
  it('brings what a step needs', () => expect(choose('size')).toEqual(['site', 'size']));
  it('takes no step twice', () => expect(choose('journeys', 'site', 'size')).toEqual(['site', 'journeys', 'size']));
});

describe('npm test', () => {
  it('refuses a name that no step has, and says which there are', () => {
    const run = fileURLToPath(new URL('run.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'tsx', run, 'types', 'unti'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain("'unti' is invalid");
    expect(stderr).toContain(names.join(', '));
  });
});
