/** Small files in every format, in the styles of more than one program, with what is read of them. */
import { strToU8, zipSync } from 'fflate';

export interface Sample {
  readonly name: string;
  readonly how: string;
  readonly content: string | Uint8Array;
}

/** Language, day, outlet, title, and each block after the first letter of its role. */
interface Good extends Sample {
  readonly articles: readonly string[];
}

export function pack(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]),
    ),
    { level: 1 },
  );
}

/** Each letter in two bytes, the lower first, after the mark that says so. */
function wide(text: string): Uint8Array {
  return new Uint8Array(
    [...`\uFEFF${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  );
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const BELL = 'The bell came back to the market on Sunday, nine years after it was stolen.';
const BARN = 'Two men had taken it at night and hidden it in a barn, the police said.';
const CLOCHE = 'La cloche est revenue dimanche au marché, neuf ans après avoir été volée.';
const GRANGE = 'Deux hommes l’avaient prise de nuit et cachée dans une grange, selon la police.';

const RELATIONS = (target: string) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
  `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
export const TYPES = (part: string) =>
  `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ` +
  `ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function docx(body: string, { part = 'word/document.xml', styles = '', core = '' } = {}): Uint8Array {
  return pack({
    '[Content_Types].xml': TYPES(part),
    '_rels/.rels': RELATIONS(part),
    [part]: `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...(styles && { 'word/styles.xml': `${XML}<w:styles ${W}>${styles}</w:styles>` }),
    ...(core && {
      'docProps/core.xml':
        `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
        `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    }),
    'word/media/image1.png': new Uint8Array([0x89, 0x50, 0, 1]),
  });
}
const styled = (style: string, text: string) =>
  `<w:p w:rsidR="00A1"><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

/** Runs cut at spelling marks, a deletion under review, a picture, a title in the document's own properties. */
export const WORD = docx(
  styled('Titre', 'The bell returns') +
    `<w:p><w:r><w:t xml:space="preserve">The bell came </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>back</w:t></w:r>` +
    `<w:r><w:t xml:space="preserve"> to the market on Sunday, nine years after it was stolen.</w:t></w:r>` +
    `<w:del w:id="1" w:author="A"><w:r><w:delText>Struck out.</w:delText></w:r></w:del></w:p>` +
    styled('Titre2', 'The barn') +
    styled('Citation', BARN) +
    `<w:p><w:r><w:drawing/></w:r></w:p>`,
  {
    part: 'word/document2.xml',
    styles: style('Titre', 'Title') + style('Titre2', 'heading 2') + style('Citation', 'Quote'),
    core: '<dc:title>Document1</dc:title><dcterms:created>2026-05-03T07:02:00Z</dcterms:created>',
  },
);
/** As LibreOffice exports: its own names of styles, every run with its properties. */
const FROM_LIBRE = docx(
  styled('Heading1', 'La cloche est revenue') +
    `<w:p><w:pPr><w:pStyle w:val="TextBody"/><w:rPr/></w:pPr><w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t>${CLOCHE}</w:t></w:r></w:p>` +
    styled('Quotations', GRANGE),
  {
    styles: style('Heading1', 'Heading 1') + style('TextBody', 'Text Body') + style('Quotations', 'Quotations'),
    core: '<dc:language>fr-FR</dc:language>',
  },
);

const ODF =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const ODT_META =
  '<office:meta><dc:title>Bells</dc:title><meta:creation-date>2026-05-03T09:00:00.1</meta:creation-date><dc:language>en-GB</dc:language></office:meta>';
const ODT_BODY =
  '<office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/></office:automatic-styles>' +
  '<office:body><office:text><text:tracked-changes><text:p>Struck out.</text:p></text:tracked-changes>' +
  '<text:p text:style-name="P1">The bell returns</text:p>' +
  '<text:p>The bell came<text:s/>back to <text:span>the market</text:span> on Sunday,<text:tab/>nine years after it was stolen.' +
  '<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>' +
  `<text:h text:outline-level="2">The barn</text:h><text:list><text:list-item><text:p>${BARN}</text:p></text:list-item></text:list>` +
  '</office:text></office:body>';
const ODT_TOLD = `en-GB | - | - | The bell returns | t The bell returns | p ${BELL} | h2 The barn | l1 ${BARN}`;

export const MAIL_HEAD =
  'Received: from mail.example\r\nFrom: =?utf-8?Q?Torran_Post?= <news@torran.example>\r\nSubject: Fwd: The bell\r\n  returns\r\n' +
  'Date: Sun, 3 May 2026 00:30:00 +0200\r\nMIME-Version: 1.0\r\n';
const PAGE = `<html lang="en"><body><p>${BELL}</p><img src="https://evil.example/x.png"><p>${BARN}</p></body></html>`;
const MIXED =
  `${MAIL_HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary="c"\r\n\r\n` +
  `--c\r\nContent-Type: text/plain\r\n\r\nOnly in the text.\r\n--c\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}\r\n--c--\r\n` +
  `--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename="cloche.txt"\r\n\r\n` +
  `La cloche est revenue\r\n\r\n${CLOCHE}\r\n\r\n${GRANGE}\r\n` +
  `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="a.png"\r\n\r\niVBORwA=\r\n--b--\r\n`;

const TEI =
  `${XML}<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title type="sub">A tale</title>` +
  '<title type="main">The bell\n returns</title></titleStmt><publicationStmt><publisher>Torran Post</publisher><date when="2026-05-03">May</date></publicationStmt>' +
  `</fileDesc></teiHeader><text><front><p>Before.</p></front><body><div><head>The barn</head><p>${BELL}<note>A note.</note></p>` +
  `<quote><p>${BARN}</p></quote><list><item>one <choice><sic>bel</sic><corr>bell</corr></choice> of four tons</item></list></div><div><p>Nobody was hurt.</p></div></body></text></TEI>`;

const XLIFF_1 =
  `${XML}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="en-US" target-language="fr" datatype="html" original="a.html"><body>` +
  '<trans-unit id="1"><source>The bell returns</source><target>La cloche revient</target></trans-unit>' +
  `<group><trans-unit id="2"><source><bpt id="1">&lt;b&gt;</bpt>${BELL}<ept id="1">&lt;/b&gt;</ept></source><target state="final"><g id="1">${CLOCHE}</g></target>` +
  '<alt-trans><source>Other.</source><target>Autre.</target></alt-trans></trans-unit></group></body></file></xliff>';
const XLIFF_2 =
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f"><notes><note>No text.</note></notes>' +
  '<unit id="1"><segment><source>The bell returns</source></segment></unit>' +
  `<unit id="2"><segment><source>${BELL}</source></segment><ignorable><source> </source></ignorable><segment><source><pc id="1">${BARN}</pc></source></segment></unit></file></xliff>`;
const TMX =
  `${XML}<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="EN-US" datatype="plaintext"/><body>` +
  '<tu><note>n</note><tuv xml:lang="EN-US"><seg>The bell returns</seg></tuv><tuv xml:lang="fr"><seg>La cloche revient</seg></tuv></tu>' +
  `<tu><tuv xml:lang="fr"><seg>${CLOCHE}</seg></tuv><tuv xml:lang="en-us"><seg><ph x="1">{1}</ph>${BELL}</seg></tuv></tu></body></tmx>`;

const EN = `t The bell returns | p ${BELL}`;
const FR = `t La cloche revient | p ${CLOCHE}`;

export const FORMATS: readonly Good[] = [
  {
    name: 'word.docx',
    how: 'as Word writes it',
    content: WORD,
    articles: [`en | - | - | The bell returns | ${EN} | h2 The barn | q ${BARN}`],
  },
  {
    name: 'libre.docx',
    how: 'as LibreOffice writes it',
    content: FROM_LIBRE,
    articles: [`fr-FR | - | - | La cloche est revenue | t La cloche est revenue | p ${CLOCHE} | q ${GRANGE}`],
  },
  {
    name: 'typed.docx',
    how: 'without a style, but for a name that the program gave',
    content: docx(['The bell returns', BELL, BARN].map((text) => styled('Normal', text)).join(''), {
      core: '<dc:title>Document1</dc:title>',
    }),
    articles: [`en | - | - | The bell returns | ${EN} | p ${BARN}`],
  },
  {
    name: 'bell.odt',
    how: 'packed',
    content: pack({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `${XML}<office:document-content ${ODF}>${ODT_BODY}</office:document-content>`,
      'meta.xml': `${XML}<office:document-meta ${ODF}>${ODT_META}</office:document-meta>`,
    }),
    articles: [ODT_TOLD],
  },
  {
    name: 'bell.fodt',
    how: 'in one file',
    content: `${XML}<office:document ${ODF}>${ODT_META}${ODT_BODY}</office:document>`,
    articles: [ODT_TOLD],
  },
  {
    name: 'bell.eml',
    how: 'with a page, a text and files',
    content: MIXED,
    articles: [
      `en | 2026-05-03 | Torran Post | The bell returns | ${EN} | p ${BARN}`,
      `fr | - | - | La cloche est revenue | t La cloche est revenue | p ${CLOCHE} | p ${GRANGE}`,
    ],
  },
  {
    name: 'plain.eml',
    how: 'with a text only, in Latin 1',
    content: new Uint8Array(
      [...`${MAIL_HEAD}Content-Type: text/plain; charset=iso-8859-1\r\n\r\n${CLOCHE}\r\n\r\nIl est tombé.\r\n`].map(
        (letter) => letter.charCodeAt(0),
      ),
    ),
    articles: [`fr | 2026-05-03 | Torran Post | The bell returns | t The bell returns | p ${CLOCHE} | p Il est tombé.`],
  },
  {
    name: 'bell.xml',
    how: 'TEI',
    content: TEI,
    articles: [
      `en | 2026-05-03 | Torran Post | The bell returns | t The bell returns | h2 The barn | p ${BELL} | q ${BARN} | l1 one bell of four tons | p Nobody was hurt.`,
    ],
  },
  {
    name: 'wide.tmx',
    how: 'TMX in UTF-16, as its program declares it',
    content: wide(TMX.replace('UTF-8', 'UTF-16')),
    articles: [`en-US | - | - | The bell returns | ${EN}`, `fr | - | - | La cloche revient | ${FR}`],
  },
  {
    name: 'one.xlf',
    how: 'XLIFF 1.2',
    content: XLIFF_1,
    articles: [`en-US | - | - | The bell returns | ${EN}`, `fr | - | - | La cloche revient | ${FR}`],
  },
  {
    name: 'two.xlf',
    how: 'XLIFF 2.0 without a target',
    content: XLIFF_2,
    articles: [`en | - | - | The bell returns | ${EN} ${BARN}`],
  },
  {
    name: 'memory.tmx',
    how: 'TMX 1.4',
    content: TMX,
    articles: [`en-US | - | - | The bell returns | ${EN}`, `fr | - | - | La cloche revient | ${FR}`],
  },
  {
    name: 'one.json',
    how: 'one article',
    content: JSON.stringify({
      title: 'The bell returns',
      outlet: 'Post',
      published: '2026-05-03T10:00Z',
      url: 'x',
      text: BELL,
    }),
    articles: [`en | 2026-05-03 | Post | The bell returns | ${EN}`],
  },
  {
    name: 'several.json',
    how: 'several articles, each with its text otherwise',
    content: JSON.stringify([
      { lang: 'en', title: 'The bell returns', paragraphs: [BELL, BARN] },
      { lang: 'fr', html: `<p>${CLOCHE}</p><script>x()</script>`, text: 'Other.' },
      {
        blocks: [
          { text: 'The bell returns', role: 'title' },
          { text: BELL, role: 'list-item', level: 1 },
        ],
      },
    ]),
    articles: [
      `en | - | - | The bell returns | ${EN} | p ${BARN}`,
      `fr | - | - | - | p ${CLOCHE}`,
      `en | - | - | The bell returns | t The bell returns | l1 ${BELL}`,
    ],
  },
];
