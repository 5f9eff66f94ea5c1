import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import type { StoryView } from '../../../story';
import { sourceNames } from '../../../words';
import type { CompareValue } from './context';

/** What the sources of a story are called, in the reader's language. */
export function useNames({ story }: StoryView): Pick<CompareValue, 'names' | 'labelOf'> {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(() => {
    const names = sourceNames(story.articles, t, formats);
    return { names, labelOf: (article) => names[article]?.label ?? '' };
  }, [story, t, formats]);
}
