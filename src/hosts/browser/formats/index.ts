/** The formats that a reader's own articles may have, each with its reader, told by what is in a file before its name. */
import { isDocx, readDocx } from './docx';
import { type Given, MOST_BYTES, type Telling } from './given';
import { isJson, readJson } from './json';
import { isMail, readMail } from './mail';
import { isOdt, readOdt } from './odt';
import { Refusal } from './refusal';
import { isTei, readTei } from './tei';
import { readText } from './text';
import { isTmx, readTmx } from './tmx';
import { isXliff, readXliff } from './xliff';

export { type Given, givenFile, MOST_LENGTH, type Telling } from './given';
export { Refusal, type RefusalReason } from './refusal';
export { unpacked } from './unpack';

interface Format {
  readonly isIt: (given: Given) => boolean;
  readonly read: (given: Given) => readonly Telling[] | Promise<readonly Telling[]>;
}

/** The first that it is; the last takes every text. */
const FORMATS: readonly Format[] = [
  { isIt: isDocx, read: readDocx },
  { isIt: isOdt, read: readOdt },
  { isIt: isTei, read: readTei },
  { isIt: isXliff, read: readXliff },
  { isIt: isTmx, read: readTmx },
  { isIt: isJson, read: readJson },
];
const TEXT: Format = { isIt: () => true, read: readText };
/** A mail inside a mail is not looked into. */
const INSIDE_MAIL: readonly Format[] = [...FORMATS, TEXT];
const MAIL: Format = { isIt: isMail, read: (given) => readMail(given, (file) => readAs(INSIDE_MAIL, file)) };
const ALL: readonly Format[] = [MAIL, ...FORMATS, TEXT];

/** @throws Refusal where it is nothing that can be read */
export function tellingsIn(given: Given): Promise<readonly Telling[]> {
  return readAs(ALL, given);
}

async function readAs(formats: readonly Format[], given: Given): Promise<readonly Telling[]> {
  const format = formats.find(({ isIt }) => isIt(given)) ?? TEXT;
  const isLarge = given.paths === undefined && given.bytes.length > MOST_BYTES;
  if (isLarge) throw new Refusal('large');
  try {
    return await format.read(given);
  } catch (error) {
    // Whatever a reader stumbles over, the file is not what it says it is.
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}
