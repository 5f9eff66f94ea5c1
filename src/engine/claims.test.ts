import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNotation, comparisonFrom } from '../testing';
import { type Claim, claimsFrom, type Rulings, type SentencePair } from './claims';
import type { Link } from './model';

const RUNS = { seed: 7, numRuns: 300 };

/** `A0 B1 .7`: a link of sentence 0 of the first article and sentence 1 of the second. */
function link(text: string): Link {
  const [a = '', b = '', p = ''] = text.split(' ');
  const ref = (place: string) => ({ article: 'ABCDE'.indexOf(place.slice(0, 1)), sentence: Number(place.slice(1)) });
  return { a: ref(a), b: ref(b), p: Number(p || 1) };
}

function textOf({ sentences }: Claim): string {
  return sentences.map(({ article, sentence }) => `${'ABCDE'[article]}${sentence}`).join(' ');
}

/** The sentences of each claim. */
function claims(links: readonly string[], rulings: Partial<Record<keyof Rulings, readonly string[]>> = {}): string[] {
  const { tied = [], apart = [] } = rulings;
  const ruled = { tied: tied.map(link), apart: apart.map(link) };
  return claimsFrom([...links, ...tied].map(link), ruled).map(textOf);
}

describe('a claim', () => {
  test('is what is linked throughout', () => {
    expect(claims(['A0 B1 .9', 'A0 C2 .9', 'B1 C2 .9', 'A3 C0 .8'])).toEqual(['A0 B1 C2', 'A3 C0']);
  });

  test('needs two articles', () => {
    expect(claims([])).toEqual([]);
  });

  test('is cut where one weak link joins two things', () => {
    // Of the four pairs between the two only one is linked: a mean of .2.
    expect(claims(['A0 B0 .9', 'C0 D0 .9', 'B0 C0 .8'])).toEqual(['A0 B0', 'C0 D0']);
  });

  test('bears that a link is missing', () => {
    // D0 to the other three: .9, .9 and none.
    expect(claims(['A0 B0 .9', 'A0 C0 .9', 'B0 C0 .9', 'A0 D0 .9', 'B0 D0 .9'])).toEqual(['A0 B0 C0 D0']);
    // C0 to the other two: .9 and none.
    expect(claims(['A0 B0 .95', 'A0 C0 .9'])).toEqual(['A0 B0']);
  });

  test('takes of two neighbours in one long sentence the surer one', () => {
    expect(claims(['A0 B0 .8', 'A1 B0 .9'])).toEqual(['A1 B0']);
  });

  test('is said twice where both are linked to the same, a few sentences apart', () => {
    expect(claims(['A0 B0 .9', 'A3 B0 .9', 'A0 C0 .9', 'A3 C0 .9', 'B0 C0 .9'])).toEqual(['A0 A3 B0 C0']);
    expect(claims(['A0 B0 .9', 'A2 B0 .9', 'A0 C0 .9', 'A2 C0 .9', 'B0 C0 .9'])).toEqual(['A0 B0 C0']);
    // Of what A0 is linked to A9 is linked to less than half.
    expect(claims(['A0 B0 .9', 'A0 C0 .9', 'A0 D0 .9', 'B0 C0 .9', 'B0 D0 .9', 'C0 D0 .9', 'A9 B0 .8'])).toEqual([
      'A0 B0 C0 D0',
    ]);
  });

  test('says how sure it is', () => {
    const [claim] = claimsFrom(['A0 B0 .9', 'A0 C0 .9', 'B0 D0 .9', 'A0 D0 .9', 'B0 C0 .9'].map(link));
    // Six pairs, one of which isn't linked.
    expect(claim?.sentences).toHaveLength(4);
    expect(claim?.p).toBeCloseTo(0.75);
  });
});

describe('what is ruled', () => {
  test('joins what is tied, also neighbours', () => {
    expect(claims([], { tied: ['A0 B0', 'A1 B0'] })).toEqual(['A0 A1 B0']);
  });

  test('joins with it what each of the two is linked to', () => {
    expect(claims(['A0 B0 .95', 'C0 D0 .95'])).toEqual(['A0 B0', 'C0 D0']);
    // To the tied two A0 and D0 are linked in both; among the four only A0 and D0 are not.
    expect(claims(['A0 B0 .95', 'C0 D0 .95'], { tied: ['B0 C0'] })).toEqual(['A0 B0 C0 D0']);
  });

  test('keeps apart what is parted, through others too', () => {
    expect(claims(['A0 B0 .9', 'A0 C0 .8'], { apart: ['B0 C0'] })).toEqual(['A0 B0']);
    expect(claims([], { tied: ['A0 B0', 'A0 C0'], apart: ['B0 C0'] })).toEqual(['A0 B0']);
  });
});

/** The links of any story of up to five articles. */
const anyLinks = anyNotation(5).map((notation) => comparisonFrom(notation).links);
const isIn = (claim: Claim, { a, b }: SentencePair) =>
  [a, b].every((ref) =>
    claim.sentences.some(({ article, sentence }) => article === ref.article && sentence === ref.sentence),
  );

describe('of any story', () => {
  test('a sentence is in one claim at most, and each claim has two articles', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const all = claimsFrom(links);
        const sentences = all.flatMap((claim) => textOf(claim).split(' '));
        expect(new Set(sentences).size).toBe(sentences.length);
        for (const { sentences: own } of all)
          expect(new Set(own.map(({ article }) => article)).size).toBeGreaterThan(1);
      }),
      RUNS,
    );
  });

  test('the order of links changes nothing', () => {
    fc.assert(
      fc.property(
        anyLinks.chain((links) =>
          fc.tuple(fc.constant(links), fc.shuffledSubarray([...links], { minLength: links.length })),
        ),
        ([links, shuffled]) => {
          expect(claimsFrom(shuffled)).toEqual(claimsFrom(links));
        },
      ),
      RUNS,
    );
  });

  test('what is parted is never in one claim, and what is tied always is', () => {
    const ruled = anyLinks
      .filter((links) => links.length > 1)
      .chain((links) => fc.tuple(fc.constant(links), fc.constantFrom(...links), fc.constantFrom(...links)));
    fc.assert(
      fc.property(ruled, ([links, tied, apart]) => {
        fc.pre(tied !== apart);
        const all = claimsFrom(links, { tied: [tied], apart: [apart] });
        expect(all.some((claim) => isIn(claim, apart))).toBe(false);
        expect(all.some((claim) => isIn(claim, tied))).toBe(true);
      }),
      RUNS,
    );
  });
});

test('a small story', () => {
  const { links } = comparisonFrom('A: a b c\nB: b | a d\nC: a');
  expect(claimsFrom(links).map(textOf)).toEqual(['A0 B1 C0', 'A1 B0']);
});
