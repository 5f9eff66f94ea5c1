/** Headings and lists, and what stands under them. */
import {
  type Article,
  type ArticleIndex,
  type BlockIndex,
  isCompared,
  type Judgement,
  type Reading,
  type Section,
} from './model';
import { leadsIntoList } from './read';
import { countedSection } from './sectionCounts';
import { type Sentence, sentencesByBlock } from './sentences';

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
    if (!outline) return [];
    const sentences = outline.sentences.map((sentence) => sentence.index);
    return [countedSection({ ...outline, article: index, sentences }, judgements, readings)];
  });
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
