export {
  LINK_LEAST,
  parseSentenceId,
  type Reading,
  type Sentence,
  type SentenceRef,
  type Span,
} from '../engine';
export { type Anchored, anchorCorrections, anchorInArticles, type Lost, overlayOf } from './anchor';
export {
  type Answer,
  answersTo,
  counterpartsOf,
  type Nearness,
  pairsOf,
  sayersOf,
  verdictOf,
} from './answers';
export { claimsAsCsv, claimsAsJson } from './claimExport';
export { claimsOf, haveText, mostSaid, type StoryClaim, type Telling } from './claims';
export { type Additions, type ClaimCell, type ClaimRow, type ClaimTable, claimRow, claimTable } from './claimTable';
export { commonSpans, commonWords } from './common';
export { contextOf, isContext, locate, sentencesLike, type Whereabouts, withContext } from './context';
export {
  type Correction,
  type CorrectionVerdict,
  correctionOf,
  mergeCorrections,
  type QuotedSentence,
  renamedCorrections,
  type SentenceInContext,
  withCorrection,
  withoutCorrection,
} from './correction';
export { CORRECTIONS_FILE, readCorrections, writeCorrections } from './correctionFile';
export { type DetailContrast, detailContrasts } from './detailContrasts';
export { type Extract, extractAround } from './extract';
export type { FigurePlace, FigureRow } from './figureRows';
export {
  assertFreeNames,
  DATA_FOLDER,
  type DataEntry,
  dataEntries,
  dataFiles,
  INDEX_FILE,
  indexFiles,
  indexPartFile,
  isIndexPartFile,
  isSearchShardFile,
  listingFiles,
  PROBLEMS_FILE,
  readIndexFiles,
  SEARCH_FILE,
  STORIES_EVENT,
  searchFiles,
  searchShardFile,
  storyEntries,
  storyFile,
  storyOfFile,
} from './files';
export { type Finding, findingsOf } from './findings';
export { fnv1a } from './fnv1a';
export { FormatError } from './formatError';
export { joinIndex } from './indexParts';
export { readJudgementFile, writeJudgementFile } from './judgementFile';
export { type AloneDetails, type Ledger, ledgerOf } from './ledger';
export { figuresAsCsv, figuresAsJson, quotationsAsCsv, quotationsAsJson } from './ledgerExport';
export { compileFixtures, entryOf, type FoundStories, findStories, indexFrom, toCompiledStory } from './make';
export {
  countMarks,
  isMostlyOwn,
  type MarkCounts,
  type MarkKind,
  type MarkRun,
  marksOf,
  ownSentences,
  runsOf,
  type SentenceMark,
  withSpeculative,
} from './marks';
export { type Measure, measureOf } from './measure';
export { normalForm } from './normalForm';
export { type Crediting, creditedFor, type Origin, originsOf } from './origins';
export type { CorrectedPair, Overlay } from './overlay';
export { joinBlocks, plainTextOf } from './plainText';
export { isDirect, type QuotationPlace, type QuotationRow, type SpeakerName, withSpeaker } from './quotationRows';
export { readCompiledStory, readStoryIndex } from './read';
export type { Reasons } from './reasons';
export { indexRows, type Row, type RowIndex, rowsOf } from './rows';
export {
  type CompiledArticle,
  type CompiledBlock,
  type CompiledStory,
  FORMAT,
  type StoryIndex,
  type StoryIndexEntry,
} from './schema';
export {
  buildSearch,
  type FoundSentence,
  fold,
  foundIn,
  matchesIn,
  readSearchContents,
  readSearchShard,
  type SearchContents,
  type SearchShard,
  searchShardsOf,
  sentencesByNumber,
  type Term,
  termsOfQuery,
} from './search';
export { speculativeSections } from './sections';
export {
  isInShard,
  readShard,
  readShardFile,
  SHARD_FILE,
  type Shard,
  type ShardContents,
  shardsFault,
  writeShardFile,
} from './shard';
export { type Silence, silenceOf } from './silence';
export { stanceOf } from './stance';
export { asText } from './text';
export { haveEnoughInCommon, type VersionItem, versionsOf } from './versions';
export {
  type ArticleView,
  findSentence,
  indexStory,
  type StoryView,
  sentenceOf,
} from './view';
export { type Contrast, contrastAmong, cueIn, cueText, isHedged, readingOf } from './wording';
