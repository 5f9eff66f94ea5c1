import { createRequire } from 'node:module';
import { createServer } from 'vite';
import { expect, it } from 'vitest';
import { encoderPlugin } from './encoder';

/** Parses Markdown for articles; what it stands on has one part for pages, which asks for a document, and one for others. */
const MARKDOWN = createRequire(import.meta.url).resolve('mdast-util-from-markdown');

it('gives workers, while developing, what runs without a document', async () => {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [encoderPlugin()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const { pluginContainer } = server.environments.client;
    const found = await pluginContainer.resolveId('decode-named-character-reference', MARKDOWN);
    expect(found?.id).toMatch(/decode-named-character-reference\/index\.js/u);
  } finally {
    await server.close();
  }
});
