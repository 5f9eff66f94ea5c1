/** Axe finds nothing on any state of Compare, in either theme. */
import { describe } from 'vitest';
import { SCREENS } from '../tools/screenshots';
import { expectNoViolations, FOR_AXE, journey } from './support';

describe('axe finds nothing in Compare at 1440 px', () => {
  journey.for(SCREENS.map(({ name }) => name).filter((name) => name.startsWith('compare')))(
    'on %s',
    async (name, { newPage }) => {
      await expectNoViolations(await newPage(FOR_AXE), name);
    },
  );
});
