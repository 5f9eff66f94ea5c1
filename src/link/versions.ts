/**
 * Versions of the address format. When it changes so that an old address would be read wrongly: raise `current`, add
 * the upgrader of the version before, and keep that version's examples as a test.
 */
import { type Address, type AddressProblem, clipped, SEPARATOR, segmentsOf } from './address';

/** From one version to the next. Given any address that names that version, never throws; needn't change `v`. */
export type Upgrader = (address: Address) => Address;

export interface Versions {
  readonly current: number;
  /** By the version they read; without a gap up to `current`. */
  readonly upgraders: Readonly<Record<number, Upgrader>>;
}

export const VERSION_PARAMETER = 'v';
export const VERSIONS: Versions = {
  current: 4,
  upgraders: { 1: unsureWasOn, 2: certaintyWasNotMarked, 3: detailsWereNotMarked },
};

/** Version 3 had no mark of details that differ; today it is on where nobody switched it. */
function detailsWereNotMarked(address: Address): Address {
  return hiding(address, ['details']);
}

/** Version 2 had no marks of how sentences are worded; today two are on where nobody switched them. */
function certaintyWasNotMarked(address: Address): Address {
  return hiding(address, ['speculative', 'certainty']);
}

/** A comparison as it was before there were these marks. */
function hiding({ path, parameters }: Address, marks: readonly string[]): Address {
  if (segmentsOf(path)[2] !== 'compare') return { path, parameters };
  const hidden = parameters.get('hide')?.split(SEPARATOR) ?? [];
  const upgraded = new Map(parameters);
  upgraded.set('hide', [...new Set([...hidden, ...marks])].join(SEPARATOR));
  return { path, parameters: upgraded };
}

/** Version 1 had the mark `unsure` on where nobody switched it, as today it is only where it is asked for. */
function unsureWasOn({ path, parameters }: Address): Address {
  if (segmentsOf(path)[2] !== 'compare') return { path, parameters };
  const listOf = (name: string): string[] => parameters.get(name)?.split(SEPARATOR) ?? [];
  const [shown, hidden] = [listOf('show'), listOf('hide')];
  // Switched off; a mark that is named under both is left as it was by default.
  if (hidden.includes('unsure') && !shown.includes('unsure')) return { path, parameters };
  const upgraded = new Map(parameters);
  const rest = hidden.filter((mark) => mark !== 'unsure');
  if (rest.length > 0) upgraded.set('hide', rest.join(SEPARATOR));
  else upgraded.delete('hide');
  if (!shown.includes('unsure')) upgraded.set('show', [...shown, 'unsure'].join(SEPARATOR));
  return { path, parameters: upgraded };
}

/**
 * The address as the current version would have written it. One without `v` was written by hand or names a screen as
 * it comes, and is taken for current; so is one whose version is newer, nonsense, or too old for any upgrader, which
 * is reported.
 */
export function upgrade(address: Address, versions: Versions): { address: Address; problems: AddressProblem[] } {
  const written = address.parameters.get(VERSION_PARAMETER);
  if (written === undefined) return { address, problems: [] };
  const { current } = versions;
  const version = /^(?:0|[1-9]\d{0,5})$/u.test(written) ? Number(written) : Number.NaN;
  if (version > current) return { address, problems: [{ kind: 'newer-version', version, known: current }] };
  const chain = chainFrom(version, versions);
  if (!chain) {
    return { address, problems: [{ kind: 'bad-value', parameter: VERSION_PARAMETER, value: clipped(written) }] };
  }
  return { address: chain.reduce((older, upgrader) => upgrader(older), address), problems: [] };
}

/** The upgraders to go through; undefined where one is missing. */
function chainFrom(version: number, { current, upgraders }: Versions): Upgrader[] | undefined {
  if (Number.isNaN(version)) return undefined;
  const chain = Array.from({ length: current - version }, (_, i) => upgraders[version + i]);
  return chain.every((upgrader) => upgrader !== undefined) ? chain : undefined;
}
