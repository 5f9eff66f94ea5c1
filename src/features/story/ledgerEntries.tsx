/** Rows of the ledger as they are shown: what it is about, and a line for each source that has it. */
import type { TFunction } from 'i18next';
import { Fragment, type ReactNode } from 'react';
import {
  extractAround,
  type FigurePlace,
  type FigureRow,
  isDirect,
  type QuotationPlace,
  type QuotationRow,
  type SentenceRef,
  type StoryView,
  sentenceOf,
} from '../../story';
import { LangText, typeset, VisuallyHidden } from '../../ui';

export interface LedgerLine extends SentenceRef {
  /** Within its entry. */
  readonly key: string;
  /** In the source's words. */
  readonly words: ReactNode;
}

export interface LedgerEntry {
  readonly key: string;
  readonly differs: boolean;
  readonly about: ReactNode;
  readonly note: string;
  readonly lines: readonly LedgerLine[];
}

interface Context {
  readonly story: StoryView;
  readonly t: TFunction;
  /** Of the interface. */
  readonly language: string;
  /** Articles with a text. */
  readonly total: number;
}

export function figureEntry({ sides, sources }: FigureRow, { story, t, language, total }: Context): LedgerEntry {
  const differs = sides.length > 1;
  return {
    key: keyOf(sides.flat()),
    differs,
    about: sides.map((side, k) => (
      <Fragment key={keyOf(side)}>
        {k > 0 && <span className="sign ne-sign" aria-hidden="true" />}
        {k > 0 && <VisuallyHidden>; </VisuallyHidden>}
        <FigureText story={story} place={inLanguage(story, side, language)} />
      </Fragment>
    )),
    note: t('story.most.said', { said: sources, total }),
    lines: sides.flatMap((side) => side.map((place) => lineOf(story, place, isMinor(side, sides)))),
  };
}

/** What most say is not marked. */
function isMinor(side: FigureRow['sides'][number], sides: FigureRow['sides']): boolean {
  return sides.some((other) => other !== side && other.length >= side.length);
}

function lineOf(story: StoryView, place: FigurePlace, differing: boolean): LedgerLine {
  const { article, sentence } = place;
  return {
    key: keyOf([place]),
    article,
    sentence,
    words: <Around story={story} place={place} differing={differing} />,
  };
}

/** The place whose source is in the interface's language, else the first. */
function inLanguage(story: StoryView, side: readonly FigurePlace[], language: string): FigurePlace {
  const isOwn = (place: FigurePlace) => sentenceOf(story, place).lang.split('-')[0] === language.split('-')[0];
  return side.find(isOwn) ?? (side[0] as FigurePlace);
}

function FigureText({ story, place }: { readonly story: StoryView; readonly place: FigurePlace }): ReactNode {
  return (
    <LangText lang={sentenceOf(story, place).lang} className="own">
      {place.figure.text}
    </LangText>
  );
}

interface AroundProps {
  readonly story: StoryView;
  readonly place: FigurePlace;
  readonly differing?: boolean;
}

/** A figure among the words around it: what it counts is said by the source, and by nobody else. */
export function Around({ story, place, differing = false }: AroundProps): ReactNode {
  const { text, lang } = sentenceOf(story, place);
  const { before, within, after } = extractAround(text, place.figure.span, lang);
  return (
    <LangText lang={lang} as="div" className="own">
      {typeset(before, lang)}
      <b className={differing ? 'differing' : undefined}>{within}</b>
      {typeset(after, lang)}
    </LangText>
  );
}

export function quotationEntry({ speaker, places, direct }: QuotationRow, { story, t, total }: Context): LedgerEntry {
  const reported = places.filter(({ reports }) => reports).length;
  const counts = [
    t('story.ledger.quoted', { count: direct, total }),
    ...(reported > 0 ? [t('story.ledger.reportedBy', { count: reported })] : []),
  ];
  return {
    key: keyOf(places),
    differs: false,
    about: speaker ? (
      <LangText lang={speaker.lang} className="own">
        {speaker.text}
      </LangText>
    ) : (
      <span className="muted">{t('story.ledger.unnamed')}</span>
    ),
    note: counts.join(', '),
    lines: places.map((place) => ({
      key: keyOf([place]),
      article: place.article,
      sentence: place.sentence,
      words: isDirect(place) ? (
        <Quotes story={story} place={place} />
      ) : (
        <span className="muted">{t(place.reports ? 'story.ledger.reported' : 'story.who.cell.once')}</span>
      ),
    })),
  };
}

/** What a sentence quotes; the marks are those of its language. */
export function Quotes({ story, place }: { readonly story: StoryView; readonly place: QuotationPlace }): ReactNode {
  const { lang } = sentenceOf(story, place);
  return (
    <LangText lang={lang} as="div" className="own">
      {place.quotations.map(({ span, text }, k) => (
        <Fragment key={span.start}>
          {k > 0 && ' '}
          <q>{typeset(text, lang)}</q>
        </Fragment>
      ))}
    </LangText>
  );
}

function keyOf(places: readonly SentenceRef[]): string {
  return places.map((place) => `${place.article}/${place.sentence}${startOf(place)}`).join(' ');
}

function startOf(place: SentenceRef & { readonly figure?: FigurePlace['figure'] }): string {
  return place.figure ? `/${place.figure.span.start}` : '';
}
