/**
 * A large site drawn by lot, as the files of a fixtures folder. Each story tells some places of the demonstration stories,
 * one of them above the others; each of its articles tells most of these places in its language, and others of its own.
 */
import { type FixtureFile, type SourceArticle, type SourceBlock, writeArticleFile } from '../../src/engine';
import { seededNumbers } from '../../src/testing';
import { isWhole, paragraphOf, type Telling } from './pools';

export interface Size {
  readonly stories: number;
  readonly articles: number;
  /** Of each article. */
  readonly sentences: number;
}

/** Of an article's sentences, how many tell what the story's articles have in common. */
const SHARED = 0.6;
/** Of the places that a story tells, how many are of its main demonstration story. */
const MAIN = 0.8;
/** Of a story's places, how many an article tells. */
const TOLD = 0.8;
const PARAGRAPH = 3;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const DAYS = 700;

/** Something told: so far into a demonstration story. */
interface Place {
  readonly of: string;
  /** From 0 up to 1. */
  readonly at: number;
}

/** @returns the next number, from 0 up to 1 */
type Lot = () => number;

/**
 * @param loose without `story`, so that articles are put into stories by what they say. Since all sentences come from few
 * stories, the groups found then are not those drawn.
 * @returns the same files for the same seed, a folder a story
 */
export function drawnFixtures(
  tellings: readonly Telling[],
  { stories, articles, sentences }: Size,
  { seed, loose }: { readonly seed: string; readonly loose: boolean },
): FixtureFile[] {
  return Array.from({ length: stories }, (_, k) => {
    const lot = seededNumbers(`large site ${seed} ${k}`);
    const id = `drawn-${String(k).padStart(4, '0')}`;
    const main = pick(severallyTold(tellings), lot);
    const places = drawnPlaces(tellings, main, Math.round((sentences * SHARED) / TOLD), lot);
    const day = Math.floor(lot() * DAYS);
    const langs = drawnLanguages(tellings, main, articles, lot);
    return langs.map((lang, a): FixtureFile => {
      const article = drawnArticle({ id: `d${k}-${a}`, lang, places, sentences }, tellings, lot);
      const published = new Date(FIRST_DAY + (day + Math.floor(lot() * 3)) * DAY).toISOString().slice(0, 10);
      const facts = { ...article.facts, published, ...(!loose && { story: id }) };
      return { path: `${id}/${article.id}.${lang}.md`, text: writeArticleFile({ ...article, facts }) };
    });
  }).flat();
}

/** The demonstration stories that have several articles. */
function severallyTold(tellings: readonly Telling[]): string[] {
  const all = tellings.map(({ of }) => of);
  return [...new Set(all)].filter((of) => all.indexOf(of) !== all.lastIndexOf(of));
}

function drawnPlaces(tellings: readonly Telling[], main: string, count: number, lot: Lot): Place[] {
  const all = [...new Set(tellings.map(({ of }) => of))];
  return Array.from({ length: count }, () => ({ of: lot() < MAIN ? main : pick(all, lot), at: lot() }));
}

/** Those that tell the main story come first; where there are more articles than languages, languages come again. */
function drawnLanguages(tellings: readonly Telling[], main: string, count: number, lot: Lot): string[] {
  const languagesOf = (some: readonly Telling[]) => shuffled([...new Set(some.map(({ lang }) => lang))], lot);
  const langs = [...new Set([...languagesOf(tellings.filter(({ of }) => of === main)), ...languagesOf(tellings)])];
  return Array.from({ length: count }, (_, k) => langs[k % langs.length] as string);
}

interface Wanted {
  readonly id: string;
  readonly lang: string;
  readonly places: readonly Place[];
  readonly sentences: number;
}

function drawnArticle({ id, lang, places, sentences }: Wanted, every: readonly Telling[], lot: Lot): SourceArticle {
  const tellings = every.filter((one) => one.lang === lang);
  const told = places.filter(() => lot() < TOLD).flatMap((place) => sentenceAt(tellings, place, lot));
  const texts = [...new Set(told)].slice(0, Math.round(sentences * SHARED));
  const all = tellings.flatMap((one) => one.sentences);
  const untold = all.filter((text) => !texts.includes(text));
  // No sentence comes twice before each has come once.
  const others = [...shuffled(untold, lot), ...shuffled(all, lot)];
  for (let k = 0; texts.length < sentences; k++)
    texts.splice(Math.floor(lot() * (texts.length + 1)), 0, others[k % others.length] as string);
  const title = `${pick(tellings, lot).title} (${id})`;
  return {
    id,
    lang,
    facts: { outlet: `Outlet ${lang}`, demonstration: true },
    blocks: [{ role: 'title', text: title }, ...paragraphsOf(texts, lang)],
  };
}

/** A place is told in the language where a telling of its story is in it. */
function sentenceAt(tellings: readonly Telling[], { of, at }: Place, lot: Lot): string[] {
  const those = tellings.filter((one) => one.of === of);
  if (those.length === 0) return [];
  const { sentences } = pick(those, lot);
  return [sentences[Math.floor(at * sentences.length)] as string];
}

/** Sentences that would be cut otherwise in company have a paragraph each. */
function paragraphsOf(texts: readonly string[], lang: string): SourceBlock[] {
  const runs = Array.from({ length: Math.ceil(texts.length / PARAGRAPH) }, (_, k) =>
    texts.slice(k * PARAGRAPH, (k + 1) * PARAGRAPH),
  );
  return runs
    .flatMap((run) => (isWhole(run, lang) ? [run] : run.map((one) => [one])))
    .map((run) => ({ role: 'paragraph', text: paragraphOf(run, lang) }));
}

function pick<T>(items: readonly T[], lot: Lot): T {
  return items[Math.floor(lot() * items.length)] as T;
}

function shuffled<T>(items: readonly T[], lot: Lot): T[] {
  return items
    .map((item) => ({ item, key: lot() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
