import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import type { Reasons } from '../../../story';
import { useCompare } from '../state';

/** From so much support on the neighbours are said to match too. */
const SUPPORTED = 0.5;

/** What speaks for a link, in words. */
export function ReasonsText({ reasons: { rank, rankBack, support, vouching } }: { readonly reasons: Reasons }) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const { labelOf } = useCompare();
  const nearest = [rank, rankBack].filter((one) => one === 1).length;
  const parts = [
    t(
      nearest === 2
        ? 'compare.reasons.bothNearest'
        : nearest === 1
          ? 'compare.reasons.oneNearest'
          : 'compare.reasons.notNearest',
    ),
    support >= SUPPORTED ? t('compare.reasons.neighbours') : '',
    vouching.length > 0 ? t('compare.reasons.vouching', { sources: list(vouching.map(labelOf)) }) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
