import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import type { StoryView } from '../../../story';
import { sourceNames } from '../../../words';
import type { CompareValue } from './context';

type Words = 't' | 'language' | 'formats';

/** The reader's language, and what the sources of a story are called in it. */
export function useNames({ story }: StoryView): Pick<CompareValue, 'names' | 'labelOf' | Words> {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const formats = useFormats();
  return useMemo(() => {
    const names = sourceNames(story.articles, t, formats);
    return { names, labelOf: (article) => names[article]?.label ?? '', t, language, formats };
  }, [story, t, language, formats]);
}
