/** A text in every place of every format that an article can come in. */
import { docx, MAIL_HEAD, pack, type Sample, XML } from './samples.testing';

const FIRST = 'The bell came back to the market on Sunday, nine years after it was stolen from its tower.';
const LAST = 'Two men had taken it at night and hidden it in a barn behind the mill, the police said.';

type Carrier = (text: string) => Omit<Sample, 'how'>;

/** Characters that XML can't have, however they are written. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const escaped = (text: string): string =>
  text.replace(NO_XML, '').replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
const page = (text: string): string =>
  `<html lang="en"><head><title>The bell ${text}</title></head><body><article><p>${FIRST}</p><p>${text}</p><p>${LAST}</p></article></body></html>`;

/** Where a format takes markup it is put in as it is, and elsewhere as its signs are written there. */
export const CARRIERS: readonly Carrier[] = [
  (text) => ({ name: 'page.html', content: page(text) }),
  (text) => ({ name: 'loose.html', content: `${text}<p>${FIRST}</p><p ${text}>${LAST}</p>` }),
  (text) => ({ name: 'a.txt', content: `${FIRST}\n\n${text}\n\n${LAST}` }),
  (text) => ({
    name: 'a.md',
    content: `---\nlang: en\ntitle: ${JSON.stringify(text)}\noutlet: ${JSON.stringify(text)}\nurl: ${JSON.stringify(text)}\n---\n\n# ${text}\n\n${FIRST}\n\n${text}\n`,
  }),
  (text) => ({ name: 'raw.md', content: `---\ntitle: ${text}\n${text}: 1\n---\n\n${FIRST}\n` }),
  (text) => ({ name: 'a.eml', content: `${MAIL_HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${page(text)}` }),
  (text) => ({
    name: 'plain.eml',
    content: `From: ${text} <a@b.example>\r\nSubject: ${text}\r\n${MAIL_HEAD}\r\n${FIRST}\r\n\r\n${text}`,
  }),
  (text) => ({
    name: 'a.json',
    content: JSON.stringify({ title: text, outlet: text, byline: text, url: text, lang: text, text }),
  }),
  (text) => ({
    name: 'b.json',
    content: JSON.stringify([{ html: page(text) }, { paragraphs: [FIRST, text] }, { blocks: [{ text, role: text }] }]),
  }),
  (text) => ({ name: 'raw.json', content: `{"text": "${FIRST}", "__proto__": {"injected": 1}, "title": "${text}"}` }),
  (text) => ({
    name: 'a.xml',
    content: `${XML}<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${escaped(text)}</title></titleStmt></fileDesc></teiHeader><text><body><p>${FIRST}</p><p rend="${escaped(text)}">${escaped(text)}</p></body></text></TEI>`,
  }),
  (text) => ({ name: 'raw.xml', content: `<TEI><text><body><p>${FIRST}</p>${text}</body></text></TEI>` }),
  (text) => ({
    name: 'a.xlf',
    content: `<xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1"><source>${FIRST} ${escaped(text)}</source><target><![CDATA[${text.replace(NO_XML, '').replaceAll(']]>', '')}]]></target></trans-unit></body></file></xliff>`,
  }),
  (text) => ({
    name: 'a.tmx',
    content: `<tmx><body><tu><tuv xml:lang="en"><seg>${FIRST} ${escaped(text)}</seg></tuv><tuv xml:lang="${escaped(text)}"><seg>${LAST}</seg></tuv></tu></body></tmx>`,
  }),
  (text) => ({
    name: 'a.docx',
    content: docx(
      `<w:p><w:r><w:t>${FIRST}</w:t></w:r></w:p><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p><w:p><w:r><w:instrText>HYPERLINK "${escaped(text)}"</w:instrText></w:r></w:p>`,
      { core: `<dc:title>${escaped(text)}</dc:title>` },
    ),
  }),
  (text) => ({
    name: 'a.fodt',
    content: `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:p>${FIRST}</text:p><text:p><text:a xlink:href="${escaped(text)}">${escaped(text)}</text:a></text:p></office:text></office:body></office:document>`,
  }),
  (text) => ({ name: 'a.zip', content: pack({ [`${text.replace(NO_XML, '').slice(0, 100)}.html`]: page(text) }) }),
  (text) => ({ name: `${text}.txt`, content: `${FIRST}\n\n${text}` }),
  (text) => ({ name: 'corrections.json', content: JSON.stringify([text]) }),
];
