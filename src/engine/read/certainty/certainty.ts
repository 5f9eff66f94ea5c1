/** How an article words its sentences: as plain facts, or as heard, possible, conditional, expected or advised. */
import type { Article, CueScope, Reading, Role } from '../../model';
import { sentencesByBlock } from '../../sentences';
import { tableOf } from './cues';
import { cuesIn, decisive, type FoundCue, type SentencePlace } from './matcher';
import { patternOf } from './pattern';
import type { CueTable, ReadHedge } from './types';

/** A block as this reader needs it. */
export interface CertaintyBlock {
  readonly role: Role;
  readonly lang: string;
  readonly sentences: readonly string[];
}

/** A cue over a list, and the sentence that has it. */
interface Governor {
  readonly cue: FoundCue;
  readonly sentence: number;
}

/** One reading a sentence of the article, in the order of `SentenceIndex`. */
export function certaintyOf(article: Article): Reading[] {
  const byBlock = sentencesByBlock(article);
  return readCertainty(
    article.blocks.map(({ role, lang }, block) => ({
      role,
      lang,
      sentences: byBlock[block]?.map(({ text }) => text) ?? [],
    })),
  );
}

/** The same for blocks that stand in the order of their article, headings and furniture included. */
export function readCertainty(blocks: readonly CertaintyBlock[]): Reading[] {
  const readings: Reading[] = [];
  let governor: Governor | undefined;
  for (const [b, block] of blocks.entries()) {
    const table = tableOf(block.lang);
    if (block.role !== 'list-item') governor = undefined;
    else if (blocks[b - 1]?.role !== 'list-item') governor = governorOf(blocks[b - 1], readings.length - 1);
    for (const sentence of block.sentences)
      readings.push(readSentence(sentence, readings.length, block, table, governor));
  }
  return readings;
}

function readSentence(
  text: string,
  sentence: number,
  { role }: CertaintyBlock,
  table: CueTable | undefined,
  governor: Governor | undefined,
): Reading {
  if (!table) return { certainty: 'not read' };
  if (role === 'furniture') return { certainty: 'flat' };
  const place: SentencePlace = role === 'list-item' ? 'item' : 'text';
  const cue = decisive(cuesIn(text, table, place));
  if (cue) return reading(cue, sentence, cue.scope);
  return governor ? reading(governor.cue, governor.sentence, 'list') : { certainty: 'flat' };
}

function reading({ kind, span, words, isFaint }: FoundCue, sentence: number, scope: CueScope): ReadHedge {
  return { certainty: kind, cue: span, scope, cueIn: sentence, words, ...(isFaint && { isFaint }) };
}

/**
 * What stands over a list, a heading or the last sentence of a paragraph, governs its items. A paragraph's last
 * sentence does so only where it announces the list, by a colon or by counting what follows; a plain sentence that
 * happens to stand before a list says nothing of it. Hearsay and expectation do not go over to items.
 */
function governorOf(block: CertaintyBlock | undefined, sentence: number): Governor | undefined {
  const text = block?.sentences.at(-1);
  const table = block && tableOf(block.lang);
  if (!block || !table || text === undefined || block.role === 'furniture') return undefined;
  const cues = cuesIn(text, table, 'lead-in').filter(({ kind }) => kind !== 'hearsay' && kind !== 'expected');
  const cue = decisive(cues);
  return cue && (block.role === 'heading' || leadsIntoList(text, block.lang)) ? { cue, sentence } : undefined;
}

/** Whether a sentence announces a list, by a colon or, in a language that is read, by counting what follows. */
export function leadsIntoList(text: string, lang: string): boolean {
  if (/[:：]["'”»]?$/u.test(text)) return true;
  const table = tableOf(lang);
  const count = table?.classes.count;
  return table !== undefined && count !== undefined && text.search(patternOf(count, table)) >= 0;
}
