import { sentenceOf } from '../../../story';
import { typeset } from '../../../ui';
import type { Column } from '../model';
import { useCompare } from '../state';

/** Enough of a sentence to know it again; the line is cut by the column's width. */
const BIT = 90;

interface ElsewhereProps {
  readonly column: Column;
  /** Sentences of the column's article that stand in another row. */
  readonly sentences: readonly number[];
}

/** Said by this source, but in another row: jumps there. */
export function ElsewhereChip({ column, sentences }: ElsewhereProps) {
  const { t, language, spread, actions, on } = useCompare();
  const [sentence] = sentences;
  if (sentence === undefined) return null;
  // Switched off, the chip gives way to plain words: a blank without any would say that it is missing here.
  if (!on.has('moved')) return <Plain />;
  const { text } = sentenceOf(spread.story, { article: column.article, sentence });
  return (
    <div className="else">
      <button type="button" lang={language} onClick={() => actions.jump({ article: column.article, sentence })}>
        <span aria-hidden="true">⤷ </span>
        {t('compare.mark.moved')}
        {sentences.length > 1 && ` · ${t('compare.sentences', { count: sentences.length })}`}
      </button>
      <span className="bit" dir="auto">
        {typeset(text.slice(0, BIT), column.view.article.lang)}
      </span>
    </div>
  );
}

function Plain() {
  const { t, language } = useCompare();
  return (
    <p className="blank" lang={language} dir="auto">
      {t('compare.mark.moved')}
    </p>
  );
}

/** Stands before a block that was moved here from its own place: jumps to what stands there. */
export function MovedChip({ column, block }: { readonly column: Column; readonly block: number }) {
  const { t, language, actions, on } = useCompare();
  if (!on.has('moved')) return null;
  const neighbour = neighbourOf(column, block);
  return (
    <button
      type="button"
      className="movedchip"
      lang={language}
      onClick={() => actions.jump({ article: column.article, sentence: neighbour })}
    >
      <span aria-hidden="true">↪ </span>
      {t('compare.mark.movedHere')}
    </button>
  );
}

/**
 * The last sentence before the block in its own article, else the first after it: where it was taken from. Furniture may
 * not be shown, so that it leads nowhere.
 */
function neighbourOf({ view }: Column, block: number): number {
  const toRead = view.sentences.filter(({ role }) => role !== 'furniture');
  const before = toRead.findLast((sentence) => sentence.block < block);
  const after = toRead.find((sentence) => sentence.block > block);
  return (before ?? after ?? view.inBlock[block]?.[0])?.index ?? 0;
}
