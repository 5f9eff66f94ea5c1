/** A static page for each address of the site, all of them the one that Vite built with a head of their own. */
import type { Plugin } from 'vite';
import { DATA_FOLDER, readIndexFiles } from '../../../story';
import { pagesOf, renderPage, renderSitemap } from '../site';

/** @param address the site's full address, ending in its base, where it is known */
export function pagesPlugin(address: string | undefined): Plugin {
  return {
    name: 'parallax:pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const textOf = (name: string): string => {
          const file = bundle[name];
          if (file?.type !== 'asset') this.error(`${name} was not built`);
          return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
        };
        const template = textOf('index.html');
        const pages = pagesOf(readIndexFiles((name) => JSON.parse(textOf(`${DATA_FOLDER}/${name}`))));
        delete bundle['index.html'];
        for (const page of pages) {
          this.emitFile({ type: 'asset', fileName: page.file, source: renderPage(template, page, address) });
        }
        if (address !== undefined) {
          this.emitFile({ type: 'asset', fileName: 'sitemap.xml', source: renderSitemap(pages, address) });
        }
      },
    },
  };
}
