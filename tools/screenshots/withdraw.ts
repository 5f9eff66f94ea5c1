import type { CompiledArticle, CompiledStory } from '../../src/story';

/** A story as it is compiled once the publisher of one of its articles has withdrawn it. */
export function withdraw(story: CompiledStory, id: string, day: string): CompiledStory {
  const index = story.articles.findIndex((article) => article.id === id);
  const links = story.links.filter(({ a, b }) => a[0] !== index && b[0] !== index);
  const linked = new Set(links.flatMap(({ a, b }) => [a.join(), b.join()]));
  const articles = story.articles.map((article, k): CompiledArticle => {
    if (k === index) {
      const { unread: _, ...rest } = article;
      const facts = { ...article.facts, withdrawn: day };
      return { ...rest, facts, blocks: [], judgements: [], hedges: [], figures: [], quotations: [], credits: [] };
    }
    const judgements = article.judgements.map(({ verdict, nearest }, sentence) => ({
      verdict: verdict === 'linked' && !linked.has(`${k},${sentence}`) ? ('only' as const) : verdict,
      nearest: nearest.filter(([other]) => other !== index),
    }));
    return { ...article, judgements };
  });
  return { ...story, articles, links, sections: story.sections.filter(({ article }) => article !== index) };
}
