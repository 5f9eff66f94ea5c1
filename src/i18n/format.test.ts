import { describe, expect, it } from 'vitest';
import { formatsFor } from './format';

describe('formats', () => {
  it('write days and months as the language does', () => {
    expect(formatsFor('en').day('2025-03-22')).toBe('22 March 2025');
    expect(formatsFor('id').day('2025-03-22')).toBe('22 Maret 2025');
    expect(formatsFor('en').months('2025-03-22', '2025-03-30')).toBe('March 2025');
    expect(formatsFor('fr').months('2025-03-22', '2025-04-01')).toMatch(/^mars.+avril 2025$/u);
    expect(formatsFor('ms').days('2025-03-22', '2025-03-22')).toBe('22 Mac 2025');
  });

  it('name languages alone, inside a sentence and for themselves', () => {
    const french = formatsFor('fr');
    expect([french.language('ms'), french.languageInText('ms'), french.ownName('ms')]).toEqual([
      'Malais',
      'malais',
      'Melayu',
    ]);
    expect(formatsFor('en').ownName('ar')).toBe('العربية');
  });

  it('leave what is no language’s tag as it is', () => {
    expect(formatsFor('en').languageInText('not a tag')).toBe('not a tag');
  });

  it('list and give shares', () => {
    expect(formatsFor('en').list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(formatsFor('fr').percent(0.849)).toBe(
      new Intl.NumberFormat('fr', { style: 'percent', minimumFractionDigits: 1 }).format(0.849),
    );
  });
});
