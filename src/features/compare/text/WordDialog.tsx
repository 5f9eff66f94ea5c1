import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { pairsOf } from '../../../story';
import { lazily } from '../../../ui';
import { useCompare } from '../state';

const WordByWord = lazily(async () => (await import('./WordByWord')).WordByWord);

interface WordDialogProps {
  readonly article: number;
  readonly other: number;
  readonly onClose: () => void;
}

export function WordDialog({ article, other, onClose }: WordDialogProps) {
  const { t } = useTranslation();
  const { spread, labelOf } = useCompare();
  const count = pairsOf(spread.story, article, other).length;
  const sources = { a: labelOf(article), b: labelOf(other) };
  return (
    <Dialog open onClose={onClose} className="dialog" backdrop={<div className="backdrop" />}>
      <header>
        <DialogHeading>{t('compare.diff.title', sources)}</DialogHeading>
        <p>{t('compare.diff.about', { count })}</p>
        <DialogDismiss className="link">{t('compare.close')}</DialogDismiss>
      </header>
      <Suspense fallback={<p className="muted">{t('compare.diff.loading')}</p>}>
        <WordByWord article={article} other={other} />
      </Suspense>
    </Dialog>
  );
}
