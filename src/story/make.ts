/** From fixtures to compiled stories, from a comparison to its compiled story, and from all of them to their index. */
import {
  type Article,
  type Comparison,
  type Compilation,
  compile,
  type FixtureArticle,
  type Fixtures,
  type Judgements,
  type KeptStory,
  type Related,
  type Workshop,
} from '../engine';
import { at } from './at';
import { byId } from './byId';
import { countDetailContrasts } from './detailContrasts';
import { outermost } from './outermost';
import {
  type CompiledArticle,
  type CompiledJudgement,
  type CompiledStory,
  FORMAT,
  type StoryIndex,
  type StoryIndexEntry,
} from './schema';
import { type StoryGroup, storyIds } from './storyIds';
import { asText } from './text';
import {
  compareLinks,
  writeCredits,
  writeJudgement,
  writeLink,
  writeReadings,
  writeSection,
  writeStated,
} from './tuples';
import { indexStory } from './view';

/** From so many articles on there is something to compare. */
const FEWEST_IN_STORY = 2;

export interface CompileOptions {
  /** From earlier compilations; see `compile` of the engine. */
  readonly judgements?: Judgements;
  /** Told of each story's judgements, for a later compilation. */
  readonly keep?: (id: string, story: KeptStory) => void;
  /** Told of each two stories that somebody may want to put together. */
  readonly tellRelated?: (related: Related) => void;
  /** Told the ids of all stories; @returns those that are compared. Without it every one is. */
  readonly choose?: (all: readonly string[]) => readonly string[];
}

/**
 * The stories of the fixtures that are whole, in the order of their first article's id.
 * @throws Error where an article's id equals the id of another story
 */
export async function compileFixtures(
  fixtures: Fixtures,
  workshop: Workshop,
  { judgements, keep, tellRelated, choose = (all) => all }: CompileOptions = {},
): Promise<CompiledStory[]> {
  const found = await findStories(fixtures, workshop, judgements);
  if (tellRelated) for (const related of found.related) tellRelated(related);
  const compiled: CompiledStory[] = [];
  for await (const { story, kept } of found.compiled(choose(found.ids))) {
    keep?.(story.id, kept);
    compiled.push(story);
  }
  return compiled;
}

/** The stories of fixtures, found and named but not yet compared. */
export interface FoundStories {
  /** In the order of their first article's id. */
  readonly ids: readonly string[];
  /** The articles of each story, in the order of the ids. */
  readonly groups: Compilation['groups'];
  readonly related: readonly Related[];
  /** By a story's id. */
  readonly titles: ReadonlyMap<string, CompiledStory['title']>;
  /** Those of these ids, one after the other and each compared when it is asked for, in the order of all. */
  readonly compiled: (ids: readonly string[]) => AsyncIterable<{
    readonly story: CompiledStory;
    readonly kept: KeptStory;
  }>;
}

/** @throws Error where an article's id equals the id of another story */
export async function findStories(
  { articles, stories }: Fixtures,
  workshop: Workshop,
  judgements?: Judgements,
): Promise<FoundStories> {
  const sources = articles.map(({ article }) => article);
  const compilation = await compile(sources, workshop, judgements);
  const ids = storyIds(groupsOf(compilation.groups, articles));
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  async function* compiled(wanted: readonly string[]) {
    const chosen = new Set(wanted);
    const left = ids.filter((id) => chosen.has(id)).values();
    for await (const { comparison, kept } of compilation.stories((place) => chosen.has(at(ids, place)))) {
      const id = left.next().value as string;
      yield { story: toCompiledStory(id, titles.get(id) ?? {}, comparison), kept };
    }
  }
  return { ids, groups: compilation.groups, related: compilation.related, titles, compiled };
}

/** What the stories are named by. */
function groupsOf(groups: Compilation['groups'], fixtures: readonly FixtureArticle[]): StoryGroup[] {
  const folders = new Map(fixtures.map(({ article, folder }) => [article.id, folder]));
  return groups.map((articles) => ({
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
    links: comparison.links.map(writeLink).sort(compareLinks),
    sections: comparison.sections.map(writeSection),
  };
}

/** Stories (two articles or more) and singles, each by id; what a list says about them, without their text. */
export function toIndex(stories: readonly CompiledStory[]): StoryIndex {
  return indexFrom(stories.map(entryOf));
}

/** @param entries of `entryOf`, in any order */
export function indexFrom(entries: readonly StoryIndexEntry[]): StoryIndex {
  const sorted = [...entries].sort(byId);
  return {
    format: FORMAT,
    stories: sorted.filter(({ articles }) => articles.length >= FEWEST_IN_STORY),
    singles: sorted.filter(({ articles }) => articles.length < FEWEST_IN_STORY),
  };
}

function toArticle(article: Article, index: number, comparison: Comparison): CompiledArticle {
  const compared = comparison.truncated.find((entry) => entry.article === index)?.compared;
  return {
    ...asText(article),
    judgements: at(comparison.judgements, index).map(writeJudgement),
    ...writeReadings(at(comparison.readings, index)),
    ...writeStated(at(comparison.figures, index), at(comparison.quotations, index)),
    credits: writeCredits(at(comparison.credits, index)),
    ...(compared !== undefined && { compared }),
  };
}

/** What a list of stories says of one. */
export function entryOf(story: CompiledStory): StoryIndexEntry {
  const { id, title, articles, sections } = story;
  return {
    id,
    title,
    articles: articles.map((article, index) => ({
      ...toEntryArticle(article),
      speculative: outermost(sections.filter((one) => one.article === index && one.speculative)).length,
    })),
    differences: countDetailContrasts(indexStory(story)),
  };
}

function toEntryArticle({
  id,
  lang,
  name,
  facts,
  judgements,
}: CompiledArticle): Omit<StoryIndexEntry['articles'][number], 'speculative'> {
  const count = (verdict: CompiledJudgement['verdict']) => judgements.filter((one) => one.verdict === verdict).length;
  const [linked, unsure, only] = [count('linked'), count('unsure'), count('only')];
  const { title, url, archive, retrieved, byline, credits, story, notice, ...listed } = facts;
  return { id, lang, name, facts: listed, sentences: { compared: linked + unsure + only, linked, unsure, only } };
}
