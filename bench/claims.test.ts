import { expect, test } from 'vitest';
import { claimFigures } from './claims';
import type { LabelledStory } from './sections';

/** `a ab|a c`: versions of one paragraph; a sentence asserts its letters. */
function story(text: string): LabelledStory {
  const say = (letters: string) =>
    ({ text: letters, role: 'paragraph', src: [...letters], certainty: 'flat' }) as const;
  return { versions: text.split('|').map((version) => ({ lang: 'en', paragraphs: [version.split(' ').map(say)] })) };
}

/** `0.0 1.0`: sentence 0 of version 0 and sentence 0 of version 1. */
function claim(text: string) {
  return text.split(' ').map((place) => {
    const [version = 0, sentence = 0] = place.split('.').map(Number);
    return [version, 0, sentence] as const;
  });
}

test('pairs of sentences in one claim', () => {
  // True: a a, a a; c with nothing. Of the two that are joined one is.
  const figures = claimFigures([story('a b|a c|a')], [{ claims: ['0.0 1.0', '0.1 1.1'].map(claim) }]);
  expect(figures).toMatchObject({ claims: 2, pairsPrecision: 1 / 2, pairsRecall: 1 / 3, wronglyJoined: 1 / 2 });
});

test('what a version says twice', () => {
  const figures = claimFigures([story('a b a|a b')], [{ claims: ['0.0 0.2 1.0', '0.1 1.1'].map(claim) }]);
  expect(figures).toMatchObject({ pairsPrecision: 1, pairsRecall: 1, twicePrecision: 1, twiceRecall: 1 });
  const wrong = claimFigures([story('a b a|a b')], [{ claims: ['0.0 0.1 1.0'].map(claim) }]);
  expect(wrong).toMatchObject({ twicePrecision: 0, twiceRecall: 0 });
});

test('two things joined through one sentence that says both, and two that nothing joins', () => {
  const through = claimFigures([story('a|ab|b')], [{ claims: [claim('0.0 1.0 2.0')] }]);
  expect(through).toMatchObject({ wronglyJoined: 1, ofTwoThings: 0 });
  const apart = claimFigures([story('a|a|b')], [{ claims: [claim('0.0 1.0 2.0')] }]);
  expect(apart).toMatchObject({ wronglyJoined: 1, ofTwoThings: 1 });
});

test('what most versions assert', () => {
  // a and b are said by two of three; of the claims one is of a alone, the other of two things.
  const figures = claimFigures([story('a b|a b|c')], [{ claims: ['0.0 1.0', '0.1 1.1 2.0'].map(claim) }]);
  expect(figures).toMatchObject({ mostSay: 2, mostSayRecall: 1 / 2 });
});

test('headings are not asked for', () => {
  const heading = { text: 'a', role: 'heading', src: ['a'], certainty: 'flat' } as const;
  const { versions } = story('a|a');
  const headed = { versions: versions.map((one) => ({ ...one, paragraphs: [...one.paragraphs, [heading]] })) };
  expect(claimFigures([headed], [{ claims: [claim('0.0 1.0')] }])).toMatchObject({ pairsRecall: 1 });
});
