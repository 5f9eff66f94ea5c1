/** Summaries, and questions with their answers, that say again what their article says at length. */
import {
  type ArticleIndex,
  type BlockIndex,
  isCompared,
  type Sentence,
  type SentenceIndex,
  type SentenceRef,
} from '../engine';
import { verdictOf } from './answers';
import { at } from './at';
import { type ArticleView, type StoryView, sentenceOf } from './view';

/** A heading that asks, in any script that has a sign for it. */
const QUESTION = /[?？؟]\s*$/u;

/** One bullet is no list. */
const FEWEST_ITEMS = 2;
/**
 * So much of a unit has to be said elsewhere in its article, and nothing of it be only there. Not all: a summary's line
 * is often too general for a link. Two thirds is a judgement, not a measurement.
 */
const MOST = 2 / 3;

/**
 * Blocks of an article that repeat: lists, and what stands under a heading, of which most is linked to what another part of
 * the article is linked to as well. Of two parts that repeat each other the longer one is the telling. The heading of
 * what repeats goes with it, and so does one that heads nothing else.
 * @returns ascending; furniture is never among them
 */
export function repeatsIn(view: StoryView, article: ArticleIndex): BlockIndex[] {
  const ofArticle = at(view.articles, article);
  const twins = { block: twinsIn(view, ofArticle, 'block'), sentence: twinsIn(view, ofArticle, 'sentence') };
  const repeats = new Set<BlockIndex>();
  for (const unit of unitsOf(ofArticle).sort(byLength)) {
    const own = new Set([...unit.blocks, ...repeats]);
    const isTold = ({ sentence }: Line) => twins[unit.by](sentence).some((block) => !own.has(block));
    const told = unit.lines.filter(isTold).length;
    const adds = unit.lines.some(({ sentence }) => verdictOf(view, { article, sentence }).verdict === 'only');
    const enough = unit.opens ? 0 : MOST * unit.lines.length;
    if (!adds && told > 0 && told >= enough) for (const block of unit.blocks) repeats.add(block);
  }
  return [...withHeadings(ofArticle, repeats)].sort((a, b) => a - b);
}

/**
 * A line of a list and an answer sum up: they repeat where they are linked into the same paragraph as another part of
 * their article. Any other section does only where it is linked to the very same sentences: two sections may well stand
 * beside one paragraph of a shorter article.
 */
type Twinning = 'block' | 'sentence';
type Twins = (sentence: SentenceIndex) => readonly BlockIndex[];

interface Line {
  readonly sentence: SentenceIndex;
  readonly length: number;
}
interface Unit {
  readonly by: Twinning;
  readonly list: boolean;
  /** A list before the first paragraph is a summary by custom: one line that is told again is enough. */
  readonly opens: boolean;
  readonly blocks: readonly BlockIndex[];
  readonly lines: readonly Line[];
}

function byLength(a: Unit, b: Unit): number {
  const length = ({ lines }: Unit) => lines.reduce((sum, line) => sum + line.length, 0);
  return length(a) - length(b) || at(b.blocks, 0) - at(a.blocks, 0);
}

/** By sentence: the other blocks of its article that are linked into the same block, or to the same sentence, of another. */
function twinsIn(view: StoryView, { sentences, counterparts }: ArticleView, by: Twinning): Twins {
  const keyOf = (one: SentenceRef): string =>
    `${one.article}/${by === 'block' ? sentenceOf(view, one).block : one.sentence}`;
  const saying = new Map<string, Set<BlockIndex>>();
  for (const { index, block } of sentences) {
    for (const one of at(counterparts, index)) saying.set(keyOf(one), (saying.get(keyOf(one)) ?? new Set()).add(block));
  }
  return (sentence) => at(counterparts, sentence).flatMap((one) => [...(saying.get(keyOf(one)) ?? [])]);
}

/** Runs of list items, and what stands under each heading up to the next one. */
function unitsOf({ article: { blocks }, inBlock }: ArticleView): Unit[] {
  const runs: { by: Twinning; list: boolean; blocks: BlockIndex[] }[] = [];
  const body = blocks.findIndex(({ role }) => role === 'paragraph' || role === 'quotation');
  const open: { list?: BlockIndex[]; heading?: BlockIndex[] } = {};
  const begin = (by: Twinning, kind: 'list' | 'section'): BlockIndex[] => {
    const run: BlockIndex[] = [];
    runs.push({ by, list: kind === 'list', blocks: run });
    return run;
  };
  blocks.forEach(({ role, text }, block) => {
    if (role === 'heading' || role === 'title') {
      delete open.list;
      open.heading = begin(QUESTION.test(text) ? 'block' : 'sentence', 'section');
    } else if (isCompared(role)) {
      if (role !== 'list-item') delete open.list;
      else open.list ??= begin('block', 'list');
      open.list?.push(block);
      open.heading?.push(block);
    }
  });
  return runs
    .map(({ by, list, blocks: run }) => ({
      by,
      list,
      blocks: run,
      opens: run.every((block) => block < body),
      lines: run.flatMap((block) => at(inBlock, block).map(lineOf)),
    }))
    .filter(({ list, blocks: run, lines }) => lines.length > 0 && (!list || run.length >= FEWEST_ITEMS));
}

function lineOf({ index, text }: Sentence): Line {
  return { sentence: index, length: text.length };
}

/** A heading goes with what stands under it where all of that repeats, up to the next heading that is not below it. */
function withHeadings({ article: { blocks } }: ArticleView, repeats: ReadonlySet<BlockIndex>): Set<BlockIndex> {
  const all = new Set(repeats);
  blocks.forEach(({ role, level = 1 }, heading) => {
    if (role !== 'heading') return;
    const next = blocks.findIndex((one, k) => k > heading && one.role === 'heading' && (one.level ?? 1) <= level);
    const under = blocks
      .slice(heading + 1, next < 0 ? undefined : next)
      .flatMap((one, k) => (isCompared(one.role) ? [heading + 1 + k] : []));
    if (under.length > 0 && under.every((block) => repeats.has(block))) all.add(heading);
  });
  return all;
}
