/** Articles edited by chance as publishers edit them, every sentence with its identity through all of it. */
import { cutArticle, type Role, type Sentence, type SourceArticle, sentencesOf } from '../engine';
import type { ArticleView } from '../story';

type ArticleText = ArticleView['article'];

/** Sentences of one `id` are one sentence, wherever it went; a copy of it or its new wording has another. */
interface Said {
  readonly id: number;
  readonly text: string;
}

/** `isCopied`: it is a copy or was copied, and is edited no more, or nobody could say which of the two is which. */
interface Paragraph {
  readonly role: Role;
  readonly gap: string;
  readonly said: readonly Said[];
  readonly isCopied: boolean;
}

export interface Draft {
  readonly id: string;
  readonly lang: string;
  readonly paragraphs: readonly Paragraph[];
  /** What was deleted, moved or worded anew, and what stands twice since. */
  readonly touched: ReadonlySet<number>;
  /** The words of these. Their twins stay where they are: in the place of one, a twin would make the very same text. */
  readonly left: ReadonlySet<string>;
  readonly next: number;
}

/** `ids`: of each sentence, in order. */
export interface Edition {
  readonly article: ArticleText;
  readonly sentences: readonly Sentence[];
  readonly ids: readonly number[];
}

type Chance = () => number;
type Edit = (draft: Draft, chance: Chance) => Draft;

export function draftOf(source: SourceArticle): Draft {
  const { id, lang, blocks } = cutArticle(source);
  const gap = /^(?:ja|zh)/u.test(lang) ? '' : ' ';
  let next = 0;
  const paragraphs = blocks.map(({ role, text, sentences }) => ({
    role,
    gap,
    said: sentences.map(({ start, end }) => ({ id: next++, text: text.slice(start, end) })),
    isCopied: false,
  }));
  return { id, lang, paragraphs, touched: new Set(), left: new Set(), next };
}

export function editionOf({ id, lang, paragraphs }: Draft): Edition {
  const blocks = paragraphs.map(({ role, gap, said }) => {
    let start = 0;
    const spans = said.map(({ text }): [number, number] => {
      const span: [number, number] = [start, start + text.length];
      start = span[1] + gap.length;
      return span;
    });
    return { role, lang, text: said.map(({ text }) => text).join(gap), sentences: spans };
  });
  const article: ArticleText = { id, lang, name: { text: id, byOpening: false }, facts: {}, blocks };
  const cut = blocks.map(({ role, text, sentences }) => ({
    role,
    text,
    lang,
    sentences: sentences.map(([start, end]) => ({ start, end })),
  }));
  return {
    article,
    sentences: sentencesOf({ id, blocks: cut }),
    ids: paragraphs.flatMap(({ said }) => said.map((one) => one.id)),
  };
}

/** As if it had come so: its copies are sentences like any other. */
export function published(draft: Draft): Draft {
  return {
    ...draft,
    touched: new Set(),
    left: new Set(),
    paragraphs: draft.paragraphs.map((paragraph) => ({ ...paragraph, isCopied: false })),
  };
}

/** One edit, of a paragraph or of a sentence. */
export function edited(draft: Draft, chance: Chance): Draft {
  return pick(EDITS, chance)(draft, chance);
}

/** A paragraph or a sentence set once more: right beside itself, or anywhere. */
export function repeated(draft: Draft, chance: Chance): Draft {
  return chance() < 0.5 ? repeatParagraph(draft, chance) : repeatSentence(draft, chance);
}

const EDITS: readonly Edit[] = [
  repeated,
  (draft, chance) => {
    const said = Array.from({ length: 1 + below(3, chance) }, (_, k) => news(draft, k, chance));
    const model = pick(draft.paragraphs, chance);
    const at = below(draft.paragraphs.length + 1, chance);
    const paragraph = { ...model, said, isCopied: false };
    return { ...draft, paragraphs: inserted(draft.paragraphs, at, paragraph), next: draft.next + said.length };
  },
  (draft, chance) => {
    const at = below(draft.paragraphs.length, chance);
    const said = at < 0 ? [] : (draft.paragraphs[at] as Paragraph).said;
    return withSaid(
      { ...draft, next: draft.next + 1 },
      at,
      inserted(said, below(said.length + 1, chance), news(draft, 0, chance)),
    );
  },
  withFree((draft, at) => touching({ ...draft, paragraphs: removed(draft.paragraphs, at) }, saidAt(draft, at))),
  withFree((draft, at, chance) => {
    const said = saidAt(draft, at);
    const one = below(said.length, chance);
    return touching(withSaid(draft, at, removed(said, one)), said.slice(one, one + 1));
  }),
  withFree((draft, at, chance) => {
    const rest = removed(draft.paragraphs, at);
    const paragraphs = inserted(rest, below(rest.length + 1, chance), draft.paragraphs[at] as Paragraph);
    const to = paragraphs.indexOf(draft.paragraphs[at] as Paragraph);
    return hasLeft(draft, saidAt(draft, at)) || isBeside(paragraphs, to, to, sameWords)
      ? draft
      : touching({ ...draft, paragraphs }, saidAt(draft, at));
  }),
  withFree((draft, at, chance) => {
    const said = saidAt(draft, at);
    const one = below(said.length, chance);
    const without = withSaid(draft, at, removed(said, one));
    const to = below(draft.paragraphs.length, chance);
    const target = saidAt(without, to);
    if (target.some(({ text }) => text === said[one]?.text) || hasLeft(draft, said.slice(one, one + 1))) return draft;
    const placed = inserted(target, below(target.length + 1, chance), said[one] as Said);
    return touching(withSaid(without, to, placed), said.slice(one, one + 1));
  }),
  withFree((draft, at, chance) => retyped(draft, at, () => true, chance)),
  withFree((draft, at, chance) => {
    const one = below(saidAt(draft, at).length, chance);
    return retyped(draft, at, (k) => k === one, chance);
  }),
];

function repeatParagraph(draft: Draft, chance: Chance): Draft {
  const at = below(draft.paragraphs.length, chance);
  const paragraph = { ...(draft.paragraphs[at] as Paragraph), isCopied: true };
  const said = paragraph.said.map(({ text }, k) => ({ id: draft.next + k, text }));
  const to = chance() < 0.5 ? at + below(2, chance) : below(draft.paragraphs.length + 1, chance);
  if (hasLeft(draft, saidAt(draft, at)) || isBeside(draft.paragraphs, at, to, sameWords)) return draft;
  const paragraphs = inserted(replaced(draft.paragraphs, at, paragraph), to, { ...paragraph, said });
  return touching({ ...draft, paragraphs, next: draft.next + said.length }, paragraph.said);
}

function repeatSentence(draft: Draft, chance: Chance): Draft {
  const at = below(draft.paragraphs.length, chance);
  const said = saidAt(draft, at);
  if (said.length === 0) return draft;
  const one = said[below(said.length, chance)] as Said;
  const to = chance() < 0.5 ? at : below(draft.paragraphs.length, chance);
  const target = saidAt(draft, to);
  const place = below(target.length + 1, chance);
  if (hasLeft(draft, [one]) || isBeside(target, target.indexOf(one), place, (a, b) => a.text === b.text, one))
    return draft;
  const copied = withSaid(
    { ...draft, next: draft.next + 1 },
    to,
    inserted(target, place, { id: draft.next, text: one.text }),
  );
  const paragraphs = copied.paragraphs.map((paragraph, k) =>
    k === at || k === to ? { ...paragraph, isCopied: true } : paragraph,
  );
  return touching({ ...copied, paragraphs }, [one]);
}

/**
 * Whether a copy, or what is copied, would stand beside another one of the same words: of three in a row nobody can say
 * which one is new.
 */
function isBeside<T>(list: readonly T[], from: number, to: number, isSame: (a: T, b: T) => boolean, one = list[from]) {
  return [from - 1, from + 1, to - 1, to].some((k) => {
    const other = list[k];
    return k !== from && one !== undefined && other !== undefined && isSame(one, other);
  });
}

function hasLeft({ left }: Draft, said: readonly Said[]): boolean {
  return said.some(({ text }) => left.has(text));
}

function sameWords(a: Paragraph, b: Paragraph): boolean {
  return a.said.length === b.said.length && a.said.every(({ text }, k) => text === b.said[k]?.text);
}

/** A word is put in, so that it begins or ends otherwise. */
function retyped(draft: Draft, at: number, isMeant: (k: number) => boolean, chance: Chance): Draft {
  const said = saidAt(draft, at);
  const anew = said.map((one, k) => {
    if (!isMeant(k)) return one;
    const word = news(draft, k, chance).text;
    return { id: draft.next + k, text: chance() < 0.5 ? `${word} ${one.text}` : `${one.text} ${word}` };
  });
  return touching(
    { ...withSaid(draft, at, anew), next: draft.next + said.length },
    said.filter((_, k) => isMeant(k)),
  );
}

/**
 * An edit of a paragraph that may be edited; none where there is no such paragraph. Twins side by side are let alone:
 * when they change places, or one goes and the other is copied, nothing in the text shows it.
 */
function withFree(edit: (draft: Draft, at: number, chance: Chance) => Draft): Edit {
  return (draft, chance) => {
    const free = draft.paragraphs.flatMap(({ isCopied, said }, at) => {
      const hasTwins = new Set(said.map(({ text }) => text)).size < said.length;
      const isFree = !isCopied && said.length > 0 && !hasTwins && !isBeside(draft.paragraphs, at, at, sameWords);
      return isFree ? [at] : [];
    });
    return free.length === 0 ? draft : edit(draft, pick(free, chance), chance);
  };
}

function news({ next }: Draft, k: number, chance: Chance): Said {
  return { id: next + k, text: `News ${next + k} of ${below(1e6, chance)}.` };
}

function touching(draft: Draft, said: readonly Said[]): Draft {
  return {
    ...draft,
    touched: new Set([...draft.touched, ...said.map(({ id }) => id)]),
    left: new Set([...draft.left, ...said.map(({ text }) => text)]),
  };
}

function saidAt({ paragraphs }: Draft, at: number): readonly Said[] {
  return paragraphs[at]?.said ?? [];
}

function withSaid(draft: Draft, at: number, said: readonly Said[]): Draft {
  const paragraph = draft.paragraphs[at];
  return paragraph ? { ...draft, paragraphs: replaced(draft.paragraphs, at, { ...paragraph, said }) } : draft;
}

function inserted<T>(list: readonly T[], at: number, one: T): T[] {
  return [...list.slice(0, at), one, ...list.slice(at)];
}

function removed<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, k) => k !== at);
}

function replaced<T>(list: readonly T[], at: number, one: T): T[] {
  return list.map((old, k) => (k === at ? one : old));
}

function below(most: number, chance: Chance): number {
  return Math.floor(chance() * most);
}

function pick<T>(list: readonly T[], chance: Chance): T {
  return list[below(list.length, chance)] as T;
}
