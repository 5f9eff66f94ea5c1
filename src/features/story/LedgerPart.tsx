import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { Navigation } from '../../link';
import {
  figuresAsCsv,
  figuresAsJson,
  haveText,
  type Ledger,
  ledgerOf,
  quotationsAsCsv,
  quotationsAsJson,
  type StoryView,
} from '../../story';
import { CopyButton } from '../../ui';
import { type SourceName, sourceNames } from '../../words';
import { Downloads } from './Downloads';
import { LedgerAlone } from './LedgerAlone';
import { LedgerList, LedgerTable, startsOf } from './LedgerTable';
import { Long } from './Long';
import { figureEntry, type LedgerEntry, quotationEntry } from './ledgerEntries';
import { ledgerMarkdown } from './markdown';
import { usePhone } from './usePhone';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
}

/** An entry is several lines: fewer of them fill a page than rows of the table. What differs is never folded away. */
const FIRST_ENTRIES = 8;
const FEWEST_MORE = 4;

/** Figures and quotations with who gives them, differences first; nothing of a story without any. */
export function LedgerPart({ story, nav }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const ledger = useMemo(() => ledgerOf(story), [story]);
  if (ledger.figures.length + ledger.quotations.length + ledger.alone.length === 0) return null;
  const names = sourceNames(story.story.articles, t, formats);
  const context = { story, t, language: i18n.language, total: story.articles.filter(haveText).length };
  const shared = { story, nav, names };
  return (
    <section className="part">
      <h2>
        {t('story.ledger.title')} <small>{t('story.ledger.about')}</small>
      </h2>
      <div>
        <Entries {...shared} kind="figure" entries={ledger.figures.map((row) => figureEntry(row, context))} />
        <Entries {...shared} kind="quotation" entries={ledger.quotations.map((row) => quotationEntry(row, context))} />
        {ledger.alone.length > 0 && <LedgerAlone {...shared} alone={ledger.alone} />}
        {hasAny(ledger, 'figures') && <Files story={story} kind="figure" />}
        {hasAny(ledger, 'quotations') && <Files story={story} kind="quotation" />}
        <p className="files">
          <CopyButton text={() => ledgerMarkdown(ledger, { ...shared, ...context })}>
            {t('story.ledger.markdown')}
          </CopyButton>
        </p>
      </div>
    </section>
  );
}

function hasAny({ alone, ...ledger }: Ledger, kind: 'figures' | 'quotations'): boolean {
  return ledger[kind].length > 0 || alone.some((of) => of[kind].length > 0);
}

const FILES = {
  figure: { name: 'figures', csv: figuresAsCsv, json: figuresAsJson },
  quotation: { name: 'quotations', csv: quotationsAsCsv, json: quotationsAsJson },
} as const;

function Files({ story, kind }: { readonly story: StoryView; readonly kind: keyof typeof FILES }): ReactNode {
  const { t } = useTranslation();
  const { name, csv, json } = FILES[kind];
  return (
    <Downloads
      label={t(`story.ledger.${kind}.download`)}
      name={`${story.story.id}-${name}`}
      write={{ csv: () => csv(story), json: () => json(story) }}
    />
  );
}

interface EntriesProps extends Props {
  readonly names: readonly SourceName[];
  readonly kind: 'figure' | 'quotation';
  readonly entries: readonly LedgerEntry[];
}

function Entries({ kind, entries, ...props }: EntriesProps): ReactNode {
  const { t } = useTranslation();
  const Shape = usePhone() ? LedgerList : LedgerTable;
  if (entries.length === 0) return null;
  const first = Math.max(FIRST_ENTRIES, entries.filter(({ differs }) => differs).length);
  return (
    <div className="entries">
      <h3>{t(`story.ledger.${kind}.title`)}</h3>
      <Long rows={entries} first={first} fewestMore={FEWEST_MORE} firstNew={`${startsOf(entries)[first]}.0`}>
        {(shown) => (
          <Shape
            {...props}
            entries={shown}
            caption={t(`story.ledger.${kind}.caption`)}
            heads={[t(`story.ledger.${kind}.what`), t(`story.ledger.${kind}.words`)]}
          />
        )}
      </Long>
    </div>
  );
}
