import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStory, storyFrom, viewFrom } from '../testing';
import {
  claimsOf,
  findSentence,
  indexStory,
  mostSaid,
  type Overlay,
  type SentenceRef,
  type StoryClaim,
  type StoryView,
  sentenceOf,
} from '.';

const RUNS = { seed: 29, numRuns: 200 };

/** Who makes a claim with which sentences: `A: a. a. | B: a.` */
function drawn(view: StoryView, claims: readonly StoryClaim[]): string[] {
  return claims.map(({ tellings }) =>
    tellings
      .map(({ article, sentences }) => {
        const texts = sentences.map((sentence) => sentenceOf(view, { article, sentence }).text);
        return `${view.articles[article]?.article.id}: ${texts.join(' ')}`;
      })
      .join(' | '),
  );
}

function place(view: StoryView, id: string): SentenceRef {
  const ref = findSentence(view, id);
  if (!ref) throw new Error(`no sentence ${id}`);
  return ref;
}

describe('the claims of a story', () => {
  test('are told by article, with what an article says twice', () => {
    const view = viewFrom('A: a x y a b\nB: b a\nC: a');
    expect(drawn(view, claimsOf(view))).toEqual(['A: a. a. | B: a. | C: a.', 'A: b. | B: b.']);
  });

  test('stand in the order of the article that makes most of them, then in that of the next', () => {
    const view = viewFrom('A: d a\nB: c b a\nC: b c d');
    // B and C make three each, of equals the first; d is not in B.
    expect(drawn(view, claimsOf(view))).toEqual(['B: c. | C: c.', 'B: b. | C: b.', 'A: a. | B: a.', 'A: d. | C: d.']);
  });

  test('have the sentence that is linked most surely for each article', () => {
    const view = viewFrom('A: a@.8 x y a\nB: a\nC: a');
    const [claim] = claimsOf(view);
    expect(claim?.tellings.map(({ representative }) => representative.sentence)).toEqual([3, 0, 0]);
  });

  test('say how each article words them', () => {
    const certainties = (notation: string) =>
      claimsOf(viewFrom(notation)).map(({ tellings }) => tellings.map(({ certainty }) => certainty));
    expect(certainties('A: a%hearsay\nB: a%\nC: a')).toEqual([['hearsay', 'possible', 'flat']]);
    // Said twice, once as a fact, and twice otherwise.
    expect(certainties('A: a% x y a\nB: a\nC: a')).toEqual([['flat', 'flat', 'flat']]);
    expect(certainties('A: a@.8% x y a%hearsay\nB: a\nC: a')).toEqual([['hearsay', 'flat', 'flat']]);
  });

  test('are contested where one states what another has heard or only thinks possible', () => {
    const contested = (notation: string) => claimsOf(viewFrom(notation)).map((claim) => claim.contested);
    expect(contested('A: a b c\nB: a% b%hearsay c%advised')).toEqual([true, true, false]);
    expect(contested('A: a% b%hearsay\nB: a% b%')).toEqual([false, false]);
  });
});

describe('under corrections', () => {
  const story = storyFrom('A: a b\nB: a c\nC: a d');
  const under = (verdict: Overlay[number]['verdict'], a: string, b: string) => {
    const plain = indexStory(story);
    return indexStory(story, [{ verdict, a: place(plain, a), b: place(plain, b) }]);
  };

  test('what a reader ties is one claim', () => {
    const view = under('same', 'B/p0.s1', 'C/p0.s1');
    expect(drawn(view, claimsOf(view))).toEqual(['A: a. | B: a. | C: a.', 'B: c. | C: d.']);
  });

  test('what a reader parts is never in one, and goes with the rest where that is surest', () => {
    const view = under('different', 'A/p0.s0', 'C/p0.s0');
    expect(drawn(view, claimsOf(view))).toEqual(['A: a. | B: a.']);
  });
});

describe('what most say', () => {
  const said = (notation: string) => {
    const view = viewFrom(notation);
    return drawn(view, mostSaid(view)).map((text) => text.replaceAll(/[ :|]/gu, ''));
  };

  test('is what more than half of the articles with a text say', () => {
    expect(said('A: a b\nB: a b\nC: a\nD: a')).toEqual(['Aa.Ba.Ca.Da.']);
    expect(said('A: a b\nB: a b\nC: a\nD:')).toEqual(['Aa.Ba.Ca.', 'Ab.Bb.']);
  });

  test('is nothing of one or two', () => {
    expect(said('A: a')).toEqual([]);
    expect(said('A: a\nB: a\nC:')).toEqual([]);
  });

  test('is seven claims at most, those of most articles, in the order of the story', () => {
    const found = said('A: a b c d e f g h i\nB: a b c d e f g h i\nC: i h');
    expect(found).toEqual(['Aa.Ba.', 'Ab.Bb.', 'Ac.Bc.', 'Ad.Bd.', 'Ae.Be.', 'Ah.Bh.Ch.', 'Ai.Bi.Ci.']);
  });
});

test('every claim of any story has two articles, and each telling its own sentences', () => {
  fc.assert(
    fc.property(anyStory(5), (story) => {
      const view = indexStory(story);
      for (const { tellings } of claimsOf(view)) {
        expect(tellings.length).toBeGreaterThan(1);
        expect(new Set(tellings.map(({ article }) => article)).size).toBe(tellings.length);
        for (const { article, sentences, representative } of tellings) {
          expect(representative.article).toBe(article);
          expect(sentences).toContain(representative.sentence);
        }
      }
    }),
    RUNS,
  );
});
