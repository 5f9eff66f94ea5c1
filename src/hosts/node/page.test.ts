import { describe, expect, it } from 'vitest';
import { readPage } from './page';

const PARAGRAPHS = [
  'The bell of Torran was lifted back into its tower on Sunday, while the whole town stood on the market and watched. It had lain in a barn for nine years, under straw and the nests of swallows.',
  'Ringers had come from eleven towns, some of them on foot, and they drank tea until the crane arrived. The crane driver, Lew Muir, said that he had never lifted anything that hummed.',
  'The first peal will be rung on Whit Sunday, at noon, unless the new rope is late again. The council has paid for two ropes and has so far received neither of them, as its clerk admitted.',
];
const page = (lang: string, extra = ''): string => `<!doctype html><html lang="${lang}"><head>
<title>Bell of Torran returns to its tower | Torran Post</title>
<meta property="og:title" content="Bell of Torran returns to its tower">
<meta property="og:site_name" content="Torran Post">
<meta property="article:published_time" content="2026-05-03T07:02:00Z">
</head><body><nav><a href="/">Home</a><a href="/news">News</a></nav>
<main><article><h1>Bell of Torran returns to its tower</h1>
<p>${PARAGRAPHS[0]}</p>
<figure><img src="bell.jpg"><figcaption>The bell above the market</figcaption></figure>
<h2>Eleven towns</h2><p>${PARAGRAPHS[1]}</p>${extra}
<ul><li>one bell, of four tons</li><li>two ropes, both late</li></ul>
<p>${PARAGRAPHS[2]}</p></article></main>
<footer>All rights reserved</footer></body></html>`;

describe('a page', () => {
  it('gives its facts, its language and its blocks', () => {
    const { lang, facts, blocks } = readPage(page('en-gb'));
    expect(lang).toBe('en-GB');
    expect(facts).toEqual({
      title: 'Bell of Torran returns to its tower',
      outlet: 'Torran Post',
      published: '2026-05-03',
    });
    expect(blocks).toEqual([
      { text: 'Bell of Torran returns to its tower', role: 'title' },
      { text: PARAGRAPHS[0], role: 'paragraph' },
      { text: 'The bell above the market', role: 'furniture' },
      { text: 'Eleven towns', role: 'heading', level: 2 },
      { text: PARAGRAPHS[1], role: 'paragraph' },
      { text: 'one bell, of four tons', role: 'list-item', level: 1 },
      { text: 'two ropes, both late', role: 'list-item', level: 1 },
      { text: PARAGRAPHS[2], role: 'paragraph' },
    ]);
  });

  it.each([
    ['<link rel="canonical" href="https://torran.example/bell">', { url: 'https://torran.example/bell' }],
    ['<meta property="og:url" content="https://torran.example/og">', { url: 'https://torran.example/og' }],
    ['<link rel="canonical" href="/bell"><meta property="og:url" content="javascript:alert(1)">', {}],
    ['<script type="application/ld+json">{"@type": ["Thing", "OpinionNewsArticle"]}</script>', { kind: 'commentary' }],
    [
      '<script type="application/ld+json">{"translationOfWork": {"@type": "NewsArticle"}}</script>',
      { kind: 'translation' },
    ],
    ['<script type="application/ld+json">{"@type": "NewsArticle", "constructor": 1}</script>', {}],
  ])('that says %s says where it stands and what it is', (head, said) => {
    const { url, kind } = readPage(page('en').replace('</head>', `${head}</head>`)).facts;
    expect({ ...(url && { url }), ...(kind && { kind }) }).toEqual(said);
  });

  it.each(['', 'x', 'tlh', 'de_DE'])('that says it is in %j says no language', (tag) => {
    expect(readPage(page(tag)).lang).toBeUndefined();
  });

  it('runs no script, and keeps markup that is text as text', () => {
    const { blocks } = readPage(
      page(
        'en',
        '<script>document.querySelector("h2").remove()</script><p>The tag &lt;b onclick="x()"&gt; was painted on the barn, and nobody knows by whom.</p>',
      ),
    );
    const texts = blocks.map(({ text }) => text);
    expect(texts).toContain('Eleven towns');
    expect(texts).toContain('The tag <b onclick="x()"> was painted on the barn, and nobody knows by whom.');
    expect(texts.join(' ')).not.toContain('querySelector');
  });

  it('without an article has no blocks', () => {
    expect(readPage('<html><body></body></html>').blocks).toEqual([]);
  });
});
