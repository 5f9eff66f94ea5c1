/**
 * Small stories for tests, written so that one sees what is linked. A line is an article, `|` parts its blocks, a word
 * is a sentence: sentences of different articles with the same word are linked (p .9).
 *
 *     storyFrom(`
 *       A:     =t | a b | #h | c d? | ~f
 *       B[fr]: a  | b@.6 | d
 *     `)
 *
 * Article A has a title `t`, a paragraph of two sentences, a heading `h`, a second paragraph and furniture; French B
 * says `a` and `b` in paragraphs of their own (`b` linked with p .6). `c` is only in A. `d?` is unsure: its candidate
 * in B comes near (p .35) without a link, from either side.
 *
 * Signs before a block: `=` title, `#` `##` heading, `*` list item, `>` quotation, `~` furniture.
 * Signs after a word: `?` unsure, `@.6` probability (the lower of both sides' holds), also `?@.2`; last `%` for a
 * sentence worded as possible, `%hearsay` and the like for others, its cue being its word; `%unread` for one not read;
 * `$214` for one that states the number 214, its word being the figure.
 */
import {
  type Article,
  type Block,
  type Candidate,
  CLOSE_LEAST,
  type Comparison,
  DEGREES,
  type Figure,
  isCompared,
  type Judgement,
  type Link,
  type Reading,
  type Role,
  sectionsOf,
} from '../engine';
import { type CompiledStory, toCompiledStory } from '../story';

/** Probability of a link where the notation says nothing, and of a candidate marked `?`. */
const LINKED = 0.9;
const UNSURE = 0.35;

const ROLE_OF_SIGN: Readonly<Record<string, Role>> = {
  '': 'paragraph',
  '=': 'title',
  '#': 'heading',
  '*': 'list-item',
  '>': 'quotation',
  '~': 'furniture',
};
const ARTICLE = /^(?<id>[^\s[\]:]+)(?:\[(?<lang>[^\]]+)\])?:(?<blocks>.*)$/u;
const BLOCK = /^(?<sign>[=*>~]|#{0,6})\s*(?<words>[^=*>~#]*)$/u;
const WORD =
  /^(?<claim>[\p{L}\p{N}]+)(?<unsure>\?)?(?:@(?<p>0?\.\d+|1))?(?:%(?<certainty>[a-z]*))?(?:\$(?<figure>\d+))?$/u;

interface Word {
  readonly claim: string;
  readonly unsure: boolean;
  readonly p: number;
  readonly reading: Reading['certainty'];
  readonly figure: number | undefined;
}

interface NotedBlock {
  readonly role: Role;
  readonly level: number;
  readonly words: readonly Word[];
}

interface NotedArticle {
  readonly id: string;
  readonly lang: string;
  readonly blocks: readonly NotedBlock[];
}

/** One sentence of the story: where it stands and what was written for it. */
interface Noted extends Word {
  readonly article: number;
  readonly sentence: number;
  readonly compared: boolean;
}

/** @throws Error naming the line that can't be read */
export function storyFrom(notation: string): CompiledStory {
  return toCompiledStory('story', {}, comparisonFrom(notation));
}

/** The same as the engine hands it over. */
export function comparisonFrom(notation: string): Comparison {
  const lines = notation
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const noted = lines.map(readArticle).sort((a, b) => (a.id < b.id ? -1 : 1));
  const sentences = noted.map(sentencesOf);
  const articles = noted.map(toArticle);
  const judgements = sentences.map((list) => list.map((one) => judge(one, sentences)));
  const readings = sentences.map((list) => list.map(readingFor));
  return {
    articles,
    links: sentences.flat().flatMap((a) => linksFrom(a, sentences)),
    judgements,
    readings,
    figures: sentences.map((list) => list.map(figuresIn)),
    quotations: sentences.map((list) => list.map(() => [])),
    credits: sentences.map((list) => list.map(() => undefined)),
    sections: articles.flatMap((article, a) => sectionsOf(article, a, judgements[a] ?? [], readings[a] ?? [])),
    truncated: [],
  };
}

function readArticle(line: string): NotedArticle {
  const { id, lang, blocks } = groups(ARTICLE, line, 'an article, `A: a b | c`');
  return { id: id as string, lang: lang ?? 'en', blocks: blocks?.trim() ? blocks.split('|').map(readBlock) : [] };
}

function readBlock(text: string): NotedBlock {
  const { sign = '', words = '' } = groups(BLOCK, text.trim(), 'a block, `#h` or `a b`');
  return {
    role: ROLE_OF_SIGN[sign.slice(0, 1)] as Role,
    level: sign.length,
    words: words.split(/\s+/u).filter(Boolean).map(readWord),
  };
}

function readWord(text: string): Word {
  const { claim, unsure, p, certainty, figure } = groups(WORD, text, 'a sentence, `a`, `a?`, `a@.6`, `a%` or `a$5`');
  const usual = unsure === undefined ? LINKED : UNSURE;
  return {
    claim: claim as string,
    unsure: unsure !== undefined,
    p: p ? Number(p) : usual,
    reading: readingOf(certainty),
    figure: figure === undefined ? undefined : Number(figure),
  };
}

function readingOf(certainty: string | undefined): Reading['certainty'] {
  if (certainty === undefined) return 'flat';
  if (certainty === 'unread') return 'not read';
  const degree = DEGREES.find((one) => one === (certainty || 'possible'));
  if (!degree) throw new Error(`%${certainty}: expected ${DEGREES.join(', ')} or unread`);
  return degree;
}

function groups(pattern: RegExp, text: string, expected: string): Partial<Record<string, string>> {
  const found = pattern.exec(text)?.groups;
  if (!found) throw new Error(`${text}: expected ${expected}`);
  return found;
}

function toArticle({ id, lang, blocks }: NotedArticle): Article {
  return { id, lang, facts: {}, blocks: blocks.map((block) => toBlock(block, lang)) };
}

/** Each sentence is its word and a full stop: `a. b.` */
function toBlock({ role, level, words }: NotedBlock, lang: string): Block {
  let start = 0;
  const sentences = words.map(({ claim }) => {
    const span = { start, end: start + claim.length + 1 };
    start = span.end + 1;
    return span;
  });
  const text = words.map(({ claim }) => `${claim}.`).join(' ');
  return { role, text, lang, ...(role === 'heading' && { level }), sentences };
}

function sentencesOf({ blocks }: NotedArticle, article: number): Noted[] {
  return blocks
    .flatMap(({ role, words }) => words.map((word) => ({ ...word, compared: isCompared(role) })))
    .map((word, sentence) => ({ ...word, article, sentence }));
}

function linksFrom(a: Noted, sentences: readonly (readonly Noted[])[]): Link[] {
  return sentences
    .slice(a.article + 1)
    .flat()
    .filter((b) => isLinked(a, b))
    .map((b) => ({ a: refOf(a), b: refOf(b), p: Math.min(a.p, b.p) }));
}

function judge(one: Noted, sentences: readonly (readonly Noted[])[]): Judgement {
  if (!one.compared) return { verdict: 'uncompared', nearest: [] };
  const others = sentences.filter((_, article) => article !== one.article);
  const nearest = others.flatMap((list) => nearestOf(one, list));
  if (others.some((list) => list.some((other) => isLinked(one, other)))) return { verdict: 'linked', nearest };
  return { verdict: one.unsure || nearest.some(({ p }) => p >= CLOSE_LEAST) ? 'unsure' : 'only', nearest };
}

function readingFor({ reading, claim, sentence }: Noted): Reading {
  if (reading === 'flat' || reading === 'not read') return { certainty: reading };
  return { certainty: reading, cue: { start: 0, end: claim.length }, scope: 'clause', cueIn: sentence };
}

function figuresIn({ claim, figure }: Noted): Figure[] {
  if (figure === undefined) return [];
  return [{ span: { start: 0, end: claim.length }, text: claim, value: figure, unit: '', kind: 'number' }];
}

/** The best candidate of one other article, the first of equals; none where the article doesn't have the word. */
function nearestOf(one: Noted, others: readonly Noted[]): Candidate[] {
  const alike = others.filter((other) => other.claim === one.claim && other.compared);
  const candidates = alike.map((other) => ({ ...refOf(other), p: Math.min(one.p, other.p) }));
  return candidates.sort((x, y) => y.p - x.p).slice(0, 1);
}

function isLinked(a: Noted, b: Noted): boolean {
  return a.compared && b.compared && a.claim === b.claim && !a.unsure && !b.unsure;
}

function refOf({ article, sentence }: Noted): { article: number; sentence: number } {
  return { article, sentence };
}
