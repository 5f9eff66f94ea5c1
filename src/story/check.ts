/** What a schema can't say of a compiled file: that its indices point at something and that its parts agree. */

import { at } from './at';
import { FormatError } from './formatError';
import type {
  CompiledArticle,
  CompiledBlock,
  CompiledLink,
  CompiledStory,
  StoryIndex,
  StoryIndexEntry,
} from './schema';
import { compareLinks } from './tuples';

/** @throws FormatError at the first disagreement */
export function checkStory(story: CompiledStory): void {
  checkAscending(story.articles, 'articles');
  const sentences = story.articles.map(({ blocks }) => blocks.reduce((sum, block) => sum + block.sentences.length, 0));
  story.articles.forEach((article, a) => {
    checkArticle(article, `articles[${a}]`, at(sentences, a));
    checkNearest(article, a, sentences);
  });
  checkLinks(story, sentences);
  story.sections.forEach(({ article, opening, sentences: inside }, s) => {
    const path = `sections[${s}]`;
    checkBelow(article, story.articles.length, `${path}.article`, 'articles');
    checkBelow(opening, at(story.articles, article).blocks.length, `${path}.opening`, 'blocks');
    inside.forEach((sentence, i) => {
      checkBelow(sentence, at(sentences, article), `${path}.sentences[${i}]`, 'sentences');
    });
  });
}

/** @throws FormatError at the first disagreement */
export function checkIndex({ stories, singles }: StoryIndex): void {
  checkAscending(stories, 'stories');
  checkAscending(singles, 'singles');
  stories.forEach((story, i) => {
    checkEntry(story, `stories[${i}]`);
    if (story.articles.length < 2) refuse(`stories[${i}].articles`, `${story.articles.length} of them`, '2 or more');
  });
  singles.forEach((single, i) => {
    checkEntry(single, `singles[${i}]`);
    if (single.articles.length > 1) refuse(`singles[${i}].articles`, `${single.articles.length} of them`, '1');
  });
}

function checkEntry({ articles }: StoryIndexEntry, path: string): void {
  articles.forEach(({ sentences: { compared, linked, unsure, only } }, a) => {
    const sum = linked + unsure + only;
    if (compared !== sum) refuse(`${path}.articles[${a}].sentences.compared`, `${compared}`, `${sum}, the sum`);
  });
}

function checkArticle(article: CompiledArticle, path: string, sentences: number): void {
  article.blocks.forEach((block, b) => {
    checkSpans(block, `${path}.blocks[${b}].sentences`);
  });
  checkReadings(
    article,
    path,
    article.blocks.flatMap((block) => block.sentences.map(([start, end]) => end - start)),
  );
  checkStated(article, path);
  const { length } = article.judgements;
  if (length !== sentences) refuse(`${path}.judgements`, `${length} of them`, `${sentences}, one a sentence`);
  if ((article.compared ?? 0) > sentences) {
    refuse(`${path}.compared`, `${article.compared}`, `at most ${sentences}, the number of sentences`);
  }
}

/** Every cue lies in its sentence, no sentence has two readings, and what is not read is a sentence. */
function checkReadings({ hedges, unread = [] }: CompiledArticle, path: string, lengths: readonly number[]): void {
  let before = -1;
  hedges.forEach(([sentence, , start, end, , cueIn], h) => {
    const at = `${path}.hedges[${h}]`;
    checkBelow(sentence, lengths.length, at, 'sentences');
    checkBelow(cueIn, lengths.length, at, 'sentences');
    if (sentence <= before) refuse(at, `sentence ${sentence}`, 'sentences ascending, at most once each');
    const length = lengths[cueIn] ?? 0;
    if (end <= start || end > length)
      refuse(at, `[${start}, ${end}]`, `a cue in the ${length} characters of its sentence`);
    before = sentence;
  });
  unread.forEach((sentence, k) => {
    checkBelow(sentence, lengths.length, `${path}.unread[${k}]`, 'sentences');
    if (hedges.some(([hedged]) => hedged === sentence))
      refuse(`${path}.unread[${k}]`, `sentence ${sentence}`, 'a sentence without a hedge');
  });
}

/** Figures lie in their sentences, quotations in the blocks of theirs, credits in the blocks they name, and all in order. */
function checkStated({ figures, quotations, credits, blocks }: CompiledArticle, path: string): void {
  const places = blocks.flatMap(({ text, sentences }) =>
    sentences.map(([start, end]) => ({ text, length: end - start })),
  );
  const checkAt = (list: 'figures' | 'quotations' | 'credits', k: number, sentence: number, before: number): string => {
    const at = `${path}.${list}[${k}]`;
    checkBelow(sentence, places.length, `${at}.sentence`, 'sentences');
    if (sentence < before) refuse(`${at}.sentence`, `${sentence}`, `${before} or more, sentences ascending`);
    return at;
  };
  figures.forEach(({ sentence, span }, k) => {
    const at = checkAt('figures', k, sentence, figures[k - 1]?.sentence ?? 0);
    checkWithin(span, places[sentence]?.length ?? 0, `${at}.span`);
  });
  quotations.forEach(({ sentence, span, speaker }, k) => {
    const at = checkAt('quotations', k, sentence, quotations[k - 1]?.sentence ?? 0);
    checkWithin(span, places[sentence]?.text.length ?? 0, `${at}.span`);
    if (!speaker) return;
    checkBelow(speaker.block, blocks.length, `${at}.speaker.block`, 'blocks');
    checkWithin(speaker.span, blocks[speaker.block]?.text.length ?? 0, `${at}.speaker.span`);
  });
  credits.forEach(({ sentence, block, span, name }, k) => {
    const at = checkAt('credits', k, sentence, (credits[k - 1]?.sentence ?? -1) + 1);
    checkBelow(block, blocks.length, `${at}.block`, 'blocks');
    const length = blocks[block]?.text.length ?? 0;
    checkWithin(span, length, `${at}.span`);
    if (name) checkWithin(name, length, `${at}.name`);
  });
}

function checkWithin([start, end]: readonly [number, number], length: number, path: string): void {
  if (end <= start || end > length) refuse(path, `[${start}, ${end}]`, `a span of the ${length} characters there`);
}

function checkSpans({ text, sentences }: CompiledBlock, path: string): void {
  let least = 0;
  sentences.forEach(([start, end], s) => {
    const span = `[${start}, ${end}]`;
    if (start < least) refuse(`${path}[${s}]`, span, `a start of ${least} or more, after the sentence before`);
    if (end <= start) refuse(`${path}[${s}]`, span, 'an end after the start');
    if (end > text.length) refuse(`${path}[${s}]`, span, `an end of at most ${text.length}, the length of the text`);
    least = end;
  });
}

function checkNearest({ judgements }: CompiledArticle, own: number, sentences: readonly number[]): void {
  judgements.forEach(({ nearest }, s) => {
    let before = -1;
    nearest.forEach(([article, sentence], n) => {
      const path = `articles[${own}].judgements[${s}].nearest[${n}]`;
      checkBelow(article, sentences.length, path, 'articles');
      checkBelow(sentence, at(sentences, article), path, 'sentences');
      if (article === own) refuse(path, `article ${article}`, 'another article than its own');
      if (article <= before) refuse(path, `article ${article}`, 'articles ascending, at most once each');
      before = article;
    });
  });
}

function checkLinks({ articles, links }: CompiledStory, sentences: readonly number[]): void {
  links.forEach((link, l) => {
    for (const end of ['a', 'b'] as const) {
      const [article, sentence] = link[end];
      const path = `links[${l}].${end}`;
      checkBelow(article, sentences.length, path, 'articles');
      checkBelow(sentence, at(sentences, article), path, 'sentences');
      if (articles[article]?.judgements[sentence]?.verdict === 'uncompared') {
        refuse(path, `sentence ${sentence} of article ${article} is uncompared`, 'a compared sentence');
      }
    }
    const { a, b } = link;
    checkVouching(link, articles.length, `links[${l}].by`);
    if (a[0] >= b[0]) refuse(`links[${l}]`, `articles ${a[0]} and ${b[0]}`, 'the lower article in a');
    const before = links[l - 1];
    if (before && compareLinks(before, link) >= 0) {
      refuse(`links[${l}]`, `[${a}] with [${b}]`, 'links ascending, none twice');
    }
  });
}

function checkVouching({ a, b, by = [] }: CompiledLink, articles: number, path: string): void {
  by.forEach((article, k) => {
    checkBelow(article, articles, `${path}[${k}]`, 'articles');
    if (article === a[0] || article === b[0])
      refuse(`${path}[${k}]`, `article ${article}`, 'an article beside the two');
    if (k > 0 && article <= at(by, k - 1)) refuse(`${path}[${k}]`, `article ${article}`, 'articles ascending');
  });
}

function checkAscending(items: readonly { readonly id: string }[], path: string): void {
  items.forEach(({ id }, i) => {
    const before = items[i - 1];
    if (before && before.id >= id) refuse(`${path}[${i}].id`, `"${id}"`, `an id after "${before.id}", sorted by id`);
  });
}

function checkBelow(index: number, count: number, path: string, things: string): void {
  if (index >= count) refuse(path, `${index}`, `an index below ${count}, the number of ${things}`);
}

function refuse(path: string, what: string, expected: string): never {
  throw new FormatError(path, what, expected);
}
