import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CompiledStory, dataFiles, termsOfQuery } from '../story';
import { storyTelling } from '../testing';
import { createQueryClient } from './queryClient';
import { searchSentences } from './searchSentences';

const deal = storyTelling('deal', {
  '1': ['en', 'Amazon runs Llama in its cloud.', 'Snowflake pays Meta a share.', 'The first snow fell, and Meta paid.'],
  '2': ['ja', 'メタはSnowflakeから収益の分配を受ける。', '港は閉鎖された。'],
  '3': ['ar', 'تتقاضى ميتا حصَّة من الأرباح.'],
});
const ferry = storyTelling('ferry', { '1': ['fr', 'L’été, la neige.'], '2': ['ms', 'Snowflakes jatuh.'] });

let asked: string[] = [];
const serve = (stories: readonly CompiledStory[]): typeof fetch => {
  const files = dataFiles(stories);
  return async (input) => {
    const name = String(input).replace(/^.*\/data\//u, '');
    asked.push(name);
    return new Response(files.get(name) ?? '', { status: files.has(name) ? 200 : 404 });
  };
};

/** `deal/0.1`: story, article and sentence, in each story as they are found. */
async function found(query: string, client = createQueryClient()): Promise<string[]> {
  const { byStory } = await searchSentences(termsOfQuery(query), client);
  return [...byStory]
    .sort()
    .flatMap(([story, its]) => its.map(({ article, sentence }) => `${story}/${article}.${sentence}`));
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', serve([deal, ferry]));
});
afterEach(() => vi.unstubAllGlobals());

describe('searching sentences', () => {
  it.each([
    ['a word in several languages, whole before longer ones', 'snowflake', ['deal/0.1', 'deal/1.0', 'ferry/1.0']],
    ['the beginning of a word', 'snowf', ['deal/0.1', 'deal/1.0', 'ferry/1.0']],
    ['whole words before rarer longer ones', 'meta snow', ['deal/0.2', 'deal/0.1']],
    ['several words in one sentence', 'share meta', ['deal/0.1']],
    ['Japanese', '収益の分配', ['deal/1.0']],
    ['one character of Japanese', '港', ['deal/1.1']],
    ['Arabic without its vowel signs', 'حصة', ['deal/2.0']],
    ['French without its accents', 'ete', ['ferry/0.0']],
    ['nothing', 'zebra', []],
    ['words of different sentences', 'amazon snowflake', []],
  ])('finds %s', async (_, query, sentences) => {
    expect(await found(query)).toEqual(sentences);
  });

  it('asks for a file once', async () => {
    const client = createQueryClient();
    await found('snow', client);
    await found('snowflake', client);
    expect(asked).toEqual(['search.json', 'search.0.json']);
  });

  describe('without a network', () => {
    /** The device has kept the list, and these stories; nothing else is answered. */
    function keepOnly(...ids: readonly string[]): void {
      const kept = ['index.json', ...ids.map((id) => `${id}.json`)];
      const site = serve([deal, ferry]);
      vi.stubGlobal('navigator', { onLine: false });
      vi.stubGlobal('fetch', async (input: string) => {
        if (kept.some((name) => input.endsWith(`/data/${name}`))) return site(input);
        throw new TypeError('no network');
      });
      const keys = async () => kept.map((name) => ({ url: `http://localhost/data/${name}` }));
      vi.stubGlobal('caches', { open: async () => ({ keys }) });
    }

    it('goes through what the device has kept, and says so', async () => {
      keepOnly('deal');
      const client = createQueryClient();
      expect(await found('snowflake', client)).toEqual(['deal/0.1', 'deal/1.0']);
      expect(await searchSentences(termsOfQuery('snow'), client)).toMatchObject({ isKeptAlone: true });
      keepOnly('deal', 'ferry');
      expect(await found('snowflake', client)).toEqual(['deal/0.1', 'deal/1.0', 'ferry/1.0']);
    });

    it('fails where it has kept nothing', async () => {
      keepOnly();
      await expect(found('snow')).rejects.toMatchObject({ kind: 'offline' });
    });

    it('uses the site’s own index where that is there already', async () => {
      const client = createQueryClient();
      await found('snow', client);
      keepOnly('deal');
      expect(await searchSentences(termsOfQuery('snowflake'), client)).toMatchObject({ isKeptAlone: false });
    });
  });

  it('fails where the index is broken', async () => {
    vi.stubGlobal('fetch', async () => Response.json({ format: 9 }));
    await expect(found('snow')).rejects.toMatchObject({ kind: 'malformed' });
  });
});
