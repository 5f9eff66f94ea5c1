/** What is quoted in sentences that several articles have: a row a claim, with who quotes it and who only reports it. */
import { type Quotation, quotationsIn, type SentenceRef } from '../engine';
import { at } from './at';
import { claimsOf, type StoryClaim, type Telling } from './claims';
import { normalForm } from './normalForm';
import { type StoryView, sentenceOf } from './view';

/** A sentence with what it quotes; nothing where it says the same and is not known to quote. */
export interface QuotationPlace extends SentenceRef {
  readonly quotations: readonly Quotation[];
  /** It has no marks at all: what it quotes none of, it reports. With marks it may quote, nobody can tell. */
  readonly reports: boolean;
}

/** Who is quoted, in the words and the language of a source. */
export interface SpeakerName {
  readonly text: string;
  readonly lang: string;
}

export interface QuotationRow {
  readonly speaker?: SpeakerName;
  /** One an article, in their order. */
  readonly places: readonly QuotationPlace[];
  /** How many articles quote it. */
  readonly direct: number;
}

/** Those that most articles have first; of equals in the order of the claims. */
export function quotationRows(view: StoryView): QuotationRow[] {
  return claimsOf(view)
    .map((claim) => rowOf(view, claim))
    .filter(({ direct, places }) => direct > 1 || places.some((place) => isSpeech(view, place)))
    .sort((x, y) => y.places.length - x.places.length || y.direct - x.direct);
}

function rowOf(view: StoryView, { tellings }: StoryClaim): QuotationRow {
  const places = tellings.map((telling) => placeOf(view, telling));
  return { ...withSpeaker(view, places), places, direct: places.filter(isDirect).length };
}

/** Of one source alone: a single word between marks may be a name. */
function isSpeech(view: StoryView, { article, quotations }: QuotationPlace): boolean {
  const words = new Intl.Segmenter(at(view.articles, article).article.lang, { granularity: 'word' });
  return quotations.some(({ text }) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length > 1);
}

export function isDirect({ quotations }: QuotationPlace): boolean {
  return quotations.length > 0;
}

/** The sentence that stands for the telling, if it quotes; else the first that does. */
function placeOf(view: StoryView, { article, sentences, representative }: Telling): QuotationPlace {
  const quoted = [representative.sentence, ...sentences].map((sentence) => quotationPlace(view, { article, sentence }));
  return quoted.find(isDirect) ?? quotationPlace(view, representative);
}

export function quotationPlace(view: StoryView, { article, sentence }: SentenceRef): QuotationPlace {
  const quotations = at(at(view.articles, article).quotations, sentence);
  const reports = quotations.length === 0 && quotationsIn(sentenceOf(view, { article, sentence }).text).length === 0;
  return { article, sentence, quotations, reports };
}

/**
 * The name that most places give. One that is not beside its quotation, but was named before, counts only where another
 * place gives it too: whom a text named last is not always who speaks.
 */
export function withSpeaker(view: StoryView, places: readonly QuotationPlace[]): Pick<QuotationRow, 'speaker'> {
  const named = places.flatMap(({ article, quotations }) =>
    quotations.slice(0, 1).flatMap(({ speaker }) => (speaker ? [{ article, ...speaker }] : [])),
  );
  const votes = (text: string) => named.filter((other) => isSameName(text, other.text)).length;
  const [best] = named
    .filter(({ resolved, text }) => !resolved || votes(text) > 1)
    .sort(
      (x, y) =>
        votes(y.text) - votes(x.text) || Number(x.resolved) - Number(y.resolved) || y.text.length - x.text.length,
    );
  if (!best) return {};
  return { speaker: { text: best.text, lang: at(at(view.articles, best.article).article.blocks, best.block).lang } };
}

/** One is the other, or the other with a first name or a title before it. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [` ${normalForm(a)}`, ` ${normalForm(b)}`];
  return x.endsWith(y) || y.endsWith(x);
}
