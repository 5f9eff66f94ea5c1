/** The compiled fixtures as files of the site: emitted by the build, served and renewed while developing. */
import { resolve, sep } from 'node:path';
import type { Connect, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import type { Problem } from '../../../engine';
import { DATA_FOLDER, PROBLEMS_FILE, STORIES_EVENT } from '../../../story';
import { formatProblem, hasErrors } from '../fixtures';
import { type Compiled, openCompiler } from './compiler';

/** An editor saves a file in several steps: milliseconds of quiet before it is read. */
const QUIET = 60;

/** @param fixtures the folder of fixtures, from the project's root */
export function storiesPlugin(fixtures: string): Plugin {
  let config: ResolvedConfig;
  let compiled: Compiled;
  return {
    name: 'parallax:stories',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      compiled = await openCompiler(resolve(config.root, fixtures), (message) => this.warn(message)).compile();
      const report = compiled.problems.map(formatProblem).join('\n');
      if (hasErrors(compiled.problems)) this.error({ message: `The fixtures have errors:\n${report}`, stack: '' });
      if (report) this.warn(report);
    },
    generateBundle() {
      for (const [name, source] of compiled.files) {
        this.emitFile({ type: 'asset', fileName: `${DATA_FOLDER}/${name}`, source });
      }
    },
    configureServer(server) {
      const dir = resolve(config.root, fixtures);
      const renewed = keepCompiled(dir, server);
      server.middlewares.use(serveData(`${config.base}${DATA_FOLDER}/`, renewed));
    },
  };
}

/** @returns the newest compilation, which is awaited while one is running */
function keepCompiled(dir: string, server: ViteDevServer): () => Promise<Compiled> {
  const { logger } = server.config;
  const compiler = openCompiler(dir, (message) => logger.warn(message));
  const renew = async (last: Compiled): Promise<Compiled> => {
    const next = await compiler.compile().catch((error: Error) => ({ ...last, problems: [faultOf(error)] }));
    for (const problem of next.problems) logger.warn(formatProblem(problem), { timestamp: true });
    return next;
  };
  let newest = renew({ files: new Map(), problems: [] });
  let timer: NodeJS.Timeout | undefined;
  const renewSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      newest = newest.then(renew);
      server.ws.send(STORIES_EVENT, { problems: (await newest).problems });
    }, QUIET);
  };
  server.watcher.add(dir);
  server.watcher.on('all', (_, file) => {
    if (file.startsWith(dir + sep) && file.endsWith('.md')) renewSoon();
  });
  return () => newest;
}

/** What no single file is at fault for, such as two stories of one name. */
function faultOf({ message }: Error): Problem {
  return { file: '.', line: 1, severity: 'error', wrong: message, expected: 'fixtures that can be compiled' };
}

function serveData(folder: string, newest: () => Promise<Compiled>): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/s, '');
    if (!path.startsWith(folder)) return next();
    const { files, problems } = await newest();
    const name = path.slice(folder.length);
    const content = name === PROBLEMS_FILE ? JSON.stringify({ problems }) : files.get(name);
    // Without an answer here the page itself would be sent, as for every unknown address.
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(content);
  };
}
