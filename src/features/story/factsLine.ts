/** What a story is made of, in a line: how many sources, in which languages, when, whom they credit. */
import type { TFunction } from 'i18next';
import type { Formats } from '../../i18n';
import type { CompiledArticle } from '../../story';

type Articles = readonly Pick<CompiledArticle, 'lang' | 'facts'>[];

/** Names credited are listed as far as this. */
const MOST_CREDITED = 3;

export function factsLine(articles: Articles, t: TFunction, formats: Formats): string {
  const languages = tally(articles.map(({ lang }) => lang)).map(([lang, times]) => {
    const language = formats.languageInText(lang);
    return times === 1 ? language : t('story.facts.times', { language, times });
  });
  const sources = t('story.facts.sources', { count: articles.length, languages: formats.list(languages) });
  return [sources, datesText(articles, t, formats), ...creditTexts(articles, t)].join(' ');
}

function datesText(articles: Articles, t: TFunction, { days }: Formats): string {
  const dated = articles
    .map(({ facts }) => facts.published)
    .filter((day) => day !== undefined)
    .sort();
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return t('story.facts.undated');
  const when = days(first, last);
  if (dated.length === articles.length) return t('story.facts.allDated', { days: when });
  return t('story.facts.dated', { count: dated.length, days: when });
}

function creditTexts(articles: Articles, t: TFunction): string[] {
  const credited = tally(articles.flatMap(({ facts }) => facts.credits ?? []));
  return credited.slice(0, MOST_CREDITED).map(([name, count]) => t('story.facts.credited', { count, name }));
}

/** How often each stands in a list, in the order they turn up. */
function tally(items: readonly string[]): [item: string, times: number][] {
  return [...new Set(items)].map((item) => [item, items.filter((other) => other === item).length]);
}
