/**
 * `tsx tools/train/run.ts [--write] TRAIN.json [OTHER.json…]`, files in the bench format: distorts the stories of the
 * first file, fits the two passes and "only here" on them, and prints the figures of all files, cross-validated by
 * story, beside those of the weights that stand. `--write` fits on all stories and writes the weights, and δ of the
 * windows, with where they came from. The same files give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SentenceVectors } from '../../src/engine';
import { seen, tellingOf } from '../../src/engine/align';
import { openWorkshop } from '../../src/hosts/node';
import { distort } from './distort';
import type { Figures } from './figures';
import type { Prepared } from './fit';
import { crossValidated, FOLDS, fitBoth, foldOf, judged, type Placed, standing } from './judge';
import { windowShift } from './shift';
import { readStories, type Story } from './stories';

const SEED = 'parallax';
/** Distorted stories made of each story; more were not better, and each costs encodings. */
const DRAWS = 5;
const WEIGHTS = fileURLToPath(new URL('../../src/engine/align/weights.json', import.meta.url));
const SHIFT = fileURLToPath(new URL('../../src/engine/encode/window-shift.json', import.meta.url));

const workshop = openWorkshop({ kept: 'used', warn: (message) => void process.stderr.write(`${message}\n`) });

async function encoded(stories: readonly Story[]): Promise<ReadonlyMap<string, SentenceVectors>> {
  const vectors = await workshop.encode(
    stories.flatMap(({ versions }) => versions.flatMap(({ sentences }) => sentences.map(({ text }) => text))),
  );
  workshop.keep();
  return vectors;
}

function prepare(story: Story, vectors: ReadonlyMap<string, SentenceVectors>): Prepared {
  const tellings = story.versions.map(({ lang, sentences }) =>
    tellingOf(
      sentences.map(({ text }) => ({ text, lang })),
      vectors,
      workshop.means,
    ),
  );
  return { story, seen: seen(tellings) };
}

function line(name: string, { links, only, onlyPrecision, onlyRecall, unsure, calibration }: Figures): string {
  const parts = [links, only, onlyPrecision, onlyRecall, unsure, calibration].map((x) => x.toFixed(3));
  return `${name.padEnd(34)} ${parts.join('  ')}\n`;
}

/** Two versions of a story, for the weights of stories of two. */
function firstTwo({ id, versions }: Story): Story {
  return { id: `${id}/2`, versions: versions.slice(0, 2) };
}

async function train(files: readonly string[], write: boolean): Promise<void> {
  const [base, ...others] = files.map((file) => readStories(file)) as [Story[], ...Story[][]];
  const drawn = distort(base, DRAWS, SEED, (from, other) => from % FOLDS === other % FOLDS);
  const vectors = await encoded([...base, ...others.flat(), ...drawn.map(({ story }) => story)]);
  const examples = drawn.flatMap(({ from, story }): Placed[] => {
    const all = story.versions.length > 2 ? [story, firstTwo(story)] : [story];
    return all.map((one) => ({ ...prepare(one, vectors), fold: from % FOLDS }));
  });
  const fitted = crossValidated(examples);
  process.stdout.write(`${' '.repeat(35)}links  only   all P  all R  unsure  calibration\n`);
  [base, ...others].forEach((stories, k) => {
    const name = basename(files[k] as string);
    const placed = stories.map((story): Placed => ({ ...prepare(story, vectors), fold: foldOf(story, base) }));
    process.stdout.write(line(`${name}, weights as they stand`, judged(placed, standing)));
    process.stdout.write(
      line(
        `${name}, fitted anew`,
        judged(placed, (fold) => fitted[fold] ?? standing()),
      ),
    );
  });
  if (!write) return;
  const source = `tools/train on ${basename(files[0] as string)}, ${base.length} stories, ${drawn.length} distorted ones, seed ${SEED}`;
  writeFileSync(WEIGHTS, `${JSON.stringify({ source, ...fitBoth(examples) }, null, 2)}\n`);
  const plain = base.flatMap(({ versions }) => versions.flatMap(({ sentences }) => sentences));
  const texts = [...new Set(plain.map(({ text }) => text))];
  const values = windowShift(texts.map((text) => vectors.get(text) as SentenceVectors));
  const shiftSource = `tools/train on ${basename(files[0] as string)}: mean over ${texts.length} sentences of their windows less the whole`;
  writeFileSync(SHIFT, `${JSON.stringify({ source: shiftSource, values })}\n`);
}

const call = process.argv.slice(2);
const files = call.filter((word) => word !== '--write');
if (files.length === 0) {
  process.stderr.write('usage: tsx tools/train/run.ts [--write] TRAIN.json [OTHER.json…]\n');
  process.exitCode = 2;
} else await train(files, call.includes('--write'));
