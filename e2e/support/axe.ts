import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

interface Rules {
  /** Nothing else is looked for. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * What axe finds wrong with the page as it stands, a line each. The page's policy forbids the way axe is put in: the
 * context has to be one with `bypassCSP`.
 */
export async function violations(page: Page, { only, without = [] }: Rules = {}): Promise<string[]> {
  // One page, no frames: axe needs no page of its own to put its findings together.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (only) builder.withRules([...only]);
  else builder.disableRules([...without]);
  const found = await builder.analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
