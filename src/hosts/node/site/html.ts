/** A built page and its place in the site → the HTML of one static page. */
import { type Page, SITE_NAME } from './pages';
import { POLICY } from './policy';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text between tags and for attributes in double quotes, in HTML and XML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}

const TITLE = /<title>[^<]*<\/title>/;

/**
 * @param template the page as Vite built it, whose title is replaced by the head of this page
 * @param address the site's full address, ending in `/`, where it is known
 * @throws Error where the template has no title
 */
export function renderPage(template: string, page: Page, address?: string): string {
  if (!TITLE.test(template)) throw new Error('index.html has no <title>, expected one to put the page’s own head at');
  return template.replace(TITLE, () => renderHead(page, address).join('\n    '));
}

/** The policy comes first: it holds only for what stands behind it. */
function renderHead({ path, title, description, listed }: Page, address: string | undefined): string[] {
  const own = address !== undefined && path !== undefined ? address + encodeURI(path) : undefined;
  return [
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    `<title>${escapeHtml(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    ...(listed ? [] : [tag('meta', { name: 'robots', content: 'noindex' })]),
    ...(own === undefined
      ? []
      : [tag('link', { rel: 'canonical', href: own }), tag('meta', { property: 'og:url', content: own })]),
    tag('meta', { property: 'og:site_name', content: SITE_NAME }),
    tag('meta', { property: 'og:type', content: 'website' }),
    tag('meta', { property: 'og:title', content: title }),
    tag('meta', { property: 'og:description', content: description }),
    tag('meta', { name: 'twitter:card', content: 'summary' }),
    tag('meta', { name: 'twitter:title', content: title }),
    tag('meta', { name: 'twitter:description', content: description }),
  ];
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')} />`;
}

/** The addresses that search engines may list, for sitemap.xml. */
export function renderSitemap(pages: readonly Page[], address: string): string {
  const urls = pages.flatMap(({ listed, path }) =>
    listed && path !== undefined ? [`<url><loc>${escapeHtml(address + encodeURI(path))}</loc></url>`] : [],
  );
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  return `${[head, ...urls, '</urlset>'].join('\n')}\n`;
}
