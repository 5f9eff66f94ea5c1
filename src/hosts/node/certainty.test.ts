/** What the five articles of the project's first story are read as; nothing is fitted to them. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Certainty, certaintyOf, compare, cutArticle, type SourceArticle } from '../../engine';
import { checkFixtures } from './fixtures';
import { openWorkshop } from './workshop';

const { articles } = checkFixtures(fileURLToPath(new URL('../../../fixtures', import.meta.url)));

function sourceOf(id: string): SourceArticle {
  const source = articles.find(({ article }) => article.id === id)?.article;
  if (!source) throw new Error(`no article ${id}`);
  return source;
}

/** Sentences of an article with their certainty, in order. */
function read(id: string): { text: string; certainty: Certainty; number: number | undefined }[] {
  const article = cutArticle(sourceOf(id));
  const readings = certaintyOf(article);
  let k = 0;
  return article.blocks.flatMap(({ text, sentences, number }) =>
    sentences.map(({ start, end }) => ({
      text: text.slice(start, end),
      certainty: readings[k++]?.certainty ?? 'not read',
      number,
    })),
  );
}

describe('the five articles', () => {
  it.each([
    ['000', /mempertimbangkan.*layanan berlangganan/u, 'flat'],
    ['001', /perkhidmatan langganan/u, 'hearsay'],
    ['003', /service d.abonnement/u, 'hearsay'],
  ])('tell of the subscription as %s does', (id, words, certainty) => {
    expect(read(id).find(({ text }) => words.test(text))?.certainty).toBe(certainty);
  });

  it('hold the numbered uses of 002 for possible', () => {
    const items = read('002').filter(({ number }) => number !== undefined);
    expect(items.map(({ certainty }) => certainty)).toEqual(Array(6).fill('possible'));
  });

  it.each([/can.t help but wonder/u, /It remains to be seen/u])('leave open what 004 asks at its end: %s', (words) => {
    expect(['possible', 'conditional']).toContain(read('004').find(({ text }) => words.test(text))?.certainty);
  });
});

describe('the compiled story', () => {
  it('calls sections of 002 alone speculative, its uses and at least two more', async () => {
    const workshop = openWorkshop({ kept: 'used', warn: () => {} });
    const { sections, articles: compiled } = await compare(['000', '001', '002', '003', '004'].map(sourceOf), workshop);
    const speculative = sections.filter((section) => section.speculative);
    expect(new Set(speculative.map(({ article }) => compiled[article]?.id))).toEqual(new Set(['002']));
    const headings = speculative
      .filter(({ kind }) => kind === 'heading')
      .map(({ article, opening }) => compiled[article]?.blocks[opening]?.text);
    expect(headings).toContain('Memeriksa Potensi Kasus Penggunaan');
    expect(headings.length).toBeGreaterThanOrEqual(3);
  }, 60_000);
});
