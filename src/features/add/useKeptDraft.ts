import { useEffect } from 'react';
import { type Draft, dropDraft, keepDraft } from '../../data';

/** Milliseconds without a change before the device is bothered with one. */
const PAUSE = 300;

/** Keeps what the reader has given so far, once it is another than what was there `before`. */
export function useKeptDraft({ of, title, given }: Draft, before: Draft): void {
  const hasChanged = given.articles !== before.given.articles || title !== before.title;
  useEffect(() => {
    if (!hasChanged) return;
    const isEmpty = given.articles.length === 0 && title === '';
    const timer = setTimeout(() => void (isEmpty ? dropDraft(of) : keepDraft({ of, title, given })), PAUSE);
    return () => clearTimeout(timer);
  }, [hasChanged, of, title, given]);
}
