/** What a page costs, as the browser itself counts it: time until it can be read, time of script, memory. */
import type { CDPSession, Page } from 'playwright';

/** A thing done on a page, in milliseconds: all the main thread did for it, and the script alone. */
export interface Cost {
  readonly work: number;
  readonly script: number;
}

const MS = 1000;
const MEGABYTE = 2 ** 20;

async function spent(client: CDPSession): Promise<Cost> {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * MS;
  return { work: of('TaskDuration'), script: of('ScriptDuration') };
}

/** Two frames: what was done is drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

export class Meter {
  readonly #page: Page;
  readonly #client: CDPSession;

  private constructor(page: Page, client: CDPSession) {
    this.#page = page;
    this.#client = client;
  }

  static async on(page: Page): Promise<Meter> {
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    return new Meter(page, client);
  }

  /**
   * @param shown a selector of what can be read once the page stands
   * @returns milliseconds from when the page was asked for until that is drawn, by the page's own clock
   */
  async open(address: string, shown: string): Promise<number> {
    // Without a named function: what tsx adds to those is not there in the page.
    await this.#page.addInitScript((selector) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(selector)) return;
        observer.disconnect();
        requestAnimationFrame(() => performance.mark('readable'));
      }).observe(document, { childList: true, subtree: true });
    }, shown);
    await this.#page.goto(address);
    await this.#page.waitForFunction(() => performance.getEntriesByName('readable').length > 0);
    return this.#page.evaluate(() => performance.getEntriesByName('readable')[0]?.startTime ?? Number.NaN);
  }

  /** The JavaScript that is still held after rubbish was collected, in megabytes. */
  async memory(): Promise<number> {
    await this.#client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.#client.send('Runtime.getHeapUsage');
    return usedSize / MEGABYTE;
  }

  async cost(act: () => Promise<unknown>): Promise<Cost> {
    await drawn(this.#page);
    const before = await spent(this.#client);
    await act();
    await drawn(this.#page);
    const after = await spent(this.#client);
    return { work: after.work - before.work, script: after.script - before.script };
  }
}
