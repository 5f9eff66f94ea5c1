import { describe, expect, it } from 'vitest';
import { renderPage, renderSitemap } from './html';
import type { Page } from './pages';

const TEMPLATE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Built</title><script type="module" src="/a.js"></script></head><body><div id="root"></div></body></html>';
const NASTY = `</title><script>alert('1')</script> "quoted" & $& $1 \u2019 <!--`;

const page: Page = {
  file: 's/ferry/index.html',
  path: 's/ferry/',
  title: 'The ferry',
  description: 'Two sources.',
  listed: true,
};

function render(changes: Partial<Page> = {}, address?: string): Document {
  return new DOMParser().parseFromString(renderPage(TEMPLATE, { ...page, ...changes }, address), 'text/html');
}

function meta(document: Document, name: string): string | null | undefined {
  return document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
}

describe('renderPage', () => {
  it('puts title and description where previews look for them', () => {
    const document = render();
    expect(document.title).toBe('The ferry');
    for (const name of ['og:title', 'twitter:title']) expect(meta(document, name)).toBe('The ferry');
    for (const name of ['description', 'og:description', 'twitter:description']) {
      expect(meta(document, name)).toBe('Two sources.');
    }
  });

  it('lets no text become markup', () => {
    const document = render({ title: NASTY, description: NASTY });
    expect(document.title).toBe(NASTY);
    expect(meta(document, 'og:description')).toBe(NASTY);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('#root')).not.toBeNull();
  });

  it('has a policy that allows nothing inline and no other origin, before anything it holds for', () => {
    const policy = render().querySelector('meta[http-equiv="Content-Security-Policy"]') as Element;
    expect(policy.getAttribute('content')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; " +
        "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
    );
    expect(policy.previousElementSibling?.outerHTML).toBe('<meta charset="utf-8">');
  });

  it('names its own address only where the site’s is known and it has one', () => {
    const canonical = (document: Document): string | null | undefined =>
      document.querySelector('link[rel=canonical]')?.getAttribute('href');
    const address = 'https://example.org/parallax/';
    expect(canonical(render())).toBeUndefined();
    expect(meta(render(), 'og:url')).toBeUndefined();
    expect(canonical(render({}, address))).toBe('https://example.org/parallax/s/ferry/');
    expect(meta(render({}, address), 'og:url')).toBe('https://example.org/parallax/s/ferry/');
    const { path: _, ...withoutPath } = page;
    expect(renderPage(TEMPLATE, withoutPath, address)).not.toContain('canonical');
  });

  it('tells search engines what not to list', () => {
    expect(meta(render(), 'robots')).toBeUndefined();
    expect(meta(render({ listed: false }), 'robots')).toBe('noindex');
  });

  it('refuses a template without a title', () => {
    expect(() => renderPage('<html></html>', page)).toThrow(/no <title>, expected/);
  });
});

describe('renderSitemap', () => {
  it('has what search engines may list', () => {
    const hidden: Page = { ...page, path: 's/news/', listed: false };
    const map = renderSitemap(
      [page, hidden, { file: '404.html', title: '', description: '', listed: true }],
      'https://x.org/',
    );
    expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)).toEqual(['https://x.org/s/ferry/']);
  });
});
