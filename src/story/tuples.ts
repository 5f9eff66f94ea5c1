/** The file keeps links and judgements as tuples. They are written and read here alone; all others know the engine's. */
import {
  type Candidate,
  type Credit,
  type Figure,
  type Hedge,
  type Judgement,
  type Link,
  type LinkReasons,
  type Quotation,
  type Reading,
  type Section,
  type Sentence,
  type SentenceRef,
  type Span,
  settled,
} from '../engine';
import { at } from './at';
import type {
  CompiledArticle,
  CompiledFigure,
  CompiledHedge,
  CompiledJudgement,
  CompiledLink,
  CompiledQuotation,
  CompiledSection,
} from './schema';

export function writeLink({ a, b, p, reasons }: Link): CompiledLink {
  const bare = { a: writeRef(a), b: writeRef(b), p: settled(p) };
  if (!reasons) return bare;
  const { similarity, ranks, support, vouching } = reasons;
  return {
    ...bare,
    why: [coarse(similarity), ...ranks, coarse(support)],
    ...(vouching.length > 0 && { by: vouching }),
  };
}

export function readLink({ a, b, p, why, by = [] }: CompiledLink): Link {
  return { a: readRef(a), b: readRef(b), p, ...(why && { reasons: readReasons(why, by) }) };
}

/** The order of links in the file, in which no two are equal. */
export function compareLinks(x: CompiledLink, y: CompiledLink): number {
  return x.a[0] - y.a[0] || x.a[1] - y.a[1] || x.b[0] - y.b[0] || x.b[1] - y.b[1];
}

export function writeJudgement({ verdict, nearest, only }: Judgement): CompiledJudgement {
  return {
    verdict,
    nearest: nearest.map(({ article, sentence, p }) => [article, sentence, settled(p)]),
    ...(only !== undefined && { only: settled(only) }),
  };
}

export function readJudgement({ nearest, ...judgement }: CompiledJudgement): Judgement {
  return {
    ...judgement,
    nearest: nearest.map(([article, sentence, p]): Candidate => ({ article, sentence, p })),
  };
}

/** What an article's file says of how its sentences are worded. */
export function writeReadings(readings: readonly Reading[]): Pick<CompiledArticle, 'hedges' | 'unread'> {
  const unread = readings.flatMap(({ certainty }, sentence) => (certainty === 'not read' ? [sentence] : []));
  return {
    hedges: readings.flatMap((reading, sentence) => ('cue' in reading ? [writeHedge(reading, sentence)] : [])),
    ...(unread.length > 0 && { unread }),
  };
}

function writeHedge({ certainty, cue, scope, cueIn, isFaint = false }: Hedge, sentence: number): CompiledHedge {
  return [sentence, certainty, cue.start, cue.end, scope, cueIn, isFaint];
}

/** One reading a judgement, that is, a sentence. */
export function readReadings({ hedges, unread = [], judgements }: CompiledArticle): Reading[] {
  const readings = judgements.map((): Reading => ({ certainty: 'flat' }));
  for (const sentence of unread) readings[sentence] = { certainty: 'not read' };
  for (const [sentence, certainty, start, end, scope, cueIn, isFaint] of hedges)
    readings[sentence] = { certainty, cue: { start, end }, scope, cueIn, ...(isFaint && { isFaint }) };
  return readings;
}

/** What an article's file says of the figures that its sentences state, and of what they quote. */
export function writeStated(
  figures: readonly (readonly Figure[])[],
  quotations: readonly (readonly Quotation[])[],
): Pick<CompiledArticle, 'figures' | 'quotations'> {
  return {
    figures: figures.flatMap((ofSentence, sentence) =>
      ofSentence.map(
        ({ span, text: _, ...figure }): CompiledFigure => ({ sentence, span: writeSpan(span), ...figure }),
      ),
    ),
    quotations: quotations.flatMap((ofSentence, sentence) =>
      ofSentence.map(({ span, speaker, continued }): CompiledQuotation => {
        const { block, resolved } = speaker ?? {};
        return {
          sentence,
          span: writeSpan(span),
          ...(speaker &&
            block !== undefined &&
            resolved !== undefined && {
              speaker: { block, span: writeSpan(speaker.span), resolved },
            }),
          continued,
        };
      }),
    ),
  };
}

/** By sentence; the words of both are those of the article. */
export function readFigures({ figures, judgements }: CompiledArticle, sentences: readonly Sentence[]): Figure[][] {
  const bySentence = judgements.map((): Figure[] => []);
  for (const { sentence, span, ...figure } of figures) {
    const text = at(sentences, sentence).text.slice(...span);
    at(bySentence, sentence).push({ span: readSpan(span), text, ...figure });
  }
  return bySentence;
}

export function readQuotations({ quotations, blocks, judgements }: CompiledArticle, sentences: readonly Sentence[]) {
  const bySentence = judgements.map((): Quotation[] => []);
  for (const { sentence, span, speaker, continued } of quotations) {
    const { text } = at(blocks, at(sentences, sentence).block);
    at(bySentence, sentence).push({
      span: readSpan(span),
      text: text.slice(...span),
      continued,
      ...(speaker && {
        speaker: {
          ...speaker,
          span: readSpan(speaker.span),
          text: at(blocks, speaker.block).text.slice(...speaker.span),
        },
      }),
    });
  }
  return bySentence;
}

export function writeCredits(credits: readonly (Credit | undefined)[]): CompiledArticle['credits'] {
  return credits.flatMap((credit, sentence) =>
    credit
      ? [
          {
            sentence,
            block: credit.block,
            span: writeSpan(credit.span),
            ...(credit.name && { name: writeSpan(credit.name) }),
          },
        ]
      : [],
  );
}

/** By sentence. */
export function readCredits({ credits, blocks, judgements }: CompiledArticle): (Credit | undefined)[] {
  const bySentence = judgements.map((): Credit | undefined => undefined);
  for (const { sentence, block, span, name } of credits) {
    const text = at(blocks, block).text.slice(...span);
    bySentence[sentence] = { block, span: readSpan(span), text, ...(name && { name: readSpan(name) }) };
  }
  return bySentence;
}

export function writeSection(section: Section): CompiledSection {
  const { only, possible, advised } = section;
  return { ...section, only: settled(only), possible: settled(possible), advised: settled(advised) };
}

function writeSpan({ start, end }: Span): [number, number] {
  return [start, end];
}

function readSpan([start, end]: readonly [number, number]): Span {
  return { start, end };
}

function writeRef({ article, sentence }: SentenceRef): CompiledLink['a'] {
  return [article, sentence];
}

function readRef([article, sentence]: CompiledLink['a']): SentenceRef {
  return { article, sentence };
}

function readReasons(why: NonNullable<CompiledLink['why']>, vouching: LinkReasons['vouching']): LinkReasons {
  const [similarity, rankOfB, rankOfA, support] = why;
  return { similarity, ranks: [rankOfB, rankOfA], support, vouching };
}

/** Reasons are read by people: two decimals, and no −0. */
function coarse(x: number): number {
  return Math.round(x * 100) / 100 + 0;
}
