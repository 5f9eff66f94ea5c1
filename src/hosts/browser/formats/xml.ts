/** XML, parsed by the browser into a tree that nothing loads or runs in. */
import type { MarkupNode } from '../../../engine';
import { Refusal } from './refusal';

/** Entities of a document's own can stand for far more than is written. None of the formats needs one. */
const OWN_ENTITIES = /<!ENTITY/iu;
/** What may stand before the first element. */
const PROLOGUE = /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*/iu;
const FIRST = /^<([\w.-]+:)?([\w.-]+)/u;
/** A prologue is short: so much is looked at. */
const LOOKED_AT = 8192;

/** The local name of the first element, where it is XML by its look. */
export function rootName(text: string): string | undefined {
  const start = text.slice(0, LOOKED_AT);
  return FIRST.exec(start.slice(PROLOGUE.exec(start)?.[0].length ?? 0))?.[2];
}

/** @throws Refusal where it doesn't parse, or defines entities */
export function parseXml(text: string): Element {
  if (OWN_ENTITIES.test(text)) throw new Refusal('trap');
  const document = new DOMParser().parseFromString(text.replace(/^\uFEFF/u, ''), 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Refusal('damaged');
  return document.documentElement;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Elements inside another by their local names, in the document's order. */
export function within(element: Element | undefined, ...names: readonly string[]): Element[] {
  return element === undefined ? [] : [...element.querySelectorAll('*')].filter((one) => names.includes(one.localName));
}

export function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

/** White space runs together; `undefined` where there are no words. */
export function wordsOf(element: Element | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/gu, ' ').trim() || undefined;
}

/**
 * A tree in another vocabulary as one of HTML's, as the engine reads it.
 * @param nameOf says as which of HTML's elements one is read, or that it is a space; `undefined` leaves it out with all that is in it
 */
export function asMarkup(root: Element, nameOf: (element: Element) => string | undefined): MarkupNode {
  return markupOf(root, 'DIV', nameOf);
}

/** Stands for elements that are white space themselves. */
export const SPACE = ' ';

function markupOf(node: Node, name: string, nameOf: (element: Element) => string | undefined): MarkupNode {
  if (name === SPACE) return { nodeType: TEXT, nodeName: '#text', textContent: SPACE, childNodes: [] };
  const childNodes = [...node.childNodes].flatMap((child) => {
    const its = child.nodeType === ELEMENT ? nameOf(child as Element) : child.nodeName;
    return its === undefined ? [] : [markupOf(child, its, nameOf)];
  });
  // Marked sections are text like any other.
  const nodeType = node.nodeType === CDATA ? TEXT : node.nodeType;
  return { nodeType, nodeName: name, textContent: node.nodeValue, childNodes };
}

/** The text of an element without that of some inside it. */
export function wordsWithout(element: Element, leftOut: ReadonlySet<string>): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType !== ELEMENT) return node.nodeType === TEXT || node.nodeType === CDATA ? node.nodeValue : '';
      return leftOut.has((node as Element).localName) ? '' : wordsWithout(node as Element, leftOut);
    })
    .join('');
}
