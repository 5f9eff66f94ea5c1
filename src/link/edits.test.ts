/** Links and corrections made before an article was edited, against what is known of every sentence's whereabouts. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isCompared } from '../engine';
import { loadFixtures } from '../hosts/node/fixtures';
import { anchorCorrections, contextOf } from '../story';
import { seededNumbers } from '../testing';
import { type Draft, draftOf, type Edition, edited, editionOf, published, repeated } from './edits.testing';
import { focusIn, refocus } from './refocus';

const ARTICLES = loadFixtures(fileURLToPath(new URL('../../fixtures', import.meta.url))).articles;
const DRAFTS = ARTICLES.map(({ article }) => draftOf(article));
/** Of 10,000 the figures are kept (README.md): `PARALLAX_EDITS=10000`, which also prints them. */
const ASKED = process.env.PARALLAX_EDITS;
const EDITED = Number(ASKED ?? 500);
/** Beside all sentences whose words stand elsewhere, of which there are few, so many others of each edited article. */
const OTHERS = 4;
const EDITS_EACH = 10;

const chance = seededNumbers('edited articles');
const below = (most: number): number => Math.floor(chance() * most);

interface Tally {
  followed: number;
  silentLookalikes: number;
  toldLookalikes: number;
  untouched: number;
  found: number;
  foundSilently: number;
}
const none = (): Tally => ({
  followed: 0,
  silentLookalikes: 0,
  toldLookalikes: 0,
  untouched: 0,
  found: 0,
  foundSilently: 0,
});

/** What came of a name: the identity of the sentence it led to, and whether something was said about it. */
interface Led {
  readonly to: number | undefined;
  readonly silently: boolean;
}

function count(tally: Tally, id: number, isTouched: boolean, { to, silently }: Led): void {
  tally.followed += 1;
  if (to !== undefined && to !== id) tally[silently ? 'silentLookalikes' : 'toldLookalikes'] += 1;
  if (isTouched) return;
  tally.untouched += 1;
  tally.found += Number(to === id);
  tally.foundSilently += Number(to === id && silently);
}

/** Those whose words stand twice, before or after, and so many others; by index before. */
function chosen(before: Edition, after: Edition): { lookalikes: number[]; others: number[] } {
  const words = (edition: Edition) => edition.sentences.map(({ text }) => text);
  const [old, today] = [words(before), words(after)];
  const isTwice = (list: readonly string[]) => {
    const first = new Set<string>();
    return new Set(list.filter((key) => first.has(key) || !first.add(key)));
  };
  const twice = new Set([...isTwice(old), ...isTwice(today)]);
  return {
    lookalikes: old.flatMap((key, k) => (twice.has(key) ? [k] : [])),
    others: Array.from({ length: OTHERS }, () => below(old.length)),
  };
}

function byLink(before: Edition, after: Edition, k: number, isOld: boolean): Led {
  const sentence = before.sentences[k] as Edition['sentences'][number];
  const { context: _, ...older } = focusIn(before, sentence);
  const led = refocus(after, isOld ? older : focusIn(before, sentence));
  return led.kind === 'gone'
    ? { to: undefined, silently: false }
    : { to: identityOf(after, led.focus.sentence), silently: led.kind === 'found' };
}

/** As the first of two corrected sentences; the other is of an article that stays as it is. */
function byCorrection(before: Edition, after: Edition, k: number): Led {
  const sentence = before.sentences[k] as Edition['sentences'][number];
  const a = { sentence: sentence.id, text: sentence.text, context: contextOf(before.article, sentence) };
  const block = { role: 'paragraph', lang: 'en', text: 'x.', sentences: [[0, 2]] } as const;
  const other = { ...before.article, id: `${before.article.id}x`, blocks: [block] };
  const b = { sentence: `${other.id}/p0.s0`, text: 'x.' };
  const [anchored] = anchorCorrections({ id: 's', title: {}, articles: [after.article, other] }, [
    { story: 's', verdict: 'same', a, b, at: '2026-01-31T12:00:00.000Z' },
  ]);
  if (!anchored || !('pair' in anchored)) return { to: undefined, silently: false };
  return { to: after.ids[anchored.pair.a.sentence], silently: anchored.kind === 'applies' };
}

function identityOf(edition: Edition, name: string): number | undefined {
  return edition.ids[edition.sentences.findIndex(({ id }) => id === name)];
}

function times(most: number, draft: Draft, edit: typeof edited): Draft {
  return Array.from({ length: most }).reduce<Draft>((one) => edit(one, chance), draft);
}

/** Any article as it was published; every other one has lookalikes from the beginning. */
function anyDraft(): Draft {
  return published(times(below(2) * below(4), DRAFTS[below(DRAFTS.length)] as Draft, repeated));
}

test('in edited articles no lookalike is taken for the sentence unsaid, and what was let alone is found', () => {
  const tallies = { links: none(), lookalikes: none(), older: none(), corrections: none() };
  let draft = anyDraft();
  let before = editionOf(draft);
  for (let k = 0; k < EDITED; k += 1) {
    if (k % EDITS_EACH === 0) {
      draft = anyDraft();
      before = editionOf(draft);
    }
    const changed = times(chance() < 0.5 ? 1 : 2 + below(5), draft, edited);
    const after = editionOf(changed);
    const { lookalikes, others } = chosen(before, after);
    const follow = (at: number, tally: Tally, led: Led) => {
      const id = before.ids[at] as number;
      count(tally, id, changed.touched.has(id), led);
    };
    for (const at of others) follow(at, tallies.links, byLink(before, after, at, false));
    for (const at of lookalikes) {
      follow(at, tallies.lookalikes, byLink(before, after, at, false));
      follow(at, tallies.older, byLink(before, after, at, true));
    }
    for (const at of [...others, ...lookalikes])
      if (isCompared(before.sentences[at]?.role ?? 'title'))
        follow(at, tallies.corrections, byCorrection(before, after, at));
  }
  if (ASKED !== undefined) console.table(tallies);
  for (const { silentLookalikes } of [tallies.links, tallies.lookalikes, tallies.corrections])
    expect(silentLookalikes).toBe(0);
  expect(tallies.links.found / tallies.links.untouched).toBeGreaterThan(0.95);
});
