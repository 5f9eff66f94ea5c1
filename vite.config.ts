import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { locationFrom } from './src/hosts/node/site';
import { encoderPlugin, offlinePlugin, parallax } from './src/hosts/node/vite';

const { base, address } = locationFrom(process.env);

export default defineConfig({
  base,
  plugins: [react(), tailwindcss(), parallax({ address }), encoderPlugin(), offlinePlugin()],
  build: {
    target: 'es2023',
    // Nothing inline: the content security policy knows only the site's own files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
