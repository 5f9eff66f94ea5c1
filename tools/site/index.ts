/** How the site is built for journeys and measurements: for a sub-path, into a folder beside the project's own `dist`. */

export const BASE = '/parallax/';

export interface Call {
  readonly command: readonly [program: string, ...rest: string[]];
  readonly env: NodeJS.ProcessEnv;
}

/** @param folder is emptied */
export function buildCall(folder: string): Call {
  return {
    command: ['npm', 'run', '--silent', 'build', '--', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    // Vitest's NODE_ENV would put React's development build on the site.
    env: { ...process.env, BASE, SITE_URL: undefined, NODE_ENV: undefined },
  };
}
