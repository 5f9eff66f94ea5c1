import { Fragment, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import { type Sentence, type VersionItem, versionsOf } from '../../../story';
import { directionOf, typeset } from '../../../ui';
import { useCompare } from '../state';
import { type DiffPart, hasChange, wordDiff } from './wordDiff';

interface WordByWordProps {
  /** Two articles of one language; the first stands on the left of the page, or above. */
  readonly article: number;
  readonly other: number;
}

type AloneItem = Exclude<VersionItem, { kind: 'pair' }>;
type Shown = AloneItem | PairShown;

interface PairShown {
  readonly kind: 'pair';
  readonly left: Sentence;
  readonly right: Sentence;
  readonly parts: readonly DiffPart[];
}

interface Sources {
  readonly from: string;
  readonly to: string;
}

/** Sentence beside sentence as they are linked, with the words that differ; loaded with its library when it is wanted. */
export function WordByWord({ article, other }: WordByWordProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { spread, labelOf } = useCompare();
  const [all, setAll] = useState(false);
  const items = useMemo(() => shownOf(versionsOf(spread.story, article, other)), [spread.story, article, other]);
  const changed = items.filter((item) => item.kind !== 'pair' || hasChange(item.parts));
  const unchanged = items.length - changed.length;
  const sources = { from: labelOf(article), to: labelOf(other) };
  return (
    <>
      {unchanged > 0 && (
        <label className="difftoggle">
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} /> {t('compare.diff.unchanged')}{' '}
          <span className="muted">{number(unchanged)}</span>
        </label>
      )}
      <div className="diffheads">
        <b>{sources.from}</b>
        <b>{sources.to}</b>
      </div>
      {changed.length === 0 && !all && <p className="muted">{t('compare.diff.nothing')}</p>}
      <ol role="list" className="diffs">
        {(all ? items : changed).map((item) =>
          item.kind === 'pair' ? (
            <Pair key={`${item.left.id} ${item.right.id}`} pair={item} sources={sources} />
          ) : (
            <Alone key={item.sentence.id} item={item} sources={sources} />
          ),
        )}
      </ol>
    </>
  );
}

function shownOf(items: readonly VersionItem[]): Shown[] {
  return items.map((item) =>
    item.kind === 'pair' ? { ...item, parts: wordDiff(item.left.text, item.right.text, item.left.lang) } : item,
  );
}

function Pair({ pair: { left, right, parts }, sources }: { readonly pair: PairShown; readonly sources: Sources }) {
  return (
    <li lang={left.lang}>
      <div className="sides" aria-hidden="true">
        <Side source={sources.from} lang={left.lang}>
          {drawn(parts, 'left', left.lang)}
        </Side>
        <Side source={sources.to} lang={right.lang}>
          {drawn(parts, 'right', right.lang)}
        </Side>
      </div>
      <Spoken parts={parts} sources={sources} />
    </li>
  );
}

/** What only one of the two has, in its own column. That it may have a counterpart after all is said, and not marked. */
function Alone({ item, sources }: { readonly item: AloneItem; readonly sources: Sources }) {
  const { t, i18n } = useTranslation();
  const { sentence, unclear } = item;
  const source = item.kind === 'removed' ? sources.from : sources.to;
  return (
    <li lang={sentence.lang} className={item.kind}>
      <div className={unclear ? 'alone unsure' : 'alone'}>
        <span className="label" lang={i18n.language}>
          {unclear ? t('compare.diff.unclear', { source }) : t('compare.diff.has', { source })}
        </span>{' '}
        <p dir={directionOf(sentence.lang)}>{typeset(sentence.text, sentence.lang)}</p>
      </div>
    </li>
  );
}

interface SideProps {
  readonly source: string;
  readonly lang: string;
  readonly children: ReactNode;
}

/** Where there is room for one column only, each side says whose it is. */
function Side({ source, lang, children }: SideProps) {
  const { i18n } = useTranslation();
  return (
    <div className="side">
      <span className="who" lang={i18n.language}>
        {source}
      </span>
      <p dir={directionOf(lang)}>{children}</p>
    </div>
  );
}

function drawn(parts: readonly DiffPart[], side: 'left' | 'right', lang: string): ReactNode[] {
  const Mark = side === 'left' ? 'del' : 'ins';
  return keyed(parts).map(([key, part]) => {
    const text = typeset(part[side], lang);
    if (part.kind === 'same') return <Fragment key={key}>{text}</Fragment>;
    // The words are marked, not the space beside them.
    const [words = ''] = /\S(?:.*\S)?/su.exec(text) ?? [];
    const [before, after] = words === '' ? [text, ''] : text.split(words);
    return (
      <Fragment key={key}>
        {before}
        {words !== '' && <Mark>{words}</Mark>}
        {after}
      </Fragment>
    );
  });
}

/** The same for a screen reader: ins and del are announced unreliably, so words say what each source alone has. */
function Spoken({ parts, sources }: { readonly parts: readonly DiffPart[]; readonly sources: Sources }) {
  return (
    <p className="vh">
      {keyed(parts).map(([key, { kind, left, right }]) =>
        kind === 'same' ? (
          <span key={key}>{left}</span>
        ) : (
          <span key={key}>
            <Has source={sources.from} text={left} />
            <Has source={sources.to} text={right} />
          </span>
        ),
      )}
    </p>
  );
}

function Has({ source, text }: { readonly source: string; readonly text: string }) {
  const { t, i18n } = useTranslation();
  if (text === '') return null;
  return (
    <>
      <span lang={i18n.language}> ({t('compare.diff.has', { source })} </span>
      {text})
    </>
  );
}

function keyed(parts: readonly DiffPart[]): [string, DiffPart][] {
  return parts.map((part, k) => [`${k} ${part.left}`, part]);
}
