/** A story made for measuring screens: seeded, of real words, in the shape the site's data has. */
import type { Article, Block, Comparison, Judgement, Link, Reading } from '../../src/engine';
import { sectionsOf } from '../../src/engine';
import { type CompiledStory, toCompiledStory } from '../../src/story';

export interface Size {
  readonly id: string;
  readonly columns: number;
  readonly paragraphs: number;
}

const SENTENCES_A_PARAGRAPH = 2;
/** Of the paragraphs of an article, so many are its own alone; of its words that others have too, so many are changed. */
const OWN = 1 / 10;
const CHANGED = 1 / 12;
const SENTENCE_WORDS = { least: 8, most: 22 } as const;
/** A sure link. */
const P = 0.95;

const WORDS = (
  'the council harbour ferry inspection report said that on Monday several passengers waited while engineers checked ' +
  'a damaged engine before officials allowed two ships to leave for islands in calm weather although costs rose and ' +
  'owners asked ministers whether new rules would apply after spring when most of last year’s repairs were finished'
).split(' ');

/** Numbers from 0 to 1, the same from every seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Sentence = readonly string[];
/** A paragraph as one article has it; `claim` is the number of what it says, the same in every article that says it. */
interface Told {
  readonly claim: number;
  readonly sentences: readonly Sentence[];
}

function anySentence(next: () => number): Sentence {
  const { least, most } = SENTENCE_WORDS;
  return Array.from({ length: least + Math.floor(next() * (most - least)) }, () => anyWord(next));
}

function anyWord(next: () => number): string {
  return WORDS[Math.floor(next() * WORDS.length)] as string;
}

function anyParagraph(next: () => number): Sentence[] {
  return Array.from({ length: SENTENCES_A_PARAGRAPH }, () => anySentence(next));
}

/** The same paragraphs as every article, some words changed, and some paragraphs of its own in their places. */
function retold(common: readonly Told[], own: number, next: () => number): Told[] {
  return common.map((paragraph, k) =>
    next() < OWN
      ? { claim: own + k, sentences: anyParagraph(next) }
      : {
          claim: paragraph.claim,
          sentences: paragraph.sentences.map((words) => words.map((word) => (next() < CHANGED ? anyWord(next) : word))),
        },
  );
}

function textOf(sentence: Sentence): string {
  const text = `${sentence.join(' ')}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function blockOf({ sentences }: Told): Block {
  const texts = sentences.map(textOf);
  const starts = texts.map((_, k) => texts.slice(0, k).reduce((length, text) => length + text.length + 1, 0));
  return {
    role: 'paragraph',
    text: texts.join(' '),
    lang: 'en',
    sentences: texts.map((text, k) => ({ start: starts[k] as number, end: (starts[k] as number) + text.length })),
  };
}

/** A story of so many articles of one language, of so many paragraphs each. */
export function syntheticStory({ id, columns, paragraphs }: Size): CompiledStory {
  const next = seededNumbers(columns * paragraphs);
  const common = Array.from({ length: paragraphs }, (_, claim) => ({ claim, sentences: anyParagraph(next) }));
  const told = Array.from({ length: columns }, (_, k) => retold(common, (k + 1) * paragraphs, next));
  return toCompiledStory(id, { en: 'Made for measuring' }, comparisonOf(told));
}

function comparisonOf(told: readonly (readonly Told[])[]): Comparison {
  const articles: Article[] = told.map((paragraphs, k) => ({
    id: String(k),
    lang: 'en',
    facts: { title: `Version ${k + 1}`, outlet: `Outlet ${k + 1}` },
    blocks: paragraphs.map(blockOf),
  }));
  const isLinked = (a: number, b: number, k: number): boolean => told[a]?.[k]?.claim === told[b]?.[k]?.claim;
  const sentences = told.map((paragraphs) => paragraphs.flatMap(({ sentences: list }) => list));
  const links: Link[] = [];
  const linked = told.map(() => new Set<number>());
  for (const [a] of told.entries()) {
    for (let b = a + 1; b < told.length; b += 1) {
      for (const [s] of (sentences[a] as Sentence[]).entries()) {
        if (!isLinked(a, b, Math.floor(s / SENTENCES_A_PARAGRAPH))) continue;
        links.push({ a: { article: a, sentence: s }, b: { article: b, sentence: s }, p: P });
        linked[a]?.add(s);
        linked[b]?.add(s);
      }
    }
  }
  const judgements: Judgement[][] = sentences.map((list, a) =>
    list.map((_, s) => ({ verdict: linked[a]?.has(s) ? 'linked' : 'only', nearest: [] })),
  );
  const readings: Reading[][] = sentences.map((list) => list.map(() => ({ certainty: 'flat' })));
  return {
    articles,
    links,
    judgements,
    readings,
    figures: sentences.map((list) => list.map(() => [])),
    quotations: sentences.map((list) => list.map(() => [])),
    credits: sentences.map((list) => list.map(() => undefined)),
    sections: articles.flatMap((article, a) => sectionsOf(article, a, judgements[a] ?? [], readings[a] ?? [])),
    truncated: [],
  };
}

/** The text of an article, a paragraph a line: what a library that compares lines is given. */
export function linesOf(story: CompiledStory, article: number): string {
  return (story.articles[article]?.blocks ?? []).map(({ text }) => text).join('\n');
}
