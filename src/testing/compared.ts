import { compare, type SourceArticle } from '../engine';
import { type CompiledStory, toCompiledStory } from '../story';
import { fakeWorkshop } from './fakeEncoder';

/** A story of articles as they are, by the whole engine but for the encoder. */
export async function comparedStory(id: string, articles: readonly SourceArticle[]): Promise<CompiledStory> {
  return toCompiledStory(id, {}, await compare(articles, fakeWorkshop()));
}
