import { describe, expect, it } from 'vitest';
import { directionOf } from './direction';

describe('direction', () => {
  const expected = {
    ar: 'rtl',
    he: 'rtl',
    'az-Arab': 'rtl',
    en: 'ltr',
    ja: 'ltr',
    ms: 'ltr',
    'ar-Latn': 'ltr',
    '': 'ltr',
  };

  it.each(Object.entries(expected))('of %s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});

it('of a language is the same when it is asked again', () => {
  for (const tag of ['ar', 'en', 'az-Arab', 'no tag']) expect(directionOf(tag)).toBe(directionOf(tag));
});
