import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import type { Reasons } from '../../../story';
import { useCompare } from '../state';

const NEAREST = { both: 'bothNearest', one: 'oneNearest', neither: 'notNearest' } as const;

interface Props {
  readonly reasons: Reasons;
  /** Names and figures that both sentences have. */
  readonly words: readonly string[];
}

/** Whatever its direction, a word of an article stands in the sentence around it as one thing. */
const isolated = (word: string): string => `\u2068${word}\u2069`;

/** What speaks for a link, in words. */
export function ReasonsText({ reasons: { nearest, inStep, vouching }, words }: Props) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const { labelOf } = useCompare();
  const parts = [
    t(`compare.reasons.${NEAREST[nearest]}`),
    words.length > 0 ? t('compare.reasons.common', { words: list(words.map(isolated)) }) : '',
    inStep ? t('compare.reasons.neighbours') : '',
    vouching.length > 0 ? t('compare.reasons.vouching', { sources: list(vouching.map(labelOf)) }) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
