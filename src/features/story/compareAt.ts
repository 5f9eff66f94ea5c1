import { defaultMarks, focusOn, type Navigation } from '../../link';
import type { SentenceRef, StoryView } from '../../story';

/** The address at which a sentence is compared: naming no columns leaves the choice to the screen. */
export function compareAt(story: StoryView, nav: Navigation, ref: SentenceRef): string {
  return nav.href({
    screen: 'compare',
    story: story.story.id,
    articles: [],
    marks: defaultMarks(),
    focus: focusOn(story, ref),
  });
}
