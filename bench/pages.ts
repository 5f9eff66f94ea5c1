/** How well a pasted page is read: pages of which each line is labelled, read from their raw text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceBlock } from '../src/engine';

/** A line's label is its first sign: furniture, title, or anything of the article (paragraph, heading, list, row, verse). */
export interface LabelledPage {
  readonly name: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

export type PageReader = (text: string) => readonly SourceBlock[];

/** Words that are furniture, were called so, and both; titles found whole and alone. */
export interface PageCounts {
  readonly known: number;
  readonly called: number;
  readonly right: number;
  readonly titles: number;
  readonly pages: number;
}

export function readPages(folder: string): LabelledPage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => labelledPage(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')));
}

/** @param content lines of a label, a space and the text as pasted; blank lines stay blank */
export function labelledPage(name: string, content: string): LabelledPage {
  const lines = content.split('\n').map((line) => ({ label: line.slice(0, 1), text: line.slice(2) }));
  return { name, lines };
}

export function pageCounts(pages: readonly LabelledPage[], read: PageReader): PageCounts {
  const counts = pages.map((page) => countsOf(page, read(page.lines.map(({ text }) => text).join('\n'))));
  const sum = (of: (one: PageCounts) => number): number => counts.reduce((total, one) => total + of(one), 0);
  return {
    known: sum(({ known }) => known),
    called: sum(({ called }) => called),
    right: sum(({ right }) => right),
    titles: sum(({ titles }) => titles),
    pages: pages.length,
  };
}

/** The words of the labelled lines, each with what the block that holds its first letter was called. */
function countsOf({ name, lines }: LabelledPage, blocks: readonly SourceBlock[]): PageCounts {
  const roles = blocks.flatMap(({ text, role, number }) =>
    [...letters(`${number ?? ''}${text}`)].map((letter) => ({ letter, role })),
  );
  let at = 0;
  const words = lines.flatMap(({ label, text }) =>
    wordsOf(text).map((word) => {
      const own = [...letters(word)];
      const first = roles[at];
      if (first?.letter !== own[0])
        throw new Error(`${name}: ${word} is not where it stands, expected every word read`);
      at += own.length;
      return { furniture: label === 'F', called: first?.role === 'furniture' };
    }),
  );
  const title = (parts: readonly { readonly text: string }[]): string =>
    letters(parts.map(({ text }) => text).join(''));
  const known = title(lines.filter(({ label }) => label === 'T'));
  return {
    known: words.filter(({ furniture }) => furniture).length,
    called: words.filter(({ called }) => called).length,
    right: words.filter(({ furniture, called }) => furniture && called).length,
    titles: title(blocks.filter(({ role }) => role === 'title')) === known ? 1 : 0,
    pages: 1,
  };
}

/** What a hyphen that was mended and a list mark that became a role leave alone. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Words in any script. */
function wordsOf(text: string): string[] {
  const parts = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return parts.filter((part) => letters(part) !== '');
}

/** 1 where there is nothing to find and nothing was found. */
export function pageFigures({ known, called, right, titles, pages }: PageCounts): Record<string, number> {
  return {
    furniturePrecision: called === 0 ? 1 : right / called,
    furnitureRecall: known === 0 ? 1 : right / known,
    titles,
    pages,
  };
}
