/** The figures that linked sentences state: a row each, with who gives it and how, and where they give it otherwise. */
import { areSameFigure, type Figure, type SentenceRef } from '../engine';
import { at } from './at';
import { claimsOf } from './claims';
import type { ArticleView, StoryView } from './view';

/** A figure in its sentence. */
export interface FigurePlace extends SentenceRef {
  readonly figure: Figure;
}

/** Places of one figure, one an article, in the order of the articles. */
type FigureSide = readonly FigurePlace[];

export interface FigureRow {
  /** One where all agree; else the side of most articles first. */
  readonly sides: readonly FigureSide[];
  /** How many articles give it. */
  readonly sources: number;
}

/** Those that articles give otherwise first, then those that most of them share; of equals in the order of the claims. */
export function figureRows(view: StoryView): FigureRow[] {
  const groups = new Groups();
  for (const places of placesByClaim(view)) for (const place of places) groups.add(place, places);
  for (const { article, sentence, figure } of groups.places()) {
    for (const other of at(at(view.articles, article).otherwise, sentence)) {
      if (other.type === 'name' || other.own.start !== figure.span.start) continue;
      groups.join({ article, sentence, start: figure.span.start }, { ...other, start: other.theirs.start });
    }
  }
  return groups
    .all()
    .map(rowOf)
    .filter(({ sources }) => sources > 1)
    .sort((x, y) => Number(y.sides.length > 1) - Number(x.sides.length > 1) || y.sources - x.sources);
}

/** What is linked and in no claim stands alone: only a difference ties it to others. */
function placesByClaim(view: StoryView): FigurePlace[][] {
  const inClaims = claimsOf(view).map(({ tellings }) =>
    tellings.flatMap(({ article, sentences }) =>
      sentences.flatMap((sentence) => figurePlaces(at(view.articles, article), sentence)),
    ),
  );
  const known = new Set(inClaims.flat().map(({ article, sentence }) => `${article}/${sentence}`));
  const left = view.articles.flatMap((article) =>
    article.counterparts
      .flatMap((others, sentence) => (others.length > 0 ? figurePlaces(article, sentence) : []))
      .filter((place) => !known.has(`${place.article}/${place.sentence}`))
      .map((place) => [place]),
  );
  return [...inClaims, ...left];
}

export function figurePlaces({ index, figures }: ArticleView, sentence: number): FigurePlace[] {
  return at(figures, sentence).map((figure) => ({ article: index, sentence, figure }));
}

/** Figures that belong together, in the order in which the first of each came. */
class Groups {
  readonly #groupOf = new Map<string, FigurePlace[]>();

  /** Into the group of those of its claim that are all the same as it. */
  add(place: FigurePlace, claim: readonly FigurePlace[]): void {
    const its = claim.map((one) => this.#groupOf.get(keyOf(one))).filter((group) => group !== undefined);
    const group = its.find((one) => one.every((other) => areSameFigure(other.figure, place.figure))) ?? [];
    group.push(place);
    this.#groupOf.set(keyOf(place), group);
  }

  /** Two groups become one, in the place of the first; nothing where one of the two is not there. */
  join(a: Start, b: Start): void {
    const [first, second] = [this.#groupOf.get(nameOf(a)), this.#groupOf.get(nameOf(b))];
    if (!first || !second || first === second) return;
    first.push(...second);
    for (const place of second) this.#groupOf.set(keyOf(place), first);
  }

  places(): FigurePlace[] {
    return this.all().flat();
  }

  all(): FigurePlace[][] {
    return [...new Set(this.#groupOf.values())];
  }
}

interface Start extends SentenceRef {
  readonly start: number;
}

function nameOf({ article, sentence, start }: Start): string {
  return `${article}/${sentence}/${start}`;
}

function keyOf({ article, sentence, figure }: FigurePlace): string {
  return nameOf({ article, sentence, start: figure.span.start });
}

function rowOf(places: readonly FigurePlace[]): FigureRow {
  const sides: FigurePlace[][] = [];
  for (const place of places) {
    const side = sides.find((one) => one.every(({ figure }) => areSameFigure(figure, place.figure)));
    if (side) side.push(place);
    else sides.push([place]);
  }
  return {
    sides: sides.map(onePerArticle).sort((x, y) => y.length - x.length),
    sources: new Set(places.map(({ article }) => article)).size,
  };
}

/** The first of each: who says it again says no more. */
function onePerArticle(places: readonly FigurePlace[]): FigurePlace[] {
  return [...places]
    .sort((x, y) => x.article - y.article || x.sentence - y.sentence)
    .filter((place, k, all) => place.article !== all[k - 1]?.article);
}
