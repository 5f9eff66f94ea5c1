/** Whom an article quotes, and with which words: in every sentence what stands between marks, and who speaks. */
import type { Article, Block, Quotation, Speaker } from '../../model';
import { type Sentence, sentencesByBlock } from '../../sentences';
import type { Attribution } from './attribution';
import { type Lexicon, lexiconOf } from './lexicon';
import { NamedBefore } from './namedBefore';
import { type Passage, passagesOf } from './passages';
import { attributionOf, besideOf, evenSigns } from './speakers';

/** Up to so many words, or signs of a script without spaces, are a title or words held at arm's length, unless a verb reports. */
const FEW_WORDS = 3;
const FEW_SIGNS = 8;
/** Speech often ends in a sign before its closing mark. */
const SPOKEN = /[,.!?…،。，！？]$/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** The quotations of each sentence of the article, in the order of `SentenceIndex`. */
export function quotationsOf(article: Pick<Article, 'id' | 'blocks'>): Quotation[][] {
  const { blocks } = article;
  const byBlock = sentencesByBlock(article);
  const sentences = byBlock.flat();
  const passages = passagesOf(blocks);
  const named = new NamedBefore(sentences, (block, at) => within(passages[block] ?? [], at), lexiconOf);
  const found: Quotation[][] = sentences.map(() => []);
  let before: Speaker | undefined;
  for (const [b, block] of blocks.entries()) {
    const lexicon = lexiconOf(block.lang);
    const own = byBlock[b] ?? [];
    const even = evenSigns(block.text);
    for (const [k, passage] of (passages[b] ?? []).entries()) {
      const quoted = quotedIn(own, passage);
      const [first] = quoted;
      if (!first) continue;
      const beside = besideOf(even, k, passages[b] ?? [], quoted);
      const attribution = lexicon && attributionOf(beside, lexicon);
      if (!isQuotation(block, passage, attribution, lexicon, first)) continue;
      const speaker =
        passage.continued && before ? before : speakerOf(block.text, b, attribution, first, passage, named);
      if (speaker && block.role !== 'heading' && block.role !== 'title') named.spoke(speaker);
      before = speaker;
      quoted.forEach((sentence, share) => {
        const quotation = quotationIn(sentence, block.text, passage, speaker, share > 0 || passage.continued);
        if (quotation) found[sentence.index]?.push(quotation);
      });
    }
  }
  return found;
}

/** The sentences that a passage has a share of; found by halves, as a block may hold thousands of both. */
function quotedIn(sentences: readonly Sentence[], { start, end }: Passage): Sentence[] {
  const quoted: Sentence[] = [];
  for (
    let k = firstEndingAfter(sentences.length, (n) => sentences[n]?.span.end ?? 0, start);
    k < sentences.length;
    k += 1
  ) {
    const sentence = sentences[k];
    if (!sentence || sentence.span.start >= end) break;
    quoted.push(sentence);
  }
  return quoted;
}

function firstEndingAfter(count: number, endOf: (k: number) => number, at: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Passages stand in order, none over another. */
function within(passages: readonly Passage[], at: number): boolean {
  const passage = passages[firstEndingAfter(passages.length, (k) => passages[k]?.to ?? 0, at)];
  return passage !== undefined && passage.from <= at;
}

function speakerOf(
  text: string,
  block: number,
  attribution: Attribution | undefined,
  { index }: Sentence,
  { from }: Passage,
  named: NamedBefore,
): Speaker | undefined {
  const subject = attribution?.subject;
  if (!subject) return attribution ? named.pronoun(index, from) : named.nobody(index);
  return { text: text.slice(subject.start, subject.end), block, span: subject, resolved: attribution.pronoun };
}

/** Whether somebody's words are given, and not the title of a work or a word at arm's length. */
function isQuotation(
  { text, role }: Block,
  { start, end, from, to }: Passage,
  attribution: Attribution | undefined,
  lexicon: Lexicon | undefined,
  sentence: Sentence,
): boolean {
  const words = text.slice(start, end);
  if (!/\p{L}/u.test(words)) return false;
  if (role === 'quotation' || (attribution && (attribution.close || !isShort(words) || SPOKEN.test(words))))
    return true;
  // Nothing but the quotation in its sentence: an answer, however short.
  if (!/\p{L}/u.test(text.slice(sentence.span.start, from)) && !/\p{L}/u.test(text.slice(to, sentence.span.end)))
    return true;
  if (lexicon?.endsWithWork.test(evenSigns(text.slice(Math.max(0, from - 40), from)))) return false;
  return !isShort(words);
}

function isShort(words: string): boolean {
  if (UNSPACED.test(words)) return (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= FEW_SIGNS;
  return (words.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) <= FEW_WORDS;
}

/** A passage's share of a sentence, without spaces at its ends. */
function quotationIn(
  { span }: Sentence,
  text: string,
  passage: Passage,
  speaker: Speaker | undefined,
  continued: boolean,
): Quotation | undefined {
  const [from, to] = [Math.max(span.start, passage.start), Math.min(span.end, passage.end)];
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const quoted = words.trim();
  if (quoted === '') return undefined;
  return { span: { start, end: start + quoted.length }, text: quoted, ...(speaker && { speaker }), continued };
}
