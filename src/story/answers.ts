/** What the other articles of a story have to say to one sentence. */
import {
  type ArticleIndex,
  CLOSE_LEAST,
  LINK_LEAST,
  type Probability,
  type Sentence,
  type SentenceRef,
  type Verdict,
} from '../engine';
import { at } from './at';
import { type Reasons, readReasons } from './reasons';
import { type Counterpart, type StoryView, sentenceOf } from './view';

/** `linked`: it says the same. `nearest`: it comes nearest of its article, which has no link to the sentence. */
export type Answer = LinkedAnswer | NearestAnswer;

interface LinkedAnswer extends SentenceRef {
  readonly kind: 'linked';
  readonly p: Probability;
  /** Absent where the link came without. */
  readonly reasons?: Reasons;
}

interface NearestAnswer extends SentenceRef {
  readonly kind: 'nearest';
  readonly nearness: Nearness;
}

/** Why the nearest is no link: it is `taken` by another sentence, or it is only `close`, or `far`. */
export type Nearness = 'taken' | 'close' | 'far';

/** Everything that is linked to a sentence; of articles without a link what comes nearest. By article and sentence. */
export function answersTo(view: StoryView, ref: SentenceRef): Answer[] {
  const linked = counterpartsOf(view, ref);
  const { nearest } = judgementOf(view, ref);
  const answers: Answer[] = [
    ...linked.map(
      ({ reasons, ...one }): Answer => ({ kind: 'linked', ...one, ...(reasons && { reasons: readReasons(reasons) }) }),
    ),
    ...nearest
      .filter(({ article }) => linked.every((one) => one.article !== article))
      .map(({ article, sentence, p }): Answer => {
        const nearness = isFree(view, { article, sentence }, ref.article) ? untaken(p) : nearnessOf(p);
        return { kind: 'nearest', article, sentence, nearness };
      }),
  ];
  return answers.sort((x, y) => x.article - y.article || x.sentence - y.sentence);
}

function nearnessOf(p: Probability): Nearness {
  return p >= LINK_LEAST ? 'taken' : untaken(p);
}

function untaken(p: Probability): Nearness {
  return p >= CLOSE_LEAST ? 'close' : 'far';
}

/** Whether a reader has parted a sentence from the one of an article that had taken it. */
function isFree(view: StoryView, ref: SentenceRef, from: ArticleIndex): boolean {
  const { parted } = at(view.articles, ref.article);
  return Boolean(parted.get(ref.sentence)?.includes(from)) && !sayersOf(view, ref).includes(from);
}

/** What says the same in other articles, by article and sentence. */
export function counterpartsOf(view: StoryView, { article, sentence }: SentenceRef): readonly Counterpart[] {
  return at(at(view.articles, article).counterparts, sentence);
}

/** The other articles that say a sentence, ascending. */
export function sayersOf(view: StoryView, ref: SentenceRef): ArticleIndex[] {
  return [...new Set(counterpartsOf(view, ref).map(({ article }) => article))];
}

/** What is linked between two articles, in the order of the first. */
export function pairsOf(view: StoryView, article: ArticleIndex, other: ArticleIndex): [Sentence, Sentence][] {
  return at(view.articles, article).sentences.flatMap((sentence) =>
    counterpartsOf(view, { article, sentence: sentence.index })
      .filter((one) => one.article === other)
      .map((one): [Sentence, Sentence] => [sentence, sentenceOf(view, one)]),
  );
}

/** The verdict on a sentence; of one that is `only` there how likely that is, where the file says so. */
export function verdictOf(view: StoryView, ref: SentenceRef): { verdict: Verdict; likely?: Probability } {
  const { verdict, only } = judgementOf(view, ref);
  return { verdict, ...(verdict === 'only' && only !== undefined && { likely: only }) };
}

function judgementOf(view: StoryView, { article, sentence }: SentenceRef) {
  return at(at(view.articles, article).judgements, sentence);
}
