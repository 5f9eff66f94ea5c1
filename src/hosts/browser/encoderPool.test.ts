import { expect, test } from 'vitest';
import { type EncoderWorker, encoderWorkers, openEncoderPool } from './encoderPool';
import type { EncoderAnswer, EncoderRequest } from './messages';

const LOADED = { id: 'fake', dimensions: 1, frame: { before: 1, after: 1 } };

/** A worker that is told what to answer. */
class Told implements EncoderWorker {
  readonly asked: EncoderRequest[] = [];
  onmessage: EncoderWorker['onmessage'] = null;
  onerror: EncoderWorker['onerror'] = null;
  postMessage(request: EncoderRequest): void {
    this.asked.push(request);
  }
  isEnded = false;
  terminate(): void {
    this.isEnded = true;
  }
  answer(data: EncoderAnswer): void {
    this.onmessage?.({ data } as MessageEvent<EncoderAnswer>);
  }
  get text(): string | undefined {
    const last = this.asked.at(-1);
    return last?.kind === 'encode' ? last.text : undefined;
  }
}

function open(workers: number) {
  const started: Told[] = [];
  const told: number[][] = [];
  const pool = openEncoderPool('/encoder/', {
    workers,
    start: () => {
      const worker = new Told();
      started.push(worker);
      return worker;
    },
    progress: (...counts) => told.push(counts),
  });
  return { pool, started, told };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('is there once the first worker is loaded, and tells how far that is', async () => {
  const { pool, started, told } = open(3);
  expect(started).toHaveLength(1);
  expect(started[0]?.asked).toEqual([{ kind: 'load', folder: '/encoder/' }]);
  started[0]?.answer({ kind: 'loading', done: 1, total: 2 });
  started[0]?.answer({ kind: 'ready', encoder: LOADED });
  expect(await pool).toMatchObject(LOADED);
  expect(told).toEqual([[1, 2]]);
});

test('loads the others once it is worth while, and gives each the next that waits', async () => {
  const { pool, started } = open(2);
  started[0]?.answer({ kind: 'ready', encoder: LOADED });
  const { states } = await pool;
  const answers = Array.from({ length: 12 }, (_, k) => states(`${k}`));
  expect(started).toHaveLength(2);
  started[1]?.answer({ kind: 'ready', encoder: LOADED });
  expect(started.map(({ text }) => text)).toEqual(['0', '1']);
  const done: number[] = [];
  answers.forEach((answer, k) => void answer.then(() => done.push(k)));
  started[1]?.answer({ kind: 'states', states: Float32Array.of(1) });
  await settled();
  expect(done).toEqual([1]);
  expect(started.map(({ text }) => text)).toEqual(['0', '2']);
  for (let k = 2; k < 12; k += 1) started[1]?.answer({ kind: 'states', states: Float32Array.of(k) });
  started[0]?.answer({ kind: 'states', states: Float32Array.of(0) });
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 12 }, (_, k) => Float32Array.of(k)));
});

test('does without those that can’t be loaded', async () => {
  const { pool, started } = open(4);
  started[0]?.answer({ kind: 'ready', encoder: LOADED });
  const { states } = await pool;
  const answers = Array.from({ length: 12 }, (_, k) => states(`${k}`));
  expect(started).toHaveLength(4);
  started[1]?.answer({ kind: 'failed', message: 'no room' });
  started[2]?.onerror?.({ message: 'no script' } as ErrorEvent);
  for (let k = 0; k < 12; k += 1) started[0]?.answer({ kind: 'states', states: Float32Array.of(k) });
  expect(await Promise.all(answers)).toHaveLength(12);
});

test('gives a text at which one fails to another', async () => {
  const { pool, started } = open(2);
  started[0]?.answer({ kind: 'ready', encoder: LOADED });
  const { states } = await pool;
  const answers = Array.from({ length: 12 }, (_, k) => states(`${k}`));
  started[1]?.answer({ kind: 'ready', encoder: LOADED });
  started[1]?.answer({ kind: 'failed', message: 'out of memory' });
  expect(started.map(({ isEnded }) => isEnded)).toEqual([false, true]);
  const texts: (string | undefined)[] = [];
  for (let k = 0; k < 12; k += 1) {
    texts.push(started[0]?.text);
    started[0]?.answer({ kind: 'states', states: Float32Array.of(k) });
  }
  expect(texts.slice(0, 3)).toEqual(['0', '1', '2']);
  expect(await Promise.all(answers)).toHaveLength(12);
});

test('fails where the first can’t be loaded, and with all that waits where none is left', async () => {
  const broken = open(2);
  broken.started[0]?.answer({ kind: 'failed', message: 'no weights' });
  await expect(broken.pool).rejects.toThrow('no weights');
  const { pool, started } = open(2);
  started[0]?.answer({ kind: 'ready', encoder: LOADED });
  const { states } = await pool;
  const answers = ['a', 'b'].map((text) => states(text));
  started[0]?.answer({ kind: 'failed', message: 'out of memory' });
  for (const answer of answers) await expect(answer).rejects.toThrow('out of memory');
});

test.each([
  [{ hardwareConcurrency: 1, deviceMemory: 8 }, 1],
  [{ hardwareConcurrency: 2, deviceMemory: 8 }, 2],
  [{ hardwareConcurrency: 4, deviceMemory: 8 }, 3],
  [{ hardwareConcurrency: 16, deviceMemory: 8 }, 4],
  [{ hardwareConcurrency: 8 }, 2],
  [{ hardwareConcurrency: 8, deviceMemory: 4 }, 2],
  [{ hardwareConcurrency: 8, deviceMemory: 2 }, 1],
])('on a device with %o are %d', (device, workers) => {
  expect(encoderWorkers(device)).toBe(workers);
});

test('gives nothing to one that failed while it had nothing to do', async () => {
  const { pool, started } = open(2);
  started[0]?.answer({ kind: 'ready', encoder: LOADED });
  const { states } = await pool;
  const first = Array.from({ length: 11 }, (_, k) => states(`${k}`));
  for (let k = 0; k < 11; k += 1) started[0]?.answer({ kind: 'states', states: Float32Array.of(k) });
  await Promise.all(first);
  started[1]?.answer({ kind: 'ready', encoder: LOADED });
  started[1]?.onerror?.({ message: 'ended by the browser' } as ErrorEvent);
  const answers = ['a', 'b'].map((text) => states(text));
  expect(started.map(({ text }) => text)).toEqual(['a', undefined]);
  for (let k = 0; k < 2; k += 1) started[0]?.answer({ kind: 'states', states: Float32Array.of(k) });
  expect(await Promise.all(answers)).toHaveLength(2);
});
