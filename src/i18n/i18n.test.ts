import { describe, expect, it } from 'vitest';
import { interfaceLanguageOf, preferredLanguage, speak, startI18n } from './i18n';
import { textIn } from './textIn';

describe('the interface’s language', () => {
  it('is the first of the wanted ones that it speaks, whatever the region', () => {
    expect(preferredLanguage(['de-AT', 'fr-CA', 'id'])).toBe('fr');
    expect(preferredLanguage([undefined, null, 'ms-MY'])).toBe('ms');
    expect(preferredLanguage(['de'])).toBe('en');
    expect(interfaceLanguageOf('in')).toBeUndefined();
  });

  it('can be changed', async () => {
    const i18n = await startI18n('en');
    expect(i18n.t('ui.stories')).toBe('Stories');
    await speak(i18n, 'fr');
    expect(i18n.t('ui.stories')).toBe('Sujets');
  });
});

describe('a text in several languages', () => {
  const texts = { de: 'Fähre', en: 'Ferry' };

  it('is shown in the reader’s, else in English, else in any', () => {
    expect(textIn({ ...texts, fr: 'Ferry !' }, 'fr')).toEqual({ text: 'Ferry !', lang: 'fr' });
    expect(textIn(texts, 'fr')).toEqual({ text: 'Ferry', lang: 'en' });
    expect(textIn({ de: 'Fähre' }, 'fr')).toEqual({ text: 'Fähre', lang: 'de' });
    expect(textIn({}, 'fr')).toBeUndefined();
  });
});
