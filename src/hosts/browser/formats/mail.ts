/** A mail (.eml): its page, else its text; files that came with it are read by themselves. */
import type { Email } from 'postal-mime';
import { isDay } from '../../../engine';
import { type Given, givenFile, type Telling } from './given';
import { Refusal } from './refusal';
import { tellingOfText } from './telling';
import { readPage } from './text';

/** So much of a mail has its first headers. */
const LOOKED_AT = 4096;
const HEADERS = /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+/u;
const USUAL = [/^From:/imu, /^(?:Date|Subject):/imu, /^(?:MIME-Version|Message-ID|Received):/imu];
/** What programs put before the subject, in some languages. */
const FORWARDED = /^\s*(?:(?:re|fwd?|tr|wg|aw)\s*:\s*)+/iu;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** As mails write it: its day is that of the sender's clock. */
const DATE = /(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})/u;

export function isMail({ name, bytes, paths }: Given): boolean {
  if (paths !== undefined) return false;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)).replace(/\r\n/gu, '\n');
  const headers = HEADERS.exec(start)?.[0] ?? '';
  return /\.eml$/iu.test(name) || USUAL.every((line) => line.test(headers));
}

/** @param readInside reads a file that came with the mail; what can't be read is no article */
export async function readMail(
  { bytes }: Given,
  readInside: (file: Given) => Promise<readonly Telling[]>,
): Promise<Telling[]> {
  const mail = await parsed(bytes);
  const files = mail.attachments.flatMap(({ filename, disposition, content }) =>
    filename && disposition === 'attachment' && typeof content !== 'string'
      ? [givenFile(filename, new Uint8Array(content))]
      : [],
  );
  const inside = await Promise.all(files.map((file) => readInside(file).catch(() => [])));
  return [tellingOfMail(mail), ...inside.flat()];
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime').catch(() => {
    throw new Refusal('unloaded');
  });
  return await PostalMime.parse(bytes).catch(() => {
    throw new Refusal('damaged');
  });
}

function tellingOfMail({ html, text = '', subject, from, headers }: Email): Telling {
  const page = html === undefined ? undefined : readPage(html);
  const { blocks, lang } = page?.blocks.length ? page : tellingOfText(text);
  const title = subject?.replace(/\s+/gu, ' ').replace(FORWARDED, '').trim() || undefined;
  const day = dayOf(headers.find(({ key }) => key === 'date')?.value ?? '');
  const outlet = from?.name.trim();
  return {
    facts: { ...(title && { title }), ...(outlet && { outlet }), ...(day && { published: day }) },
    blocks:
      title === undefined || blocks.length === 0
        ? blocks
        : [{ text: title, role: 'title' }, ...withoutTitle(blocks, title)],
    ...(lang && { lang }),
  };
}

/** The subject is the title: what looked like one is a heading, or the same again. */
function withoutTitle(blocks: Telling['blocks'], title: string): Telling['blocks'] {
  return blocks
    .filter(({ role, text }) => !((role === 'title' || role === 'heading') && text === title))
    .map((block) => (block.role === 'title' ? { ...block, role: 'heading', level: 1 } : block));
}

function dayOf(date: string): string | undefined {
  const [, day = '', month = '', year = ''] = DATE.exec(date) ?? [];
  const written = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}
