/** Whether two comparisons of the same articles, on two machines, link the same sentences. */
import { LINK_LEAST } from '../../src/engine';
import type { CompiledStory } from '../../src/story';

/** Vectors differ in their last digits between processors: so near a threshold a link may fall on either side. */
const MARGIN = 0.03;

export interface Agreement {
  /** Of either comparison. */
  readonly links: number;
  /** Linked in one of them alone, and not near the threshold. */
  readonly otherwise: number;
  /** Linked in one of them alone, near the threshold. */
  readonly near: number;
  /** The most that a probability of both differs by. */
  readonly most: number;
}

/** @param here with the articles in the order in which `there` has them */
export function agreementOf(here: Pick<CompiledStory, 'links'>, there: Pick<CompiledStory, 'links'>): Agreement {
  const [one, other] = [linksOf(here), linksOf(there)];
  const all = [...new Set([...one.keys(), ...other.keys()])];
  const alone = all.filter((key) => !one.has(key) || !other.has(key));
  const near = alone.filter((key) => Math.abs((one.get(key) ?? other.get(key) ?? 1) - LINK_LEAST) < MARGIN);
  const apart = all.map((key) => Math.abs((one.get(key) ?? Number.NaN) - (other.get(key) ?? Number.NaN)));
  return {
    links: all.length,
    otherwise: alone.length - near.length,
    near: near.length,
    most: Math.max(0, ...apart.filter((difference) => !Number.isNaN(difference))),
  };
}

function linksOf({ links }: Pick<CompiledStory, 'links'>): Map<string, number> {
  return new Map(links.map(({ a, b, p }) => [`${a.join('.')} ${b.join('.')}`, p]));
}
