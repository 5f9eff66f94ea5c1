/** What to look at in a story, at most five things: what its sources word otherwise, what one alone supposes, what one leaves out. */
import type { ArticleIndex, SentenceRef } from '../engine';
import { claimsOf, haveText, type StoryClaim, type Telling } from './claims';
import { type DetailContrast, detailContrasts } from './detailContrasts';
import { isMostlyOwn } from './marks';
import { speculativeSections } from './sections';
import { stanceOf } from './stance';
import type { StoryView } from './view';

export type Finding =
  /** A figure, a day or a name that some give otherwise: `here` in the words of those that fewer agree with. */
  | { readonly kind: 'detail'; readonly here: SentenceRef; readonly contrast: DetailContrast }
  /** Some state as a fact what others word as hearsay or as possible. */
  | { readonly kind: 'certainty'; readonly facts: readonly Telling[]; readonly supposed: readonly Telling[] }
  /** Sections that only one article has, and words as possible; their first sentences. */
  | { readonly kind: 'speculative'; readonly article: ArticleIndex; readonly openings: readonly SentenceRef[] }
  /** Most say it, and one article that tells the same news doesn't. */
  | { readonly kind: 'omission'; readonly article: ArticleIndex; readonly claim: StoryClaim; readonly total: number };

const MOST_FINDINGS = 5;
const MOST_OF_A_KIND = 2;
/** Said by fewer, it may as well be an addition of theirs. */
const FEWEST_SAYERS = 3;

/** By kind, and within a kind what concerns most articles first, of equals the surest; at most two of a kind. */
export function findingsOf(view: StoryView): Finding[] {
  const claims = claimsOf(view);
  const kinds = [detailsAmong(view), contrastsAmong(claims), passagesIn(view), omissionsFrom(view, claims)];
  return kinds.flatMap((findings) => findings.slice(0, MOST_OF_A_KIND)).slice(0, MOST_FINDINGS);
}

/** What most articles take part in first: of those, one or several have it wrong, or the news has changed. */
function detailsAmong(view: StoryView): Finding[] {
  const columns = view.articles.map(({ index }) => index);
  return view.articles
    .flatMap(({ index, sentences }) => sentences.map((one) => ({ article: index, sentence: one.index })))
    .flatMap((here) =>
      detailContrasts(view, columns, here).map((contrast): Finding & { kind: 'detail' } => ({
        kind: 'detail',
        here,
        contrast,
      })),
    )
    .filter(({ contrast }) => contrast.explains)
    .sort((x, y) => y.contrast.others.length - x.contrast.others.length);
}

function contrastsAmong(claims: readonly StoryClaim[]): Finding[] {
  return claims
    .filter(({ contested }) => contested)
    .map(({ tellings, p }) => ({
      p,
      facts: tellings.filter(({ certainty }) => certainty === 'flat'),
      supposed: tellings.filter(({ certainty }) => certainty === 'hearsay' || certainty === 'possible'),
    }))
    .filter(({ facts, supposed }) => facts.length > 0 && supposed.length > 0)
    .sort((x, y) => y.facts.length + y.supposed.length - (x.facts.length + x.supposed.length) || y.p - x.p)
    .map(({ facts, supposed }): Finding => ({ kind: 'certainty', facts, supposed }));
}

function passagesIn(view: StoryView): Finding[] {
  return view.articles
    .map(({ index }) => ({ index, sections: speculativeSections(view, index) }))
    .filter(({ sections }) => sections.length > 0)
    .sort((x, y) => y.sections.length - x.sections.length)
    .map(
      ({ index, sections }): Finding => ({
        kind: 'speculative',
        article: index,
        openings: sections.map(({ sentences }) => ({ article: index, sentence: sentences[0] ?? 0 })),
      }),
    );
}

/** An article that is mostly its own leaves nearly everything out; that is no finding, and its head says so. */
function omissionsFrom(view: StoryView, claims: readonly StoryClaim[]): Finding[] {
  const articles = view.articles.filter((one) => haveText(one) && !isMostlyOwn(view, one.index));
  return claims
    .filter(({ tellings }) => tellings.length >= FEWEST_SAYERS)
    .sort((x, y) => y.tellings.length - x.tellings.length || y.p - x.p)
    .flatMap((claim): Finding[] => {
      const silent = articles.filter(({ index }) => claim.tellings.every(({ article }) => article !== index));
      const [one] = silent;
      if (!one || silent.length > 1 || !lacks(view, claim, one.index)) return [];
      return [{ kind: 'omission', article: one.index, claim, total: claim.tellings.length + 1 }];
    });
}

/** Whether it is clear of each telling that the article doesn't have it. */
function lacks(view: StoryView, { tellings }: StoryClaim, article: ArticleIndex): boolean {
  return tellings.every(({ representative }) => stanceOf(view, representative, article) === 'lacks');
}
