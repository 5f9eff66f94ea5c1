export { type AnyText, anyTexts, lossOf } from './anyText';
export { anyComparison, anyNotation, anyStory } from './arbitrary';
export { comparedStory } from './compared';
export { parsedCsv } from './csv';
export { drawRows } from './draw';
export {
  type FakeEncoder,
  type FakeWorkshop,
  type FakeWorkshopOptions,
  fakeEncoder,
  fakeWorkshop,
  seededDirection,
  seededNumbers,
} from './fakeEncoder';
export { EVIL, INJECTED, injections } from './injections';
export { manyEntries } from './manyEntries';
export { comparisonFrom, storyFrom } from './notation';
export { storyTelling } from './telling';
export { type FactsById, viewFrom, withFacts } from './view';
