/** Texts as somebody may paste them, drawn by lot, and what has to hold of any of them. */
import {
  type Article,
  certaintyOf,
  creditsOf,
  cutArticle,
  figuresOf,
  quotationsOf,
  readLines,
  type SourceArticle,
} from '../engine';
import { seededNumbers } from './fakeEncoder';

const PIECES = [
  'Meta', 'said', 'u. a.', 'z. B.', 'Dr.', 'U.S.', '3.5', '1,000', '12.', 'No.', '梅塔', '。', '「', '」', '»', '«', '“', '”', '?', '!', '...', '…',
  '.', ':', ';', '—', '-', '•', '*', '1)', '(', ')', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u202e', '\ufeff',
  '\ud83d', '\udc00', '👩‍👩‍👧', 'e\u0301', 'ﬁ', 'مشاركة', '؟', 'डॉ.', '।', 'ไทย', '\u0000', '\u2028', 'Q', 'A', '|', '===', '---', 'Share', '3h ago',
  '5 %', '$2.1', 'million', '3 March 2026', '12:30', 'may', 'if', 'selon', 'menurut', '"', "'", '’', '1.2.2026', '万', '٣', '½', '%', '€',
]; // biome-ignore format: a list to be looked through

/** Undefined: to be told from the text. */
const LANGUAGES = ['de', 'en', 'fr', 'id', 'ms', 'es', 'ja', 'zh', 'ar', 'tlh', undefined] as const;

/** A text, and the language that it is said to be in. */
export interface AnyText {
  readonly text: string;
  readonly lang: string | undefined;
}

/**
 * Made up of pieces that once broke something, or a passage of a real text in which a few characters went, came, or came
 * twice; always the same for a seed. Ampersands, which may begin the name of a character, are left out.
 */
export function anyTexts(seed: string, real: readonly string[]): () => AnyText {
  const chance = seededNumbers(seed);
  const below = (most: number): number => Math.floor(chance() * most);
  const piece = (): string => PIECES[below(PIECES.length)] as string;
  const madeUp = (): string => {
    const sign = (): string => String.fromCharCode(below(0x10000));
    const pieces = Array.from({ length: 1 + below(60) }, () => (chance() < 0.9 ? piece() : sign()));
    return pieces.join(chance() < 0.5 ? ' ' : '');
  };
  const mutated = (): string => {
    const text = real[below(real.length)] ?? '';
    const start = below(text.length);
    let passage = text.slice(start, start + 100 + below(500));
    for (let k = below(8); k > 0; k -= 1) {
      const [from, to] = [below(passage.length), below(passage.length)].sort((a, b) => a - b) as [number, number];
      const middle = passage.slice(from, Math.min(to, from + 40));
      const put = chance() < 0.5 ? '' : chance() < 0.5 ? middle + middle : piece();
      passage = passage.slice(0, from) + put + passage.slice(from + middle.length);
    }
    return passage;
  };
  return () => ({
    text: (chance() < 0.5 ? madeUp() : mutated()).replaceAll('&', ''),
    lang: LANGUAGES[below(LANGUAGES.length)],
  });
}

/** What is seen of a text, but for the signs and digits that list marks and rules are made of: these become roles. */
function seen(text: string): string {
  return text.replace(/[\s•▪◦●‣*–—_=~·.\d)-]/gu, '');
}

/** What `inspect` reads in sentences: only whether it can. */
function readingsOf(article: Article): void {
  certaintyOf(article);
  figuresOf(article);
  creditsOf(article, quotationsOf(article));
}

/**
 * Reads a text as `inspect` does before it encodes.
 * @param isRead what its sentences say is read as well, which takes most of the time
 * @returns what is seen of it before and after, where that is not the same: of the whole as blocks, or of a block as sentences
 * @throws whatever breaks
 */
export function lossOf({ text, lang }: AnyText, isRead = false): readonly [string, string] | undefined {
  const source: SourceArticle = { id: 'a', facts: {}, blocks: readLines(text), ...(lang !== undefined && { lang }) };
  const kept = seen(source.blocks.map((block) => block.text).join('\n'));
  if (kept !== seen(text)) return [seen(text), kept];
  const article = cutArticle(source);
  if (isRead) readingsOf(article);
  for (const block of article.blocks) {
    const said = seen(block.sentences.map(({ start, end }) => block.text.slice(start, end)).join(' '));
    if (said !== seen(block.text)) return [seen(block.text), said];
  }
  return undefined;
}
