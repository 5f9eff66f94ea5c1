/** How likely it is that two sentences say the same, in words and as a number. */
import type { TFunction } from 'i18next';
import type { Formats } from '../i18n';
import type { Nearness } from '../story';

/** From here on these words are used. By what the numbers mean: 19 in 20 such links are right, or 3 in 4. */
const NEARLY_CERTAIN = 0.95;
const VERY_LIKELY = 0.75;

/** Nothing here is certain: what would round to 100 % is shown as this. */
const SUREST = 0.99;

/** How likely a link is, in words. */
export function likelyText(p: number, t: TFunction): string {
  return t(`words.likely.${p >= NEARLY_CERTAIN ? 'nearlyCertain' : p >= VERY_LIKELY ? 'very' : 'rather'}`);
}

/** 0.938 → 94% */
export function likelyNumber(p: number, { percent }: Pick<Formats, 'percent'>): string {
  return percent(Math.min(SUREST, Math.round(p * 100) / 100));
}

/** Why the nearest sentence is no link. In words alone: below a link a probability doesn't say how often it is right. */
export function nearestText(nearness: Nearness, t: TFunction): string {
  return t(`words.nearest.${nearness}`);
}
