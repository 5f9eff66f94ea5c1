import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import { LINK_LEAST, type Reasons } from '../../story';
import { useCompare } from './context';

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

/** How far a candidate fell short of a link; nothing where it was likely enough, but another was likelier. */
export function ShortText({ p }: { readonly p: number }) {
  const { t } = useTranslation();
  const { percent } = useFormats();
  if (p >= LINK_LEAST) return null;
  return t('compare.reasons.short', { points: percent(Math.round((LINK_LEAST - p) * 100) / 100) });
}
