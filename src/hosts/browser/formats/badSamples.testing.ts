/** Files that can't be read, with the reason that is told. */
import { BELL, docx, MAIL_HEAD, pack, type Sample, TYPES, WORD, XML } from './samples.testing';

const BOMB = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';

/** A little more than is ever unpacked. */
export const TOO_MUCH = pack({ 'word/document.xml': new Uint8Array(20.1e6) });

export const BAD: readonly (Sample & { readonly reason: string })[] = [
  { name: 'a.docx', how: 'a document that is no archive', content: 'Just words.', reason: 'damaged' },
  { name: 'a.docx', how: 'an empty file', content: '', reason: 'empty' },
  { name: 'a.docx', how: 'a document cut off', content: WORD.subarray(0, 900), reason: 'damaged' },
  { name: 'a.docx', how: 'a document of empty paragraphs', content: docx('<w:p/>'), reason: 'empty' },
  { name: 'a.docx', how: 'a document with broken XML', content: docx('<w:p>'), reason: 'damaged' },
  { name: 'a.docx', how: 'a document with entities', content: docx('<!ENTITY a "b">'), reason: 'trap' },
  {
    name: 'a.docx',
    how: 'a document that unpacks to too much',
    content: TOO_MUCH,
    reason: 'trap',
  },
  {
    name: 'a.xlsx',
    how: 'a table of numbers',
    content: pack({ '[Content_Types].xml': TYPES('xl/workbook.xml') }),
    reason: 'binary',
  },
  { name: 'a.odt', how: 'an OpenDocument file that is none', content: 'Just words.', reason: 'damaged' },
  {
    name: 'a.ods',
    how: 'an OpenDocument table',
    content: pack({ 'content.xml': '<a><body><spreadsheet/></body></a>' }),
    reason: 'binary',
  },
  { name: 'a.zip', how: 'an archive of pictures', content: pack({ 'a.png': 'x' }), reason: 'empty' },
  { name: 'a.zip', how: 'an archive that is none', content: new Uint8Array([0x50, 0x4b, 3, 4, 0]), reason: 'damaged' },
  { name: 'a.tmx', how: 'XML that does not parse', content: '<tmx><body><tu></body></tmx>', reason: 'damaged' },
  { name: 'a.tmx', how: 'XML with entities of its own', content: `${XML}${BOMB}<tmx>&b;</tmx>`, reason: 'trap' },
  { name: 'a.tmx', how: 'a memory without a word', content: '<tmx><body/></tmx>', reason: 'empty' },
  {
    name: 'a.tmx',
    how: 'a memory longer than an article',
    content: `<tmx><tuv xml:lang="en"><seg>${BELL.repeat(9000)}</seg></tuv></tmx>`,
    reason: 'large',
  },
  { name: 'a.xml', how: 'a TEI file without a text', content: '<TEI><teiHeader/></TEI>', reason: 'empty' },
  { name: 'a.json', how: 'JSON that does not parse', content: '{"text": ', reason: 'damaged' },
  { name: 'a.json', how: 'JSON of another shape', content: '[{"words": "x"}]', reason: 'shape' },
  { name: 'a.json', how: 'an empty list', content: '[]', reason: 'empty' },
  { name: 'a.eml', how: 'a mail without a word', content: `${MAIL_HEAD}\r\n`, reason: 'empty' },
  { name: 'a.jpg', how: 'a picture', content: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), reason: 'binary' },
];
