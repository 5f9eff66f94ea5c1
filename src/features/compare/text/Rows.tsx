import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { counterpartsOf, findSentence, type SentenceRef, type StoryView, sentenceOf } from '../../../story';
import { type Stretch, stretchesAlone } from '../model';
import { useCompare, useTies } from '../state';
import { FlowMap } from './FlowMap';
import { Flows } from './Flows';
import { Fold } from './Fold';
import { PageMap } from './PageMap';
import { ReadingLine } from './ReadingLine';
import { Row } from './Row';
import { useHands } from './useHands';

interface RowsProps {
  /** Names the layout: see `ReadingLine`. */
  readonly layoutKey: string;
  readonly focus: SentenceRef | undefined;
}

/** All rows, or the columns as published; sentences in them are pointed at, focused and walked through here. */
export function Rows({ layoutKey, focus }: RowsProps) {
  const { spread, layout } = useCompare();
  const ties = useTies();
  const stretches = useStretches();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  // A sentence in focus is never folded away, and what was opened for it stays open.
  const held = focus && stretches.find((stretch) => stretch.folds && holds(spread.story, stretch, focus));
  if (held && !unfolded.has(held.key)) setUnfolded(new Set([...unfolded, held.key]));

  const isFolded = ({ folds, key }: Stretch): boolean => folds !== undefined && !unfolded.has(key);
  const open = ({ key }: Stretch): void => setUnfolded(new Set([...unfolded, key]));
  return (
    <>
      <ReadingLine
        layout={`${layoutKey} ${[...unfolded].join()}`}
        published={layout === 'published'}
        counterparts={(id) => counterpartIds(spread.story, id)}
        tie={(articles) => ties.tieTo(articles, spread.columns[spread.spine]?.article)}
      >
        {layout === 'published' ? <Flows /> : <RowList stretches={stretches} isFolded={isFolded} onOpen={open} />}
      </ReadingLine>
      {layout === 'published' ? (
        <FlowMap />
      ) : (
        <PageMap stretches={stretches} isFolded={isFolded} foldKey={[...unfolded].join()} />
      )}
    </>
  );
}

interface RowListProps {
  readonly stretches: readonly Stretch[];
  readonly isFolded: (stretch: Stretch) => boolean;
  readonly onOpen: (stretch: Stretch) => void;
}

function RowList({ stretches, isFolded, onOpen }: RowListProps) {
  const { t } = useTranslation();
  const { spread, labelOf } = useCompare();
  const spine = spread.columns[spread.spine];
  return (
    <ol
      role="list"
      className="page rows"
      aria-label={t('compare.rows', { source: labelOf(spine?.article ?? 0) })}
      {...useHands()}
    >
      {stretches.map((stretch, k) => {
        const folded = isFolded(stretch);
        const open = (): void => onOpen(stretch);
        return (
          <Fragment key={stretch.key}>
            {folded && <Fold stretch={stretch} onOpen={open} />}
            {stretch.groups.map((group) => (
              <Row
                key={group.key}
                group={group}
                place={k === 0 ? 'opening' : 'later'}
                onFound={folded ? open : undefined}
              />
            ))}
          </Fragment>
        );
      })}
    </ol>
  );
}

function holds(story: StoryView, { groups }: Stretch, { article, sentence }: SentenceRef): boolean {
  const block = story.articles[article]?.sentences[sentence]?.block;
  return groups.some(({ cells }) =>
    cells.some((cell) => cell.article === article && cell.blocks.some((one) => one.block === block)),
  );
}

function counterpartIds(story: StoryView, id: string): string[] {
  const ref = findSentence(story, id);
  return ref ? counterpartsOf(story, ref).map((one) => sentenceOf(story, one).id) : [];
}

/** What stands on the page: all columns in rows, or the one that is open in its own order. */
function useStretches(): readonly Stretch[] {
  const { spread, layout, tab, on } = useCompare();
  return useMemo(
    () => (layout === 'tabs' ? stretchesAlone(spread, tab, on) : spread.stretches),
    [spread, layout, tab, on],
  );
}
