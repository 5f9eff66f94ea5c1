import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatsFor, startI18n } from '../i18n';
import type { CompiledArticle } from '../story';
import { storyFrom, withFacts } from '../testing';
import { sourceNames } from './sourceNames';

const english = await startI18n('en');
const french = await startI18n('fr');

/** `000 id digest`, `001 id explainer revises 000` */
function articles(...lines: readonly string[]): readonly CompiledArticle[] {
  const parts = lines.map((line) => line.split(' '));
  const facts = parts.map(([id, , kind, , revises]): [string, CompiledArticle['facts']] => [
    id as string,
    {
      ...(kind && kind !== '-' && { kind: kind as NonNullable<CompiledArticle['facts']['kind']> }),
      ...(revises && { revises }),
    },
  ]);
  const notation = parts.map(([id, lang]) => `${id}[${lang}]: a`).join('\n');
  return withFacts(storyFrom(notation), Object.fromEntries(facts)).articles;
}

function named(...lines: readonly string[]): string[] {
  const names = sourceNames(articles(...lines), english.t, formatsFor('en'));
  return names.map(({ label, detail }) => (detail === undefined ? label : `${label} · ${detail}`));
}

describe('a source is called', () => {
  test('by its language where no other has it, with its kind beside', () => {
    expect(named('000 id digest', '001 ms translation', '002 fr -')).toEqual([
      'Indonesian · Digest',
      'Malay · Translation',
      'French',
    ]);
  });

  test('by its kind where two share a language', () => {
    expect(named('000 id digest', '001 ms translation', '002 id explainer')).toEqual([
      'Digest · Indonesian',
      'Malay · Translation',
      'Explainer · Indonesian',
    ]);
  });

  test('as first version and revised where one revises the other', () => {
    expect(named('000 ja report', '001 ja report - 000', '002 ar report')).toEqual([
      'Japanese, first version · Report',
      'Japanese, revised · Report',
      'Arabic · Report',
    ]);
  });

  test('by language and id where neither language nor kind tells', () => {
    expect(named('000 id digest', '001 id digest', '002 id -')).toEqual([
      'Indonesian 000 · Digest',
      'Indonesian 001 · Digest',
      'Indonesian 002',
    ]);
    // Another language's source of that kind would be called the same.
    expect(named('000 id digest', '001 id explainer', '002 fr digest')).toEqual([
      'Indonesian 000 · Digest',
      'Explainer · Indonesian',
      'French · Digest',
    ]);
  });

  test('with its id where two names would be equal all the same', () => {
    expect(named('000 ja -', '001 ja - - 000', '002 ja - - 000')).toEqual([
      'Japanese, first version',
      'Japanese, revised 001',
      'Japanese, revised 002',
    ]);
    // Two tags, one name of a language.
    expect(named('000 id -', '001 in -')).toEqual(['Indonesian 000', 'Indonesian 001']);
  });

  test('a version of an article that is not in the story is none', () => {
    expect(named('000 ja report - 999', '001 ja digest')).toEqual(['Report · Japanese', 'Digest · Japanese']);
  });

  test('in the interface’s language', () => {
    const names = sourceNames(articles('000 id digest', '001 fr -'), french.t, formatsFor('fr'));
    expect(names.map(({ label }) => label)).toEqual(['Indonésien', 'Français']);
  });
});

test('no two labels are equal', () => {
  const line = fc.record({
    lang: fc.constantFrom('id', 'in', 'ms', 'fr', 'xx'),
    kind: fc.constantFrom('-', 'digest', 'explainer', 'report'),
    revises: fc.constantFrom('', ' - 0', ' - 1', ' - 9'),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const list = articles(...lines.map(({ lang, kind, revises }, k) => `${k} ${lang} ${kind}${revises}`));
      const labels = sourceNames(list, english.t, formatsFor('en')).map(({ label }) => label);
      expect(new Set(labels).size).toBe(list.length);
      expect(labels.every((label) => label.trim() !== '')).toBe(true);
    }),
  );
});
