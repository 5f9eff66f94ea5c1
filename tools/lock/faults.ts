/**
 * What is wrong with `package-lock.json`. npm itself says nothing of it: beside a filled `node_modules` it writes a lock
 * with the binaries of the machine it runs on and leaves those of other platforms out (npm/cli#4828), and `npm ci` fails
 * later, on a machine that needs one. Pure.
 */

type Ranges = Readonly<Record<string, string>>;

export interface Manifest {
  readonly dependencies?: Ranges;
  readonly devDependencies?: Ranges;
}

interface Entry extends Manifest {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  /** It came inside its parent's archive, whose integrity covers it. */
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Ranges;
}

/** The part that is used of a lock of version 3. */
export interface Lock {
  /** By path: `''` is the project, `node_modules/a/node_modules/b` what only `a` sees. */
  readonly packages: Readonly<Record<string, Entry>>;
}

const EXACT = /^\d+\.\d+\.\d+\S*$/;
const FOLDER = 'node_modules/';

/** @returns a sentence each */
export function faultsOf({ packages }: Lock, manifest: Manifest): string[] {
  const { '': project = {}, ...installed } = packages;
  return [
    ...differences('dependencies', project.dependencies, manifest.dependencies),
    ...differences('devDependencies', project.devDependencies, manifest.devDependencies),
    ...Object.entries(installed).flatMap(([path, entry]) => [
      ...(entry.integrity === undefined && !entry.inBundle ? [`${path} has no integrity`] : []),
      // Each machine asks the registry that it is set to ask.
      ...(entry.resolved === undefined ? [] : [`${path} names where it was fetched`]),
      ...Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, range]) => {
        const found = seenFrom(path, name, packages);
        if (!found) return [`${path} lacks its optional ${name}@${range}`];
        // Binaries of a platform are asked for by exact version; npm holds the others against their ranges.
        return EXACT.test(range) && found.version !== range
          ? [`${path} wants ${name}@${range}, the lock has ${found.version}`]
          : [];
      }),
    ]),
  ];
}

function differences(field: keyof Manifest, locked: Ranges = {}, wanted: Ranges = {}): string[] {
  return [...new Set([...Object.keys(locked), ...Object.keys(wanted)])]
    .filter((name) => locked[name] !== wanted[name])
    .map((name) => `${field}: ${name} is ${wanted[name]} in package.json, ${locked[name]} in the lock`);
}

/** The package that Node would find from `path`: its own, else that of the nearest folder above. */
function seenFrom(path: string, name: string, packages: Lock['packages']): Entry | undefined {
  const found = packages[`${path === '' ? '' : `${path}/`}${FOLDER}${name}`];
  if (found || path === '') return found;
  return seenFrom(path.slice(0, Math.max(0, path.lastIndexOf(FOLDER) - 1)), name, packages);
}
