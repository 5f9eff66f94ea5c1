import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Navigation } from '../../link';
import type { StoryView } from '../../story';
import { List, VisuallyHidden } from '../../ui';
import type { SourceName } from '../../words';
import { compareAt } from './compareAt';
import type { LedgerEntry } from './ledgerEntries';
import { useCellWalk } from './useCellWalk';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
  /** By article. */
  readonly names: readonly SourceName[];
  readonly entries: readonly LedgerEntry[];
  readonly caption: string;
  /** What the first column has, and the last. */
  readonly heads: readonly [about: string, words: string];
}

/** A group of rows an entry, a row a source. */
export function LedgerTable({ story, nav, names, entries, caption, heads: [about, words] }: Props): ReactNode {
  const { t } = useTranslation();
  const starts = startsOf(entries);
  const { cell, body } = useCellWalk({ rows: starts.at(-1) ?? 0, columns: 1 });
  return (
    <table className="ledger" {...body}>
      <caption className="vh">{caption}</caption>
      <colgroup>
        <col className="what" />
        <col className="src" />
        <col />
      </colgroup>
      <thead>
        <tr>
          {[about, t('story.ledger.source'), words].map((head) => (
            <th key={head} scope="col">
              <VisuallyHidden>{head}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      {entries.map((entry, k) => (
        <tbody key={entry.key}>
          {entry.lines.map((line, within) => (
            <tr key={line.key}>
              {within === 0 && (
                <th className="what" scope="rowgroup" rowSpan={entry.lines.length}>
                  <About entry={entry} />
                </th>
              )}
              <th className="src" scope="row">
                {names[line.article]?.label}
              </th>
              <td>
                <a href={compareAt(story, nav, line)} {...cell((starts[k] ?? 0) + within, 0)}>
                  {line.words}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The same where a table has no room. */
export function LedgerList({ story, nav, names, entries, caption }: Props): ReactNode {
  const starts = startsOf(entries);
  return (
    <List className="ledger" aria-label={caption}>
      {entries.map((entry, k) => (
        <li key={entry.key}>
          <div className="what">
            <About entry={entry} />
          </div>
          <List>
            {entry.lines.map((line, within) => (
              <li key={line.key}>
                <span className="src">{names[line.article]?.label}</span>
                <a href={compareAt(story, nav, line)} data-cell={`${(starts[k] ?? 0) + within}.0`}>
                  {line.words}
                </a>
              </li>
            ))}
          </List>
        </li>
      ))}
    </List>
  );
}

/** The place of each entry's first line among all lines, and how many there are. */
export function startsOf(entries: readonly LedgerEntry[]): number[] {
  const starts = [0];
  for (const { lines } of entries) starts.push((starts.at(-1) ?? 0) + lines.length);
  return starts;
}

function About({ entry: { differs, about, note } }: { readonly entry: LedgerEntry }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {differs && (
        <>
          <span className="sign ne-sign" aria-hidden="true" />
          <VisuallyHidden>{t('story.who.legend.differs')}: </VisuallyHidden>
        </>
      )}
      <b>{about}</b> <small>{note}</small>
    </>
  );
}
