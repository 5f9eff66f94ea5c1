import { describe, expect, it } from 'vitest';
import { locationFrom, normaliseBase } from './location';

describe('normaliseBase', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['parallax', '/parallax/'],
    ['/parallax', '/parallax/'],
    ['parallax/', '/parallax/'],
    ['//a//b/', '/a/b/'],
    [' /a.b/~c_d-e/%C3%A9 ', '/a.b/~c_d-e/%C3%A9/'],
  ])('makes %j %j', (text, base) => expect(normaliseBase(text)).toBe(base));

  it.each(['https://example.org/', 'C:/site', '/a b/', '/../', './', '/a?b', '/a#b', '/"><b/', '/é/', '/%zz/'])(
    'refuses %j',
    (text) => expect(() => normaliseBase(text)).toThrow(`BASE is ${text}, expected`),
  );
});

describe('locationFrom', () => {
  it.each([
    [{}, { base: '/' }],
    [{ BASE: 'a', SITE_URL: '' }, { base: '/a/' }],
    [{ SITE_URL: 'https://example.org/a' }, { base: '/a/', address: 'https://example.org/a/' }],
    [
      { BASE: '/a', SITE_URL: 'https://example.org/a/?x#y' },
      { base: '/a/', address: 'https://example.org/a/' },
    ],
    [
      { BASE: '', SITE_URL: 'https://example.org' },
      { base: '/', address: 'https://example.org/' },
    ],
  ])('reads %j', (env, location) => expect(locationFrom(env)).toEqual(location));

  it.each([
    [{ SITE_URL: 'example.org' }, /SITE_URL is example\.org, expected/],
    [{ SITE_URL: 'ftp://example.org' }, /SITE_URL is ftp:.*, expected/],
    [{ BASE: '/b/', SITE_URL: 'https://example.org/a/' }, /SITE_URL is .* and BASE is \/b\/, expected/],
  ])('refuses %j', (env, message) => expect(() => locationFrom(env)).toThrow(message));
});
