import { defaultMarks, type Navigation, quoteOf } from '../../link';
import { type SentenceRef, type StoryView, sentenceOf } from '../../story';

/** The address at which a sentence is compared: naming no columns leaves the choice to the screen. */
export function compareAt(story: StoryView, nav: Navigation, ref: SentenceRef): string {
  const { id, text } = sentenceOf(story, ref);
  return nav.href({
    screen: 'compare',
    story: story.story.id,
    articles: [],
    marks: defaultMarks(),
    focus: { sentence: id, quote: quoteOf(text) },
  });
}
