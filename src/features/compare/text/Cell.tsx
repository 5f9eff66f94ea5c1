import type { Silence } from '../../../story';
import { directionOf, VisuallyHidden } from '../../../ui';
import {
  type CellBlock,
  type Column,
  cellBlocks,
  type GroupCell,
  isMarked,
  type Passage,
  passagesOf,
  type RowGroup,
  type Setting,
  wordsOf,
  wordsOfPassage,
} from '../model';
import { goToNextRow, useCompare } from '../state';
import { BlockText } from './BlockText';
import { ElsewhereChip, MovedChip } from './Elsewhere';
import { Notes } from './Notes';

interface CellProps {
  readonly cell: GroupCell;
  readonly column: Column;
  /** What a blank here means; undefined where no other column says anything in this row. */
  readonly silence: Silence | undefined;
  /** In a row of titles a column without one says so; beside a long stretch that one column has a blank leads past it. */
  readonly kind: RowGroup['kind'];
  /** Where the row stands: what is said once a column is said in the opening one. */
  readonly place: 'opening' | 'later';
}

/** One source's part of a row. */
export function Cell({ cell, column, silence, kind, place }: CellProps) {
  const { labelOf, spread } = useCompare();
  const { article } = column.view;
  const blocks = cellBlocks(column.view, cell.blocks);
  const blank = blocks.length === 0;
  const withdrawn = article.facts.withdrawn !== undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls, this groups text
    <div
      className={['cell', blank ? 'blankcell' : '', spread.columns[spread.spine] === column ? 'pinned' : '']
        .filter((name) => name !== '')
        .join(' ')}
      role="group"
      aria-label={labelOf(column.article)}
      lang={article.lang}
      dir={directionOf(article.lang)}
    >
      {passagesOf(blocks, column).map((passage) => (
        <PassageText key={passage.key} passage={passage} column={column} />
      ))}
      {cell.placeholders.map((block) => (
        <ElsewhereChip
          key={block}
          column={column}
          sentences={column.view.inBlock[block]?.map(({ index }) => index) ?? []}
        />
      ))}
      {kind === 'title' && blank && !withdrawn && <Untitled />}
      {withdrawn && place === 'opening' && <Withdrawn column={column} />}
      {blank && cell.placeholders.length === 0 && cell.elsewhere.length > 0 && (
        <ElsewhereChip column={column} sentences={cell.elsewhere} />
      )}
      {blank && cell.placeholders.length === 0 && cell.elsewhere.length === 0 && silence && !withdrawn && (
        <NotSaid silence={silence} kind={kind} />
      )}
    </div>
  );
}

interface NotSaidProps {
  readonly silence: Silence;
  readonly kind: CellProps['kind'];
}

/**
 * A blank says "not said here" only as far as the engine is sure of it, and of the rest nothing where what is unclear
 * isn't asked for.
 */
function NotSaid({ silence, kind }: NotSaidProps) {
  const { t, language, on } = useCompare();
  const words = wordsOf(silence, on);
  if (!words && kind !== 'long') return null;
  return (
    <p className="blank" lang={language} dir="auto">
      {words && t(`compare.silence.${words}`)}
      {kind === 'long' && (
        <button type="button" className="link" onClick={({ currentTarget }) => goToNextRow(currentTarget)}>
          {t('compare.skip')}
        </button>
      )}
    </p>
  );
}

function Untitled() {
  const { t, language } = useCompare();
  return (
    <p className="blank" lang={language} dir="auto">
      {t('compare.untitled')}
    </p>
  );
}

/** In place of the text of an article that was taken back, once: the day, and its notice where there is one. */
function Withdrawn({ column }: { readonly column: Column }) {
  const {
    t,
    language,
    formats: { day },
  } = useCompare();
  const { withdrawn, notice } = column.view.article.facts;
  return (
    <p className="blank" lang={language} dir="auto">
      {withdrawn !== undefined && t('compare.withdrawnOn', { day: day(withdrawn) })}
      {notice !== undefined && `. ${notice}`}
    </p>
  );
}

function PassageText({ passage, column }: { readonly passage: Passage; readonly column: Column }) {
  const { t, language, on } = useCompare();
  const marked = passage.kind !== 'plain' && isMarked(passage.kind, column, on);
  const texts = passage.settings.map((setting) => (
    <SettingText key={keyOf(setting)} setting={setting} column={column} only={marked ? 'whole' : 'inline'} />
  ));
  if (!marked) return texts;
  const { words, count, opens } = bannerOf(passage, column);
  return (
    <div className={passage.kind === 'speculative' ? 'run supposed' : 'run'}>
      {opens ? (
        <span className="label" lang={language} dir="auto">
          {t(words)} <span className="n">· {t('compare.sentences', { count })}</span>
        </span>
      ) : (
        <VisuallyHidden>{t('compare.label', { label: t(words) })} </VisuallyHidden>
      )}
      {texts}
    </div>
  );
}

/** What a passage that only this source has is called; a section that went to several places is called so once. */
function bannerOf(passage: Passage, { passages }: Column) {
  if (passage.kind !== 'speculative')
    return { words: 'compare.mark.only', count: passage.kind === 'only' ? passage.count : 0, opens: true } as const;
  const section = passages.get(passage.section);
  return { words: wordsOfPassage(section), count: section?.sentences.length ?? 0, opens: passage.opens } as const;
}

function keyOf(setting: Setting): number {
  return setting.kind === 'single' ? setting.block.block : (setting.items[0]?.block ?? 0);
}

interface SettingProps {
  readonly setting: Setting;
  readonly column: Column;
  readonly only: 'whole' | 'inline';
}

/** Blocks with what their signs mean right under them: further down, "the first sentence" would be another one. */
function SettingText(props: SettingProps) {
  const { setting, column } = props;
  return (
    <>
      <SettingWords {...props} />
      <Notes column={column} blocks={setting.kind === 'single' ? [setting.block] : setting.items} />
    </>
  );
}

function SettingWords({ setting, column, only }: SettingProps) {
  if (setting.kind === 'single') return <SingleText block={setting.block} column={column} only={only} />;
  const List = setting.ordered ? 'ol' : 'ul';
  return (
    <List role="list" className={setting.ordered ? 't items' : 't items bullets'}>
      {setting.items.map((item) => (
        <li key={item.block} lang={item.compiled.lang} dir={directionOf(item.compiled.lang)} data-block={item.block}>
          <span className="sign-item">{item.compiled.number === undefined ? '•' : `${item.compiled.number}.`}</span>
          <span>
            {item.moved && <MovedChip column={column} block={item.block} />}
            <BlockText column={column} block={item} only={only} />
          </span>
        </li>
      ))}
    </List>
  );
}

function SingleText({ block, column, only }: { block: CellBlock; column: Column; only: 'whole' | 'inline' }) {
  const { role, lang, level } = block.compiled;
  const text = <BlockText column={column} block={block} only={only} />;
  const common = { lang, 'data-block': block.block, dir: directionOf(lang) };
  if (role === 'title')
    return (
      <h2 className="t title" {...common}>
        {text}
      </h2>
    );
  if (role === 'heading' && (level ?? 2) > 2)
    return (
      <h4 className="t heading" {...common}>
        {text}
      </h4>
    );
  if (role === 'heading')
    return (
      <h3 className="t heading" {...common}>
        {text}
      </h3>
    );
  if (role === 'furniture')
    return (
      <p className="furniture" {...common}>
        {text}
      </p>
    );
  const chip = block.moved && <MovedChip column={column} block={block.block} />;
  if (role === 'quotation')
    return (
      <blockquote className="t quotation" {...common}>
        {chip}
        {text}
      </blockquote>
    );
  return (
    <p className="t" {...common}>
      {chip}
      {text}
    </p>
  );
}
