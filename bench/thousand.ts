/**
 * What compiling a site of a thousand stories takes: anew, again with nothing changed, and with one article changed; and what
 * a saved article takes while the site is being worked on. Its sentences come from few (tools/thousand), so encoding is
 * counted at what a sentence was measured to cost.
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FixtureFile } from '../src/engine';
import { checkFixtures } from '../src/hosts/node';
import { drawnFixtures, tellingsOf, writeFixtures } from '../tools/thousand';
import { outputOf } from './ownProcess';
import type { Cost } from './speed';

const SIZE = { stories: 1000, articles: 5, sentences: 30 };
const SENTENCES = SIZE.stories * SIZE.articles * SIZE.sentences;
/** Of the processor, with the bundled encoder: the least that was measured. */
const SECONDS_A_SENTENCE = 0.05;
/** What compiling again may take of compiling anew with its encoding, the memory that any compiling may, and a saved article. */
const BOUND = { again: 0.02, changed: 0.15, megabytes: 1500, savedSeconds: 3 };

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Shares of the bounds, 1 and less within them, and the seconds of the processor that they were taken in. */
export function thousandFigures(): Record<string, Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-thousand-'));
  try {
    const fixtures = join(folder, 'fixtures');
    const tellings = tellingsOf(checkFixtures(pathOf('../fixtures')).articles.map(({ article }) => article));
    const files = drawnFixtures(tellings, SIZE, { seed: '1', loose: false });
    writeFixtures(fixtures, files);
    const anew = compileCost(folder);
    const again = compileCost(folder);
    // Its vector is there already, as those of all are.
    appendFileSync(join(fixtures, files[0]?.path ?? ''), `\n${tellings[0]?.sentences[0]}\n`);
    const changed = compileCost(folder);
    const saved = savedCost(fixtures, files[0]);
    const whole = anew.seconds + SENTENCES * SECONDS_A_SENTENCE;
    return {
      seconds: {
        anew: anew.seconds,
        again: again.seconds,
        changed: changed.seconds,
        savedFirst: saved.first,
        savedNext: saved.next,
      },
      ofBounds: {
        again: again.seconds / whole / BOUND.again,
        changed: changed.seconds / whole / BOUND.changed,
        saved: saved.first / BOUND.savedSeconds,
        memory: Math.max(anew.megabytes, again.megabytes, changed.megabytes) / BOUND.megabytes,
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds of the processor. @throws Error with what the server would have said, where it failed */
function savedCost(fixtures: string, file: FixtureFile | undefined): { readonly first: number; readonly next: number } {
  const story = file?.path.split('/')[0] ?? '';
  return JSON.parse(outputOf(pathOf('developing.ts'), [fixtures, join(fixtures, file?.path ?? ''), story]));
}

/** @throws Error with what the compilation printed, where it failed */
function compileCost(folder: string): Cost {
  const usage = join(folder, 'usage.json');
  const call = ['compile', '--fixtures', join(folder, 'fixtures'), '--out', join(folder, 'compiled')];
  outputOf(pathOf('../src/hosts/node/cli.ts'), call, {
    imports: [pathToFileURL(pathOf('usage.ts')).href],
    env: { USAGE_FILE: usage },
  });
  return JSON.parse(readFileSync(usage, 'utf8')) as Cost;
}
