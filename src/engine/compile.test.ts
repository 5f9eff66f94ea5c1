import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FakeWorkshopOptions, fakeWorkshop } from '../testing';
import { type Compilation, compare, compile, relatedStories } from './compile';
import { encodeTexts } from './encode';
import { judgementsFrom, type KeptStory } from './kept';
import { type ArticleFacts, type Comparison, isCompared, type SourceArticle, type SourceBlock } from './model';
import { cutArticle } from './text';

const SEED = 13;

/** Invented words, a sentence of three words that stand in no other, and the same in a language of other words. */
const invented = (k: number): string => `q${k}`;
const claim = (k: number): string => `The${k} ${invented(2 * k)} ${invented(2 * k + 1)}.`;
const retold = (k: number): string => `El${k} x${invented(2 * k)} x${invented(2 * k + 1)}.`;
function dictionary(claims: number): Record<string, string> {
  const articles = Array.from({ length: claims }, (_, k) => [`el${k}`, `the${k}`] as const);
  const words = Array.from({ length: 2 * claims }, (_, k) => [`x${invented(k)}`, invented(k)] as const);
  return Object.fromEntries([...articles, ...words]);
}
const upTo = (count: number, from = 0): number[] => Array.from({ length: count - from }, (_, k) => from + k);

function source(
  id: string,
  blocks: readonly (string | SourceBlock)[],
  more: { lang?: string; facts?: ArticleFacts } = {},
): SourceArticle {
  return {
    id,
    lang: more.lang ?? 'en',
    facts: more.facts ?? {},
    blocks: blocks.map((block) => (typeof block === 'string' ? { text: block } : block)),
  };
}

const heading = (text: string, level = 2): SourceBlock => ({ text, role: 'heading', level });
const furniture = (text: string): SourceBlock => ({ text, role: 'furniture' });

const verdicts = (comparison: Comparison, a: number): string =>
  (comparison.judgements[a] ?? []).map(({ verdict }) => verdict).join(' ');
const links = ({ links }: Comparison): string =>
  links.map(({ a, b }) => `${a.article}.${a.sentence}-${b.article}.${b.sentence}`).join(' ');
const bytes = (value: unknown): string => JSON.stringify(value);

const run = (sources: readonly SourceArticle[], options: FakeWorkshopOptions = {}): Promise<Comparison> =>
  compare(sources, fakeWorkshop({ dimensions: 128, ...options }));

/** All stories of a compilation. */
async function compiled(...given: Parameters<typeof compile>): Promise<Comparison[]> {
  return comparisonsOf(await compile(...given));
}

async function comparisonsOf({ stories }: Compilation): Promise<Comparison[]> {
  const all: Comparison[] = [];
  for await (const { comparison } of stories()) all.push(comparison);
  return all;
}

describe('comparing a translation', () => {
  const english = source('a', upTo(12).map(claim));
  const other = source(
    'b',
    upTo(12)
      .filter((k) => k !== 5)
      .map(retold),
    { lang: 'es' },
  );

  test('links sentence to sentence and says what only one has', async () => {
    const comparison = await run([english, other], { dictionary: dictionary(12) });
    const expected = upTo(12)
      .filter((k) => k !== 5)
      .map((k) => `0.${k}-1.${k < 5 ? k : k - 1}`);
    expect(links(comparison)).toBe(expected.join(' '));
    expect(comparison.judgements[0]?.[5]?.verdict).toBe('only');
    expect(verdicts(comparison, 1)).toBe(Array(11).fill('linked').join(' '));
  });

  test('names the nearest sentence of each other article, by article', async () => {
    const third = source('c', [claim(3), claim(4)]);
    const { judgements } = await run([english, other, third], { dictionary: dictionary(12) });
    expect(judgements[1]?.[3]?.nearest.map(({ article, sentence }) => [article, sentence])).toEqual([
      [0, 3],
      [2, 0],
    ]);
  });

  test('says nothing of pairs that do not exist', async () => {
    const comparison = await run([english, other], { dictionary: dictionary(12) });
    for (const { a, b, p } of comparison.links) {
      expect(a.article).toBeLessThan(b.article);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
    }
  });
});

describe('headings and furniture', () => {
  const a = source('a', [
    { text: 'Of the ferry', role: 'title' },
    claim(0),
    heading('One part'),
    claim(1),
    furniture('Share this now.'),
    heading('Other'),
    claim(2),
    claim(9),
  ]);
  const b = source('b', [claim(0), claim(1), heading('One part'), furniture('Share this now.'), claim(2)]);

  test('are uncompared, even where they are the same', async () => {
    const comparison = await run([a, b]);
    expect(verdicts(comparison, 0)).toMatch(
      /^uncompared linked uncompared linked uncompared uncompared linked (?:only|unsure)$/,
    );
    expect(verdicts(comparison, 1)).toBe('linked linked uncompared uncompared linked');
    expect(comparison.judgements[0]?.[2]?.nearest).toEqual([]);
    expect(links(comparison)).toBe('0.1-1.0 0.3-1.1 0.6-1.4');
  });

  test('are not encoded', async () => {
    const workshop = fakeWorkshop();
    await compare([a, b], workshop);
    expect(workshop.encoder.asked).toEqual([0, 1, 2, 9].map((k) => `query: ${claim(k)}`));
  });

  test('part an article into sections', async () => {
    const { sections } = await run([a, b]);
    expect(sections.map(({ article, opening, sentences }) => [article, opening, sentences])).toEqual([
      [0, 2, [3]],
      [0, 5, [6, 7]],
      [1, 2, [4]],
    ]);
  });
});

test('a section’s share is what each of its sentences is likely to be', async () => {
  const told = [...upTo(12).map(claim), heading('Their own'), claim(20), claim(3), claim(21), claim(22)];
  const comparison = await run([source('a', told), source('b', upTo(12).map(claim))]);
  const likely = [13, 15, 16].map((sentence) => comparison.judgements[0]?.[sentence]?.only ?? 0);
  const only = likely.reduce((sum, q) => sum + q, 0) / 4;
  expect(only).toBeGreaterThan(0.5);
  expect(comparison.sections).toMatchObject([{ article: 0, opening: 12, sentences: [13, 14, 15, 16], only }]);
});

describe('an article beside its copy', () => {
  const words = upTo(40).map(invented);
  const anySentence = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((list) => `It ${list.join(' ')}.`);
  const anyBlock = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(anySentence, { minLength: 1, maxLength: 4 })
        .map((list): SourceBlock => ({ text: list.join(' ') })),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }).map((list) => heading(list.join(' '))),
    },
  );

  test('is linked throughout', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBlock, { maxLength: 8 }), async (blocks) => {
        const comparison = await run([source('a', blocks), source('b', blocks)]);
        comparison.articles.forEach((article, a) => {
          const expected = article.blocks.flatMap(({ role, sentences }) =>
            sentences.map(() => (isCompared(role) ? 'linked' : 'uncompared')),
          );
          expect(verdicts(comparison, a)).toBe(expected.join(' '));
        });
        const pairs = new Set(links(comparison).split(' '));
        comparison.judgements[0]?.forEach(({ verdict }, k) => {
          expect(pairs.has(`0.${k}-1.${k}`)).toBe(verdict === 'linked');
        });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('is linked throughout in other letters and signs, too', async () => {
    const shouted = upTo(8).map((k) => claim(k).toUpperCase().replace('.', '!'));
    const comparison = await run([source('a', upTo(8).map(claim)), source('b', shouted)]);
    expect(verdicts(comparison, 0)).toBe(Array(8).fill('linked').join(' '));
  });
});

describe('the order in which articles are given', () => {
  const anySources = fc.array(
    fc.record({
      claims: fc.array(fc.nat({ max: 15 }), { maxLength: 8 }),
      foreign: fc.boolean(),
      story: fc.constantFrom(undefined, undefined, 's', 't'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const anyOrders = anySources.chain((told) => {
    const sources = told.map(({ claims, foreign, story }, k) =>
      source(`id${k}`, claims.map(foreign ? retold : claim), {
        lang: foreign ? 'es' : 'en',
        facts: story ? { story } : {},
      }),
    );
    return fc.tuple(fc.constant(sources), fc.shuffledSubarray(sources, { minLength: sources.length }));
  });
  const options = { dictionary: dictionary(16) };

  test('changes no byte of a comparison', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrders, async ([sources, shuffled]) => {
        expect(bytes(await run(shuffled, options))).toBe(bytes(await run(sources, options)));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('changes no byte of a compilation', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrders, async ([sources, shuffled]) => {
        const there = await compiled(sources, fakeWorkshop(options));
        expect(bytes(await compiled(shuffled, fakeWorkshop(options)))).toBe(bytes(there));
        const ids = there.flatMap(({ articles }) => articles.map(({ id }) => id));
        expect(ids.sort()).toEqual(sources.map(({ id }) => id).sort());
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('is replaced by that of their ids', async () => {
    const { articles } = await run([source('010', [claim(0)]), source('9', [claim(0)]), source('002', [claim(0)])]);
    expect(articles.map(({ id }) => id)).toEqual(['002', '010', '9']);
  });
});

test('the same vectors give the same bytes, encoded now or kept', async () => {
  const sources = [source('a', upTo(20).map(claim)), source('b', upTo(26, 6).map(retold), { lang: 'es' })];
  const workshop = fakeWorkshop({ dictionary: dictionary(26), means: { en: new Float32Array(32).fill(0.01) } });
  const fresh = await compiled(sources, workshop);
  const asked = workshop.encoder.asked.length;
  const kept = {
    ...workshop,
    encode: (texts: Iterable<string>) => encodeTexts(texts, workshop.encoder.id, undefined, workshop.store),
  };
  expect(bytes(await compiled(sources, kept))).toBe(bytes(fresh));
  expect(bytes(await compiled(sources, workshop))).toBe(bytes(fresh));
  expect(workshop.encoder.asked).toHaveLength(asked);
});

describe('compiling', () => {
  test('makes a story of articles that tell the same, in the order of their ids', async () => {
    const sources = [
      source('4', upTo(10).map(retold), { lang: 'es' }),
      source('3', upTo(20, 10).map(claim)),
      source('2', upTo(10).map(claim)),
      source('1', upTo(18, 10).map(claim)),
    ];
    const stories = await compiled(sources, fakeWorkshop({ dictionary: dictionary(20) }));
    expect(stories.map(({ articles }) => articles.map(({ id }) => id))).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
    expect(stories[1]?.links).toHaveLength(10);
  });

  test('keeps explicit stories', async () => {
    const told = upTo(6).map(claim);
    const sources = [
      source('a', told, { facts: { story: 's' } }),
      source('b', told, { facts: { story: 't' } }),
      source('c', upTo(16, 10).map(claim), { facts: { story: 's' } }),
    ];
    const stories = await compiled(sources, fakeWorkshop());
    expect(stories.map(({ articles }) => articles.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
  });

  test('leaves an article that says nothing to itself, unless its story is given', async () => {
    const sources = [source('a', [claim(0)]), source('b', []), source('c', [heading('H')])];
    expect((await compiled(sources, fakeWorkshop())).map(({ articles }) => articles.map(({ id }) => id))).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
    const put = sources.map((one) => ({ ...one, facts: { story: 's' } }));
    expect((await compiled(put, fakeWorkshop())).map(({ articles }) => articles.length)).toEqual([3]);
  });

  test('of nothing is nothing', async () => {
    expect(await compiled([], fakeWorkshop())).toEqual([]);
  });
});

describe('small and large articles', () => {
  test('empty ones have nothing to compare', async () => {
    expect(await run([source('a', []), source('b', [])])).toMatchObject({
      links: [],
      judgements: [[], []],
      sections: [],
      truncated: [],
    });
    const beside = await run([source('a', []), source('b', [claim(0), claim(1)])]);
    expect(beside.links).toEqual([]);
    expect(beside.judgements).toMatchObject([[], [{ nearest: [] }, { nearest: [] }]]);
    expect(await run([])).toEqual({
      articles: [],
      links: [],
      judgements: [],
      readings: [],
      figures: [],
      quotations: [],
      credits: [],
      sections: [],
      truncated: [],
    });
  });

  test('blocks of white space have no sentences', async () => {
    expect(await run([source('a', ['', ' \n ']), source('b', [claim(0)])])).toMatchObject({
      links: [],
      judgements: [[], [{}]],
    });
  });

  test('articles of headings only are uncompared', async () => {
    const comparison = await run([source('a', [heading('One'), heading('Two')]), source('b', [heading('One')])]);
    expect(comparison.judgements.flat().map(({ verdict }) => verdict)).toEqual([
      'uncompared',
      'uncompared',
      'uncompared',
    ]);
    expect([comparison.links, comparison.sections]).toEqual([[], []]);
  });

  test('one sentence is linked to its like', async () => {
    expect(links(await run([source('a', [claim(0)]), source('b', [claim(0)])]))).toBe('0.0-1.0');
  });

  test('one sentence finds its like among many', async () => {
    const comparison = await run([source('a', upTo(30).map(claim)), source('b', [claim(17)])]);
    expect(links(comparison)).toBe('0.17-1.0');
  });

  test('a thousand sentences are compared', async () => {
    const sources = [source('a', upTo(1000).map(claim)), source('b', upTo(1000).map(retold), { lang: 'es' })];
    const comparison = await run(sources, { dictionary: dictionary(1000) });
    const straight = comparison.links.filter(({ a, b }) => a.sentence === b.sentence);
    expect(straight.length).toBeGreaterThanOrEqual(990);
    expect(comparison.links.length - straight.length).toBeLessThanOrEqual(10);
    expect(comparison.truncated).toEqual([]);
  });

  test('past two thousand sentences the rest is unsure, and said to be', async () => {
    const long = [heading('Start'), upTo(2100).map(claim).join(' '), heading('End')];
    const comparison = await run([source('a', [claim(1), claim(2050)]), source('b', long)]);
    expect(comparison.truncated).toEqual([{ article: 1, compared: 2000 }]);
    const judged = comparison.judgements[1] ?? [];
    expect(judged).toHaveLength(2102);
    // The heading stands first, so that sentence 2000 is the last to be compared.
    expect(judged[2000]?.nearest).toHaveLength(1);
    expect(judged.slice(2001, 2101)).toEqual(Array(100).fill({ verdict: 'unsure', nearest: [] }));
    expect(judged[2101]?.verdict).toBe('uncompared');
    expect(links(comparison)).toBe('0.0-1.2');
    expect(comparison.sections[0]).toMatchObject({ article: 1, opening: 0, sentences: { length: 2100 } });
  });

  test('exactly two thousand sentences are all compared', async () => {
    const comparison = await run([source('a', [claim(1999)]), source('b', [upTo(2000).map(claim).join(' ')])]);
    expect(comparison.truncated).toEqual([]);
    expect(links(comparison)).toBe('0.0-1.1999');
  });
});

test('a foreign quotation is centred by its own language', async () => {
  const quotation = 'We shared the revenue from our models with the hosts, and we said so in court when they asked us.';
  const sentence = 'Perusahaan itu membagi pendapatan dari modelnya dengan para mitra.';
  const workshop = fakeWorkshop({ means: { en: new Float32Array(32).fill(0.3), id: new Float32Array(32) } });
  const told = [sentence, quotation.replace('hosts', 'partners'), quotation.replace('court', 'parliament')];
  const sources = [
    source('a', [sentence, { text: quotation, role: 'quotation' }], { lang: 'id' }),
    source('b', told, { lang: 'id' }),
  ];
  const comparison = await compare(sources, workshop);
  expect(comparison.articles[0]?.blocks.map(({ lang }) => lang)).toEqual(['id', 'en']);
  const other = await compare(sources, {
    ...workshop,
    calibration: { means: { ...workshop.calibration.means, en: new Float32Array(32).fill(-0.3) } },
  });
  expect(other.judgements[0]?.[1]?.nearest[0]?.p).not.toBe(comparison.judgements[0]?.[1]?.nearest[0]?.p);
  const same = await compare(sources, {
    ...workshop,
    calibration: { means: { ...workshop.calibration.means, fr: new Float32Array(32).fill(-0.3) } },
  });
  expect(bytes(same)).toBe(bytes(comparison));
});

test('stories that somebody may want to put together are told', async () => {
  // Of five claims three are the same: too little for one story, too much to say nothing.
  const sources = [
    source('a', upTo(5).map(claim)),
    source('b', [...upTo(3), 7, 8].map(claim)),
    source('c', [claim(20)]),
  ];
  const { related, stories } = await compile(sources, fakeWorkshop({ dimensions: 128 }));
  expect(related).toEqual([[['a'], ['b']]]);
  const kept: KeptStory[] = [];
  for await (const story of stories()) kept.push(story.kept);
  const cut = sources.map(cutArticle);
  expect(relatedStories(cut, judgementsFrom(kept))).toEqual(related);
  expect(relatedStories(cut, judgementsFrom(kept.slice(1)))).toBeUndefined();
});

describe('judgements of an earlier compilation', () => {
  const sources = [
    source('a', upTo(8).map(claim)),
    source('b', upTo(9, 1).map(retold), { lang: 'es' }),
    source('c', upTo(18, 12).map(claim)),
  ];
  const options = { dictionary: dictionary(20) };
  const keptOf = async (all: readonly SourceArticle[]): Promise<KeptStory[]> => {
    const kept: KeptStory[] = [];
    for await (const story of (await compile(all, fakeWorkshop(options))).stories()) kept.push(story.kept);
    return kept;
  };

  test('give the same bytes, and nothing is encoded', async () => {
    const workshop = fakeWorkshop(options);
    const again = await compiled(sources, workshop, judgementsFrom(await keptOf(sources)));
    expect(bytes(again)).toBe(bytes(await compiled(sources, fakeWorkshop(options))));
    expect(workshop.encoder.asked).toEqual([]);
  });

  test('are used for the stories that have not changed, whose sentences are not encoded', async () => {
    const changed = sources.map((one) => (one.id === 'b' ? source('b', upTo(10, 1).map(retold), { lang: 'es' }) : one));
    const workshop = fakeWorkshop(options);
    const again = await compiled(changed, workshop, judgementsFrom(await keptOf(sources)));
    expect(bytes(again)).toBe(bytes(await compiled(changed, fakeWorkshop(options))));
    const asked = workshop.encoder.asked.join('\n');
    for (const text of [claim(0), retold(9)]) expect(asked).toContain(text);
    expect(asked).not.toContain(claim(12));
  });

  test('follow the article, not its name', async () => {
    const workshop = fakeWorkshop(options);
    const renamed = sources.map((one) => ({ ...one, id: `${one.id}x` }));
    await compiled(renamed, workshop, judgementsFrom(await keptOf(sources)));
    expect(workshop.encoder.asked).toEqual([]);
  });
});
