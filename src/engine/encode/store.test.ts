import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromInt8, toInt8 } from './int8';
import { readVectors, type VectorKey, vectorKey, writeVectors } from './store';

const SEED = 11;

function cosine(a: Float32Array, b: Float32Array): number {
  const sum = (x: Float32Array, y: Float32Array): number =>
    x.reduce((total, value, k) => total + value * (y[k] as number), 0);
  return sum(a, b) / Math.sqrt(sum(a, a) * sum(b, b));
}

describe('a byte a number', () => {
  test('the largest is 127, the others in proportion', () => {
    expect([...toInt8(Float32Array.from([0.5, -0.25, 0, 0.126]))]).toEqual([127, -63, 0, 32]);
    expect([...toInt8(Float32Array.from([0.1, -0.2]))]).toEqual([64, -127]);
  });

  test('zeros stay zeros', () => {
    expect([...toInt8(new Float32Array(3))]).toEqual([0, 0, 0]);
  });

  test('keeps the direction of a vector as long as the encoder’s', () => {
    const values = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 384, maxLength: 384 });
    fc.assert(
      fc.property(values, (numbers) => {
        const vector = Float32Array.from(numbers);
        fc.pre(vector.some((x) => Math.abs(x) > 1e-20));
        expect(cosine(vector, fromInt8(toInt8(vector)))).toBeGreaterThanOrEqual(0.999);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

describe('the key of a text', () => {
  test('is 32 hexadecimal digits of SHA-256 over the encoder and the text', () => {
    // printf 'enc\nMeta' | sha256sum
    expect(vectorKey('enc', 'Meta')).toBe('c56175c76ff66bc0e8b3bf6510d06782');
  });

  test('differs by text and by encoder', () => {
    const keys = [vectorKey('a', 'x'), vectorKey('a', 'y'), vectorKey('b', 'x'), vectorKey('a', 'x ')];
    expect(new Set(keys).size).toBe(4);
  });
});

describe('a vector file', () => {
  const anyKey = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 16, maxLength: 16 });
  const hex = (bytes: readonly number[]): VectorKey => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const anyContent = fc.integer({ min: 1, max: 9 }).chain((dimensions) =>
    fc.record({
      dimensions: fc.constant(dimensions),
      encoder: fc.string({ unit: 'grapheme', maxLength: 12 }),
      vectors: fc.array(fc.tuple(anyKey.map(hex), fc.int8Array({ minLength: dimensions, maxLength: dimensions })), {
        maxLength: 12,
      }),
    }),
  );

  test('holds what was written, whatever the encoder’s name', () => {
    fc.assert(
      fc.property(anyContent, ({ dimensions, encoder, vectors }) => {
        const written = new Map(vectors);
        const read = readVectors(writeVectors(encoder, dimensions, written), encoder);
        expect(new Map([...read].sort())).toEqual(new Map([...written].sort()));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('is the same whatever the order in which its vectors came', () => {
    fc.assert(
      fc.property(anyContent, ({ dimensions, encoder, vectors }) => {
        const distinct = [...new Map(vectors)];
        const forwards = writeVectors(encoder, dimensions, new Map(distinct));
        expect(writeVectors(encoder, dimensions, new Map(distinct.reverse()))).toEqual(forwards);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  const KEY_1 = '00112233445566778899aabbccddeeff';
  const KEY_2 = 'ff000000000000000000000000000000';
  const vectors = new Map([
    [KEY_2, Int8Array.of(-1, 127)],
    [KEY_1, Int8Array.of(3, -127)],
  ]);

  test('has the documented layout', () => {
    const bytes = writeVectors('e', 2, vectors);
    // 36 signs, a multiple of 4 as it is.
    const header = '{"encoder":"e","values":2,"count":2}';
    expect(Buffer.from(bytes.subarray(0, 4)).toString()).toBe('PXV2');
    expect([...bytes.subarray(4, 8)]).toEqual([header.length, 0, 0, 0]);
    expect(Buffer.from(bytes.subarray(8, 8 + header.length)).toString()).toBe(header);
    expect(Buffer.from(bytes.subarray(8 + header.length)).toString('hex')).toBe(`${KEY_1}0381${KEY_2}ff7f`);
  });

  test('may be a window onto a larger buffer', () => {
    const bytes = writeVectors('e', 2, vectors);
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(readVectors(larger.subarray(3, 3 + bytes.length), 'e').get(KEY_1)).toEqual(Int8Array.of(3, -127));
  });

  test('for another encoder holds nothing of use', () => {
    expect(readVectors(writeVectors('e', 2, vectors), 'other')).toEqual(new Map());
  });

  test('without vectors is a file all the same', () => {
    expect(readVectors(writeVectors('e', 384, new Map()), 'e')).toEqual(new Map());
  });

  test('cut short anywhere is refused', () => {
    const bytes = writeVectors('e', 2, vectors);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readVectors(bytes.subarray(0, length), 'e'), `${length} bytes`).toThrow(/vector file/);
    }
    expect(() => readVectors(Uint8Array.of(...bytes, 0), 'e')).toThrow(
      `vector file of ${bytes.length + 1} bytes, expected ${bytes.length}`,
    );
  });

  test.each([
    ['nothing', ''],
    ['the layout before windows', 'PXV1\u0004\0\0\0{}  '],
    ['text', 'lang: en\n'],
    ['a header that is no JSON', 'PXV2\u0004\0\0\0nope'],
    ['a header that is null', 'PXV2\u0004\0\0\0null'],
    ['a header without a count', 'PXV2\u0004\0\0\0{}  '],
    ['a header longer than the file', 'PXV2\u00ff\u00ff\u00ff\u00ff{}'],
  ])('of %s is refused', (_, content) => {
    expect(() =>
      readVectors(
        Uint8Array.from(content, (sign) => sign.charCodeAt(0)),
        'e',
      ),
    ).toThrow(/vector file/);
  });
});

test('a header is padded so that the vectors after it start at a multiple of 4', () => {
  const bytes = writeVectors('fourth', 2, new Map());
  expect(Buffer.from(bytes.subarray(8)).toString()).toBe('{"encoder":"fourth","values":2,"count":0}   ');
});
