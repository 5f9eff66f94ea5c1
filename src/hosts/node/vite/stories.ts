/** The compiled fixtures as files of the site: emitted by the build, served and renewed while developing. */
import { once } from 'node:events';
import { resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connect, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import type { Problem } from '../../../engine';
import { DATA_FOLDER, PROBLEMS_FILE, STORIES_EVENT } from '../../../story';
import { type Built, compileAll, openCompiler, type Served } from '../compiler';
import { formatProblem, hasErrors, isFixtureFile } from '../fixtures';

/** An editor saves a file in several steps: milliseconds of quiet before it is read. */
const QUIET = 60;
/** Milliseconds between two signs of life. */
const TELL_EVERY = 5000;
/** Milliseconds after the fixtures were first looked at. */
const PREPARE_AFTER = 5000;

/** @param fixtures the folder of fixtures, from the project's root */
export function storiesPlugin(fixtures: string): Plugin {
  let config: ResolvedConfig;
  let built: Built;
  return {
    name: 'parallax:stories',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      built = await compileAll(resolve(config.root, fixtures), (message) => this.warn(message));
      const report = built.problems.map(formatProblem).join('\n');
      if (hasErrors(built.problems)) this.error({ message: `The fixtures have errors:\n${report}`, stack: '' });
      if (report) this.warn(report);
    },
    generateBundle() {
      for (const [name, source] of built.files) {
        this.emitFile({ type: 'asset', fileName: `${DATA_FOLDER}/${name}`, source });
      }
    },
    configureServer(server) {
      const dir = resolve(config.root, fixtures);
      const renewed = keepServed(dir, server);
      server.middlewares.use(serveData(`${config.base}${DATA_FOLDER}/`, renewed));
    },
  };
}

/** @returns the fixtures as they are now, awaited while they are looked at */
function keepServed(dir: string, server: ViteDevServer): () => Promise<Served> {
  const { logger } = server.config;
  const compiler = openCompiler(dir, {
    warn: (message) => logger.warn(message),
    tell: tellNowAndThen((message) => logger.info(message, { timestamp: true })),
  });
  const renew = async (last: Served): Promise<Served> => {
    const next = await compiler.look().catch((error: Error) => ({ ...last, problems: [faultOf(error)] }));
    for (const problem of next.problems) logger.warn(formatProblem(problem), { timestamp: true });
    return next;
  };
  let newest = isListening(server).then(() => renew({ problems: [], file: async () => undefined }));
  let isOpen = true;
  server.httpServer?.once('close', () => {
    isOpen = false;
  });
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
    if (file.startsWith(dir + sep) && isFixtureFile(file.slice(dir.length + 1))) renewSoon();
  });
  // Loading it stands still for a second or two: not while the first page is being opened.
  const preparing = newest.then(() =>
    wait(PREPARE_AFTER, undefined, { ref: false }).then(() => isOpen && compiler.prepare()),
  );
  preparing.catch((error: Error) => logger.warn(error.message));
  return () => newest;
}

/** Fixtures are not looked at before: of a large site this takes a while. */
function isListening({ httpServer }: ViteDevServer): Promise<unknown> {
  return httpServer && !httpServer.listening ? once(httpServer, 'listening') : Promise.resolve();
}

/** Of a large site the list takes a while: how far it is. Of a small one nothing is said. */
function tellNowAndThen(log: (message: string) => void): (id: string, done: number, total: number) => void {
  let told = 0;
  let before = 0;
  return (_, done, total) => {
    const now = performance.now();
    // One story alone is no list.
    if (now - before > TELL_EVERY) told = now;
    before = now;
    if (now - told < TELL_EVERY || done === total) return;
    told = now;
    log(`${done} of ${total} stories compiled`);
  };
}

/** What no single file is at fault for, such as two stories of one name. */
function faultOf({ message }: Error): Problem {
  return { file: '.', line: 1, severity: 'error', wrong: message, expected: 'fixtures that can be compiled' };
}

function serveData(folder: string, newest: () => Promise<Served>): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/s, '');
    if (!path.startsWith(folder)) return next();
    const name = path.slice(folder.length);
    let content: string | undefined;
    try {
      const { file, problems } = await newest();
      content = name === PROBLEMS_FILE ? JSON.stringify({ problems }) : await file(name);
    } catch (error) {
      return next(error);
    }
    // Without an answer here the page itself would be sent, as for every unknown address.
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(content);
  };
}
