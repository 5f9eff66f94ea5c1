import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutArticle, type FixtureFile, isCompared, sentencesOf } from '../../src/engine';
import { checkFixtures } from '../../src/hosts/node';
import { drawnFixtures, tellingsOf, writeFixtures } from '.';

const SIZE = { stories: 6, articles: 5, sentences: 30 };
const own = checkFixtures(fileURLToPath(new URL('../../fixtures', import.meta.url)));
const tellings = tellingsOf(own.articles.map(({ article }) => article));
const drawn = (seed: string, loose = false): FixtureFile[] => drawnFixtures(tellings, SIZE, { seed, loose });

describe('a large site drawn by lot', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-thousand-'));
  let fixtures: ReturnType<typeof checkFixtures>;
  const sentencesIn = (k: number): string[] => {
    const { article } = fixtures.articles[k] as (typeof fixtures.articles)[number];
    return sentencesOf(cutArticle(article)).flatMap(({ role, text }) => (isCompared(role) ? [text] : []));
  };
  beforeAll(() => {
    writeFixtures(folder, drawn('1'));
    fixtures = checkFixtures(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same for the same seed, and another for another', () => {
    expect(drawn('1')).toEqual(drawn('1'));
    expect(drawn('2')).not.toEqual(drawn('1'));
  });

  it('has the size asked for and nothing that a check objects to', () => {
    expect(fixtures.problems).toEqual([]);
    expect(fixtures.articles).toHaveLength(SIZE.stories * SIZE.articles);
    for (const k of fixtures.articles.keys()) expect(sentencesIn(k)).toHaveLength(SIZE.sentences);
  });

  it('has no sentence that the demonstration stories have not', () => {
    const known = new Set(tellings.flatMap(({ sentences }) => sentences));
    for (const k of fixtures.articles.keys()) expect(sentencesIn(k).filter((text) => !known.has(text))).toEqual([]);
  });

  it('names the story of each article, or leaves it out', () => {
    expect(new Set(fixtures.articles.map(({ article }) => article.facts.story)).size).toBe(SIZE.stories);
    expect(drawn('1', true).filter(({ text }) => /^story:/mu.test(text))).toEqual([]);
  });
});
