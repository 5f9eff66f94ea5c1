/** From the address to the view. Believes nothing, never throws, and says what it left out. */
import { isContext, parseSentenceId } from '../story';
import { type Address, type AddressProblem, clipped, parseAddress, SEPARATOR, segmentsOf } from './address';
import { readQuote } from './quote';
import { upgrade, VERSION_PARAMETER, VERSIONS, type Versions } from './versions';
import {
  CLAIM_FILTERS,
  type ClaimFilter,
  type CompareScreen,
  defaultMarks,
  type Focus,
  isId,
  LAYOUTS,
  MARKS,
  type Mark,
  MOST_COLUMNS,
  MOST_QUERY,
  type OwnLayout,
  type View,
} from './view';

export interface ReadAddress {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

/** The parameters still to be read, and what was wrong with those that were. */
interface Source {
  readonly parameters: ReadonlyMap<string, string>;
  readonly problems: AddressProblem[];
}

/** Parameters of any screen, and of each. */
const COMMON = [VERSION_PARAMETER, 'lang'];
const PARAMETERS: Readonly<Record<Exclude<View['screen'], 'not-found'>, readonly string[]>> = {
  stories: ['q'],
  story: ['claims'],
  compare: ['a', 'by', 'f', 'q', 'c', 'show', 'hide', 'layout'],
  method: [],
  add: ['of'],
};

/**
 * The view that an address means. Whether there is such a story, article or sentence is for `resolveView` to say.
 * @param path relative to the site's base, as `location` gives it: percent-encoded, leading `/` or not
 * @param search with or without its `?`
 */
export function readView(path: string, search: string): ReadAddress {
  return readViewIn(VERSIONS, path, search);
}

/** The same for other versions of the format than today's. */
export function readViewIn(versions: Versions, path: string, search: string): ReadAddress {
  const parsed = parseAddress(path, search);
  const { address, problems } = upgrade(parsed.address, versions);
  const source = { parameters: address.parameters, problems: [...parsed.problems, ...problems] };
  const view = { ...readScreen(address, source), ...readLanguage(source) };
  reportUnknown(view.screen, source);
  return { view, problems: source.problems };
}

function readScreen({ path }: Address, source: Source): View {
  const [first, story, third, ...rest] = segmentsOf(path);
  if (first === '' && story === undefined) return { screen: 'stories', ...readQuery(source) };
  if (first === 'method' && story === undefined) return { screen: 'method' };
  if (first === 'add' && story === undefined) return { screen: 'add', ...readOf(source) };
  if (first === 's' && story !== undefined && isId(story) && rest.length === 0) {
    if (third === undefined) return { screen: 'story', story, ...readClaims(source) };
    if (third === 'compare') return readCompare(story, source);
  }
  return { screen: 'not-found', path };
}

function readQuery(source: Source): { query?: string } {
  const query = source.parameters.get('q');
  if (query === undefined || query === '') return {};
  if ([...query].length > MOST_QUERY) return refuse(source, 'q', query);
  return { query };
}

function readClaims(source: Source): { claims?: ClaimFilter } {
  const written = source.parameters.get('claims');
  if (written === undefined || written === '') return {};
  const claims = CLAIM_FILTERS.find((filter) => filter === written);
  return claims ? { claims } : refuse(source, 'claims', written);
}

function readOf(source: Source): { of?: string } {
  const of = source.parameters.get('of');
  if (of === undefined || of === '') return {};
  return isId(of) ? { of } : refuse(source, 'of', of);
}

/** Also makes old tags new ones (`in` is `id`). */
function readLanguage(source: Source): { lang?: string } {
  const written = source.parameters.get('lang');
  if (written === undefined) return {};
  try {
    const [lang] = Intl.getCanonicalLocales(written);
    if (lang !== undefined) return { lang };
  } catch {
    // A RangeError is how Intl says that this is no language tag.
  }
  return refuse(source, 'lang', written);
}

function readCompare(story: string, source: Source): CompareScreen {
  const articles = readArticles(source);
  const spine = readSpine(source) ?? articles[0];
  return {
    screen: 'compare',
    story,
    articles,
    ...(spine !== undefined && { spine }),
    marks: readMarks(source),
    ...readFocus(source),
    ...readLayout(source),
  };
}

function readLayout(source: Source): { layout?: OwnLayout } {
  const written = source.parameters.get('layout');
  if (written === undefined || written === '') return {};
  const layout = LAYOUTS.find((one) => one === written);
  return layout ? { layout } : refuse(source, 'layout', written);
}

function readArticles(source: Source): string[] {
  const ids = readList(source, 'a', isId);
  if (ids.length > MOST_COLUMNS) {
    source.problems.push({ kind: 'too-many', parameter: 'a', count: ids.length, most: MOST_COLUMNS });
  }
  return ids.slice(0, MOST_COLUMNS);
}

function readSpine(source: Source): string | undefined {
  const spine = source.parameters.get('by');
  if (spine === undefined || isId(spine)) return spine;
  refuse(source, 'by', spine);
  return undefined;
}

/** A mark both shown and hidden is left as it is by default. */
function readMarks(source: Source): ReadonlySet<Mark> {
  const isMark = (text: string): text is Mark => MARKS.some(({ mark }) => mark === text);
  const hidden = readList(source, 'hide', isMark);
  const shown = readList(source, 'show', isMark);
  const both = shown.filter((mark) => hidden.includes(mark));
  for (const mark of both) refuse(source, 'show', mark);
  const switched = [...defaultMarks()].filter((mark) => !hidden.includes(mark) || both.includes(mark));
  return new Set([...switched, ...shown.filter((mark) => !both.includes(mark))]);
}

/**
 * Position and quotation, or nothing: a position alone may be another sentence's by now. Nothing either where what
 * stood around it can't be read: without it a lookalike would be taken for the sentence.
 */
function readFocus(source: Source): { focus?: Focus } {
  const sentence = source.parameters.get('f');
  const quote = source.parameters.get('q');
  const context = source.parameters.get('c');
  if (sentence === undefined && quote === undefined) {
    if (context !== undefined) source.problems.push({ kind: 'missing-parameter', parameter: 'f' });
    return {};
  }
  if (sentence === undefined || quote === undefined) {
    source.problems.push({ kind: 'missing-parameter', parameter: sentence === undefined ? 'f' : 'q' });
    return {};
  }
  if (!isId(parseSentenceId(sentence)?.article ?? '')) return refuse(source, 'f', sentence);
  if (!readQuote(quote)) return refuse(source, 'q', quote);
  if (context !== undefined && !isContext(context)) return refuse(source, 'c', context);
  return { focus: { sentence, quote, ...(context !== undefined && { context }) } };
}

/** The sound items of a list, each once, in order. */
function readList<T extends string>(source: Source, parameter: string, isItem: (text: string) => text is T): T[];
function readList(source: Source, parameter: string, isItem: (text: string) => boolean): string[];
function readList(source: Source, parameter: string, isItem: (text: string) => boolean): string[] {
  const items = source.parameters.get(parameter)?.split(SEPARATOR) ?? [];
  const once = [...new Set(items)];
  const sound = once.filter(isItem);
  for (const item of once.filter((one) => !isItem(one))) refuse(source, parameter, item);
  for (const item of sound.filter((one) => items.indexOf(one) !== items.lastIndexOf(one))) {
    source.problems.push({ kind: 'repeated-value', parameter, value: clipped(item) });
  }
  return sound;
}

/** The value is left out: nothing to add to the view. */
function refuse({ problems }: Source, parameter: string, value: string): Record<never, never> {
  problems.push({ kind: 'bad-value', parameter, value: clipped(value) });
  return {};
}

/** Not where the screen itself is unknown: then nobody can tell what it would take. */
function reportUnknown(screen: View['screen'], { parameters, problems }: Source): void {
  if (screen === 'not-found') return;
  const known = [...COMMON, ...PARAMETERS[screen]];
  const unknown = [...parameters.keys()].filter((name) => !known.includes(name));
  problems.push(...unknown.map((name): AddressProblem => ({ kind: 'unknown-parameter', parameter: clipped(name) })));
}
