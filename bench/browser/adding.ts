/** The Add screen as a reader goes about it, with its times and the tasks that hold up its frames. */
import type { Page } from 'playwright';
import type { CompiledStory } from '../../src/story';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Seconds, as the screen tells them; where nothing had to be loaded or encoded, none. */
export interface Times {
  readonly load: number;
  readonly encode: number;
  /** All that follows from the vectors, and keeping it. */
  readonly rest: number;
  /** From the button to the compared story. */
  readonly all: number;
}

interface Watched {
  readonly tasks: { readonly start: number; readonly duration: number }[];
  readonly told: { readonly kind: string; readonly at: number }[];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

const PATIENCE = 300_000;
/** Before anything is opened: what the screen tells of a comparison, and every task of 50 ms or more. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.watched = { tasks: [], told: [] };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        window.watched.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver(() => {
      const running = document.querySelector('.running');
      const { value = 0, max = 1 } = running?.querySelector('progress') ?? {};
      const label = running?.querySelector('label')?.textContent ?? '';
      const reading = /sentences/u.test(label) ? (value < max ? 'encode' : 'rest') : 'start';
      const now = !running ? 'none' : /MB/u.test(label) ? 'load' : reading;
      if (window.watched.told.at(-1)?.kind !== now) window.watched.told.push({ kind: now, at: performance.now() });
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}

export async function give(page: Page, files: readonly TextFile[], cards = files.length): Promise<void> {
  const payload = files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));
  await page.setInputFiles('input[type=file]', payload);
  await page
    .locator('.card')
    .nth(cards - 1)
    .waitFor({ timeout: PATIENCE });
}

export async function compare(page: Page): Promise<{ readonly times: Times; readonly story: CompiledStory }> {
  const before = await page.evaluate(() => window.watched.told.length);
  const start = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: 'Compare the articles' }).click();
  await page.waitForURL(/\/s\/own-[0-9a-f]+\/compare\//u, { timeout: PATIENCE });
  // The address changes a moment before the screen does.
  await page.waitForFunction(() => window.watched.told.at(-1)?.kind === 'none');
  const { told, end } = await page.evaluate((from) => {
    const { told: all } = window.watched;
    return { told: all.slice(from), end: all.findLast(({ kind }) => kind === 'none')?.at ?? performance.now() };
  }, before);
  const lasted = (kind: string): number =>
    told.reduce((sum, one, k) => sum + (one.kind === kind ? (told[k + 1]?.at ?? end) - one.at : 0), 0) / 1000;
  const id = /own-[0-9a-f]+/u.exec(page.url())?.[0] ?? '';
  const times = { load: lasted('load'), encode: lasted('encode'), rest: lasted('rest'), all: (end - start) / 1000 };
  return { times, story: await keptStory(page, id) };
}

function keptStory(page: Page, id: string): Promise<CompiledStory> {
  return page.evaluate(
    (key) =>
      new Promise<CompiledStory>((resolve, reject) => {
        const opening = indexedDB.open('parallax');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('stories').objectStore('stories').get(key);
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result.story);
          };
        };
      }),
    id,
  );
}

/** Takes back what is kept of sentences, so that they are encoded again by an encoder that is kept. */
export async function forgetSentences(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const removing = indexedDB.deleteDatabase('parallax-vectors');
        removing.onsuccess = () => resolve();
        removing.onblocked = () => resolve();
      }),
  );
}

/** The longest task of the main thread that ended while something was done, in milliseconds; 0 where all were short. */
export async function longestIn(page: Page, act: () => Promise<unknown>): Promise<number> {
  const from = await page.evaluate(() => performance.now());
  await act();
  return page.evaluate(async (start) => {
    const end = window.watched.told.findLast(({ kind, at }) => kind === 'none' && at > start)?.at ?? performance.now();
    // They are told of a little later than they end.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const within = window.watched.tasks.filter((task) => task.start >= start && task.start + task.duration <= end);
    return Math.max(0, ...within.map(({ duration }) => duration));
  }, from);
}
