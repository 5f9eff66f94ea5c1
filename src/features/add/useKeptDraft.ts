import { useEffect, useRef } from 'react';
import { type Draft, dropDraft, keepDraft } from '../../data';

/** Milliseconds without a change before the device is bothered with one. */
const PAUSE = 300;

/**
 * Keeps what the reader has given so far, once it is another than what was there `before`.
 * @returns ends it, and is done when what was kept is dropped: the articles are compared
 */
export function useKeptDraft({ of, title, given }: Draft, before: Draft): () => Promise<void> {
  // The screen may be there for a while after the comparison is done, and a change still wait to be kept.
  const hasEnded = useRef(false);
  const hasChanged =
    given.articles !== before.given.articles ||
    given.corrections !== before.given.corrections ||
    title !== before.title;
  useEffect(() => {
    if (!hasChanged) return;
    const isEmpty = given.articles.length === 0 && title === '';
    const timer = setTimeout(() => {
      if (!hasEnded.current) void (isEmpty ? dropDraft(of) : keepDraft({ of, title, given }));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [hasChanged, of, title, given]);
  return () => {
    hasEnded.current = true;
    return dropDraft(of);
  };
}
