/** Stands for the worker that compares: it answers at once with a story of the articles, in which nothing is linked. */
import { entryOf } from '../../story';
import { storyTelling } from '../../testing';

interface Asked {
  readonly story: string;
  readonly title: Readonly<Record<string, string>>;
  readonly articles: readonly {
    readonly id: string;
    readonly lang?: string;
    readonly facts: object;
    readonly blocks: readonly { readonly text: string }[];
  }[];
}

export class PretendWorker extends EventTarget {
  /** The last time. */
  static asked: Asked | undefined;

  postMessage(asked: Asked): void {
    PretendWorker.asked = asked;
    const tellings = asked.articles.map(({ id, lang = 'und', blocks }) => [
      id,
      [lang, ...blocks.map(({ text }) => text)] as const,
    ]);
    const story = { ...storyTelling(asked.story, Object.fromEntries(tellings)), title: asked.title };
    queueMicrotask(() =>
      this.dispatchEvent(new MessageEvent('message', { data: { kind: 'compared', story, entry: entryOf(story) } })),
    );
  }

  terminate(): void {}
}
