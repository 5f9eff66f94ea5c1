/** What a reader has corrected of a story, as it lies beside the story's articles: read, and held against them. */
import { cutArticle, type FixtureArticle, type FixtureFile, type Problem } from '../../engine';
import { anchorInArticles, type Correction, FormatError, type Lost, readCorrections } from '../../story';

const WRONG: Readonly<Record<Lost, string>> = {
  'missing-article': 'is of an article that is not there',
  gone: 'is of a sentence that is not there',
  ambiguous: 'is of a sentence that its article has more than once',
  'no-part': 'is of a sentence that takes no part',
  overruled: 'is followed by another on the same two sentences',
};

/** @returns how many there are; a file that is none is an error, a correction that doesn't hold a warning */
export function checkCorrections(
  files: readonly FixtureFile[],
  articles: readonly FixtureArticle[],
): { readonly count: number; readonly problems: readonly Problem[] } {
  const checked = files.map((file) => checkFile(file, articles));
  return {
    count: checked.reduce((sum, { count }) => sum + count, 0),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function checkFile({ path, text }: FixtureFile, articles: readonly FixtureArticle[]) {
  const problem = (severity: Problem['severity'], wrong: string, expected: string): Problem => ({
    file: path,
    line: 1,
    severity,
    wrong,
    expected,
  });
  let corrections: readonly Correction[];
  try {
    corrections = readCorrections(text);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { count: 0, problems: [problem('error', `${error.path || 'file'}: ${error.what}`, error.expected)] };
  }
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const beside = articles.filter((one) => one.folder === folder).map(({ article }) => cutArticle(article));
  const stories = [...new Set(corrections.map(({ story }) => story))];
  const problems = stories
    .flatMap((story) => anchorInArticles(story, beside, corrections))
    .flatMap((one) =>
      'pair' in one
        ? []
        : [problem('warning', `the correction of ${nameOf(one.correction)} ${WRONG[one.kind]}`, 'one that holds')],
    );
  return { count: corrections.length, problems };
}

function nameOf({ a, b }: Correction): string {
  return `${a.sentence} and ${b.sentence}`;
}
