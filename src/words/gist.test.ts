import { beforeAll, describe, expect, it } from 'vitest';
import { formatsFor, INTERFACE_LANGUAGES, type InterfaceLanguage, startI18n } from '../i18n';
import type { StoryIndexEntry } from '../story';
import { type EntryArticle, gistOf } from './gist';
import { gistText } from './gistText';

type Counts = readonly [linked: number, only: number, unsure: number];

let number = 0;
function article(counts: Counts, lang: string, facts: EntryArticle['facts'] = {}): EntryArticle {
  const [linked, only, unsure] = counts;
  number += 1;
  return {
    id: String(number),
    lang,
    name: { text: 'x', byOpening: false },
    facts,
    sentences: { compared: linked + only + unsure, linked, only, unsure },
    speculative: 0,
  };
}

function story(...articles: EntryArticle[]): StoryIndexEntry {
  return { id: 'x', title: {}, articles, differences: 0 };
}

const report = (counts: Counts, lang = 'en') => article(counts, lang, { kind: 'report' });
const explainer = (counts: Counts, lang = 'id') => article(counts, lang, { kind: 'explainer' });
const commentary = (counts: Counts, lang = 'fr') => article(counts, lang, { kind: 'commentary' });

/** The shape of the five articles: three tell the same, one comments, one goes its own way. */
const five = story(
  article([14, 4, 3], 'id', { kind: 'digest' }),
  article([16, 4, 3], 'ms', { kind: 'translation' }),
  explainer([2, 45, 5]),
  article([15, 2, 3], 'fr', { kind: 'adaptation' }),
  commentary([10, 11, 8], 'en'),
);

describe('the gist', () => {
  it('counts the sources of which more than half is said by others', () => {
    expect(gistOf(five)).toMatchObject({ sources: 5, sharing: 3, allShared: false });
    expect(gistOf(story(report([5, 5, 0]), report([6, 4, 0])))).toMatchObject({ sharing: 1 });
  });

  it('names what has most of its own, and a second where that is much of it', () => {
    const own = ({ own: named }: ReturnType<typeof gistOf>) =>
      named.map(({ article: { facts }, count }) => [facts.kind, count]);
    expect(own(gistOf(five))).toEqual([
      ['explainer', 45],
      ['commentary', 11],
    ]);
    expect(own(gistOf(story(report([20, 0, 0]), explainer([9, 9, 0]), commentary([20, 4, 0]))))).toEqual([
      ['explainer', 9],
    ]);
    expect(own(gistOf(story(report([2, 2, 0]), explainer([2, 2, 0]))))).toHaveLength(1);
  });

  it('takes, of equals, the one for which it is more', () => {
    const [first] = gistOf(story(report([21, 4, 0]), explainer([13, 4, 1]))).own;
    expect(first?.article.facts.kind).toBe('explainer');
  });

  it('leaves out sources without text', () => {
    expect(gistOf(story(report([5, 0, 0]), report([0, 0, 0])))).toMatchObject({ sources: 1 });
  });
});

describe('the gist in words', () => {
  const texts = new Map<InterfaceLanguage, (entry: StoryIndexEntry) => string>();
  beforeAll(async () => {
    for (const language of INTERFACE_LANGUAGES) {
      const { t } = await startI18n(language);
      texts.set(language, (entry) => gistText(entry, t, formatsFor(language)));
    }
  });
  const say = (entry: StoryIndexEntry, language: InterfaceLanguage = 'en') => texts.get(language)?.(entry);

  it('is one sentence in each language', () => {
    expect(say(five)).toBe(
      '3 of 5 sources share most of what they say; the explainer has 45 sentences of its own, the commentary 11.',
    );
    expect(say(five, 'fr')).toBe(
      '3 sources sur 5 partagent l’essentiel de ce qu’elles disent\u{a0}; le décryptage compte 45 phrases qui lui sont propres, le commentaire 11.',
    );
    expect(say(five, 'id')).toBe(
      'Sebagian besar isi 3 dari 5 sumber juga ada di sumber lain; artikel penjelasan memuat 45 kalimat yang hanya ada di situ, ulasan 11.',
    );
    expect(say(five, 'ms')).toBe(
      'Sebahagian besar isi 3 daripada 5 sumber turut ada dalam sumber lain; artikel penerangan mempunyai 45 ayat yang hanya ada di situ, ulasan 11.',
    );
  });

  it.each([
    [
      'Both sources share most of what they say; nothing is said by one alone.',
      story(report([5, 0, 0]), explainer([4, 0, 0])),
    ],
    ['Both sources share most of what they say.', story(report([5, 0, 1]), explainer([4, 0, 0]))],
    [
      'All 3 sources share most of what they say; the explainer has 1 sentence of its own.',
      story(report([5, 0, 0]), explainer([4, 1, 0]), commentary([5, 0, 0])),
    ],
    [
      '1 of 2 sources shares most of what it says; the explainer has 30 sentences of its own.',
      story(report([5, 1, 0]), explainer([5, 30, 0])),
    ],
    [
      'No source shares most of what it says; the explainer has 30 sentences of its own, the report 6.',
      story(report([5, 6, 0]), explainer([5, 30, 0])),
    ],
    ['There is only one text here, so nothing to compare.', story(report([0, 0, 0]), report([5, 0, 0]))],
  ])('%s', (text, entry) => {
    expect(say(entry)).toBe(text);
  });

  it('tells of sections worded as possible before single sentences', () => {
    const sections = (speculative: number, one: EntryArticle): EntryArticle => ({ ...one, speculative });
    expect(say(story(report([5, 6, 0]), sections(2, explainer([5, 3, 0]))))).toBe(
      '1 of 2 sources shares most of what it says; the explainer has 2 sections of its own, worded as possible; ' +
        'the report has 6 sentences of its own.',
    );
    const single = story(report([5, 0, 0]), sections(1, explainer([5, 4, 0])));
    expect(say(single)).toBe(
      'Both sources share most of what they say; the explainer has 1 section of its own, worded as possible.',
    );
    expect(say(single, 'fr')).toContain('le décryptage a 1 partie qui lui est propre, présentée comme possible.');
    expect(say(single, 'id')).toContain(
      'artikel penjelasan memuat 1 bagian sendiri yang dinyatakan sebagai kemungkinan.',
    );
    expect(say(single, 'ms')).toContain(
      'artikel penerangan mempunyai 1 bahagian sendiri yang dinyatakan sebagai kemungkinan.',
    );
  });

  it('names a source by its kind, else its language, else as what it is', () => {
    const own: Counts = [9, 5, 0];
    const none: Counts = [9, 0, 0];
    const named = (...articles: EntryArticle[]) => say(story(...articles))?.split('; ')[1];
    expect(named(report(own), explainer(none))).toBe('the report has 5 sentences of its own.');
    expect(named(report(own, 'fr'), report(none, 'en'))).toBe('the source in French has 5 sentences of its own.');
    expect(named(article(own, 'fr'), article(none, 'en'))).toBe('the source in French has 5 sentences of its own.');
    const revised = article(own, 'en', { kind: 'report', revises: '1' });
    expect(named(report(none), revised)).toBe('the revised version has 5 sentences of its own.');
    expect(named(report(own), report(none))).toBe('one source has 5 sentences of its own.');
    expect(say(story(report(own, 'ms'), report(none, 'en')), 'fr')).toContain('la source en malais compte');
  });
});
