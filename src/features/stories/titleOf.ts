import { type TextIn, textIn } from '../../i18n';
import type { StoryIndexEntry } from '../../story';

/** What a story is called for a reader of `language`; after its first article where nobody named it. */
export function titleOf({ title, articles, id }: StoryIndexEntry, language: string): TextIn {
  const [first] = articles;
  return textIn(title, language) ?? { text: first?.name.text ?? id, lang: first?.lang ?? language };
}
