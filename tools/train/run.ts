/**
 * `tsx tools/train/run.ts FOLDER [--write]`: fits the weights on the stories with known answers that the recipe names,
 * from the folder that holds them, and prints the figures of each file, cross-validated by story, beside those of the
 * weights that stand. `--write` fits on all stories and writes the weights, and δ of the windows, with where they came
 * from. The same files give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SentenceVectors } from '../../src/engine';
import { encodedArticle, seen } from '../../src/engine/align';
import { openWorkshop } from '../../src/hosts/node';
import { distort } from './distort';
import { draws } from './draws';
import type { Figures } from './figures';
import type { Prepared } from './fit';
import { crossValidated, fitBoth, foldsOf, judged, type Placed, standing } from './judge';
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

interface Folded {
  readonly story: Story;
  readonly fold: number;
}

interface Learnt extends Folded {
  readonly purpose: Prepared['purpose'];
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

function prepare(story: Story, vectors: ReadonlyMap<string, SentenceVectors>): Omit<Prepared, 'purpose'> {
  const articles = story.versions.map(({ lang, sentences }) =>
    encodedArticle(
      sentences.map(({ text }) => ({ text, lang })),
      vectors,
      workshop.calibration,
    ),
  );
  return { story, seen: seen(articles) };
}

function line(name: string, figures: Figures): string {
  const { linksPrecision, linksRecall, links, only, onlyPrecision, onlyRecall, unsure, calibration, onlyCalibration } =
    figures;
  const parts = [
    linksPrecision,
    linksRecall,
    links,
    only,
    onlyPrecision,
    onlyRecall,
    unsure,
    calibration,
    onlyCalibration,
  ];
  return `${name.padEnd(40)} ${parts.map((x) => x.toFixed(3)).join('   ')}\n`;
}

async function train(folder: string, write: boolean): Promise<void> {
  const all = materials(folder);
  const vectors = await encoded(all.flatMap(({ judged, learnt }) => [...judged, ...learnt].map(({ story }) => story)));
  const placed = ({ story, fold, purpose = 'all' }: Folded & Partial<Learnt>): Placed => ({
    ...prepare(story, vectors),
    fold,
    purpose,
  });
  const examples = all.flatMap(({ learnt }) => learnt.map((one) => placed(one)));
  const fitted = crossValidated(examples);
  process.stdout.write(
    `${' '.repeat(41)}links P R F1              only    all P   all R   unsure  calibration of links, of only\n`,
  );
  for (const { file, judged: stories } of all) {
    const known = stories.map((one) => placed(one));
    process.stdout.write(line(`${file}, as they stand`, judged(known, standing)));
    process.stdout.write(
      line(
        `${file}, fitted anew`,
        judged(known, (fold) => fitted[fold] ?? standing()),
      ),
    );
  }
  if (write) writeWeights(all, examples, vectors);
}

function writeWeights(
  all: readonly Material[],
  examples: readonly Placed[],
  vectors: ReadonlyMap<string, SentenceVectors>,
): void {
  const of = all.map(({ file, learnt }) => `${learnt.length} made of ${file}`).join(', ');
  const source = `tools/train, seed ${SEED}: ${of}`;
  writeFileSync(WEIGHTS, `${JSON.stringify({ source, ...fitBoth(examples) }, null, 2)}\n`);
  const told = all.find(({ file }) => file === SHIFT_FILE)?.judged.flatMap(({ story }) => story.versions) ?? [];
  const texts = new Set(told.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  const values = windowShift([...texts].map((text) => vectors.get(text) as SentenceVectors));
  const shiftSource = `tools/train on ${SHIFT_FILE}: mean over ${texts.size} sentences of their windows less the whole`;
  writeFileSync(SHIFT, `${JSON.stringify({ source: shiftSource, values })}\n`);
}

const call = process.argv.slice(2);
const [folder] = call.filter((word) => word !== '--write');
if (folder === undefined) {
  process.stderr.write('usage: tsx tools/train/run.ts FOLDER [--write]\n');
  process.exitCode = 2;
} else await train(folder, call.includes('--write'));
