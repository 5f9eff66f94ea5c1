/** OpenDocument texts (.odt), packed or in one file (.fodt). */
import type { MarkupNode } from '../../../engine';
import type { Given, Telling } from './given';
import { Refusal } from './refusal';
import { tagOf, tellingOf } from './telling';
import { unpacked } from './unpack';
import { asMarkup, parseXml, rootName, SPACE, within, wordsOf } from './xml';

const CONTENT = 'content.xml';
const META = 'meta.xml';
const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';

/** By local name; what is not here only groups. */
const NAMES: Readonly<Record<string, string>> = {
  p: 'P',
  list: 'UL',
  'list-item': 'LI',
  'list-header': 'LI',
  table: 'TABLE',
  'table-row': 'TR',
  'table-cell': 'TD',
  section: 'DIV',
  'line-break': 'BR',
  s: SPACE,
  tab: SPACE,
};
/** No words of the text: notes, comments, what was struck out, lists of contents, what a picture says of itself. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'note annotation tracked-changes table-of-content alphabetical-index bibliography forms title desc'.split(' '),
);
/** Named styles that say what a paragraph is. */
const STYLES: Readonly<Record<string, string>> = { Title: 'H1', Quotations: 'BLOCKQUOTE' };

export function isOdt({ name, text, paths }: Given): boolean {
  return isFlat(text) || (paths?.includes(CONTENT) ?? /\.odt$/iu.test(name));
}

/** The whole document in one file of XML. */
function isFlat(text: string | undefined): text is string {
  return text !== undefined && rootName(text) === 'document' && text.includes(NAMESPACE);
}

export function readOdt({ bytes, text, paths }: Given): Telling[] {
  if (isFlat(text)) {
    const root = parseXml(text);
    return [readTree(root, root)];
  }
  if (paths === undefined) throw new Refusal('damaged');
  const parts = unpacked(bytes, (path) => path === CONTENT || path === META);
  const tree = (path: string): Element | undefined => {
    const part = parts.get(path);
    return part && parseXml(new TextDecoder().decode(part));
  };
  const content = tree(CONTENT);
  if (!content) throw new Refusal('damaged');
  return [readTree(content, tree(META))];
}

function readTree(content: Element, meta: Element | undefined): Telling {
  // A table or a presentation has a body of another kind.
  const [text] = within(content, 'text').filter((element) => element.parentElement?.localName === 'body');
  if (!text) throw new Refusal('binary');
  const said = (name: string) => wordsOf(within(within(meta, 'meta')[0] ?? meta, name)[0]);
  // The day on which a file was begun is no day of publication.
  const title = said('title');
  return tellingOf(markupOf(text, stylesOf(content)), title ? { title } : {}, tagOf(said('language')));
}

/** Styles of the document's own → the named style that each was made of. */
function stylesOf(content: Element): ReadonlyMap<string, string> {
  return new Map(
    within(content, 'style').flatMap((style) => {
      const [name, parent] = [attribute(style, 'name'), attribute(style, 'parent-style-name')];
      return name && parent ? [[name, parent] as const] : [];
    }),
  );
}

function markupOf(text: Element, parents: ReadonlyMap<string, string>): MarkupNode {
  return asMarkup(text, (element) => {
    const { localName } = element;
    if (LEFT_OUT.has(localName)) return undefined;
    if (localName === 'h') return `H${Math.min(6, Number(attribute(element, 'outline-level')) || 1)}`;
    const style = attribute(element, 'style-name') ?? '';
    if (localName === 'p') return STYLES[parents.get(style) ?? style] ?? 'P';
    return NAMES[localName] ?? 'SPAN';
  });
}

/** Whatever prefix a program gives the namespace. */
function attribute(element: Element, name: string): string | undefined {
  return [...element.attributes].find(({ localName }) => localName === name)?.value;
}
