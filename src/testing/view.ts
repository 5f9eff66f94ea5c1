/** Small stories ready for questions, with facts about their articles. */
import { type CompiledArticle, type CompiledStory, indexStory, type StoryView } from '../story';
import { storyFrom } from './notation';

/** By the article's id. */
export type FactsById = Readonly<Record<string, CompiledArticle['facts']>>;

export function viewFrom(notation: string, facts: FactsById = {}): StoryView {
  return indexStory(withFacts(storyFrom(notation), facts));
}

export function withFacts(story: CompiledStory, facts: FactsById): CompiledStory {
  return { ...story, articles: story.articles.map((one) => ({ ...one, facts: facts[one.id] ?? one.facts })) };
}
