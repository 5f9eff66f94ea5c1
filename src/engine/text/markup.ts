/**
 * A tree of markup, as a browser or a library made it of a page's HTML, → blocks with the roles that its elements say.
 * Only text leaves the tree, no element or attribute does, so that nothing of the page can run or be shown as markup.
 */
import type { Role, SourceBlock } from '../model';
import { furnitureOf } from './furniture';
import { normalise, wordCount } from './normalise';

/** The part of the DOM's `Node` that is read: this room knows no DOM, and takes any. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
}

const ELEMENT = 1;
const TEXT = 3;
/** Elements whose text is no text of the page. */
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT BUTTON FORM SELECT INPUT TEXTAREA NAV HEAD'.split(' '),
);
/** Elements that begin and end a block. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE UL OL LI DL DT DD BLOCKQUOTE PRE TABLE CAPTION THEAD TBODY TFOOT TR FIGURE ' +
    'FIGCAPTION H1 H2 H3 H4 H5 H6 HR ADDRESS DETAILS SUMMARY'
  ).split(' '),
);
/** Lines that `br` breaks are verse where so many are so short, and paragraphs where a blank line is between. */
const VERSE_LEAST = 3;
const VERSE_WORDS = 12;

interface Place {
  readonly role: Role;
  /** Depth of a heading, or of lists. */
  readonly level?: number;
  readonly number?: number;
}

/** @param title of the page where known: a heading that repeats it is left out, for it stands first */
export function readMarkup(root: MarkupNode, title: string | undefined): SourceBlock[] {
  const form = title === undefined ? undefined : normalise(title);
  const body = blocksOf(root, { role: 'paragraph' }, 0).filter(
    ({ role, text }) => role !== 'heading' || normalise(text) !== form,
  );
  return title === undefined ? body : [{ text: title, role: 'title' }, ...body];
}

/** @param lists how many lists are open */
function blocksOf(element: MarkupNode, place: Place, lists: number): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let inline = '';
  let count = 0;
  const flush = (): void => {
    blocks.push(...linesOf(inline).map((text) => blockOf(text, place)));
    inline = '';
  };
  for (const child of element.childNodes) {
    if (child.nodeType === TEXT) inline += (child.textContent ?? '').replace(/\s+/gu, ' ');
    if (child.nodeType !== ELEMENT || SILENT.has(nameOf(child))) continue;
    const name = nameOf(child);
    if (name === 'BR') inline += '\n';
    else if (!BLOCKS.has(name) && !holdsBlock(child)) inline += inlineText(child);
    else {
      flush();
      if (name === 'LI') count += 1;
      const deeper = lists + (name === 'UL' || name === 'OL' ? 1 : 0);
      const inside = placeOf(name, place, lists, nameOf(element) === 'OL' ? count : undefined);
      blocks.push(...(name === 'TR' ? rowOf(child) : blocksOf(child, inside, deeper)));
    }
  }
  flush();
  return blocks;
}

function nameOf({ nodeName }: MarkupNode): string {
  return nodeName.toUpperCase();
}

function placeOf(name: string, around: Place, lists: number, number: number | undefined): Place {
  if (/^H[1-6]$/u.test(name)) return { role: 'heading', level: Number(name[1]) };
  if (name === 'LI') return { role: 'list-item', level: Math.max(1, lists), ...(number !== undefined && { number }) };
  if (name === 'BLOCKQUOTE') return { role: 'quotation' };
  if (name === 'FIGCAPTION' || name === 'CAPTION') return { role: 'furniture' };
  return around;
}

function holdsBlock(node: MarkupNode): boolean {
  return [...node.childNodes].some((child) => BLOCKS.has(nameOf(child)) || holdsBlock(child));
}

function inlineText(node: MarkupNode): string {
  if (node.nodeType === TEXT) return (node.textContent ?? '').replace(/\s+/gu, ' ');
  if (node.nodeType !== ELEMENT || SILENT.has(nameOf(node))) return '';
  return nameOf(node) === 'BR' ? '\n' : [...node.childNodes].map(inlineText).join('');
}

/** A row of a table is an item of a list, as in pasted text. */
function rowOf(row: MarkupNode): SourceBlock[] {
  const cells = [...row.childNodes].filter((cell) => cell.nodeType === ELEMENT);
  const text = cells.map((cell) => inlineText(cell).replace(/\s+/gu, ' ').trim()).join(' | ');
  return text.replace(/[|\s]/gu, '') === '' ? [] : [{ text, role: 'list-item', level: 1 }];
}

function linesOf(text: string): string[] {
  const tidy = (part: string): string => part.replace(/\s+/gu, ' ').trim();
  return text
    .split(/\n\s*\n/u)
    .flatMap((part) => {
      const lines = part.split('\n').map(tidy).filter(Boolean);
      const isVerse = lines.length >= VERSE_LEAST && lines.every((line) => wordCount(line) <= VERSE_WORDS);
      return isVerse ? lines : [lines.join(' ')];
    })
    .filter(Boolean);
}

function blockOf(text: string, { role, level, number }: Place): SourceBlock {
  if (role === 'furniture' || furnitureOf(text) !== undefined) return { text, role: 'furniture' };
  return { text, role, ...(level !== undefined && { level }), ...(number !== undefined && { number }) };
}
