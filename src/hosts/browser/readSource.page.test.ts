import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { BAD, TOO_MUCH } from './formats/badSamples.testing';
import { FORMATS, pack } from './formats/samples.testing';
import { readBytes, readPasted } from './readSource';

/** What became of a file, in a line an article: language, day, outlet, title, then its blocks by the first letter of their roles. */
async function told(name: string, content: string | Uint8Array): Promise<string[]> {
  const readings = await readBytes(name, typeof content === 'string' ? strToU8(content) : content);
  return readings.map(({ read }) => {
    if (typeof read === 'string') return read;
    if ('corrections' in read) return 'corrections';
    const { lang = '?', facts, blocks } = read;
    const body = blocks.map(({ role = 'paragraph', level, text }) => `${role[0]}${level ?? ''} ${text}`);
    return [lang, facts.published ?? '-', facts.outlet ?? '-', facts.title ?? '-', ...body].join(' | ');
  });
}

test.each(FORMATS)('$name, $how', async ({ name, content, articles }) => {
  expect(await told(name, content)).toEqual(articles);
});

test.each(BAD)('$how is refused: $reason', async ({ name, content, reason }) => {
  expect(await told(name, content)).toEqual([reason]);
});

test('every format is read inside an archive too, and what is refused there names its file', async () => {
  const texts = FORMATS.map(({ name, content }, k) => [`folder/${k}-${name}`, content] as const);
  const readings = await readBytes(
    'all.zip',
    pack({ ...Object.fromEntries(texts), 'bad.docx': 'no document', 'notes.json': '{}' }),
  );
  expect(readings.filter(({ read }) => typeof read === 'string')).toEqual([{ name: 'bad.docx', read: 'damaged' }]);
  const articles = FORMATS.flatMap((format) => format.articles);
  expect(readings.length).toBe(articles.length + 1);
});

test('a format is told by its content before its name', async () => {
  for (const { name, content, articles } of FORMATS)
    expect([name, await told('download', content)]).toEqual([name, articles]);
});

test('what was pasted may be in every format that is text', async () => {
  const tei = FORMATS.find(({ name }) => name === 'bell.xml');
  const [reading] = await readPasted('pasted', String(tei?.content));
  expect(reading).toMatchObject({ name: 'pasted', read: { facts: { title: 'The bell returns' } } });
});

test('an archive whose sizes lie is seen through', async () => {
  const bytes = Uint8Array.from(TOO_MUCH);
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  for (const at of [22, directory + 24]) view.setUint32(at, 1000, true);
  expect(await told('a.docx', bytes)).toEqual(['trap']);
});

test.each(['one.xlf', 'memory.tmx'])('%s says which of its articles is a translation', async (name) => {
  const format = FORMATS.find((one) => one.name === name);
  const readings = await readBytes(name, strToU8(String(format?.content)));
  const kinds = readings.map(({ read }) => typeof read !== 'string' && 'facts' in read && [read.lang, read.facts.kind]);
  expect(kinds).toEqual([
    ['en-US', undefined],
    ['fr', 'translation'],
  ]);
});
