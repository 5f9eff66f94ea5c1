/**
 * `tsx tools/train/run.ts FOLDER [--write]`: fits the weights on the stories with known answers that the recipe names,
 * from the folder that holds them, and prints the figures of each file, cross-validated by story, beside those of the
 * weights that stand. `--write` fits on all stories and writes the weights, and δ of the windows, with where they came
 * from. The same files give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Calibration, SentenceVectors } from '../../src/engine';
import { encodedArticle, seen } from '../../src/engine/align';
import { openWorkshop } from '../../src/hosts/node';
import { distort } from './distort';
import { draws } from './draws';
import type { Figures } from './figures';
import type { Example, Prepared } from './fit';
import { crossValidated, fitBoth, foldsOf, type InFold, judged, standing } from './judge';
import { type Draw, RECIPE } from './recipe';
import { windowShift } from './shift';
import { readStories, type Story } from './stories';

const SEED = 'parallax';
/** Distorted stories made of each translated one: enough for two parallel articles to stay exact (bench/ALIGNMENT.md). */
const DISTORTIONS = 8;
/** The file in many languages whose sentences tell what windows have on the mean that sentences have not. */
const SHIFT_FILE = 'ntrex-dev.json';
const WEIGHTS = fileURLToPath(new URL('../../src/engine/align/weights.json', import.meta.url));
const SHIFT = fileURLToPath(new URL('../encoder/weights/window-shift.json', import.meta.url));

const workshop = openWorkshop({ kept: 'used', warn: (message) => void process.stderr.write(`${message}\n`) });

interface Folded extends InFold {
  readonly story: Story;
}

interface Learnt extends Folded {
  readonly purpose: Example['purpose'];
}

/** One file of the recipe: all its stories, which are judged, and what is made of those that are learnt from. */
interface Material {
  readonly file: string;
  readonly judged: readonly Folded[];
  readonly learnt: readonly Learnt[];
}

function materials(folder: string): Material[] {
  const files = RECIPE.map((source) => ({ ...source, all: readStories(join(folder, source.file)) }));
  const folds = foldsOf(files.flatMap(({ all }) => all));
  let before = 0;
  return files.map(({ file, draw, purpose, stories, all }) => {
    const judged = all.map((story): Folded => ({ story, fold: folds[before++] as number }));
    const learnt = judged.filter(({ story }) => !stories || stories.includes(story.id));
    return { file, judged, learnt: made(draw, learnt).map((one) => ({ ...one, purpose })) };
  });
}

function made(draw: Draw, stories: readonly Folded[]): Folded[] {
  if (draw === 'told') return [...stories];
  if (draw === 'written') {
    return stories.flatMap(({ story, fold }) => draws(story, SEED).map((one) => ({ story: one, fold })));
  }
  const plain = stories.map(({ story }) => story);
  const foldOf = (k: number): number => stories[k]?.fold ?? 0;
  return distort(plain, DISTORTIONS, SEED, (from, other) => foldOf(from) === foldOf(other)).map(
    ({ from, story }): Folded => ({ story, fold: foldOf(from) }),
  );
}

async function encoded(stories: readonly Story[]): Promise<ReadonlyMap<string, SentenceVectors>> {
  const vectors = await workshop.encode(
    stories.flatMap(({ versions }) => versions.flatMap(({ sentences }) => sentences.map(({ text }) => text))),
  );
  workshop.keep();
  return vectors;
}

function prepare(story: Story, vectors: ReadonlyMap<string, SentenceVectors>, calibration: Calibration): Prepared {
  const articles = story.versions.map(({ lang, sentences }) =>
    encodedArticle(
      sentences.map(({ text }) => ({ text, lang })),
      vectors,
      calibration,
    ),
  );
  return { story, seen: seen(articles) };
}

/** What is printed of the figures, in the order of the heading. */
const PRINTED = [
  'linksPrecision',
  'linksRecall',
  'links',
  'only',
  'onlyPrecision',
  'onlyRecall',
  'unsure',
  'calibration',
  'onlyCalibration',
] as const satisfies readonly (keyof Figures)[];

function line(name: string, figures: Figures): string {
  return `${name.padEnd(40)} ${PRINTED.map((figure) => figures[figure].toFixed(3)).join('   ')}\n`;
}

async function train(folder: string, write: boolean): Promise<void> {
  const all = materials(folder);
  const vectors = await encoded(all.flatMap(({ judged, learnt }) => [...judged, ...learnt].map(({ story }) => story)));
  const shift = shiftOf(all, vectors);
  // The δ that is written is the one that the weights are fitted with.
  const calibration = { ...workshop.calibration, windowShift: Float32Array.from(shift.values) };
  const prepared = <T extends Folded>(one: T): T & Prepared => ({
    ...one,
    ...prepare(one.story, vectors, calibration),
  });
  const examples = all.flatMap(({ learnt }) => learnt.map(prepared));
  const fitted = crossValidated(examples);
  process.stdout.write(
    `${' '.repeat(41)}links P R F1              only    all P   all R   unsure  calibration of links, of only\n`,
  );
  for (const { file, judged: stories } of all) {
    const known = stories.map(prepared);
    process.stdout.write(line(`${file}, as they stand`, judged(known, standing)));
    process.stdout.write(
      line(
        `${file}, fitted anew`,
        judged(known, (fold) => fitted[fold] ?? standing()),
      ),
    );
  }
  if (!write) return;
  const of = all.map(({ file, learnt }) => `${learnt.length} made of ${file}`).join(', ');
  const source = `tools/train, seed ${SEED}: ${of}`;
  writeFileSync(WEIGHTS, `${JSON.stringify({ source, ...fitBoth(examples) }, null, 2)}\n`);
  writeFileSync(SHIFT, `${JSON.stringify(shift)}\n`);
}

function shiftOf(
  all: readonly Material[],
  vectors: ReadonlyMap<string, SentenceVectors>,
): { source: string; values: number[] } {
  const told = all.find(({ file }) => file === SHIFT_FILE)?.judged.flatMap(({ story }) => story.versions) ?? [];
  const texts = new Set(told.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  const source = `tools/train on ${SHIFT_FILE}: mean over ${texts.size} sentences of their windows less the whole`;
  return { source, values: windowShift([...texts].map((text) => vectors.get(text) as SentenceVectors)) };
}

const call = process.argv.slice(2);
const [folder] = call.filter((word) => word !== '--write');
if (folder === undefined) {
  process.stderr.write('usage: tsx tools/train/run.ts FOLDER [--write]\n');
  process.exitCode = 2;
} else await train(folder, call.includes('--write'));
