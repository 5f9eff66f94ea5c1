/** Articles of the reader's own: given, compared on the device by the real encoder, kept there and removed. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { comparedStory, INJECTED, injections } from '../src/testing';
import { at, journey, rowsShown } from './support';

/** One piece of news in two languages; short, so that reading it takes a moment. */
const ENGLISH = [
  'A bell returns to its tower',
  'The bronze bell of Alder Cross came back to the market on Sunday, nine years after it was stolen.',
  'Two men had taken it at night and hidden it in a barn behind the old mill, the police said.',
  'Some four hundred people watched as a crane lifted it into the tower.',
  'The town could one day cast a second bell, and tourists might pay to ring it.',
].join('\n\n');
const FRENCH = [
  'Une cloche retrouve sa tour',
  'La cloche de bronze d’Alder Cross est revenue dimanche sur la place du marché, neuf ans après avoir été volée.',
  'Deux hommes l’avaient prise de nuit et cachée dans une grange derrière le vieux moulin, selon la police.',
  'Quelque quatre cents personnes ont regardé une grue la hisser dans la tour.',
].join('\n\n');

/** The same in Word's format, as a mail, and both languages side by side in a translation memory. */
const FORMATS = [
  { name: 'bell.docx', mimeType: '', buffer: Buffer.from(wordFile(ENGLISH.split('\n\n'))) },
  {
    name: 'cloche.eml',
    mimeType: 'message/rfc822',
    buffer: Buffer.from(
      `From: Torran Post <a@torran.example>\r\nSubject: Une cloche\r\nDate: Sun, 3 May 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\n` +
        `Content-Type: text/html; charset=utf-8\r\n\r\n<img src="https://evil.example/x.png"><p>${FRENCH.replace(/\n\n/gu, '</p><p>')}</p>`,
    ),
  },
  {
    name: 'bell.tmx',
    mimeType: '',
    buffer: Buffer.from(
      `<tmx version="1.4"><header/><body><tu>${['en', 'fr'].map((lang) => `<tuv xml:lang="${lang}"><seg>${lang === 'en' ? ENGLISH : FRENCH}</seg></tuv>`).join('')}</tu></body></tmx>`,
    ),
  },
];

const INJECTIONS = injections(520);
/** Some in a paragraph, since each paragraph takes its time to be drawn. */
const PARAGRAPHS = Array.from({ length: INJECTIONS.length / 4 }, (_, k) =>
  INJECTIONS.slice(k * 4, k * 4 + 4).join(' '),
);
/** Half of them each: quoted and counted, so that they come into the ledger as well, and in what is said of the article. */
const INJECTED_ARTICLES = [0, 1].map((half) => {
  const texts = PARAGRAPHS.filter((_, k) => k % 2 === half);
  const [title = '', outlet = '', byline = ''] = texts;
  return {
    id: `0${half + 1}`,
    lang: 'en',
    facts: { title, outlet, byline },
    blocks: texts.map((text, k) => ({
      role: 'paragraph' as const,
      text: `“${text}”, the clerk told ${k + 2} people in the town hall.`,
    })),
  };
});

function jsonFile(name: string, content: unknown): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
}

function wordFile(paragraphs: readonly string[]): Uint8Array {
  const text = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`,
    ),
  });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  await page.getByRole('button', { name: 'Add this text' }).click();
}

/** How many drafts the page's device keeps. */
function countDrafts(): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('parallax');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

describe('articles of the reader’s own', () => {
  journey(
    'are compared on the device, kept, listed, renamed, removed and put back',
    { timeout: 150_000 },
    async ({ newPage }) => {
      const page = await newPage();
      await page.goto(at('add/'));
      await paste(page, ENGLISH);
      await page.setInputFiles('input[type=file]', {
        name: 'cloche.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(FRENCH),
      });
      await page.locator('.card').nth(1).waitFor();
      const languages = page.getByLabel('Language', { exact: true });
      expect([await languages.nth(0).inputValue(), await languages.nth(1).inputValue()]).toEqual(['en', 'fr']);
      await page.getByLabel('What the story is called').fill('The bell');
      await page.getByRole('button', { name: 'Compare the articles' }).click();
      await page.waitForURL(/\/s\/own-[0-9a-f]+\/compare\//u, { timeout: 90_000 });
      await rowsShown(page);
      expect(await page.locator('[data-s="01/p4.s0"]').count()).toBe(1);
      const own = page.url();

      await page.reload();
      await rowsShown(page);
      // Every sentence is known by now: the encoder isn't even asked for.
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(at('add/'));
      await paste(page, FRENCH);
      await paste(page, ENGLISH);
      await page.getByRole('button', { name: 'Compare the articles' }).click();
      await page.waitForURL(/\/s\/own-[0-9a-f]+\/compare\//u);
      expect(asked.filter((url) => url.endsWith('.onnx'))).toEqual([]);

      await page.goto(at(''));
      const item = page.locator('.on-device li.story').last();
      expect(await item.locator('h2').textContent()).toBe('The bell');
      await page.getByRole('button', { name: 'Rename: The bell' }).click();
      await page.keyboard.type('Alder Cross');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Change the articles: Alder Cross' }).click();
      await page.locator('.card').nth(1).waitFor();
      expect(await page.getByLabel('What the story is called').inputValue()).toBe('Alder Cross');
      await page.goBack();
      await page.getByRole('button', { name: 'Rename: Alder Cross' }).click();
      await page.keyboard.type('The bell');
      await page.keyboard.press('Enter');
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download as a folder: The bell' }).click();
      const folder = join(mkdtempSync(join(tmpdir(), 'parallax-add-')), 'bell.zip');
      await (await coming).saveAs(folder);
      await page.getByRole('button', { name: 'Remove: The bell' }).click();
      await page.getByText('“The bell” was removed.').waitFor();
      await page.getByRole('button', { name: 'Put it back' }).click();
      await item.waitFor();
      await page.getByRole('button', { name: 'Remove: The bell' }).click();
      await page.getByText('“The bell” was removed.').waitFor();
      await page.goto(own);
      await page.getByText('kept only on the device').waitFor();

      await page.goto(at('add/'));
      await page.setInputFiles('input[type=file]', {
        name: 'bell.zip',
        mimeType: 'application/zip',
        buffer: readFileSync(folder),
      });
      await page.locator('.card').nth(1).waitFor();
      expect(await page.getByLabel('Title', { exact: true }).first().inputValue()).toBe('A bell returns to its tower');

      // What was given is kept before it is compared, and comes back with the page.
      await expect.poll(() => page.evaluate(countDrafts)).toBe(1);
      await page.reload();
      await page.getByText('were given here before').waitFor();
      await page.getByRole('button', { name: 'Start anew' }).click();
      expect(await page.locator('.card').count()).toBe(0);

      await page.goto(at('s/island-ferry-inspections/'));
      await page.getByRole('link', { name: 'Add your own article to compare' }).click();
      await page.getByText('From this site · French').waitFor();
    },
  );

  journey('are read as text: nothing of a pasted page runs or is asked for', async ({ newPage }) => {
    const page = await newPage({ mayBeRefused: true });
    await page.goto(at('add/'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await paste(
      page,
      '<html lang="en"><head><style>p { color: red }</style></head><body onload="hacked()"><article style="color: red"><h1>A bell</h1><p>The bell came back on Sunday, nine years after it was stolen.' +
        '<img src="https://evil.example/x.png" onerror="document.title=\'hacked\'"></p>' +
        '<script>document.title = "hacked"</script><p>Two men had taken it at night and hidden it in a barn.</p>' +
        '<iframe src="javascript:parent.document.title=1"></iframe></article></body></html>',
    );
    await page.locator('.card').waitFor();
    expect(await page.title()).not.toContain('hacked');
    expect(asked.filter((url) => !url.startsWith(at('')))).toEqual([]);
  });

  journey('run nothing and ask for nothing, whatever is written in them, on any screen', async ({ newPage }) => {
    // Without the page's policy, which would hide what the screens let through.
    const page = await newPage({ bypassCSP: true });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    // In the place of the engine with its encoder, which would take long for so many sentences.
    const { story, entry } = await comparedStory('own-0', INJECTED_ARTICLES);
    const answer = `onmessage = ({ data: { story: id } }) => postMessage({ kind: 'compared', story: { ...${JSON.stringify(story)}, id }, entry: { ...${JSON.stringify(entry)}, id } });`;
    await page.route(/assets\/worker-[^/]*\.js$/u, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: answer }),
    );
    await page.goto(at('add/'));
    // All are read as pages, one by one, and most then refused as too many articles.
    await page.setInputFiles('input[type=file]', [
      jsonFile(
        'texts.json',
        INJECTED_ARTICLES.map(({ lang, facts, blocks }) => ({ lang, ...facts, blocks })),
      ),
      jsonFile(
        'pages.json',
        INJECTIONS.map((text) => ({ html: `${text}<p>${ENGLISH}</p>` })),
      ),
    ]);
    await page.getByText('pages.json was left out').waitFor();
    await page.locator('.card summary').nth(0).click();
    await page.locator('.card summary').nth(1).click();
    await page.getByRole('button', { name: 'Compare the articles' }).click();
    await page.waitForURL(/\/s\/own-[0-9a-f]+\/compare\//u);
    await rowsShown(page);
    expect(await page.locator('.rows [data-s]').count()).toBeGreaterThanOrEqual(PARAGRAPHS.length);
    await page.goto(page.url().replace(/compare\/.*$/u, ''));
    await page.getByRole('heading', { name: /^Figures and quotations/u }).waitFor();
    const more = page.getByRole('button', { name: /^Show all \d+$/u });
    while ((await more.count()) > 0) await more.first().click();
    await page.goto(at(''));
    await page.locator('.on-device li.story').waitFor();
    const left = await page.evaluate(
      (name) => [name in window, name in Object.prototype, localStorage.getItem(name), document.title.includes(name)],
      INJECTED,
    );
    expect([dialogs, left]).toEqual([[], [false, false, null, false]]);
  });

  journey(
    'in other formats are read, or refused with a reason, and a comparison can be given up',
    async ({ newPage }) => {
      const page = await newPage();
      await page.goto(at('add/'));
      await page.setInputFiles('input[type=file]', {
        name: 'photo.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      });
      await page.getByText('photo.jpg is not a text.').waitFor();
      expect(await page.getByRole('button', { name: 'Compare the articles' }).isDisabled()).toBe(true);
      // Under the site's policy too, and without a request for anything that they name.
      await page.setInputFiles('input[type=file]', FORMATS);
      await page.locator('.card').nth(3).waitFor();
      const tags = await page
        .getByLabel('Language', { exact: true })
        .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
      expect(tags).toEqual(['en', 'fr', 'en', 'fr']);
      await page.getByLabel('Address it came from').first().fill('torran');
      await page.getByLabel('Address it came from').first().blur();
      await page.getByText('That is no http or https address').waitFor();
      await paste(page, ENGLISH);
      await paste(page, FRENCH);
      await page.getByRole('button', { name: 'Compare the articles' }).click();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Compare the articles' }).waitFor();
      expect(page.url()).toContain('/add/');
    },
  );
});
