/** From fixtures to compiled stories, from a comparison to its compiled story, and from all of them to their index. */
import {
  type Article,
  type Candidate,
  type Comparison,
  compile,
  type FixtureArticle,
  type Fixtures,
  type Judgement,
  type Link,
  type SentenceRef,
  type Workshop,
} from '../engine';
import { at } from './at';
import { nameOf } from './name';
import { type Group, storyIds } from './naming';
import {
  type CompiledArticle,
  type CompiledBlock,
  type CompiledJudgement,
  type CompiledLink,
  type CompiledStory,
  FORMAT,
  type StoryIndex,
  type StoryIndexEntry,
} from './schema';

/** Probabilities are kept to so many decimals: finer ones differ from processor to processor. */
const DECIMALS = 1e4;
/** From so many articles on there is something to compare. */
const FEWEST_IN_STORY = 2;

/**
 * The stories of the fixtures that are whole, in the order of their first article's id.
 * @throws Error where an article's id equals the id of another story
 */
export async function compileFixtures({ articles, stories }: Fixtures, workshop: Workshop): Promise<CompiledStory[]> {
  const sources = articles.map(({ article }) => article);
  const comparisons = await compile(sources, workshop);
  const ids = storyIds(groupsOf(comparisons, articles));
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  return comparisons.map((comparison, k) => {
    const id = at(ids, k);
    return toCompiledStory(id, titles.get(id) ?? {}, comparison);
  });
}

/** What the stories are named by. */
function groupsOf(comparisons: readonly Comparison[], fixtures: readonly FixtureArticle[]): Group[] {
  const folders = new Map(fixtures.map(({ article, folder }) => [article.id, folder]));
  return comparisons.map(({ articles }) => ({
    ids: articles.map(({ id }) => id),
    explicit: articles.find(({ facts }) => facts.story !== undefined)?.facts.story,
    folders: articles.map(({ id }) => folders.get(id) ?? ''),
  }));
}

/** @param title the story's title by BCP 47 tag; may be empty */
export function toCompiledStory(
  id: string,
  title: Readonly<Record<string, string>>,
  comparison: Comparison,
): CompiledStory {
  return {
    format: FORMAT,
    id,
    title,
    articles: comparison.articles.map((article, index) => toArticle(article, index, comparison)),
    links: comparison.links.map(toLink).sort(compareLinks),
    sections: comparison.sections.map((section) => ({ ...section, only: round(section.only) })),
  };
}

/** Stories (two articles or more) and singles, each by id; what a list says about them, without their text. */
export function toIndex(stories: readonly CompiledStory[]): StoryIndex {
  const sorted = [...stories].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  return {
    format: FORMAT,
    stories: sorted.filter(({ articles }) => articles.length >= FEWEST_IN_STORY).map(toEntry),
    singles: sorted.filter(({ articles }) => articles.length < FEWEST_IN_STORY).map(toEntry),
  };
}

/** The order of links in the file, in which no two are equal. */
export function compareLinks(x: CompiledLink, y: CompiledLink): number {
  return x.a[0] - y.a[0] || x.a[1] - y.a[1] || x.b[0] - y.b[0] || x.b[1] - y.b[1];
}

function toArticle(article: Article, index: number, comparison: Comparison): CompiledArticle {
  const compared = comparison.truncated.find((entry) => entry.article === index)?.compared;
  return {
    id: article.id,
    lang: article.lang,
    name: nameOf(article),
    facts: article.facts,
    blocks: article.blocks.map(toBlock),
    judgements: at(comparison.judgements, index).map(toJudgement),
    ...(compared !== undefined && { compared }),
  };
}

function toBlock({ sentences, ...block }: Article['blocks'][number]): CompiledBlock {
  return { ...block, sentences: sentences.map(({ start, end }) => [start, end]) };
}

function toJudgement({ verdict, nearest, only }: Judgement): CompiledJudgement {
  return {
    verdict,
    nearest: nearest.map(({ article, sentence, p }: Candidate) => [article, sentence, round(p)]),
    ...(only !== undefined && { only: round(only) }),
  };
}

function toLink({ a, b, p, reasons }: Link): CompiledLink {
  const bare = { a: toRef(a), b: toRef(b), p: round(p) };
  if (!reasons) return bare;
  const { similarity, ranks, leads, support, vouching } = reasons;
  return {
    ...bare,
    why: [coarse(similarity), ranks[0], coarse(leads[0]), ranks[1], coarse(leads[1]), coarse(support)],
    ...(vouching.length > 0 && { by: vouching }),
  };
}

function toRef({ article, sentence }: SentenceRef): CompiledLink['a'] {
  return [article, sentence];
}

function round(p: number): number {
  return Math.round(p * DECIMALS) / DECIMALS;
}

/** Reasons are read by people: two decimals, and no −0. */
function coarse(x: number): number {
  return Math.round(x * 100) / 100 + 0;
}

function toEntry({ id, title, articles }: CompiledStory): StoryIndexEntry {
  return { id, title, articles: articles.map(toEntryArticle) };
}

function toEntryArticle({ id, lang, name, facts, judgements }: CompiledArticle): StoryIndexEntry['articles'][number] {
  const count = (verdict: CompiledJudgement['verdict']) => judgements.filter((one) => one.verdict === verdict).length;
  const [linked, unsure, only] = [count('linked'), count('unsure'), count('only')];
  return { id, lang, name, facts, sentences: { compared: linked + unsure + only, linked, unsure, only } };
}
