import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import type { Reasons } from '../../../story';
import { useCompare } from '../state';

const NEAREST = { both: 'bothNearest', one: 'oneNearest', neither: 'notNearest' } as const;

/** What speaks for a link, in words. */
export function ReasonsText({ reasons: { nearest, inStep, vouching } }: { readonly reasons: Reasons }) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const { labelOf } = useCompare();
  const parts = [
    t(`compare.reasons.${NEAREST[nearest]}`),
    inStep ? t('compare.reasons.neighbours') : '',
    vouching.length > 0 ? t('compare.reasons.vouching', { sources: list(vouching.map(labelOf)) }) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
