import { Fragment } from 'react';
import { cueText, type DetailContrast, readingOf, type SentenceRef, sayersOf } from '../../../story';
import { LangText } from '../../../ui';
import { certaintyText } from '../../../words';
import { type CellBlock, type Column, inlineRuns, isMarked } from '../model';
import { useCompare } from '../state';

const DETAIL_LABELS = {
  figure: 'compare.mark.otherFigure',
  date: 'compare.mark.otherDay',
  name: 'compare.mark.otherName',
} as const;

/** What the signs in the gutter beside a cell's blocks mean, in words under them. */
export function Notes({ column, blocks }: { readonly column: Column; readonly blocks: readonly CellBlock[] }) {
  const { on } = useCompare();
  const runs = blocks.flatMap((block) =>
    inlineRuns(block, column.marks)
      .filter(({ from, to }) => from > 0 || to < block.sentences.length)
      .map((run) => ({ ...run, of: block.sentences.length })),
  );
  const only = runs.filter(({ kind }) => kind === 'only');
  const speculative = runs.filter(({ kind }) => kind === 'speculative');
  const notShown = blocks.flatMap(({ sentences }) =>
    sentences.map(({ index }) => column.marks[index]).filter((mark) => mark?.kind === 'not-shown'),
  );
  const shared = blocks.some(({ sentences }) => sentences.some(({ index }) => column.marks[index]?.kind === 'shared'));
  return (
    <>
      {on.has('details') && <DetailNotes column={column} blocks={blocks} />}
      {on.has('certainty') && <ContrastNotes column={column} blocks={blocks} />}
      {isMarked('only', column, on) && only.length > 0 && <OnlyNote runs={only} words="compare.mark.only" />}
      {speculative.length > 0 && <OnlyNote runs={speculative} words="compare.mark.speculative" />}
      {on.has('not-shown') && notShown.length > 0 && (
        <NotShownNote
          articles={[...new Set(notShown.flatMap((mark) => (mark?.kind === 'not-shown' ? mark.articles : [])))]}
        />
      )}
      {column.mostlyOwn && shared && <AlsoSaidNote column={column} blocks={blocks} />}
    </>
  );
}

interface PlacedRun {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

interface OnlyNoteProps {
  readonly runs: readonly PlacedRun[];
  readonly words: 'compare.mark.only' | 'compare.mark.speculative';
}

function OnlyNote({ runs, words }: OnlyNoteProps) {
  const { t, language } = useCompare();
  const [run] = runs;
  const count = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const single = runs.length === 1 && run && count === 1;
  const where = single && (run.from === 0 ? 'first' : run.to === run.of ? 'last' : undefined);
  return (
    <p className="note o" lang={language} dir="auto">
      <b>{t('compare.label', { label: t(words) })}</b>{' '}
      {where ? t(`compare.note.${where}`) : t('compare.sentences', { count })}
    </p>
  );
}

/** Where others word it with another certainty: how it is worded here, with its words, and how there. */
function ContrastNotes({ column, blocks }: { readonly column: Column; readonly blocks: readonly CellBlock[] }) {
  const explained = blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ index }) => {
      const contrast = column.contrasts.get(index);
      return contrast?.explains ? [{ sentence: index, others: contrast.others }] : [];
    }),
  );
  return explained.map(({ sentence, others }) => (
    <ContrastNote key={sentence} here={{ article: column.article, sentence }} others={others} />
  ));
}

function ContrastNote({ here, others }: { readonly here: SentenceRef; readonly others: readonly SentenceRef[] }) {
  const {
    t,
    language,
    spread,
    labelOf,
    formats: { list },
  } = useCompare();
  const { story } = spread;
  const [other] = others;
  if (!other) return null;
  const sources = list([...new Set(others.map(({ article }) => labelOf(article)))]);
  return (
    <p className="note d" lang={language} dir="auto">
      <b>{t('compare.label', { label: t('compare.mark.certainty') })}</b>{' '}
      {t('compare.note.here', { certainty: certaintyText(readingOf(story, here).certainty, t) })}
      <Cues of={[here]} />;{' '}
      {t('compare.note.there', { sources, certainty: certaintyText(readingOf(story, other).certainty, t) })}
      <Cues of={others} />
    </p>
  );
}

/** The words that make them less than a fact, each in its language, in brackets; nothing where there are none. */
function Cues({ of }: { readonly of: readonly SentenceRef[] }) {
  const { spread } = useCompare();
  const cues = [
    ...new Map(of.flatMap((one) => cueText(spread.story, one) ?? []).map((cue) => [`${cue.lang} ${cue.text}`, cue])),
  ];
  if (cues.length === 0) return null;
  return (
    <>
      {' ('}
      {cues.map(([key, { text, lang }], k) => (
        <Fragment key={key}>
          {k > 0 && ', '}
          <LangText lang={lang} className="w own">
            {text}
          </LangText>
        </Fragment>
      ))}
      )
    </>
  );
}

/** Where others give a figure, a day or a name otherwise: what stands here, and who gives what there. */
function DetailNotes({ column, blocks }: { readonly column: Column; readonly blocks: readonly CellBlock[] }) {
  return blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ index }) =>
      (column.details.get(index) ?? [])
        .filter(({ explains }) => explains)
        .map((contrast) => (
          <DetailNote key={`${index} ${contrast.detail.span.start}`} contrast={contrast} article={column.article} />
        )),
    ),
  );
}

function DetailNote({ contrast, article }: { readonly contrast: DetailContrast; readonly article: number }) {
  const {
    t,
    language,
    labelOf,
    spread,
    formats: { list },
  } = useCompare();
  const langOf = (one: number): string => spread.story.articles[one]?.article.lang ?? '';
  const given = givenBy(contrast);
  return (
    <p className="note d" lang={language} dir="auto">
      <b>{t('compare.label', { label: t(DETAIL_LABELS[contrast.type]) })}</b>{' '}
      <LangText lang={langOf(article)} className="w own">
        {contrast.detail.text}
      </LangText>{' '}
      {t('compare.note.hereDetail')}
      {given.map(({ articles, text }) => (
        <Fragment key={text}>
          {'; '}
          {t('compare.note.thereDetail', { sources: list(articles.map(labelOf)) })}{' '}
          <LangText lang={langOf(articles[0] ?? 0)} className="w own">
            {text}
          </LangText>
        </Fragment>
      ))}
    </p>
  );
}

/** Who gives the detail in which words; the same words once. */
function givenBy({ others }: DetailContrast): { readonly text: string; readonly articles: readonly number[] }[] {
  const given = new Map<string, number[]>();
  for (const { article, detail } of others) {
    const articles = given.get(detail.text) ?? [];
    if (!articles.includes(article)) given.set(detail.text, [...articles, article]);
  }
  return [...given].map(([text, articles]) => ({ text, articles }));
}

function NotShownNote({ articles }: { readonly articles: readonly number[] }) {
  const {
    t,
    language,
    labelOf,
    actions,
    formats: { list },
  } = useCompare();
  const labels = articles.map((article) => labelOf(article));
  return (
    <p className="note" lang={language} dir="auto">
      <b>{t('compare.label', { label: t('compare.mark.notShown') })}</b>{' '}
      {t('compare.note.has', { count: labels.length, sources: list(labels) })}{' '}
      {articles.slice(0, 1).map((article) => (
        <button key={article} type="button" className="link" onClick={() => actions.add(article)}>
          {t('compare.note.show', { source: labelOf(article) })}
        </button>
      ))}
    </p>
  );
}

/** In a source that is mostly its own what is shared is the news: says with whom. */
function AlsoSaidNote({ column, blocks }: { readonly column: Column; readonly blocks: readonly CellBlock[] }) {
  const {
    t,
    language,
    spread,
    labelOf,
    formats: { list },
  } = useCompare();
  const sayers = new Set(
    blocks.flatMap(({ sentences }) =>
      sentences.flatMap(({ index }) => sayersOf(spread.story, { article: column.article, sentence: index })),
    ),
  );
  const labels = [...sayers].sort((a, b) => a - b).map((article) => labelOf(article));
  return (
    <p className="note s" lang={language} dir="auto">
      <b>{t('compare.note.alsoSaid')}</b> {t('compare.note.by', { sources: list(labels) })}
    </p>
  );
}
