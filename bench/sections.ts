/** How right it is to call a section speculative, on stories whose sentences are labelled. */
import {
  type Article,
  isCompared,
  type Judgement,
  type Probability,
  type Reading,
  type Role,
  type Section,
  sectionsOf,
  sentencesOf,
} from '../src/engine';
import { articleOf } from '../src/hosts/node';

/** The parts of a file with known answers that sections need; sentences of one story that share a source say the same. */
export interface LabelledStory {
  readonly versions: readonly LabelledVersion[];
}
export interface LabelledVersion {
  readonly lang: string;
  readonly paragraphs: readonly (readonly LabelledSentence[])[];
}
interface LabelledSentence {
  readonly text: string;
  readonly role: Role;
  readonly src: readonly string[];
  readonly certainty: string;
}

/** What `align` says of each compared sentence of a story, by `[version, paragraph, sentence]`. */
export interface JudgedStory {
  readonly sentences: readonly {
    readonly at: readonly [number, number, number];
    readonly certainty: Reading['certainty'];
    readonly only?: Probability;
  }[];
}

export interface SectionFigures {
  /** Sections called speculative, and the share of them that are. */
  readonly called: number;
  readonly precision: number;
  /** Of the speculative ones of three sentences and more, the share that is called so. */
  readonly recall: number;
  /** The share of the sentences in them, linked to nothing, that no other version says. */
  readonly ownInside: number;
}

const NO_CUE = { cue: { start: 0, end: 1 }, scope: 'clause', cueIn: 0 } as const;

/** @param answers one a story, in the order of the file */
export function sectionFigures(stories: readonly LabelledStory[], answers: readonly JudgedStory[]): SectionFigures {
  const pairs = stories.flatMap(({ versions }, s) =>
    versions.flatMap((_, v) => pairedSections(versions, v, answers[s] ?? { sentences: [] })),
  );
  const called = pairs.filter(({ told }) => told.speculative);
  const right = called.filter(({ truth }) => isSpeculative(truth));
  const existing = pairs.filter(({ truth }) => truth.sentences.length >= 3 && isSpeculative(truth));
  const inside = called.flatMap(({ told, own, linked }) =>
    told.sentences.filter((sentence) => !linked.has(sentence)).map((sentence) => own.has(sentence)),
  );
  return {
    called: called.length,
    precision: right.length / called.length,
    recall: existing.filter(({ told }) => told.speculative).length / existing.length,
    ownInside: inside.filter(Boolean).length / inside.length,
  };
}

/** By the words of product.md: more than half only here, more than half worded as possible, conditional or advised. */
function isSpeculative({ only, possible, advised }: Section): boolean {
  return only > 0.5 && possible + advised > 0.5;
}

interface Pair {
  readonly told: Section;
  readonly truth: Section;
  /** Sentences that no other version says, and those that the answer links. */
  readonly own: ReadonlySet<number>;
  readonly linked: ReadonlySet<number>;
}

/** The sections of one version as the answer has them, and as the labels do. */
function pairedSections(versions: readonly LabelledVersion[], v: number, answer: JudgedStory): Pair[] {
  const version = versions[v] as LabelledVersion;
  const { article, places } = articleOf(version);
  const elsewhere = new Set(versions.flatMap((other, k) => (k === v ? [] : bodyOf(other).flatMap(({ src }) => src))));
  const labels = places.map(([p, s]) => version.paragraphs[p]?.[s] as LabelledSentence);
  const answers = new Map(answer.sentences.map(({ at, ...rest }) => [at.join(' '), rest]));
  const said = places.map(([p, s]) => answers.get([v, p, s].join(' ')));
  const isOwn = (label: LabelledSentence): boolean => !label.src.some((source) => elsewhere.has(source));
  const told = sections(
    article,
    said.map((one) => ({ certainty: one?.certainty ?? 'flat', only: one?.only })),
  );
  const truth = sections(
    article,
    labels.map((label) => ({ certainty: label.certainty as Reading['certainty'], only: isOwn(label) ? 1 : 0 })),
  );
  const own = new Set(labels.flatMap((label, k) => (isOwn(label) ? [k] : [])));
  const linked = new Set(said.flatMap((one, k) => (one && one.only === undefined ? [k] : [])));
  return told.map((section, k) => ({ told: section, truth: truth[k] as Section, own, linked }));
}

function bodyOf({ paragraphs }: LabelledVersion): LabelledSentence[] {
  return paragraphs.flat().filter(({ role }) => isCompared(role));
}

/** `only` of a sentence that is linked is undefined. */
function sections(
  article: Article,
  sentences: readonly { readonly certainty: Reading['certainty']; readonly only: Probability | undefined }[],
): Section[] {
  const judgements = sentencesOf(article).map(({ index, role }): Judgement => {
    const only = sentences[index]?.only;
    if (!isCompared(role)) return { verdict: 'uncompared', nearest: [] };
    return only === undefined ? { verdict: 'linked', nearest: [] } : { verdict: 'unsure', nearest: [], only };
  });
  const readings = sentences.map(({ certainty }): Reading => {
    if (certainty === 'flat' || certainty === 'not read') return { certainty };
    return { certainty, ...NO_CUE };
  });
  return sectionsOf(article, 0, judgements, readings);
}
