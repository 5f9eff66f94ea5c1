export { LINK_LEAST, ONLY_BELOW, parseSentenceId, type Sentence } from '../engine';
export { DATA_FOLDER, dataFiles, INDEX_FILE, PROBLEMS_FILE, STORIES_EVENT, storyFile } from './files';
export { FormatError } from './formatError';
export { compileFixtures, toCompiledStory } from './make';
export {
  countMarks,
  isMostlyOwn,
  type MarkCounts,
  type MarkKind,
  type MarkRun,
  marksOf,
  runsOf,
  type SentenceMark,
} from './marks';
export { readCompiledStory, readStoryIndex } from './read';
export { type Reasons, reasonsOf } from './reasons';
export { type Cell, indexRows, type PlacedBlock, type Row, type RowIndex, type RowKind, rowsOf } from './rows';
export {
  type ArticleName,
  type CompiledArticle,
  type CompiledBlock,
  type CompiledStory,
  FORMAT,
  type StoryIndex,
  type StoryIndexEntry,
} from './schema';
export { type Stance, stanceOf } from './stance';
export {
  type ArticleView,
  type Counterpart,
  type CounterpartGroup,
  counterpartsOf,
  findSentence,
  indexStory,
  type StoryView,
  sentenceOf,
} from './view';
