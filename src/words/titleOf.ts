import { type TextIn, textIn } from '../i18n';
import type { CompiledStory, StoryIndexEntry } from '../story';

type Titled = Pick<CompiledStory, 'id' | 'title'> & {
  readonly articles: readonly Pick<StoryIndexEntry['articles'][number], 'lang' | 'name'>[];
};

/** What a story is called for a reader of `language`; after its first article where nobody named it. */
export function titleOf({ title, articles, id }: Titled, language: string): TextIn {
  const [first] = articles;
  return textIn(title, language) ?? { text: first?.name.text ?? id, lang: first?.lang ?? language };
}
