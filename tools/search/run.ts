/**
 * `tsx tools/search/run.ts FOLDER`: how large the search index of a large site would be, and what a first search loads of
 * it. FOLDER holds compiled stories (`npm run parallax -- compile --out FOLDER`), whose sentences are drawn anew, seeded,
 * into a thousand stories. That flatters the terms, of which there are no more than in the stories drawn from, and not
 * the places they stand at, which are nearly all of the size.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type CompiledArticle,
  type CompiledStory,
  FORMAT,
  readCompiledStory,
  readSearchContents,
  SEARCH_FILE,
  searchFiles,
  searchShardFile,
  searchShardsOf,
  termsOfQuery,
} from '../../src/story';
import { seededNumbers } from '../../src/testing';

const STORIES = 1000;
const ARTICLES = 5;
const SENTENCES = 30;
/** As far as they would be typed. */
const QUERIES = ['Sn', 'Snowflake', 'the', 'revenue sharing', '収益', '港', 'الشركة', 'pendapatan'];

/** By language: every sentence but furniture. */
function sentencesByLanguage(stories: readonly CompiledStory[]): [lang: string, texts: string[]][] {
  const pools = new Map<string, string[]>();
  for (const { lang, blocks } of stories.flatMap(({ articles }) => articles)) {
    const texts = blocks
      .filter(({ role }) => role !== 'furniture')
      .flatMap(({ text, sentences }) => sentences.map(([start, end]) => text.slice(start, end)));
    pools.set(lang, [...(pools.get(lang) ?? []), ...texts]);
  }
  return [...pools].sort(([a], [b]) => (a < b ? -1 : 1));
}

function drawnStory(k: number, pools: readonly [lang: string, texts: string[]][], next: () => number): CompiledStory {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const articles = Array.from({ length: ARTICLES }, (_, a): CompiledArticle => {
    const [lang, texts] = pick(pools);
    const blocks = Array.from({ length: SENTENCES }, () => {
      const text = pick(texts);
      return { role: 'paragraph' as const, text, lang, sentences: [[0, text.length] as [number, number]] };
    });
    return {
      id: `${k}-${a}`,
      lang,
      name: { text: '', byOpening: false },
      facts: {},
      blocks,
      judgements: [],
      hedges: [],
      figures: [],
      quotations: [],
      credits: [],
    };
  });
  return { format: FORMAT, id: `story-${k}`, title: {}, articles, links: [], sections: [] };
}

function compiledIn(folder: string): CompiledStory[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !/^(?:index|search)/u.test(name));
  return files.sort().map((name) => readCompiledStory(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('expected a folder of compiled stories');
const pools = sentencesByLanguage(compiledIn(folder));
const next = seededNumbers('a large site');
const started = performance.now();
const files = searchFiles(Array.from({ length: STORIES }, (_, k) => drawnStory(k, pools, next)));
const took = performance.now() - started;

const kilobytes = (names: readonly string[]): number =>
  Math.round(names.reduce((sum, name) => sum + gzipSync(files.get(name) ?? '').length, 0) / 1000);
const contents = readSearchContents(JSON.parse(files.get(SEARCH_FILE) ?? ''));
const shards = [...files.keys()].filter((name) => name !== SEARCH_FILE);
const largest = Math.max(...shards.map((name) => kilobytes([name])));
console.log(`${STORIES * ARTICLES * SENTENCES} sentences, built in ${Math.round(took)} ms`);
console.log(`all: ${kilobytes([...files.keys()])} kB gzip in ${shards.length} shards, the largest ${largest} kB`);
console.log(`contents: ${kilobytes([SEARCH_FILE])} kB gzip`);
for (const query of QUERIES) {
  const wanted = termsOfQuery(query).flatMap((term) => searchShardsOf(contents, term));
  const names = [SEARCH_FILE, ...new Set(wanted.map(searchShardFile))];
  console.log(`first search “${query}”: ${kilobytes(names)} kB gzip in ${names.length} files`);
}
