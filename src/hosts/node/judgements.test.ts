import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile, cutArticle, type KeptStory, type SourceArticle } from '../../engine';
import { fakeWorkshop } from '../../testing';
import { readJudgements, removeJudgements, staleJudgements, writeJudgement } from './judgements';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'parallax-judgements-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const silent = (message: string): never => expect.fail(message);

function article(id: string, story: string, ...texts: string[]): SourceArticle {
  return { id, lang: 'en', facts: { story }, blocks: texts.map((text) => ({ text })) };
}

const one = [
  article('a', 's', 'The ferry left the harbour.'),
  article('b', 's', 'The ferry left the harbour.', 'It sank.'),
];

async function judged(sources: readonly SourceArticle[]): Promise<KeptStory> {
  const { stories } = await compile(sources, fakeWorkshop());
  for await (const { kept } of stories()) return kept;
  return expect.fail('no story');
}

describe('judgements beside the fixtures', () => {
  it('are read as they were written, and written once', async () => {
    const story = await judged(one);
    expect(story.links.length).toBeGreaterThan(0);
    expect(writeJudgement(dir, 's', story)).toBe(true);
    const { articles, judgements } = story;
    expect(readJudgements(dir, silent).get('s')).toMatchObject({ articles, judgements });
    expect(writeJudgement(dir, 's', readJudgements(dir, silent).get('s') ?? silent('gone'))).toBe(false);
  });

  it('are taken away where no story has them', async () => {
    const story = await judged(one);
    for (const id of ['s', 't']) writeJudgement(dir, id, story);
    removeJudgements(dir, new Set(['t']));
    expect(readdirSync(join(dir, 'judgements'))).toEqual(['t.json']);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, 300), 'JSON'],
    ['without a part', (text: string) => text.replace(/"key":/gu, '"kye":'), 'articles[0].key'],
    [
      'with a link to nowhere',
      (text: string) => text.replace('"b":[1,0]', '"b":[1,99]'),
      'links[0]: [1, 99], expected a',
    ],
  ])('that are %s are told, and judged again', async (_, broken, fault) => {
    writeJudgement(dir, 's', await judged(one));
    const file = join(dir, 'judgements/s.json');
    writeFileSync(file, broken(readFileSync(file, 'utf8')));
    const told: string[] = [];
    expect(readJudgements(dir, (message) => told.push(message)).size).toBe(0);
    expect(told).toEqual([expect.stringContaining(fault)]);
    expect(told[0]).toContain(file);
  });

  it('of another method are not used', async () => {
    writeJudgement(dir, 's', await judged(one));
    const file = join(dir, 'judgements/s.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"method":"[0-9a-f]+"/u, '"method":"00ff"'));
    expect(readJudgements(dir, silent).size).toBe(0);
  });

  it('are stale where an article has changed or is gone, and missing of a new one', async () => {
    const kept = new Map([['s', await judged(one)]]);
    expect(staleJudgements(one.map(cutArticle), kept)).toEqual([]);
    const later = [article('a', 's', 'The ferry came back.'), article('c', 't', 'New.')];
    expect(staleJudgements(later.map(cutArticle), kept)).toEqual([
      { story: 's', changed: ['a'], gone: ['b'] },
      { story: undefined, changed: ['c'], gone: [] },
    ]);
  });
});
