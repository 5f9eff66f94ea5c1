import { describe, expect, it } from 'vitest';
import { formatsFor, type InterfaceLanguage, startI18n } from '../../i18n';
import type { CompiledArticle } from '../../story';
import { factsLine } from './factsLine';

type Facts = CompiledArticle['facts'];

async function say(
  language: InterfaceLanguage,
  ...articles: (readonly [lang: string, facts: Facts])[]
): Promise<string> {
  const { t } = await startI18n(language);
  const line = factsLine(
    articles.map(([lang, facts]) => ({ lang, facts })),
    t,
    formatsFor(language),
  );
  return line.replaceAll('\u{a0}', ' ');
}

const five = [
  ['id', { published: '2025-03-22', credits: ['TechCrunch'] }],
  ['ms', { credits: ['TechCrunch'] }],
  ['id', {}],
  ['fr', {}],
  ['en', {}],
] as const;

describe('the line of facts', () => {
  it('counts sources and languages, says what is dated and whom they credit', async () => {
    expect(await say('en', ...five)).toBe(
      '5 sources: Indonesian ×2, Malay, French and English. One is dated, 22 March 2025. 2 credit TechCrunch.',
    );
    expect(await say('fr', ...five)).toBe(
      '5 sources : indonésien ×2, malais, français et anglais. Une seule est datée : 22 mars 2025. 2 sources citent TechCrunch.',
    );
  });

  it('gives the span where all are dated, and says where none is', async () => {
    const dated = [
      ['de', { published: '2026-03-16' }],
      ['es', { published: '2026-03-13' }],
    ] as const;
    expect(await say('en', ...dated)).toMatch(/^2 sources: German and Spanish\. Dated 13.+16 March 2026\.$/u);
    expect(await say('en', ['de', {}])).toBe('1 source: German. None is dated.');
    expect(await say('en', ...dated, ['en', {}])).toMatch(/ 2 are dated, 13.+16 March 2026\.$/u);
  });
});
