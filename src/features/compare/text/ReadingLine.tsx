import { Component, createRef, type ReactNode } from 'react';
import { coveredHeight, FLOW, readingHeight } from '../state';

interface ReadingLineProps {
  /** Changes when the page is laid out anew: the reading line is held over such a change, and only then. */
  readonly layout: string;
  /** Whether the columns scroll by themselves. */
  readonly published: boolean;
  /** Ids of the sentences that say the same as one of that id, in other columns. */
  readonly counterparts: (id: string) => readonly string[];
  /** Ties columns that scroll by themselves after some were put back, the one with what was nearest first. */
  readonly tie: (articles: readonly number[]) => void;
  readonly children: ReactNode;
}

interface Anchor {
  readonly name: string;
  readonly selector: string;
  readonly top: number;
}

function selectorOf(attribute: string, name: string): string {
  return `[${attribute}="${CSS.escape(name)}"]`;
}

/** Where one was before a change. */
interface Before extends Pick<ReadingLineProps, 'published'> {
  readonly anchors: readonly Anchor[];
}

/**
 * Keeps the line being read where it is while columns, marks or folds change around it: the first sentence in sight is
 * remembered before the change and put back after it, in every column where they scroll by themselves. A class, for
 * getSnapshotBeforeUpdate has no hook.
 */
export class ReadingLine extends Component<ReadingLineProps> {
  readonly #root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(previous: ReadingLineProps): Before | null {
    const flows = this.#flows();
    const isAtTop = window.scrollY === 0 && flows.every(({ scrollTop }) => scrollTop === 0);
    if (previous.layout === this.props.layout || isAtTop) return null;
    const height = previous.published || this.props.published ? readingHeight() : coveredHeight();
    return { anchors: this.#inSight(height), published: previous.published };
  }

  override componentDidUpdate(_: ReadingLineProps, __: object, before: Before | null): void {
    if (!before) return;
    this.#putBack(before.anchors);
    if (!before.published || this.props.published) return;
    // Rows that were never in sight have their true heights once they are.
    requestAnimationFrame(() => {
      this.#putBack(before.anchors);
      requestAnimationFrame(() => this.#putBack(before.anchors));
    });
  }

  #flows(): HTMLElement[] {
    return [...(this.#root.current?.querySelectorAll<HTMLElement>(FLOW) ?? [])];
  }

  #putBack(anchors: readonly Anchor[]): void {
    const done = new Set<HTMLElement>();
    // Where columns scroll by themselves the window stands, wherever it stood over the rows.
    if (this.props.published) window.scrollTo({ top: 0, behavior: 'instant' });
    for (const { selector, top } of anchors) {
      const now = this.#root.current?.querySelector(selector);
      if (!now || now.getClientRects().length === 0) continue;
      const flow = now.closest<HTMLElement>(FLOW);
      const by = now.getBoundingClientRect().top - top;
      if (!flow) {
        window.scrollBy({ top: by, behavior: 'instant' });
        return;
      }
      if (!done.has(flow)) flow.scrollTop += by;
      done.add(flow);
    }
    if (done.size > 0) this.props.tie([...done].map(({ dataset }) => Number(dataset.flow)));
  }

  /**
   * Sentences in sight, those nearest to a height of the window first, several, for the first may be gone after the
   * change; then the rows they stand in, for another column of the same row has none of them; then what says the same in
   * another column.
   */
  #inSight(height: number): Anchor[] {
    const sentences = this.#anchors('data-s', height);
    const counterparts = sentences.flatMap(({ name, top }) =>
      this.props.counterparts(name).map((id) => ({ name: id, selector: selectorOf('data-s', id), top })),
    );
    return [...sentences, ...this.#anchors('data-row', height), ...counterparts];
  }

  #anchors(attribute: string, height: number): Anchor[] {
    const anchors: Anchor[] = [];
    const covered = coveredHeight();
    for (const element of this.#root.current?.querySelectorAll(`[${attribute}]`) ?? []) {
      const { top, bottom } = element.getBoundingClientRect();
      const name = element.getAttribute(attribute) ?? '';
      if (bottom > covered && top < window.innerHeight) {
        anchors.push({ name, selector: selectorOf(attribute, name), top });
      }
    }
    return anchors.sort((a, b) => Math.abs(a.top - height) - Math.abs(b.top - height));
  }

  override render(): ReactNode {
    return <div ref={this.#root}>{this.props.children}</div>;
  }
}
