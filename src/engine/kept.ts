/**
 * Judgements that are kept from one compilation to the next: what comes from vectors and takes long. All else is read from
 * the text each time. An article is known by its content, so that a changed one is judged anew and nobody has to remember to.
 */
import { weightsText } from './align';
import type { Judged } from './comparison';
import { digest } from './digest';
import { ENCODER_ID } from './encode';
import type { Article } from './model';
import { remembered } from './remembered';
import { sentencesOf } from './sentences';

/** To be raised with every change of the steps from vectors to links and verdicts. Weights and encoder tell by themselves. */
const STEPS = 1;

let method: string | undefined;

/** What judged: the same content has the same judgements as long as this is the same. */
export function methodId(): string {
  method ??= digest(`${STEPS}\n${ENCODER_ID}\n${weightsText()}`);
  return method;
}

/** An article's content, as far as judgements depend on it. */
export type ArticleKey = string;

export const articleKey: (article: Article) => ArticleKey = remembered((article) =>
  digest(JSON.stringify(sentencesOf(article).map(({ role, lang, text }) => [role, lang, text]))),
);

export interface KeptArticle {
  readonly id: string;
  readonly key: ArticleKey;
  /** `articleVector`: what it is put into a story by. */
  readonly vector: Int8Array | undefined;
}

/** A story's articles in the order of their ids, and what was judged of them. */
export interface KeptStory extends Judged {
  readonly articles: readonly KeptArticle[];
}

/** Where judgements are looked up. */
export interface Judgements {
  article(key: ArticleKey): KeptArticle | undefined;
  /** @param keys of a story's articles, in their order */
  story(keys: readonly ArticleKey[]): Judged | undefined;
}

export function judgementsFrom(kept: Iterable<KeptStory>): Judgements {
  const stories = [...kept];
  const articles = new Map(stories.flatMap((story) => story.articles.map((article) => [article.key, article])));
  const judged = new Map(stories.map((story) => [keyOf(story.articles.map(({ key }) => key)), story]));
  return { article: (key) => articles.get(key), story: (keys) => judged.get(keyOf(keys)) };
}

function keyOf(keys: readonly ArticleKey[]): string {
  return keys.join(' ');
}
