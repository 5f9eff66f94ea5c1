import { describe, expect, it } from 'vitest';
import { defaultMarks } from '../link';
import { addressOf, inLanguage, isInside, pathInside, placeOf } from './places';

describe('places', () => {
  it('are paths inside the base', () => {
    expect(pathInside('/', '/s/x/')).toBe('s/x/');
    expect(pathInside('/parallax/', '/parallax/s/x/')).toBe('s/x/');
    expect(pathInside('/parallax/', '/parallax')).toBe('');
    expect(pathInside('/parallax/', '/other/')).toBe('other/');
    expect(isInside('/parallax/', '/parallaxes/')).toBe(false);
  });

  it('have addresses under the base', () => {
    expect(addressOf('/parallax/', { screen: 'story', story: 'x' })).toBe('/parallax/s/x/');
    expect(addressOf('/', { screen: 'stories' })).toBe('/');
  });

  it('keep the language that the address chose', () => {
    expect(inLanguage({ screen: 'stories' }, 'fr')).toEqual({ screen: 'stories', lang: 'fr' });
    expect(inLanguage({ screen: 'stories', lang: 'id' }, 'fr')).toEqual({ screen: 'stories', lang: 'id' });
    expect(inLanguage({ screen: 'stories' }, undefined)).toEqual({ screen: 'stories' });
  });

  it('are the same whatever is looked for or compared there', () => {
    expect(placeOf({ screen: 'stories', query: 'a' })).toBe(placeOf({ screen: 'stories' }));
    const compare = { screen: 'compare', story: 'x', articles: ['1'], marks: defaultMarks() } as const;
    expect(placeOf(compare)).toBe(placeOf({ ...compare, articles: ['1', '2'] }));
    expect(placeOf(compare)).not.toBe(placeOf({ screen: 'story', story: 'x' }));
    expect(placeOf(compare)).not.toBe(placeOf({ ...compare, story: 'y' }));
  });
});
