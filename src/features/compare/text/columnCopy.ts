/** What is copied from the rows: the words of one column, as the article has them. */
import { useEffect } from 'react';
import { joinBlocks, type StoryView } from '../../../story';

/** What stands in a block without being its text: labels and signs. */
const NOT_TEXT = '.vh, .unclear, .movedchip, .sign-item';

/**
 * A selection down a column runs through its neighbours, for rows go across; what is copied is the text of the column in
 * which it began. On the document, since a selection may end outside the rows.
 */
export function useColumnCopy(story: StoryView): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent): void => {
      const text = selectedText(window.getSelection(), story);
      if (text === '') return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [story]);
}

/** Empty where the selection did not begin in a column, or holds nothing of its text. */
export function selectedText(selection: Selection | null, story: StoryView): string {
  if (!selection?.anchorNode || selection.rangeCount === 0) return '';
  const article = columnAt(selection.anchorNode);
  if (article === undefined) return '';
  const range = selection.getRangeAt(0);
  const blocks = story.articles[Number(article)]?.article.blocks ?? [];
  const wanted = [...document.querySelectorAll<HTMLElement>('.rows [data-block]')]
    .filter((element) => range.intersectsNode(element) && articleIn(element) === article)
    .flatMap((element) => {
      const block = blocks[Number(element.dataset.block)];
      const span = block && selectedSpan(element, range);
      return span ? [{ role: block.role, text: block.text.slice(...span).trim() }] : [];
    });
  return joinBlocks(wanted.filter(({ text }) => text !== ''));
}

/** The article of the column in which a node stands. A blank cell has none of its own: those above and below it have. */
function columnAt(node: Node): string | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const cell = element?.closest('.rows .cell');
  const row = cell?.parentElement;
  if (!cell || !row) return undefined;
  const place = [...row.children].indexOf(cell) + 1;
  return articleIn(cell) ?? articleIn(document.querySelector(`.rows .row > :nth-child(${place}):has([data-article])`));
}

function articleIn(element: Element | null): string | undefined {
  return element?.querySelector<HTMLElement>('[data-article]')?.dataset.article;
}

/** From where to where of its block's text is selected: every character of it is on the page, between labels and signs. */
function selectedSpan(block: HTMLElement, range: Range): [start: number, end: number] | undefined {
  let span: [number, number] | undefined;
  let offset = 0;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(NOT_TEXT)) continue;
    const { length } = node as Text;
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : length;
      span = [span?.[0] ?? offset + from, offset + to];
    }
    offset += length;
  }
  return span;
}
