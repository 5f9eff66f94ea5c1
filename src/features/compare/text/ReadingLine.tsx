import { Component, createRef, type ReactNode } from 'react';
import { coveredHeight } from '../state';

interface ReadingLineProps {
  /** Changes when the page is laid out anew: the reading line is held over such a change, and only then. */
  readonly layout: string;
  /** Ids of the sentences that say the same as one of that id, in other columns. */
  readonly counterparts: (id: string) => readonly string[];
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

/**
 * Keeps the line being read where it is while columns, marks or folds change around it: the first sentence in sight is
 * remembered before the change and put back after it. A class, for getSnapshotBeforeUpdate has no hook.
 */
export class ReadingLine extends Component<ReadingLineProps> {
  readonly #root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(previous: ReadingLineProps): readonly Anchor[] {
    if (previous.layout === this.props.layout || window.scrollY === 0) return [];
    return this.#inSight();
  }

  override componentDidUpdate(_: ReadingLineProps, __: object, anchors: readonly Anchor[]): void {
    for (const { selector, top } of anchors) {
      const now = this.#root.current?.querySelector(selector);
      if (!now || now.getClientRects().length === 0) continue;
      window.scrollBy({ top: now.getBoundingClientRect().top - top, behavior: 'instant' });
      return;
    }
  }

  /**
   * Sentences in sight from the top, several, for the first may be gone after the change; then the rows they stand in,
   * for another column of the same row has none of them; then what says the same in another column.
   */
  #inSight(): Anchor[] {
    const sentences = this.#anchors('data-s');
    const counterparts = sentences.flatMap(({ name, top }) =>
      this.props.counterparts(name).map((id) => ({ name: id, selector: selectorOf('data-s', id), top })),
    );
    return [...sentences, ...this.#anchors('data-row'), ...counterparts];
  }

  #anchors(attribute: string): Anchor[] {
    const anchors: Anchor[] = [];
    const covered = coveredHeight();
    for (const element of this.#root.current?.querySelectorAll(`[${attribute}]`) ?? []) {
      const { top, bottom } = element.getBoundingClientRect();
      const name = element.getAttribute(attribute) ?? '';
      if (bottom > covered && top < window.innerHeight) {
        anchors.push({ name, selector: selectorOf(attribute, name), top });
      }
    }
    return anchors.sort((a, b) => Math.abs(a.top - covered) - Math.abs(b.top - covered));
  }

  override render(): ReactNode {
    return <div ref={this.#root}>{this.props.children}</div>;
  }
}
