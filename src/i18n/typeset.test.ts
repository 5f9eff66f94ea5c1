import { describe, expect, it } from 'vitest';
import { typeset } from './typeset';

describe('typesetting', () => {
  it('keeps French signs with their words, code unit for code unit', () => {
    const text = 'Llama AI de Meta : « le partage » ! Vraiment ?';
    const set = typeset(text, 'fr-CA');
    expect(set).toBe('Llama AI de Meta\u{a0}: «\u{a0}le partage\u{a0}»\u{a0}! Vraiment\u{a0}?');
    expect(set).toHaveLength(text.length);
  });

  it('leaves other languages alone', () => {
    expect(typeset('so : lala', 'de')).toBe('so : lala');
  });
});
