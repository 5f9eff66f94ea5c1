/** The languages say the same things: every key, every plural form, every value to fill in. */
import { describe, expect, it } from 'vitest';
import en from './en';
import { baseOf, flat, isPlural } from './flat.testing';
import fr from './fr';
import { INTERFACE_LANGUAGES, startI18n } from './i18n';
import id from './id';
import ms from './ms';

const resources = { en: flat(en), fr: flat(fr), id: flat(id), ms: flat(ms) };
const bases = [...new Set(Object.keys(resources.en).map(baseOf))].sort();
const plurals = [...new Set(Object.keys(resources.en).filter(isPlural).map(baseOf))];

function placeholdersOf(texts: Record<string, string>, base: string): string[] {
  const found = Object.entries(texts)
    .filter(([key]) => baseOf(key) === base)
    .flatMap(([, text]) => [...text.matchAll(/\{\{(\w+)/gu)].map(([, name]) => name as string));
  return [...new Set(found)].sort();
}

describe.each(INTERFACE_LANGUAGES)('%s', (language) => {
  const texts = resources[language];

  it('has every key, and no other', () => {
    expect([...new Set(Object.keys(texts).map(baseOf))].sort()).toEqual(bases);
  });

  it('has the plural forms that Intl.PluralRules asks for, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const expected = plurals.flatMap((base) => forms.map((form) => `${base}_${form}`)).sort();
    expect(Object.keys(texts).filter(isPlural).sort()).toEqual(expected);
  });

  it('fills in what English fills in', () => {
    // A form for one may say “one” in a word.
    const withoutCount = (names: string[]) => names.filter((name) => name !== 'count');
    for (const base of bases) {
      expect(withoutCount(placeholdersOf(texts, base)), base).toEqual(withoutCount(placeholdersOf(resources.en, base)));
    }
  });

  it('calls an article without a title the same everywhere', () => {
    expect(texts['words.source.noTitle']?.replace(/\s?:$/u, '')).toBe(texts['compare.untitled']);
  });

  it('has no empty text and no space at an end', () => {
    expect(Object.entries(texts).filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('has no sign that its typography doesn’t know', () => {
    expect(Object.entries(texts).filter(([, text]) => /["'`]|\.\.\./u.test(text))).toEqual([]);
  });

  it('writes counts as its speakers do', async () => {
    const i18n = await startI18n(language);
    expect(i18n.t('stories.stories', { count: 1234 })).toContain(new Intl.NumberFormat(language).format(1234));
    expect(i18n.t('stories.stories', { count: 1 })).not.toContain('{{');
  });
});

it('French keeps a sign of two parts with its word', () => {
  expect(Object.entries(resources.fr).filter(([, text]) => / [:;!?»%]|« /u.test(text))).toEqual([]);
});
