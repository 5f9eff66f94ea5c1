/** The one walk over an article's sentences: which there are, and where each stands. Nobody else counts them. */
import { sentenceId } from './ids';
import type { Article, BlockIndex, Role, SentenceIndex, Span } from './model';

/** One sentence of an article, with all that says which one it is. */
export interface Sentence {
  /** `003/p4.s2` */
  readonly id: string;
  /** Its place among all sentences of its article. */
  readonly index: SentenceIndex;
  readonly block: BlockIndex;
  /** Where it stands in its block's text, and its words, which stand there. */
  readonly span: Span;
  readonly text: string;
  /** Its block's. */
  readonly role: Role;
  readonly lang: string;
}

/** The sentences of each block, in order; a block without any has an empty list. */
export function sentencesByBlock({ id, blocks }: Pick<Article, 'id' | 'blocks'>): Sentence[][] {
  let index = 0;
  return blocks.map(({ role, text, lang, sentences }, block) =>
    sentences.map((span, within) => ({
      id: sentenceId(id, block, within),
      index: index++,
      block,
      span,
      text: text.slice(span.start, span.end),
      role,
      lang,
    })),
  );
}

/** All sentences of an article, in order: each stands at its own `index`. */
export function sentencesOf(article: Pick<Article, 'id' | 'blocks'>): Sentence[] {
  return sentencesByBlock(article).flat();
}
