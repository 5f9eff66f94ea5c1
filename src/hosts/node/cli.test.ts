import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCompiledStory, readStoryIndex } from '../../story';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function parallax(...call: string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/hosts/node/cli.ts', ...call],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { code: status, out: stdout, err: stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('parallax', () => {
  it('answers --help on each command', () => {
    for (const command of ['compile', 'check', 'align', 'inspect', 'table']) {
      const { code, out } = parallax(command, '--help');
      expect(code).toBe(0);
      expect(out).toContain(`Usage: parallax ${command}`);
    }
  }, 30_000);

  it.each([
    [['compute'], 'usage: parallax COMMAND'],
    [['align'], 'usage: parallax align'],
    [['check', '--speed'], 'usage: parallax check'],
    [['inspect', 'a.txt', 'b.txt', 'c.txt', '--lang', 'id', 'ms'], 'usage: parallax inspect'],
    [['inspect', 'a.txt', '--lang', '!'], 'usage: parallax inspect'],
    [['table', 'fixtures'], 'usage: parallax table'],
    [['table', 'fixtures', 'story', '--format', 'xml'], 'usage: parallax table'],
    [['table', 'fixtures', 'story', '--what', 'names'], 'usage: parallax table'],
  ])('exits 2 with a usage line for %j', (call, usage) => {
    const { code, out, err } = parallax(...call);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(usage);
  });
});

const good = `---
lang: en
---

The quick ferry left the harbour at noon. Nobody was hurt.
`;

const ENGLISH =
  'The committee said on Monday that the bridge would remain closed for another week. Engineers found cracks in two of ' +
  'its northern piers, and nobody knows yet how long repairs may take. Residents who work across the river now need ' +
  'almost an hour to get there by bus.';

describe('check', () => {
  it('names every fault in a folder of bad fixtures, and none hides another', () => {
    const bad = 'bad';
    write(`${bad}/one/a.en.md`, good.replace('lang: en', 'title: No language'));
    write(`${bad}/one/b.en.md`, good.replace('lang: en', 'lang: en\npublished: 2026-02-30'));
    write(`${bad}/one/c.en.md`, good.replace('lang: en', 'lang: [en'));
    write(`${bad}/one/d.en.md`, '---js\n({ lang: "en" })\n---\n\nText.\n');
    write(`${bad}/one/e.en.md`, '---\nlang: en\n---\n');
    write(`${bad}/one/f.en.md`, Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a]));
    write(`${bad}/one/g.en.md`, good.replace('lang: en', 'lang: en\nurl: ftp://example.org'));
    write(`${bad}/one/h.en.md`, good);
    write(`${bad}/two/h.fr.md`, good);
    write(`${bad}/one/story.md`, '---\ntitle: { en: The ferry }\n---\n');
    write(`${bad}/two/story.md`, '---\ntitle: { en: The ferry }\n---\n');
    write(`${bad}/two/i.en.md`, `${good}\n<script>alert(1)</script>\n\n[here](javascript:alert(1))\n`);
    write(`${bad}/two/j.fr.md`, `---\nlang: fr\n---\n\n${ENGLISH}\n`);
    write(`${bad}/two/k.yo.md`, good.replace('lang: en', 'lang: yo'));
    symlinkSync(join(folder, '..'), join(folder, bad, 'out'));
    const { code, out } = parallax('check', '--fixtures', join(folder, bad));
    expect(code).toBe(1);
    const lines = out.trim().split('\n');
    const about = (file: string): string[] => lines.filter((line) => line.startsWith(`${file}:`));
    expect(about('one/a.en.md').join()).toMatch(/^one\/a\.en\.md:\d+: .*`lang`.*, expected /);
    expect(about('one/b.en.md').join()).toMatch(/^one\/b\.en\.md:3: .*2026-02-30.*, expected /);
    for (const file of [
      'one/c.en.md',
      'one/d.en.md',
      'one/e.en.md',
      'one/f.en.md',
      'two/h.fr.md',
      'out',
      'two/story.md',
    ]) {
      expect(about(file), file).not.toEqual([]);
    }
    expect(about('one/g.en.md').join()).toMatch(/^one\/g\.en\.md:3: .*ftp:\/\/example\.org.*, expected /);
    expect(about('two/i.en.md').join()).toMatch(/^two\/i\.en\.md:9: warning: .*javascript:/);
    expect(about('two/j.fr.md').join()).toMatch(/^two\/j\.fr\.md:2: warning: .*`en`/);
    expect(about('two/k.yo.md').join()).toMatch(/^two\/k\.yo\.md:2: warning: .*encoder/);
    expect(about('one/h.en.md')).toEqual([]);
    for (const line of lines) expect(line).toMatch(/^[^:]+:\d+: .+, expected .+$/);
  });
});

describe('table', () => {
  it('writes who says what as CSV or JSON, and names the stories where there is no such one', () => {
    // One story with its judgements: compiling all of them takes seconds each time.
    const dir = join(folder, 'one-story');
    const story = 'island-ferry-inspections';
    cpSync(join(root, 'fixtures', story), join(dir, story), { recursive: true });
    cpSync(join(root, 'fixtures/judgements', `${story}.json`), join(dir, 'judgements', `${story}.json`));
    const call = ['table', dir, story];
    const csv = parallax(...call);
    expect(csv.code).toBe(0);
    expect(csv.out).toMatch(/^\u{feff}statement,source,.*\r\n1,201,fr,says,1,flat,/u);
    const json = parallax(...call, '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ kind: 'parallax-claims', story: 'island-ferry-inspections' });
    const figures = parallax(...call, '--what', 'figures');
    expect(figures.out).toMatch(/^\u{feff}row,source,.*\r\n1,201,fr,gives,true,1,37,37,/u);
    const quotations = JSON.parse(parallax(...call, '--what', 'quotations', '--format', 'json').out);
    expect(quotations).toMatchObject({
      kind: 'parallax-quotations',
      records: expect.arrayContaining([expect.objectContaining({ speaker: 'Tomas Reinholt', language: 'ar' })]),
    });
    const none = parallax('table', dir, 'no-such-story');
    expect([none.code, none.out]).toEqual([1, '']);
    expect(none.err).toContain('island-ferry-inspections');
  }, 60_000);
});

describe('compile', () => {
  it('writes whole stories beside a broken file, exits 1, and takes away what is gone', () => {
    const dir = join(folder, 'half');
    const out = join(folder, 'out');
    write('half/a.en.md', good);
    const broken = write('half/b.en.md', good.replace('lang: en', 'lang: xx-nothing-at-all'));
    const first = parallax('compile', '--fixtures', dir, '--out', out);
    expect(first.code).toBe(1);
    expect(first.err).toContain('b.en.md:2: ');
    expect(readdirSync(out).sort()).toEqual(['a.json', 'index.json', 'search.0.json', 'search.json']);
    rmSync(broken);
    rmSync(join(dir, 'a.en.md'));
    write('half/c.en.md', good);
    write('out/search.1.json', 'a shard of a larger index');
    expect(parallax('compile', '--fixtures', dir, '--out', out).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['c.json', 'index.json', 'search.0.json', 'search.json']);
    const story = readCompiledStory(JSON.parse(readFileSync(join(out, 'c.json'), 'utf8')));
    expect(story.articles[0]?.blocks[0]?.text).toBe('The quick ferry left the harbour at noon. Nobody was hurt.');
    expect(readStoryIndex(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'))).singles).toHaveLength(1);
  }, 60_000);

  it('compares the first 2,000 sentences of a longer article and says so', () => {
    const long = Array.from({ length: 5000 }, () => 'The ferry left.').join(' ');
    write('long/a.en.md', `---\nlang: en\n---\n\n${long}\n`);
    const out = join(folder, 'long-out');
    const { code } = parallax('compile', '--fixtures', join(folder, 'long'), '--out', out);
    expect(code).toBe(0);
    const { articles } = readCompiledStory(JSON.parse(readFileSync(join(out, 'a.json'), 'utf8')));
    expect(articles[0]?.compared).toBe(2000);
    expect(articles[0]?.judgements).toHaveLength(5000);
    expect(articles[0]?.judgements[4999]?.verdict).toBe('unsure');
  }, 60_000);
});

describe('inspect and align', () => {
  it('inspect compares raw text files', () => {
    const a = write(
      'raw/a.txt',
      'The ferry left the harbour at noon.\n\nA whale was seen near the pier, said Jo Reed: “It was grey.”\n',
    );
    const b = write(
      'raw/b.txt',
      'The ferry left the harbour at noon!\n\n# Possible causes\n\n- A storm.\n- A whale may sleep.\n',
    );
    const { code, out } = parallax('inspect', a, b, '--lang', 'en');
    expect(code).toBe(0);
    const { articles, links, claims, sections } = JSON.parse(out);
    expect(articles.map(({ id, lang }: { id: string; lang: string }) => [id, lang])).toEqual([
      ['a', 'en'],
      ['b', 'en'],
    ]);
    const hedges = articles[1].sentences.map(({ hedges }: { hedges: unknown }) => hedges);
    expect(hedges.slice(-2)).toEqual([
      [{ text: 'Possible causes', kind: 'possible' }],
      [{ text: 'may', kind: 'possible' }],
    ]);
    expect(articles[0].sentences.at(-1).quotations).toMatchObject([
      { text: 'It was grey.', speaker: { text: 'Jo Reed' } },
    ]);
    expect(sections).toMatchObject([{ article: 'b', hedged: 1 }]);
    expect(links).toContainEqual({ a: 'a/p0.s0', b: 'b/p0.s0', p: expect.any(Number), status: 'linked' });
    expect(claims).toContainEqual({ sentences: ['a/p0.s0', 'b/p0.s0'], p: expect.any(Number) });
  }, 60_000);

  it('inspect reads a page, with what it says of itself', () => {
    const words =
      'The ferry left the harbour at noon with ninety people, and none of them had been told where it would go. ';
    const article = `<h1>Ferry leaves without a plan</h1><p>${words.repeat(3)}</p><p>${words.repeat(4)}</p>`;
    const file = write(
      'raw/page.html',
      `<html lang="en"><title>Ferry leaves without a plan</title><script>0</script><article>${article}</article></html>`,
    );
    const { code, out } = parallax('inspect', file);
    expect(code).toBe(0);
    const [page] = JSON.parse(out).articles;
    expect(page).toMatchObject({ id: 'page', lang: 'en', facts: { title: 'Ferry leaves without a plan' } });
    expect(page.sentences[0]).toMatchObject({ role: 'title', text: 'Ferry leaves without a plan' });
    expect(page.sentences).toHaveLength(8);
  }, 60_000);

  it.each([
    ['missing.txt', undefined, /missing\.txt/],
    ['empty.txt', ' \n', /empty\.txt.*empty file, expected/],
    ['latin.txt', Buffer.from([0xe9, 0x20, 0xe8]), /latin\.txt.*not UTF-8, expected/],
  ])('inspect refuses %s', (name, content, message) => {
    const path = content === undefined ? join(folder, name) : write(name, content);
    const { code, err } = parallax('inspect', path);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  it.each([
    ['not JSON', '{', /broken\.json.*JSON/],
    ['another form', '[{"id": "x", "versions": [{"lang": "en"}]}]', /broken\.json: 0\.versions\.0\.paragraphs: /],
  ])('align refuses a file that is %s', (_, content, message) => {
    const { code, err } = parallax('align', write('broken.json', content));
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  it('align answers with places of the sentences as they came', () => {
    const version = (lang: string, ...paragraphs: string[][]): unknown => ({
      lang,
      paragraphs: paragraphs.map((paragraph) => paragraph.map((text) => ({ text, src: 7 }))),
    });
    const story = {
      id: 's',
      versions: [
        version('en', ['One thing.'], ['The ferry will leave in 45 minutes.']),
        version('en', ['The ferry left.'], ['“We waited for an hour,” said Ann Brook.']),
      ],
    };
    const { code, out } = parallax('align', write('stories.json', JSON.stringify([story])));
    expect(code).toBe(0);
    const [answer] = JSON.parse(out);
    expect(answer.sentences).toEqual([
      { at: [0, 0, 0], certainty: 'flat', only: expect.any(Number), figures: [], quote: false },
      {
        at: [0, 1, 0],
        certainty: 'expected',
        figures: [{ text: '45 minutes', value: 45, unit: 'minute' }],
        quote: false,
      },
      { at: [1, 0, 0], certainty: 'flat', figures: [], quote: false },
      {
        at: [1, 1, 0],
        certainty: 'flat',
        only: expect.any(Number),
        figures: [expect.objectContaining({ unit: 'hour' })],
        quote: true,
        speaker: 'Ann Brook',
        credits: 'Ann Brook',
      },
    ]);
    expect(answer.links).toContainEqual({ a: [0, 1, 0], b: [1, 0, 0], p: expect.any(Number) });
    expect(answer.claims).toEqual([
      [
        [0, 1, 0],
        [1, 0, 0],
      ],
    ]);
  }, 60_000);

  it('align leaves out what stands around the text, and says where the rest stands', () => {
    const told = [
      [{ text: 'Ferry leaves', role: 'title' }],
      [{ text: 'The ferry left.', role: 'paragraph' }, { text: 'Share this' }],
      [{ text: 'Share', role: 'furniture' }],
    ];
    const version = { lang: 'en', paragraphs: told };
    const { code, out } = parallax(
      'align',
      write('roles.json', JSON.stringify([{ id: 's', versions: [version, version] }])),
    );
    expect(code).toBe(0);
    const [answer] = JSON.parse(out);
    const places = answer.links.map(({ a, b }: { a: number[]; b: number[] }) => [a, b]);
    expect(places).toContainEqual([
      [0, 1, 0],
      [1, 1, 0],
    ]);
    expect(places).toContainEqual([
      [0, 1, 1],
      [1, 1, 1],
    ]);
    expect(places).toHaveLength(2);
    expect(answer.unsure).toEqual([]);
  }, 60_000);
});
