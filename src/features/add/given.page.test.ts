import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile, readPasted } from '../../data';
import { folderOf } from '../../hosts/browser';
import type { Correction } from '../../story';
import { storyFrom, viewFrom } from '../../testing';
import {
  correctionsOf,
  type Given,
  givenOf,
  NOTHING_GIVEN,
  withArticle,
  withBlockSwitched,
  withFact,
  withoutArticle,
  withReadings,
} from './given';

const TEXT =
  'A bell returns to its tower\n\nThe bell came back to the market on Sunday, nine years after it was stolen from its tower.\n\n' +
  'Two men had taken it at night, the police said, and hidden it in a barn behind the old mill.\n\nNobody was hurt.\n';
/** As given in this order. */
const withTexts = async (given: Given, texts: readonly { readonly name: string; readonly text: string }[]) =>
  withReadings(given, (await Promise.all(texts.map(({ name, text }) => readPasted(name, text)))).flat());
const ids = ({ articles }: Given) => articles.map(({ id }) => id);
const reasons = ({ refused }: Given) => refused.map(({ name, reason }) => `${name} ${reason}`);

test('texts become articles with guesses, pages by what they look like', async () => {
  const page =
    '<html lang="fr"><head><title>Une cloche revient</title></head><body><article><h1>Une cloche revient</h1>' +
    '<p>La cloche est revenue dimanche au marché, neuf ans après avoir été volée par deux hommes.</p>' +
    '<script>parent.hacked = true</script><p onclick="hacked()">Les habitants ont applaudi longuement.</p></article></body></html>';
  const given = await withTexts(NOTHING_GIVEN, [
    { name: 'a.txt', text: TEXT },
    { name: '', text: page },
  ]);
  expect(given.articles.map(({ id, lang, facts }) => [id, lang, facts.title])).toEqual([
    ['01', 'en', 'A bell returns to its tower'],
    ['02', 'fr', 'Une cloche revient'],
  ]);
  expect(JSON.stringify(given.articles[1])).not.toMatch(/hacked|onclick/u);
  expect('hacked' in globalThis).toBe(false);
});

test('an article of a fixtures folder keeps what it says of itself', async () => {
  const text =
    '---\nlang: id\noutlet: Harian\nkind: digest\n---\n\n# Lonceng kembali\n\nLonceng itu kembali ke pasar.\n';
  const [article] = (await withTexts(NOTHING_GIVEN, [{ name: '001.id.md', text }])).articles;
  expect(article).toMatchObject({ id: '01', lang: 'id', facts: { outlet: 'Harian', kind: 'digest' } });
});

test('what is no text, empty, too long or too much is refused with its name', async () => {
  const refused = await withTexts(NOTHING_GIVEN, [
    { name: 'b.txt', text: 'PK\0\u0003' },
    { name: 'c.txt', text: ' \n \n' },
    { name: 'd.txt', text: 'a '.repeat(400_000) },
    { name: 'e.txt', text: `${'The bell came back. '.repeat(20)}\n\n`.repeat(101) },
  ]);
  expect(reasons(refused)).toEqual(['b.txt binary', 'c.txt empty', 'd.txt large', 'e.txt sentences']);
  expect(refused.articles).toEqual([]);
  const many = await withTexts(
    NOTHING_GIVEN,
    Array.from({ length: 13 }, (_, k) => ({ name: `${k}.txt`, text: `${TEXT} ${k}` })),
  );
  expect([many.articles.length, reasons(many)]).toEqual([12, ['12.txt many']]);
});

test('an id is never used again, and each article changes by itself', async () => {
  const two = await withTexts(NOTHING_GIVEN, [
    { name: 'a', text: TEXT },
    { name: 'b', text: TEXT },
  ]);
  const after = await withTexts(withoutArticle(two, '01'), [{ name: 'c', text: TEXT }]);
  expect(ids(after)).toEqual(['02', '03']);
  const article = after.articles[0];
  if (!article) throw new Error('none');
  const named = withFact(article, 'title', ' Bell ');
  expect(withArticle(after, named).articles.map(({ facts }) => facts.title)).toEqual([
    'Bell',
    'A bell returns to its tower',
  ]);
  expect(withFact(named, 'title', ' ').facts).not.toHaveProperty('title');
  const left = withBlockSwitched(article, 1);
  expect(left.blocks.map(({ role }) => role)).toEqual(['title', 'furniture', 'paragraph', 'paragraph']);
  expect(withBlockSwitched(left, 1)).toEqual(article);
});

const CORRECTION: Correction = {
  story: 'own-1',
  verdict: 'same',
  a: { sentence: '01/p2.s0', text: 'b.' },
  b: { sentence: '02/p1.s0', text: 'c.' },
  at: '2026-03-01T12:00:00.000Z',
};

test('corrections come back with the articles of a .zip, as long as their sentences do', async () => {
  const story = { ...storyFrom('01: =t | a | b\n02[fr]: a | c'), id: 'own-1', title: { en: 'The bell' } };
  const packed = folderOf(story, [CORRECTION]);
  const given = withReadings(NOTHING_GIVEN, await readFile(new File([packed.bytes], packed.name)));
  expect(ids(given)).toEqual(['01', '02']);
  const { story: _, ...said } = CORRECTION;
  expect(correctionsOf(given)).toMatchObject({ corrections: [said], holding: 1, lost: 0 });
  const [first] = given.articles;
  if (!first) throw new Error('none');
  const without = withArticle(given, withBlockSwitched(first, 2));
  expect(correctionsOf(without)).toMatchObject({ holding: 0, lost: 1 });
  expect(correctionsOf(withoutArticle(given, '02'))).toMatchObject({ corrections: [], holding: 0, lost: 1 });
});

test('corrections come back beside the articles too, each file chosen by itself', async () => {
  const story = { ...storyFrom('01: =t | a | b\n02[fr]: a | c'), id: 'own-1', title: { en: 'The bell' } };
  const files = Object.entries(unzipSync(folderOf(story, [CORRECTION]).bytes))
    .map(([path, bytes]) => new File([new Uint8Array(bytes)], path.replace(/^.*\//u, '')))
    .filter(({ name }) => name !== 'story.md');
  expect(files.map(({ name }) => name)).toContain('corrections.json');
  const given = withReadings(NOTHING_GIVEN, (await Promise.all(files.map(readFile))).flat());
  expect([ids(given), reasons(given)]).toEqual([['01', '02'], []]);
  expect(correctionsOf(given)).toMatchObject({ holding: 1, lost: 0 });
});

test('a file that is called so and has no corrections is refused', async () => {
  const given = await withTexts(NOTHING_GIVEN, [{ name: 'a.corrections.json', text: '[]' }]);
  expect(reasons(given)).toEqual(['a.corrections.json corrections']);
});

test('a story’s articles are there from the start: the site’s under ids like the reader’s, the reader’s under their own', async () => {
  const story = viewFrom('7: a | b\n8[fr]: a | c');
  const said = {
    ...CORRECTION,
    a: { ...CORRECTION.a, sentence: '7/p1.s0' },
    b: { ...CORRECTION.b, sentence: '8/p1.s0' },
  };
  const site = givenOf(story, [said], false);
  expect([ids(site), [...site.fixed], site.taken]).toEqual([['01', '02'], ['01', '02'], 2]);
  expect(correctionsOf(site)).toMatchObject({ holding: 1, lost: 0, corrections: [{ a: { sentence: '01/p1.s0' } }] });
  expect(ids(await withTexts(site, [{ name: 'a', text: TEXT }]))).toEqual(['01', '02', '03']);
  const own = givenOf(story, [said], true);
  expect([ids(own), [...own.fixed]]).toEqual([['7', '8'], []]);
  expect(ids(await withTexts(own, [{ name: 'a', text: TEXT }]))).toEqual(['7', '8', '09']);
});

test('a file that can’t be read is told by its name', async () => {
  const folder = new File([], 'folder');
  folder.arrayBuffer = () => Promise.reject(new Error('no bytes'));
  expect(reasons(withReadings(NOTHING_GIVEN, await readFile(folder)))).toEqual(['folder damaged']);
});
