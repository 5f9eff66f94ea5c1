import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withFigures } from './readme';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

describe('the figures in the README', () => {
  it('are the recorded ones (`npm run bench` writes both)', () => {
    const readme = read('../README.md');
    expect(withFigures(readme, JSON.parse(read('results.json')))).toBe(readme);
  });

  it('are not written where a figure is missing, or where there is no place for them', () => {
    expect(() => withFigures('<!-- figures -->\n<!-- /figures -->', { alignment: {} })).toThrow(
      'linksTogetherPrecision',
    );
    expect(() => withFigures('no place', { alignment: {} })).toThrow('README');
  });
});
