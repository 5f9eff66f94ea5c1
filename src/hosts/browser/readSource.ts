/** What a reader pastes or drops → articles, or why there are none. */
import type { Correction } from '../../story';
import { correctionsFromText, isCorrectionsFile } from './corrections';
import { COMPARED_SENTENCES, countCompared, languageOf, pause } from './cut';
import { textsIn } from './folder';
import { type Given, givenFile, MOST_LENGTH, Refusal, type RefusalReason, type Telling, tellingsIn } from './formats';

/** What became of something given. A file may have several articles, and so several of these. */
export interface Reading {
  /** The file's name, or what to call what was pasted. */
  readonly name: string;
  readonly read: Telling | Corrected | RefusalReason;
}

/** What came with articles: a reader's corrections of them. */
export interface Corrected {
  readonly corrections: readonly Correction[];
}

const ARCHIVE = /\.zip$/iu;
const DATA = /\.json$/iu;
/** Parts of every file of Word's and of OpenDocument's family: tables and presentations are no folders of articles. */
const PACKAGES = ['[Content_Types].xml', 'content.xml'];

/** A text that was pasted; nothing throws. */
export function readPasted(name: string, text: string): Promise<Reading[]> {
  return readOne(givenFile(name, new TextEncoder().encode(text)));
}

/** A file, or all that can be read in a .zip; nothing throws. Titles, days and languages are what a file says, or guesses. */
export async function readBytes(name: string, bytes: Uint8Array): Promise<Reading[]> {
  const given = givenFile(name, bytes);
  const readings = await readOne(given);
  const isArchive = readings.length === 1 && readings[0]?.read === 'binary' && (given.paths || ARCHIVE.test(name));
  return isArchive ? readArchive(given) : readings;
}

async function readArchive({ name, bytes, paths = [] }: Given): Promise<Reading[]> {
  if (PACKAGES.some((part) => paths.includes(part))) return [{ name, read: 'binary' }];
  try {
    const readings: Reading[] = [];
    // One after the other: each may hold much while it is read.
    for (const file of textsIn(bytes)) {
      await pause();
      readings.push(...(await readOne(givenFile(file.name, file.bytes))));
    }
    const articles = readings.filter((reading) => !isOtherData(reading));
    return articles.some(({ read }) => typeof read === 'string' || !('corrections' in read))
      ? articles
      : [{ name, read: 'empty' }];
  } catch (error) {
    return [{ name, read: error instanceof Refusal ? error.reason : 'damaged' }];
  }
}

/** Data that lies beside articles is nobody's mistake. */
function isOtherData({ name, read }: Reading): boolean {
  return read === 'shape' && DATA.test(name);
}

async function readOne(given: Given): Promise<Reading[]> {
  const { name } = given;
  if (given.bytes.length === 0) return [{ name, read: 'empty' }];
  if (isCorrectionsFile(name)) {
    const corrections = correctionsFromText(given.text ?? '');
    return [{ name, read: corrections ? { corrections } : 'corrections' }];
  }
  try {
    const tellings = (await tellingsIn(given)).filter(hasWords);
    return tellings.length === 0
      ? [{ name, read: 'empty' }]
      : await Promise.all(tellings.map(async (telling) => ({ name, read: await unlessTooLong(telling) })));
  } catch (error) {
    return [{ name, read: error instanceof Refusal ? error.reason : 'damaged' }];
  }
}

function hasWords({ blocks }: Telling): boolean {
  return blocks.some(({ role, text }) => role !== 'furniture' && /\p{L}/u.test(text));
}

async function unlessTooLong(telling: Telling): Promise<Telling | RefusalReason> {
  const texts = telling.blocks.map(({ text }) => text);
  if (texts.reduce((sum, { length }) => sum + length, 0) > MOST_LENGTH) return 'large';
  const lang = telling.lang ?? (await languageOf(texts));
  const known = { ...telling, ...(lang !== undefined && { lang }) };
  return (await countCompared({ ...known, id: '' })) > COMPARED_SENTENCES ? 'sentences' : known;
}
