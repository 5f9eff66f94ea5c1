/** Headings and lists, what stands under them, and whether it is a passage of suppositions that nobody else has. */
import {
  type Article,
  type ArticleIndex,
  type BlockIndex,
  isCompared,
  type Judgement,
  type Probability,
  type Reading,
  type Section,
} from './model';
import { leadsIntoList } from './read';
import { type Sentence, sentencesByBlock } from './sentences';

/**
 * A section is speculative from this share on that its evidence gives it as only here. On adapted-dev every section of
 * three sentences and more that reaches it is mostly its article's own (32 of 32), and of the sentences in them that
 * are linked to nothing 96 of 100 are; from .5 on it is 52 of 57 sections and 92 of 100 sentences. Of two sentences
 * the evidence is too little: 3 of 7 that reach it (bench/ALIGNMENT.md).
 */
const ONLY_LEAST = 0.7;
const FEWEST_SENTENCES = 3;
/** More than this share is most of it. */
const MOST = 0.5;

/** What of an article a section is, before anything is counted in it. */
interface Outline extends Pick<Section, 'kind' | 'opening'> {
  readonly sentences: readonly Sentence[];
}

/**
 * Sections in the order of their openings. A heading with nothing under it has none; a list that is all of what stands
 * under a heading is no section of its own.
 */
export function sectionsOf(
  article: Article,
  index: ArticleIndex,
  judgements: readonly Judgement[],
  readings: readonly Reading[],
): Section[] {
  const byBlock = sentencesByBlock(article);
  return article.blocks.flatMap((_, block) => {
    const outline = underHeading(article, byBlock, block) ?? listFrom(article, byBlock, block);
    return outline ? [sectionFrom(outline, index, judgements, readings)] : [];
  });
}

function sectionFrom(
  { kind, opening, sentences }: Outline,
  article: ArticleIndex,
  judgements: readonly Judgement[],
  readings: readonly Reading[],
): Section {
  const shareOf = (weight: (sentence: Sentence) => number): number =>
    sentences.reduce((sum, sentence) => sum + weight(sentence), 0) / sentences.length;
  const certaintyOf = ({ index }: Sentence) => readings[index]?.certainty;
  const only = shareOf(({ index }) => ownEvidence(judgements[index]));
  const possible = shareOf((one) => (certaintyOf(one) === 'possible' || certaintyOf(one) === 'conditional' ? 1 : 0));
  const advised = shareOf((one) => (certaintyOf(one) === 'advised' ? 1 : 0));
  return {
    article,
    kind,
    opening,
    sentences: sentences.map(({ index }) => index),
    only,
    possible,
    advised,
    speculative: sentences.length >= FEWEST_SENTENCES && only >= ONLY_LEAST && possible + advised > MOST,
  };
}

/**
 * How likely a sentence is only here, also where that is too little to say so of the sentence alone: several that are
 * each likely add up to a passage of which it can be said.
 */
function ownEvidence(judgement: Judgement | undefined): Probability {
  if (!judgement || judgement.verdict === 'linked') return 0;
  return judgement.only ?? (judgement.verdict === 'only' ? 1 : 0);
}

function underHeading(
  article: Article,
  byBlock: readonly (readonly Sentence[])[],
  heading: BlockIndex,
): Outline | undefined {
  if (article.blocks[heading]?.role !== 'heading') return undefined;
  const sentences = comparedIn(byBlock, heading + 1, sectionEnd(article, heading));
  return sentences.length === 0 ? undefined : { kind: 'heading', opening: heading, sentences };
}

function sectionEnd({ blocks }: Article, heading: BlockIndex): BlockIndex {
  const level = blocks[heading]?.level ?? 1;
  const next = blocks.findIndex((block, k) => k > heading && block.role === 'heading' && (block.level ?? 1) <= level);
  return next < 0 ? blocks.length : next;
}

/** The list that begins after a block, or with it where nothing leads into it. */
function listFrom(article: Article, byBlock: readonly (readonly Sentence[])[], block: BlockIndex): Outline | undefined {
  const leadIn = leadInOf(article, byBlock, block);
  const first = leadIn ? block + 1 : block;
  if (!leadIn && !beginsBareList(article, byBlock, block)) return undefined;
  const items = comparedIn(byBlock, first, listEnd(article, first));
  return { kind: 'list', opening: block, sentences: leadIn ? [leadIn, ...items] : items };
}

/** The sentence of a paragraph that leads into the list right under it. */
function leadInOf(
  { blocks }: Article,
  byBlock: readonly (readonly Sentence[])[],
  block: BlockIndex,
): Sentence | undefined {
  if (blocks[block]?.role !== 'paragraph' || blocks[block + 1]?.role !== 'list-item') return undefined;
  const last = byBlock[block]?.at(-1);
  return last && leadsIntoList(last.text, last.lang) ? last : undefined;
}

/** Whether a list begins here that nothing leads into; under a heading it is what the heading's section holds. */
function beginsBareList(article: Article, byBlock: readonly (readonly Sentence[])[], block: BlockIndex): boolean {
  const before = article.blocks[block - 1]?.role;
  if (article.blocks[block]?.role !== 'list-item' || before === 'list-item' || before === 'heading') return false;
  return !leadInOf(article, byBlock, block - 1);
}

function listEnd({ blocks }: Article, first: BlockIndex): BlockIndex {
  const next = blocks.findIndex(({ role }, k) => k >= first && role !== 'list-item');
  return next < 0 ? blocks.length : next;
}

function comparedIn(byBlock: readonly (readonly Sentence[])[], from: BlockIndex, to: BlockIndex): Sentence[] {
  return byBlock
    .slice(from, to)
    .flat()
    .filter(({ role }) => isCompared(role));
}
