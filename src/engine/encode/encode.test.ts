import { describe, expect, test } from 'vitest';
import { fakeEncoder, seededDirection } from '../../testing';
import { encodeTexts } from './encode';
import { type VectorKey, vectorKey } from './store';
import { dot } from './vectors';

function memory(): Map<VectorKey, Int8Array> {
  return new Map();
}

describe('encoding texts', () => {
  test('gives each the mean of its tokens’ states, at length 1', async () => {
    const encoder = fakeEncoder({ dimensions: 16 });
    const vectors = await encodeTexts(['Llama shared.', 'llama'], encoder.id, async () => encoder, memory());
    const llama = seededDirection('llama', 16);
    const shared = seededDirection('shared', 16);
    const sum = llama.map((x, k) => x + (shared[k] as number));
    const expected = sum.map((x) => x / Math.hypot(...sum));
    expect(dot(vectors.get('Llama shared.')?.whole as Float32Array, expected)).toBeGreaterThan(0.999);
    expect(dot(vectors.get('llama')?.whole as Float32Array, llama)).toBeGreaterThan(0.999);
    expect(Math.hypot(...(vectors.get('llama')?.whole ?? []))).toBeCloseTo(1, 6);
  });

  test('asks for each text once, with the prefix', async () => {
    const encoder = fakeEncoder();
    const vectors = await encodeTexts(['a', 'b', 'a', 'a'], encoder.id, async () => encoder, memory());
    expect(encoder.asked).toEqual(['query: a', 'query: b']);
    expect([...vectors.keys()]).toEqual(['a', 'b']);
  });

  test('shows the encoder no more of a text than it can read, and keeps the vector by the whole', async () => {
    const encoder = fakeEncoder();
    const store = memory();
    const long = 'word '.repeat(1000);
    await encodeTexts([long], encoder.id, async () => encoder, store);
    expect(encoder.asked[0]).toBe(`query: ${'word '.repeat(400)}`);
    expect([...store.keys()]).toEqual([vectorKey(encoder.id, long)]);
  });

  test('asks for nothing that the store knows, and leaves there what is new', async () => {
    const encoder = fakeEncoder();
    const store = memory();
    const first = await encodeTexts(['a', 'b'], encoder.id, async () => encoder, store);
    const second = await encodeTexts(['b', 'c', 'a'], encoder.id, async () => encoder, store);
    expect(encoder.asked).toEqual(['query: a', 'query: b', 'query: c']);
    expect(store.size).toBe(3);
    expect(second.get('a')).toEqual(first.get('a'));
    expect(second.get('b')).toEqual(first.get('b'));
  });

  test('does not load the encoder where the store knows everything', async () => {
    const store = memory();
    const encoder = fakeEncoder();
    const known = await encodeTexts(['a'], encoder.id, async () => encoder, store);
    const load = async (): Promise<never> => {
      throw new Error('loaded');
    };
    expect(await encodeTexts(['a'], encoder.id, load, store)).toEqual(known);
    await expect(encodeTexts(['b'], encoder.id, load, store)).rejects.toThrow('loaded');
  });

  test('takes another encoder’s vectors for nobody’s', async () => {
    const store = memory();
    const one = fakeEncoder({ id: 'one' });
    const other = fakeEncoder({ id: 'other' });
    await encodeTexts(['a'], one.id, async () => one, store);
    await encodeTexts(['a'], other.id, async () => other, store);
    expect(other.asked).toEqual(['query: a']);
  });

  test('says which text has no vector where there is no encoder', async () => {
    await expect(encodeTexts([`a${'b'.repeat(99)}`], 'fake', undefined, memory())).rejects.toThrow(
      `no vector is kept for “a${'b'.repeat(59)}” and no encoder is at hand`,
    );
  });

  test('tells after each text how many are done, of how many, and how many were known', async () => {
    const store = memory();
    const encoder = fakeEncoder();
    await encodeTexts(['b'], encoder.id, async () => encoder, store);
    const told: number[][] = [];
    await encodeTexts(['a', 'b', 'a', 'c'], encoder.id, async () => encoder, store, {
      progress: (...counts) => told.push(counts),
    });
    expect(told).toEqual([
      [1, 3, 0],
      [2, 3, 1],
      [3, 3, 1],
    ]);
  });

  test('gives the encoder several at a time where it is told to, and the same answer in whatever order they come', async () => {
    const inTurn = fakeEncoder();
    const texts = ['a', 'b', 'c', 'd', 'e', 'b'];
    const expected = await encodeTexts(texts, inTurn.id, async () => inTurn, memory());
    let [running, most] = [0, 0];
    const waiting: (() => void)[] = [];
    const slow = {
      ...inTurn,
      states: async (text: string) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          // The later ones are answered first.
          if (waiting.length === 3 || text.endsWith('e')) for (const done of waiting.splice(0).reverse()) done();
        });
        running -= 1;
        return inTurn.states(text);
      },
    };
    const found = await encodeTexts(texts, slow.id, async () => slow, memory(), { atOnce: 3 });
    expect([...found]).toEqual([...expected]);
    expect(most).toBe(3);
  });

  test('of none is none', async () => {
    expect(await encodeTexts([], 'fake', undefined, memory())).toEqual(new Map());
  });
});

describe('the fake encoder', () => {
  test('gives words that mean the same one direction, others nearly none in common', async () => {
    const encoder = fakeEncoder({ dictionary: { chat: 'cat' } });
    const vectors = await encodeTexts(['cat', 'Chat!', 'dog'], encoder.id, async () => encoder, memory());
    const whole = (text: string): Float32Array => vectors.get(text)?.whole as Float32Array;
    expect(dot(whole('cat'), whole('Chat!'))).toBeCloseTo(1, 6);
    expect(Math.abs(dot(whole('cat'), whole('dog')))).toBeLessThan(0.5);
  });

  test('has a state for a text without words', async () => {
    expect(await fakeEncoder({ dimensions: 4 }).states('query: …')).toHaveLength(4);
  });
});
