/**
 * `npm run bench`: aligns the stories with known answers that stand beside the project, scores links and readings with
 * their own scorers and records the figures in bench/results.json; how sentences are cut it prints only, and nothing else
 * with `-- sentences`. With `-- languages`, `-- stories`, `-- pages`, `-- thousand`, `-- encoder`, or, in a browser, `-- screens`,
 * `-- list` or `-- browser` it measures and records only these. The labelled pages are part of the project; the others
 * stand in ../shared, and without it the command says so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { articleLanguage, cutSentences, readLines } from '../src/engine';
import { benchSentence, benchStories, checkFixtures, openWorkshop } from '../src/hosts/node';
import { compileFixtures } from '../src/story';
import { browserFigures } from './browser';
import { claimFigures } from './claims';
import { creditFigures } from './credits';
import { differenceFigures, differenceRates } from './differences';
import { encoderFigures } from './encoder';
import { languageCounts, languageFigures } from './languages';
import { pageCounts, pageFigures, readPages } from './pages';
import { figureFigures, flatCalledOtherwise, quotationFigures, readingFigures } from './readings';
import { withFigures } from './readme';
import { listFigures, screenFigures } from './screens';
import { sectionFigures } from './sections';
import { boundaryTable } from './sentences';
import { alignmentCost, BOUND, SIZES } from './speed';
import { groupingCost, LOOSE_BOUND, storyFigures } from './stories';
import { thousandFigures } from './thousand';

const root = fileURLToPath(new URL('..', import.meta.url));
const bench = join(root, '../shared/bench');
/** The measure first; the others guard against loss (bench/README.md). */
const FILES = ['adapted-dev', 'ntrex-loose-dev', 'ntrex-dev'];
/** Those whose sentences are whole: the loose ones are cut and joined on purpose. */
const CUT_FILES = ['adapted-dev', 'ntrex-dev'];
/** The file whose sentences are labelled with how certain they are and with their figures. */
const READ_FILE = 'adapted-dev';
/** The file in which nothing differs but by a translator's doing. */
const TRANSLATED_FILE = 'ntrex-dev';
const DECIMALS = 1e4;

/** The part of the scorer's JSON that is recorded. */
interface Report {
  readonly mean: { readonly link: number; readonly only: number };
  readonly worst: { readonly link: number; readonly only: number };
  readonly total: { readonly link: { readonly p: number; readonly r: number; readonly f1: number } };
  readonly onlyAgainstAll: { readonly p: number; readonly r: number };
  readonly unsure: number;
  readonly calibrationError: number;
}

function output(program: string, call: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, call, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function score(file: string, folder: string): Report {
  const gold = join(bench, `${file}.json`);
  const answer = join(folder, `${file}.json`);
  writeFileSync(answer, output('npm', ['run', '--silent', 'parallax', '--', 'align', gold]));
  const scorer = join(bench, 'score.mjs');
  process.stdout.write(`\n${file}\n${output('node', [scorer, gold, answer])}`);
  return JSON.parse(output('node', [scorer, gold, answer, '--json']));
}

/** Scores what `align` read in sentences, in the answer that `score` wrote; only one file has labels for it. */
function scoreReadings(folder: string): {
  readonly certainty: Record<string, number>;
  readonly figures: Record<string, number>;
  readonly quotations: Record<string, number>;
} {
  const gold = join(bench, `${READ_FILE}.json`);
  const answer = join(folder, `${READ_FILE}.json`);
  const scorer = join(bench, 'score-reading.mjs');
  process.stdout.write(`\n${READ_FILE}, readings\n${output('node', [scorer, gold, answer])}`);
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const flat = flatCalledOtherwise(read(gold), read(answer));
  process.stdout.write(`plain facts called otherwise: ${rounded(flat)}\n`);
  const report = JSON.parse(output('node', [scorer, gold, answer, '--json']));
  return {
    certainty: allRounded(readingFigures(report, flat)),
    figures: allRounded(figureFigures(report)),
    quotations: allRounded(quotationFigures(report)),
  };
}

/** How right the speculative sections of the same answer are. */
function scoreSections(folder: string): Record<string, number> {
  return scored('speculative sections', folder, sectionFigures);
}

/** How right its claims are. */
function scoreClaims(folder: string): Record<string, number> {
  return scored('claims', folder, claimFigures);
}

/** How right the differences of its linked sentences are, and how many a file has that should have none. */
function scoreDifferences(folder: string): Record<string, object> {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const byType = differenceFigures(read(join(bench, `${READ_FILE}.json`)), read(join(folder, `${READ_FILE}.json`)));
  const right = Object.fromEntries(Object.entries(byType).map(([type, all]) => [type, allRounded({ ...all })]));
  const rates = allRounded(differenceRates(read(join(folder, `${TRANSLATED_FILE}.json`))));
  process.stdout.write(`\n${READ_FILE}, differences: ${JSON.stringify(right)}\n`);
  process.stdout.write(`${TRANSLATED_FILE}, of links called different: ${JSON.stringify(rates)}\n`);
  return { [READ_FILE]: right, [TRANSLATED_FILE]: rates };
}

/** @param figuresOf of the labelled stories and the answer to them */
function scored<Stories, Answers>(
  what: string,
  folder: string,
  figuresOf: (stories: Stories, answers: Answers) => object,
): Record<string, number> {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const all = figuresOf(read(join(bench, `${READ_FILE}.json`)), read(join(folder, `${READ_FILE}.json`)));
  const figures = allRounded({ ...all });
  process.stdout.write(`\n${READ_FILE}, ${what}: ${JSON.stringify(figures)}\n`);
  return figures;
}

/** Cutting needs neither vectors nor `align`, which is given its sentences ready. */
function printCutting(file: string): void {
  const stories = JSON.parse(readFileSync(join(bench, `${file}.json`), 'utf8'));
  const table = boundaryTable(stories, (text, lang) => cutSentences(text, lang).map(({ start }) => start));
  process.stdout.write(`\n${file}, boundaries of sentences inside paragraphs\n${table}\n`);
}

function rounded(x: number): number {
  return Math.round(x * DECIMALS) / DECIMALS;
}

function allRounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, rounded(figure)]));
}

function figures({ mean, worst, total, onlyAgainstAll, unsure, calibrationError }: Report): Record<string, number> {
  return {
    linksTogetherPrecision: rounded(total.link.p),
    linksTogetherRecall: rounded(total.link.r),
    linksTogetherF1: rounded(total.link.f1),
    linksF1: rounded(mean.link),
    onlyPairwiseF1: rounded(mean.only),
    worstLinksF1: rounded(worst.link),
    worstOnlyF1: rounded(worst.only),
    onlyAgainstAllPrecision: rounded(onlyAgainstAll.p),
    onlyAgainstAllRecall: rounded(onlyAgainstAll.r),
    unsure: rounded(unsure),
    calibrationError: rounded(calibrationError),
  };
}

/** Time of everything after the vectors over that of encoding, for the project's own fixtures, in one run. */
async function afterVectors(): Promise<number> {
  const fixtures = checkFixtures(join(root, 'fixtures'));
  const workshop = openWorkshop({ kept: 'again', warn: () => {} });
  const timed = async (): Promise<number> => {
    const start = performance.now();
    await compileFixtures(fixtures, workshop);
    return performance.now() - start;
  };
  const cold = await timed();
  const warm = await timed();
  return warm / (cold - warm);
}

/** By size, the share of what aligning may take; 1 and less is within bounds. Processor time, so it is of this machine. */
function shares(): Record<string, { seconds: number; memory: number }> {
  return Object.fromEntries(
    SIZES.map(({ articles, sentences }) => {
      const { seconds, megabytes } = alignmentCost(join(bench, 'ntrex-dev.json'), articles, sentences);
      process.stdout.write(
        `${articles} × ${sentences} sentences: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB\n`,
      );
      const share = { seconds: rounded(seconds / BOUND.seconds), memory: rounded(megabytes / BOUND.megabytes) };
      return [`${articles}x${sentences}`, share];
    }),
  );
}

/** The half that rules were written with, and the half that judges them. */
function scorePages(): Record<string, Record<string, number>> {
  const halves = ['dev', 'kept'].map((half) => {
    const figures = allRounded(pageFigures(pageCounts(readPages(join(root, 'bench/pages', half)), readLines)));
    process.stdout.write(`\npages, ${half}: ${JSON.stringify(figures)}\n`);
    return [half, figures] as const;
  });
  return Object.fromEntries(halves);
}

/** How right the languages of articles and paragraphs are that nobody said. */
function scoreLanguages(): Record<string, Record<string, number>> {
  const files = CUT_FILES.map((file) => {
    const stories = JSON.parse(readFileSync(join(bench, `${file}.json`), 'utf8'));
    const figures = allRounded(languageFigures(languageCounts(stories, articleLanguage)));
    process.stdout.write(`\n${file}, languages: ${JSON.stringify(figures)}\n`);
    return [file, figures] as const;
  });
  return Object.fromEntries(files);
}

const looseStories = benchStories(benchSentence);

/** How rightly the versions of all stories are put into stories as loose articles, and what thousands of them take. */
async function scoreStories(): Promise<Record<string, Record<string, number>>> {
  const workshop = openWorkshop({ kept: 'used', warn: () => {} });
  const scores: Record<string, Record<string, number>> = {};
  for (const file of CUT_FILES) {
    const stories = v.parse(looseStories, JSON.parse(readFileSync(join(bench, `${file}.json`), 'utf8')));
    scores[file] = allRounded({ ...(await storyFigures(stories, workshop)) });
    process.stdout.write(`\n${file}, stories: ${JSON.stringify(scores[file])}\n`);
  }
  workshop.keep();
  const seconds = groupingCost(LOOSE_BOUND.articles);
  process.stdout.write(`${LOOSE_BOUND.articles} loose articles: ${seconds.toFixed(1)} s\n`);
  return { ...scores, ofBound: { seconds: rounded(seconds / LOOSE_BOUND.seconds) } };
}

/** Measures one thing and leaves the other figures as they are recorded. */
function recordOnly(figures: object): void {
  record({ ...recorded(), ...figures });
}

function record(results: object): void {
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
}

function recorded(): {
  readonly screens?: object;
  readonly list?: object;
  readonly browser?: object;
  readonly thousand?: object;
  readonly encoder?: object;
} {
  return JSON.parse(readFileSync(join(root, 'bench/results.json'), 'utf8'));
}

const only = process.argv[2];
if (only === 'pages') {
  recordOnly({ pages: scorePages() });
} else if (only === 'browser') {
  recordOnly({ browser: await browserFigures() });
} else if (only === 'screens') {
  recordOnly({ screens: await screenFigures() });
} else if (only === 'list') {
  recordOnly({ list: await listFigures() });
} else if (only === 'encoder') {
  const encoder = await encoderFigures();
  process.stdout.write(`the encoder in Node: ${JSON.stringify(encoder)}\n`);
  recordOnly({ encoder });
} else if (only === 'thousand') {
  const { seconds = {}, ofBounds = {} } = thousandFigures();
  process.stdout.write(`a thousand stories: ${JSON.stringify(allRounded(seconds))} s of the processor\n`);
  recordOnly({ thousand: { seconds: allRounded(seconds), ofBounds: allRounded(ofBounds) } });
} else if (!existsSync(bench)) {
  process.stdout.write('SKIPPED: no ../shared/bench beside the project; the stories with known answers stand there.\n');
} else if (only === 'languages') {
  recordOnly({ languages: scoreLanguages() });
} else if (only === 'stories') {
  recordOnly({ stories: await scoreStories() });
} else {
  for (const file of CUT_FILES) printCutting(file);
}
if (existsSync(bench) && only === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'));
  try {
    const alignment = Object.fromEntries(FILES.map((file) => [file, figures(score(file, folder))]));
    const readings = scoreReadings(folder);
    const certainty = { [READ_FILE]: readings.certainty };
    const inSentences = { [READ_FILE]: readings.figures };
    const quotations = { [READ_FILE]: readings.quotations };
    const credits = { [READ_FILE]: scored('credits', folder, creditFigures) };
    const differences = scoreDifferences(folder);
    const sections = { [READ_FILE]: scoreSections(folder) };
    const claims = { [READ_FILE]: scoreClaims(folder) };
    const ratios = { afterVectors: rounded(await afterVectors()) };
    process.stdout.write(`\nafter the vectors: ${ratios.afterVectors} of the time of encoding\n`);
    const results = {
      alignment,
      certainty,
      figures: inSentences,
      quotations,
      credits,
      differences,
      sections,
      claims,
      ratios,
      ofBounds: shares(),
      pages: scorePages(),
      languages: scoreLanguages(),
      stories: await scoreStories(),
      // Timings of a browser, taken by themselves.
      screens: recorded().screens,
      list: recorded().list,
      browser: recorded().browser,
      // Minutes, taken by themselves.
      thousand: recorded().thousand,
      encoder: recorded().encoder,
    };
    record(results);
    const readme = join(root, 'README.md');
    writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), { alignment }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
