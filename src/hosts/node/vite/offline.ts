/** The service worker, made for the site that was built: it has to know the files of the shell. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { type ShellFile, WORKER_FILE } from '../../../offline';

const WORKER = fileURLToPath(new URL('../../../offline/worker.ts', import.meta.url));
const FIRST_PAGE = 'index.html';
/** Vite emits the script of a worker, the engine's, as an asset. */
const ENGINE = /\.js$/u;
const LOOK = /\.(?:css|svg|woff2)$/u;

/** Comes after every plugin that adds to the shell. */
export function offlinePlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'parallax:offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const shell = [...shellOf(bundle), ...publicFiles(publicDir)];
        const later = Object.keys(bundle).filter((name) => ENGINE.test(name) && bundle[name]?.type === 'asset');
        this.emitFile({ type: 'asset', fileName: WORKER_FILE, source: await workerFor(shell, later) });
      },
    },
  };
}

/** Scripts, styles and the first page; not the engine's worker (an asset of its own), nor stories, nor the encoder. */
function shellOf(bundle: Rolldown.OutputBundle): ShellFile[] {
  return Object.values(bundle).flatMap((file): ShellFile[] => {
    if (file.fileName === FIRST_PAGE && file.type === 'asset') {
      return [{ url: FIRST_PAGE, revision: revisionOf(file.source) }];
    }
    const isShell = file.type === 'chunk' || LOOK.test(file.fileName);
    return isShell ? [{ url: file.fileName, revision: null }] : [];
  });
}

function publicFiles(dir: string): ShellFile[] {
  if (dir === '') return [];
  return readdirSync(dir).map((url) => ({ url, revision: revisionOf(readFileSync(join(dir, url))) }));
}

function revisionOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** One script without imports, as every browser takes it. */
async function workerFor(shell: readonly ShellFile[], later: readonly string[]): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { SHELL: JSON.stringify(shell), LATER: JSON.stringify(later) },
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: WORKER_FILE } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
