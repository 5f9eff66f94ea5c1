/** A figure on its way: found at a place, before ranges are joined and words before it are read. */
import type { FigureKind, FigureValue } from '../../model';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: FigureValue | readonly [FigureValue, FigureValue];
  readonly unit: string;
  readonly kind: FigureKind;
  /** What a large number made it larger by. */
  readonly scale?: number;
  /** Has a unit, a currency or a sign of its own; a word that is merely counted is none. */
  readonly measured?: boolean;
  readonly conversionOf?: number;
}

export function overlaps(a: Pick<Found, 'start' | 'end'>, b: Pick<Found, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The first of overlapping ones stays, of those that start together the longest. */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept;
}
