/**
 * Adaptations with known answers, made from translations: sentences halved, merged, split, dropped and repeated, blocks
 * moved, facts owned by one version, stories of two to five versions, several documents joined. Weights fitted on clean
 * translations fail on adaptations; on these one threshold serves both (docs/method.md, step 5).
 */
import { seededNumbers } from '../../src/testing';
import { halves } from './cut';
import { drawSome } from './draw';
import type { Fact, Said, Story, Version } from './stories';

/** How often each thing happens to a sentence at most; each story is drawn with a strength between none and all of it. */
const RATES = {
  dropped: 0.5,
  owned: 0.2,
  halved: 0.4,
  split: 0.1,
  merged: 0.1,
  repeated: 0.1,
} as const;
/** How often a version has a block moved, and how often a story is joined with others. */
const MOVED = 0.4;
const JOINED = 0.1;
const JOINED_MOST = 2;
const VERSIONS = [2, 3, 4, 5] as const;

type Next = () => number;

/**
 * @param draws distorted stories made of each story
 * @returns each with the place of the story it was made from; those joined to it may come from any other place that
 *   `fellows` allows, so that nothing of a story kept aside gets in
 */
export function distort(
  stories: readonly Story[],
  draws: number,
  seed: string,
  fellows: (of: number, other: number) => boolean,
): { readonly from: number; readonly story: Story }[] {
  return stories.flatMap((story, from) =>
    Array.from({ length: draws }, (_, draw) => {
      const next = seededNumbers(`${seed} ${story.id} ${draw}`);
      const others = stories.filter((_, other) => other !== from && fellows(from, other));
      const joined = next() < JOINED ? drawSome(others, 1 + Math.floor(next() * JOINED_MOST), next) : [];
      return { from, story: distortStory([story, ...joined], `${story.id}~${draw}`, next) };
    }),
  );
}

function distortStory(parts: readonly Story[], id: string, next: Next): Story {
  const shared = (parts[0] as Story).versions
    .map(({ lang }) => lang)
    .filter((lang) => parts.every(({ versions }) => versions.some((version) => version.lang === lang)));
  const count = Math.min(shared.length, VERSIONS[Math.floor(next() * VERSIONS.length)] as number);
  const langs = drawSome(shared, count, next);
  const strength = next();
  const versions = langs.map((lang): Version => {
    const of = ({ versions: all }: Story): Version => all.find((version) => version.lang === lang) as Version;
    return { lang, sentences: parts.flatMap((part) => of(part).sentences) };
  });
  const owners = ownersOf(versions, strength, next);
  return {
    id,
    versions: versions.map(({ lang, sentences }, v) => {
      const kept = sentences.filter(({ src }) => src.every((fact) => (owners.get(fact) ?? v) === v));
      return { lang, sentences: retold(kept, lang, strength, next) };
    }),
  };
}

/** The one version that keeps a fact, for facts that only one tells. */
function ownersOf(versions: readonly Version[], strength: number, next: Next): Map<Fact, number> {
  const facts = new Set(versions.flatMap(({ sentences }) => sentences.flatMap(({ src }) => src)));
  const owned = [...facts].filter(() => next() < strength * RATES.owned);
  return new Map(owned.map((fact) => [fact, Math.floor(next() * versions.length)]));
}

function retold(sentences: readonly Said[], lang: string, strength: number, next: Next): Said[] {
  const told: Said[] = [];
  const repeated: Said[] = [];
  const rates = [RATES.dropped, RATES.repeated, RATES.merged, RATES.split, RATES.halved].map((rate) => strength * rate);
  const [dropped, again, merged, split, halved] = rates as [number, number, number, number, number];
  for (let k = 0; k < sentences.length; k++) {
    if (next() < dropped) continue;
    const sentence = sentences[k] as Said;
    const following = sentences[k + 1];
    const what = next();
    const parts = partsOf(sentence.text);
    if (next() < again) repeated.push(part(sentence, parts, next));
    if (what < merged && following) {
      told.push(mergedOf(sentence, following, lang));
      k += 1;
    } else if (what < merged + split && parts) {
      told.push(...parts.map((text) => ({ src: sentence.src, text })));
    } else if (what < merged + split + halved) {
      told.push(part(sentence, parts, next));
    } else told.push(sentence);
  }
  const moved = next() < strength * MOVED ? withMovedBlock(told, next) : told;
  return next() < 0.5 ? [...repeated, ...moved] : [...moved, ...repeated];
}

/** A sentence is always cut at one place, so that its halves need encoding once however often they are drawn. */
function partsOf(text: string): readonly [string, string] | undefined {
  const next = seededNumbers(text);
  return halves(text, 0.4 + next() * 0.2, next() < 0.5);
}

/** One of the halves, where there are any. */
function part(sentence: Said, parts: readonly [string, string] | undefined, next: Next): Said {
  const text = parts?.[next() < 0.5 ? 0 : 1];
  return text === undefined ? sentence : { src: sentence.src, text };
}

function mergedOf(a: Said, b: Said, lang: string): Said {
  const between = lang === 'zh' || lang === 'ja' ? '' : ' ';
  return { src: [...new Set([...a.src, ...b.src])], text: `${a.text}${between}${b.text}` };
}

function withMovedBlock(sentences: readonly Said[], next: Next): Said[] {
  const from = Math.floor(next() * sentences.length);
  const block = sentences.slice(from, from + 1 + Math.floor(next() * 4));
  const rest = [...sentences.slice(0, from), ...sentences.slice(from + block.length)];
  const to = Math.floor(next() * (rest.length + 1));
  return [...rest.slice(0, to), ...block, ...rest.slice(to)];
}
