import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFixtures } from '../../engine';
import { storyFrom } from '../../testing';
import { folderOf, textsIn } from './folder';

const story = (title: Readonly<Record<string, string>>) => ({
  ...storyFrom('01: a b | #h | c d\n02[fr]: a | *x'),
  id: 'own-123456789abc',
  title,
});
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a story becomes a folder of fixtures without a fault', () => {
  const { name, bytes } = folderOf(story({ en: 'The Bell of Orvelle: é' }));
  expect(name).toBe('the-bell-of-orvelle-e.zip');
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, text: decode(content) }));
  expect(files.map(({ path }) => path).sort()).toEqual([
    'the-bell-of-orvelle-e/story.md',
    'the-bell-of-orvelle-e/the-bell-of-orvelle-e-01.en.md',
    'the-bell-of-orvelle-e/the-bell-of-orvelle-e-02.fr.md',
  ]);
  const fixtures = readFixtures(files);
  expect(fixtures.problems).toEqual([]);
  expect(fixtures.articles.map(({ article }) => article.blocks.map(({ role, text }) => `${role} ${text}`))).toEqual([
    ['paragraph a. b.', 'heading h.', 'paragraph c. d.'],
    ['paragraph a.', 'list-item x.'],
  ]);
});

test('a story without a Latin title is called by its id', () => {
  expect(folderOf(story({ ar: 'الجرس' })).name).toBe('own-123456789abc.zip');
  expect(folderOf(story({})).name).toBe('own-123456789abc.zip');
});

test('the texts of a file come back by name, and nothing else of it', () => {
  const { bytes } = folderOf(story({ en: 'Bell' }));
  expect(textsIn(bytes).map(({ name }) => name)).toEqual(['bell-01.en.md', 'bell-02.fr.md']);
  const odd = zipSync({ '../../etc/a.txt': strToU8('a'), 'b.png': strToU8('b'), '__MACOSX/c.txt': strToU8('c') });
  expect(textsIn(odd).map(({ name }) => name)).toEqual(['a.txt']);
});

test('what is no archive is refused', () => {
  expect(() => textsIn(strToU8('no archive'))).toThrow('damaged');
});
