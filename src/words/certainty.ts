/** How a sentence is worded, in words: "as hearsay". */
import type { TFunction } from 'i18next';
import type { Reading } from '../story';

const KEYS = {
  flat: 'words.certainty.flat',
  hearsay: 'words.certainty.hearsay',
  possible: 'words.certainty.possible',
  conditional: 'words.certainty.conditional',
  expected: 'words.certainty.expected',
  advised: 'words.certainty.advised',
} as const;

/** Empty for what nobody has read. */
export function certaintyText(certainty: Reading['certainty'], t: TFunction): string {
  return certainty === 'not read' ? '' : t(KEYS[certainty]);
}
