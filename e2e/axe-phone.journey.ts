/** Axe finds nothing where the layout is another one, or the words are. */
import { describe } from 'vitest';
import { expectNoViolations, FOR_AXE, journey } from './support';

const OTHERWISE_ON_A_PHONE = [
  'stories',
  'story',
  'story-alone',
  'story-arabic',
  'compare',
  'compare-focus',
  'compare-show',
  'compare-column-menu',
  'compare-words',
  'compare-arabic-focus',
  'compare-withdrawn',
  'compare-failed',
  'add',
  'method',
  'not-found',
];

describe('axe finds nothing at 390 px', () => {
  journey.for(OTHERWISE_ON_A_PHONE)('on %s', async (name, { newPage }) => {
    await expectNoViolations(await newPage({ ...FOR_AXE, viewport: { width: 390, height: 844 } }), name);
  });
});

describe.each(['fr', 'id', 'ms'])('axe finds nothing in %s', (locale) => {
  journey.for(['stories', 'compare-focus', 'compare-show'])('on %s', async (name, { newPage }) => {
    await expectNoViolations(await newPage({ ...FOR_AXE, locale }), name);
  });
});
