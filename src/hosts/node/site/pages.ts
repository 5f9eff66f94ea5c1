/** The site's static pages: what each is called and says of itself to those who don't run it. English. */
import { defaultMarks, type View, writeView } from '../../../link';
import type { StoryIndex, StoryIndexEntry } from '../../../story';

export interface Page {
  /** Inside the built folder. */
  readonly file: string;
  /** Its address after the site's base; absent where it has none of its own. */
  readonly path?: string;
  readonly title: string;
  readonly description: string;
  /** Whether search engines may list it: not where it shows articles of others, nor where nothing is. */
  readonly listed: boolean;
}

export const SITE_NAME = 'Parallax';
const SITE_DESCRIPTION = 'A reader for comparing how one piece of news is told across languages.';

/** Every page of the site; stories of one article have nothing to compare. */
export function pagesOf({ stories, singles }: StoryIndex): Page[] {
  return [
    { ...page({ screen: 'stories' }, SITE_NAME, SITE_DESCRIPTION), listed: true },
    {
      ...page(
        { screen: 'method' },
        'About the method',
        'How sentences are matched across languages, and how often it is right.',
      ),
      listed: true,
    },
    {
      ...page(
        { screen: 'add' },
        'Compare your own articles',
        'Paste or drop articles and compare them on your own device; nothing is uploaded.',
      ),
      listed: true,
    },
    ...[...stories, ...singles].map((story) => storyPage({ screen: 'story', story: story.id }, story, titleOf(story))),
    ...stories.map((story) => storyPage(comparing(story), story, `Compare: ${titleOf(story)}`)),
    { file: '404.html', title: SITE_NAME, description: SITE_DESCRIPTION, listed: false },
  ];
}

/** Without a choice of articles, the reader chooses those that fit. */
function comparing({ id }: StoryIndexEntry): View {
  return { screen: 'compare', story: id, articles: [], marks: defaultMarks() };
}

function page(view: View, title: string, description: string): Omit<Page, 'listed'> {
  const path = writeView(view);
  const fullTitle = title === SITE_NAME ? title : `${title} · ${SITE_NAME}`;
  return { file: `${path}index.html`, path, title: fullTitle, description };
}

function storyPage(view: View, story: StoryIndexEntry, title: string): Page {
  return { ...page(view, title, describe(story)), listed: isDemonstration(story) };
}

function titleOf({ id, title, articles }: StoryIndexEntry): string {
  return title.en ?? Object.values(title)[0] ?? articles[0]?.name.text ?? id;
}

/** Every article of others is news; what was written to show the reader at work is not, and must say so. */
function isDemonstration({ articles }: StoryIndexEntry): boolean {
  return articles.every(({ facts }) => facts.demonstration === true);
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const lists = new Intl.ListFormat('en');

function describe(story: StoryIndexEntry): string {
  const languages = [...new Set(story.articles.map(({ lang }) => lang))];
  const names = lists.format(languages.map((tag) => languageNames.of(tag) ?? tag));
  const sources = story.articles.length;
  const what =
    sources === 1
      ? `one source in ${names}`
      : `${sources} sources in ${languages.length === 1 ? names : `${languages.length} languages (${names})`}, compared sentence by sentence`;
  return isDemonstration(story) ? `Written for demonstration, not news: ${what}.` : `${what.replace(/^o/, 'O')}.`;
}
