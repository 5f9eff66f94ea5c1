/** Word's documents (.docx): mammoth makes HTML of them, of which only text and its roles are taken. */
import { zipSync } from 'fflate';
import type { Given, Telling } from './given';
import { Refusal } from './refusal';
import { tagOf, tellingOf } from './telling';
import { unpacked } from './unpack';
import { parseXml, within, wordsOf } from './xml';

const DOCUMENT = /^word\/document\d*\.xml$/u;
const PARTS = /\.(?:xml|rels)$/u;
const ABOUT = 'docProps/core.xml';
/** What paragraphs are by their styles, as Word and LibreOffice name them, beyond mammoth's own list. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];
/** Notes and what points at them, by the names that mammoth gives them. */
const NOTES = ['footnote', 'endnote'].map((note) => `a[id^="${note}-ref-"], li[id^="${note}-"]`).join();

export function isDocx({ name, paths }: Given): boolean {
  return paths?.some((path) => DOCUMENT.test(path)) ?? /\.docx$/iu.test(name);
}

export async function readDocx({ bytes, paths }: Given): Promise<Telling[]> {
  if (paths === undefined) throw new Refusal('damaged');
  const parts = unpacked(bytes, (path) => PARTS.test(path));
  // The format knows no document types, and so no entities.
  for (const part of parts.values())
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder().decode(part))) throw new Refusal('trap');
  const html = await htmlOf(zipSync(Object.fromEntries(parts), { level: 0 }));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const note of body.querySelectorAll(NOTES)) note.remove();
  const about = parts.get(ABOUT);
  const root = about && parseXml(new TextDecoder().decode(about));
  const said = (name: string) => wordsOf(within(root, name)[0]);
  const title = said('title');
  // The day on which a file was begun is no day of publication.
  return [tellingOf(body, title ? { title } : {}, tagOf(said('language')))];
}

/** @param bytes without pictures and whatever else is no XML, of known size: mammoth unpacks without an end */
async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { convertToHtml, images } = await import('mammoth').then(
    (module) => module.default,
    () => {
      throw new Refusal('unloaded');
    },
  );
  // A browser's mammoth takes the one, Node's the other.
  const input = { arrayBuffer: new Uint8Array(bytes).buffer, buffer: bytes as never };
  try {
    const convertImage = images.imgElement(async () => ({ src: '' }));
    const { value } = await convertToHtml(input, { convertImage, styleMap: STYLES });
    return value;
  } catch {
    throw new Refusal('damaged');
  }
}
