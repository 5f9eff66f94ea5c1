/** Texts in TEI (P5, and P4 as far as the names are the same). */
import { type ArticleFacts, isHttpAddress } from '../../../engine';
import type { Given, Telling } from './given';
import { dayOf, tagOf, tellingOf } from './telling';
import { asMarkup, childrenOf, parseXml, rootName, within, wordsOf } from './xml';

const ROOTS: ReadonlySet<string> = new Set(['TEI', 'TEI.2', 'teiCorpus', 'teiCorpus.2']);
/** By local name; what is not here stands in the line. */
const NAMES: Readonly<Record<string, string>> = {
  p: 'P',
  ab: 'P',
  sp: 'DIV',
  lg: 'DIV',
  l: 'P',
  group: 'DIV',
  text: 'DIV',
  body: 'DIV',
  list: 'UL',
  item: 'LI',
  quote: 'BLOCKQUOTE',
  cit: 'DIV',
  table: 'TABLE',
  row: 'TR',
  cell: 'TD',
  lb: 'BR',
  figure: 'FIGURE',
};
/** What is before and after the text, notes, what was struck out, what a picture shows, and what is printed on each page. */
const LEFT_OUT: ReadonlySet<string> = new Set('front back note del figDesc fw'.split(' '));
/** Where an editor gives two readings, the one of the two that is not theirs. */
const REPLACED: ReadonlySet<string> = new Set(['orig', 'sic', 'abbr']);
/** A quotation inside one of these is a part of a sentence. */
const LINES: ReadonlySet<string> = new Set(['p', 'ab', 'item', 'head', 'l', 'cell', 's', 'seg', 'q']);
const DIVISION = /^div\d?$/u;

export function isTei({ text }: Given): boolean {
  return text !== undefined && ROOTS.has(rootName(text) ?? '');
}

/** A corpus has several texts. */
export function readTei({ text = '' }: Given): Telling[] {
  const root = parseXml(text);
  const texts = root.localName.startsWith('teiCorpus') ? within(root, 'TEI', 'TEI.2') : [root];
  return texts.map(readOne);
}

function readOne(tei: Element): Telling {
  const [header] = childrenOf(tei, 'teiHeader');
  const [text] = childrenOf(tei, 'text');
  const facts = factsOf(header);
  if (!text) return { facts, blocks: [] };
  const [used] = within(header, 'language');
  const said = [within(text, 'body')[0], text, tei].map(langOf).find(Boolean) ?? used?.getAttribute('ident');
  return tellingOf(asMarkup(text, nameOf), facts, tagOf(said));
}

function langOf(element: Element | null | undefined): string | null | undefined {
  return element?.getAttribute('xml:lang') ?? element?.getAttribute('lang');
}

function nameOf(element: Element): string | undefined {
  const { localName, parentElement } = element;
  if (LEFT_OUT.has(localName)) return undefined;
  if (REPLACED.has(localName) && parentElement?.localName === 'choice') return undefined;
  if (localName === 'head') return `H${Math.min(6, depthOf(element))}`;
  if (localName === 'quote' && LINES.has(parentElement?.localName ?? '')) return 'SPAN';
  return DIVISION.test(localName) ? 'DIV' : (NAMES[localName] ?? 'SPAN');
}

/** 1 for the head of the body or of a division that is all of it. */
function depthOf(head: Element): number {
  let depth = 1;
  for (let at = head.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    const isAlone = at.parentElement?.localName === 'body' && at.parentElement.children.length === 1;
    if (DIVISION.test(at.localName) && !isAlone) depth += 1;
  }
  return depth;
}

function factsOf(header: Element | undefined): ArticleFacts {
  const [publication] = within(header, 'publicationStmt');
  const [statement] = within(header, 'titleStmt');
  const titles = statement ? childrenOf(statement, 'title') : [];
  const title = wordsOf(titles.find((one) => one.getAttribute('type') === 'main') ?? titles[0]);
  const outlet = wordsOf(within(publication, 'publisher')[0]);
  const byline = wordsOf(statement && childrenOf(statement, 'author')[0]);
  const [date] = within(publication, 'date');
  const published = dayOf(date?.getAttribute('when') ?? wordsOf(date));
  const addresses = within(publication, 'idno', 'ptr', 'ref').map(
    (one) => one.getAttribute('target') ?? one.textContent?.trim() ?? '',
  );
  const url = addresses.find(isHttpAddress);
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(url && { url }),
  };
}
