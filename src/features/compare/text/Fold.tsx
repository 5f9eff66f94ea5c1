import { type ReactNode, type RefCallback, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import type { SentenceMark } from '../../../story';
import { directionOf, LangText } from '../../../ui';
import type { Column, Stretch } from '../model';
import { useCompare } from '../state';

interface FoldProps {
  readonly stretch: Stretch;
  readonly onOpen: () => void;
}

/** The one line that stands for rows that are folded away: what they are, how much, and a way to open them in place. */
export function Fold({ stretch, onOpen }: FoldProps): ReactNode {
  if (stretch.folds === 'shared') return <SharedFold stretch={stretch} onOpen={onOpen} />;
  return <ColumnFold stretch={stretch} onOpen={onOpen} />;
}

/** What several columns have that the spine lacks: over the whole width. */
function SharedFold({ stretch, onOpen }: FoldProps) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const { spread, labelOf } = useCompare();
  const texts = stretch.groups.filter(({ kind }) => kind !== 'heading');
  const speakers = spread.columns.filter(({ article }) =>
    texts.some(({ cells }) => cells.some((cell) => cell.article === article && cell.blocks.length > 0)),
  );
  const spine = labelOf(spread.columns[spread.spine]?.article ?? 0);
  return (
    <li className="fold" data-row={stretch.key}>
      {t('compare.fold', {
        count: texts.reduce((sum, { cells }) => sum + Math.max(...cells.map(({ blocks }) => blocks.length)), 0),
        sources: list(speakers.map(({ article }) => labelOf(article))),
        spine,
      })}{' '}
      <button type="button" className="link" onClick={onOpen}>
        {t('compare.unfold')}
      </button>
    </li>
  );
}

/** What one column alone has, or says again: in its column, with its first words; the others have nothing beside it. */
function ColumnFold({ stretch, onOpen }: FoldProps) {
  const { spread, labelOf } = useCompare();
  const cells = stretch.groups[0]?.cells ?? [];
  const owner = cells.find(({ blocks }) => blocks.length > 0)?.article;
  return (
    <li className="row folded" data-row={stretch.key}>
      {cells.map(({ article }) => {
        const column = spread.columns.find((one) => one.article === article);
        return (
          column && (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls, this groups text
            <div
              key={article}
              className="cell"
              role="group"
              aria-label={labelOf(article)}
              lang={column.view.article.lang}
              dir={directionOf(column.view.article.lang)}
            >
              {article === owner && <ColumnFoldText stretch={stretch} column={column} onOpen={onOpen} />}
            </div>
          )
        );
      })}
    </li>
  );
}

function ColumnFoldText({ stretch, column, onOpen }: FoldProps & { readonly column: Column }) {
  const { t, i18n } = useTranslation();
  const { count, own, supposed, opening } = contentOf(stretch, column);
  const isOwn = stretch.folds === 'own';
  const look = supposed > own / 2 ? 'run supposed' : 'run';
  return (
    <div className={isOwn ? look : undefined}>
      <p className={isOwn ? 'label' : 'again'} lang={i18n.language} dir="auto">
        {isOwn ? t('compare.mark.only') : t('compare.repeats')}{' '}
        <span className="n">
          · {own < count && isOwn ? t('compare.ofSentences', { some: own, count }) : t('compare.sentences', { count })}
          {supposed > 0 && ` · ${t('compare.supposed', { count: supposed })}`}
        </span>{' '}
        <button type="button" className="link" onClick={onOpen}>
          {t('compare.unfold')}
        </button>
      </p>
      {opening && (
        <LangText lang={opening.lang} className="opening own" as="p">
          {opening.text}
        </LangText>
      )}
    </div>
  );
}

/** How much is folded, how many sentences of it nobody else has, in sections worded as possible too, and its first words. */
function contentOf({ groups }: Stretch, { article, view, marks }: Column) {
  const blocks = groups
    .flatMap(({ cells }) => cells.filter((cell) => cell.article === article))
    .flatMap((cell) => cell.blocks.map(({ block }) => block));
  const sentences = blocks.flatMap((block) => view.inBlock[block] ?? []);
  const compared = sentences.filter(({ index }) => marks[index]?.kind !== 'uncompared');
  const marked = (kind: SentenceMark['kind']) => compared.filter(({ index }) => marks[index]?.kind === kind).length;
  const supposed = marked('speculative');
  const first = blocks.map((block) => view.article.blocks[block]).find((block) => block?.role !== 'furniture');
  return {
    count: compared.length,
    own: marked('only') + supposed,
    supposed,
    opening: first && { text: first.text, lang: first.lang },
  };
}

/**
 * Rows folded away stay on the page for the browser's search, which opens them where it finds words in them. An attribute
 * value that React doesn't write by itself.
 */
export function useHiddenUntilFound(onFound: (() => void) | undefined): RefCallback<HTMLElement> {
  const hidden = onFound !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what opens it may change, that it is hidden is what counts
  return useCallback(
    (element) => {
      if (!element || !onFound) return undefined;
      element.setAttribute('hidden', 'until-found');
      element.setAttribute('aria-hidden', 'true');
      element.addEventListener('beforematch', onFound);
      return () => {
        element.removeAttribute('hidden');
        element.removeAttribute('aria-hidden');
        element.removeEventListener('beforematch', onFound);
      };
    },
    [hidden],
  );
}
