/** What kind of text an article is. */
import type { TFunction } from 'i18next';
import type { CompiledArticle } from '../story';

type Kind = NonNullable<CompiledArticle['facts']['kind']>;

/** To stand alone: “Digest”. */
export function kindAlone(kind: Kind, t: TFunction): string {
  return t(`words.kind.alone.${kind}`);
}

/** Inside a sentence: “the digest”. */
export function theKind(kind: Kind, t: TFunction): string {
  return t(`words.kind.the.${kind}`);
}
