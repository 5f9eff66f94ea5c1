import { describe, expect, it } from 'vitest';
import { formatsFor, startI18n } from '../../i18n';
import { claimTable, indexStory, ledgerOf, type StoryView } from '../../story';
import { storyFrom, viewFrom } from '../../testing';
import { sourceNames } from '../../words';
import { claimsMarkdown, escapeMarkdown, ledgerMarkdown, markdownTable } from './markdown';

async function contextOf(story: StoryView) {
  const { t } = await startI18n('en');
  return { story, names: sourceNames(story.story.articles, t, formatsFor('en')), t, language: 'en' };
}

describe('a Markdown table', () => {
  it('keeps pipes, marks and line ends of its texts out of its form', () => {
    expect(escapeMarkdown('a | b\n*c* [d](e) <f> \\ `g`')).toBe('a \\| b \\*c\\* \\[d\\](e) \\<f\\> \\\\ \\`g\\`');
    expect(markdownTable(['a|b', 'c'], [['d', '']])).toBe('| a\\|b | c |\n| --- | --- |\n| d |  |\n');
  });

  it('tells who says what, in the words of a source', async () => {
    const story = viewFrom('A: a b\nB[id]: a%hearsay b? x\nC[ar]: b');
    expect(claimsMarkdown(claimTable(story), await contextOf(story))).toBe(
      [
        '| Statement | English | Indonesian | Arabic |',
        '| --- | --- | --- | --- |',
        '| a. | says it | says it, as hearsay |  |',
        '| b. | says it | unclear whether it says it | says it |',
        '| x. |  | says it |  |',
        '',
      ].join('\n'),
    );
  });

  it('tells figures with the words around them, and quotations', async () => {
    const plain = storyFrom('A: a$214 bc\nB[fr]: a$241 bc x$7');
    const quotations = [[{ sentence: 1, span: [3, 6] as const, continued: false }], []];
    const articles = plain.articles.map((article, k) => ({ ...article, quotations: quotations[k] ?? [] }));
    const [a, ...others] = articles;
    const piped = a && { ...a, blocks: a.blocks.map((block) => ({ ...block, text: 'a. b|c d' })) };
    const story = indexStory({ ...plain, articles: piped ? [piped, ...others] : [] });
    expect(ledgerMarkdown(ledgerOf(story), await contextOf(story))).toBe(
      [
        '### Figures',
        '',
        '| Figure | Source | In its words |',
        '| --- | --- | --- |',
        '| a ≠ a | English | **a**. |',
        '| a ≠ a | French | **a**. |',
        '| x | French | **x**. |',
        '',
        '### Quotations',
        '',
        '| Who is quoted | Source | Quoted words |',
        '| --- | --- | --- |',
        '|  | English | “b\\|c” |',
        '|  | French | reports it without quoting |',
        '',
      ].join('\n'),
    );
  });
});
