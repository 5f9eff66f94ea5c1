import { diffWords } from 'diff';
import ReactDiffViewer, { DiffMethod } from 'react-diff-viewer-continued';
import { useTranslation } from 'react-i18next';
import { pairsOf } from '../../../story';
import { useCompare } from '../state';

interface WordByWordProps {
  /** Two articles of one language; the first stands on the left of the page. */
  readonly article: number;
  readonly other: number;
}

/** One object for all: the viewer leaks a style element for every new one. Colours follow the page's theme. */
const STYLES = {
  variables: {
    light: {
      diffViewerBackground: 'transparent',
      diffViewerColor: 'var(--ink)',
      addedBackground: 'transparent',
      addedColor: 'var(--ink)',
      removedBackground: 'transparent',
      removedColor: 'var(--ink)',
      wordAddedBackground: 'var(--wash)',
      wordRemovedBackground: 'var(--removed)',
      emptyLineBackground: 'transparent',
      gutterBackground: 'transparent',
      addedGutterBackground: 'transparent',
      removedGutterBackground: 'transparent',
    },
  },
  diffContainer: { minWidth: 0 },
  contentText: {
    fontFamily: 'var(--serif)',
    fontSize: '1rem',
    lineHeight: '1.5rem',
    whiteSpace: 'normal' as const,
    lineBreak: 'auto' as const,
  },
  wordDiff: { padding: 0, borderRadius: 0 },
  wordAdded: { textDecoration: 'underline' },
  wordRemoved: { textDecoration: 'underline' },
  // Its column stays, for the table is of fixed columns; plus and minus say less than the marked words.
  marker: { padding: 0, '& pre': { visibility: 'hidden' as const } },
};

const UNSPACED = /^(?:ja|zh|th|lo|km|my)\b/u;

/** Sentence beside sentence as they are linked, with the words that differ; lazily loaded with its library. */
export default function WordByWord({ article, other }: WordByWordProps) {
  const { spread, labelOf } = useCompare();
  const pairs = pairsOf(spread.story, article, other);
  const lang = spread.story.articles[article]?.article.lang ?? '';
  return (
    <ol role="list" className="diffs">
      {pairs.map(([left, right]) => (
        <li key={`${left.id} ${right.id}`} lang={lang}>
          <div aria-hidden="true">
            <ReactDiffViewer
              oldValue={left.text}
              newValue={right.text}
              splitView
              hideLineNumbers
              hideSummary
              disableWorker
              showDiffOnly={false}
              compareMethod={UNSPACED.test(lang) ? DiffMethod.CHARS : DiffMethod.WORDS_WITH_SPACE}
              styles={STYLES}
            />
          </div>
          <Spoken left={left.text} right={right.text} from={labelOf(article)} to={labelOf(other)} />
        </li>
      ))}
    </ol>
  );
}

interface SpokenProps {
  readonly left: string;
  readonly right: string;
  readonly from: string;
  readonly to: string;
}

/** The same for a screen reader: ins and del are announced unreliably, so words say what each source alone has. */
function Spoken({ left, right, from, to }: SpokenProps) {
  const { t, i18n } = useTranslation();
  return (
    <p className="vh">
      {diffWords(left, right).map((part, k) => {
        const key = `${k} ${part.value}`;
        if (!part.added && !part.removed) return <span key={key}>{part.value}</span>;
        return (
          <span key={key}>
            <span lang={i18n.language}> ({t('compare.diff.has', { source: part.added ? to : from })} </span>
            {part.value})
          </span>
        );
      })}
    </p>
  );
}
