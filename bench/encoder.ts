/**
 * Sentences a second of the bundled encoder in Node, by how many threads compute one, and by two sentences at a time; each
 * as a ratio of one thread in the same run. Whatever is fastest has to give the same vectors, a byte a number.
 */
import { fileURLToPath } from 'node:url';
import { cutArticle, type Encoder, encodeTexts, isCompared, sentencesOf, type VectorKey } from '../src/engine';
import { checkFixtures, loadEncoder } from '../src/hosts/node';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
/** Sentences of the demonstration stories that are encoded each time, every so-manieth of all. */
const EVERY = 4;
/** The ways take turns, so that a machine that is busy for a while is so for all; the best of each counts. */
const TURNS = 3;

interface Way {
  readonly name: string;
  readonly encode: (texts: readonly string[]) => Promise<ReadonlyMap<VectorKey, Int8Array>>;
}

/** @returns by way: sentences a second over those of one thread, whether all vectors are the same, and seconds */
export async function encoderFigures(): Promise<Record<string, { ratio: number; same: boolean; perSecond: number }>> {
  const texts = sentencesOfFixtures();
  const ways = [
    ...(await Promise.all([1, 2, 4].map(async (threads) => alone(`threads ${threads}`, await loadEncoder(threads))))),
    sideBySide('two at a time', [await loadEncoder(1), await loadEncoder(1)]),
  ];
  const best = new Map<string, number>();
  const given = new Map<string, string>();
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const { name, encode } of ways) {
      const started = performance.now();
      const vectors = await encode(texts);
      const perSecond = texts.length / ((performance.now() - started) / 1000);
      best.set(name, Math.max(best.get(name) ?? 0, perSecond));
      given.set(name, bytesOf(vectors));
    }
  const [one] = ways;
  return Object.fromEntries(
    ways.map(({ name }) => [
      name,
      {
        ratio: (best.get(name) ?? 0) / (best.get(one?.name ?? '') ?? 1),
        same: given.get(name) === given.get(one?.name ?? ''),
        perSecond: best.get(name) ?? 0,
      },
    ]),
  );
}

function sentencesOfFixtures(): string[] {
  const all = checkFixtures(FIXTURES).articles.flatMap(({ article }) => sentencesOf(cutArticle(article)));
  const texts = [...new Set(all.filter(({ role }) => isCompared(role)).map(({ text }) => text))];
  return texts.filter((_, k) => k % EVERY === 0);
}

function alone(name: string, encoder: Encoder): Way {
  return { name, encode: (texts) => encoded(texts, encoder) };
}

function sideBySide(name: string, encoders: readonly Encoder[]): Way {
  return {
    name,
    encode: async (texts) => {
      const parts = encoders.map((encoder, k) =>
        encoded(
          texts.filter((_, n) => n % encoders.length === k),
          encoder,
        ),
      );
      return new Map((await Promise.all(parts)).flatMap((part) => [...part]));
    },
  };
}

async function encoded(texts: readonly string[], encoder: Encoder): Promise<Map<VectorKey, Int8Array>> {
  const store = new Map<VectorKey, Int8Array>();
  await encodeTexts(texts, encoder.id, async () => encoder, store);
  return store;
}

function bytesOf(vectors: ReadonlyMap<VectorKey, Int8Array>): string {
  return JSON.stringify([...vectors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, vector]) => [key, ...vector]));
}
