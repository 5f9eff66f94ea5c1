/** A claim in words: in which source's, and how many say it. */
import type { TFunction } from 'i18next';
import { type ClaimCell, type ClaimRow, type StoryClaim, type StoryView, sentenceOf, type Telling } from '../../story';
import { certaintyText } from '../../words';

/** That of a source in the interface's language where one has it, else that of the fullest that does. */
export function shownOf(story: StoryView, { tellings }: StoryClaim, language: string): Telling {
  const length = ({ article }: Telling) => (story.articles[article]?.judgements ?? []).filter(isCompared).length;
  const isOwn = ({ representative }: Telling) =>
    sentenceOf(story, representative).lang.split('-')[0] === language.split('-')[0];
  const ranked = [...tellings].sort((x, y) => Number(isOwn(y)) - Number(isOwn(x)) || length(y) - length(x));
  return ranked[0] as Telling;
}

function isCompared({ verdict }: StoryView['articles'][number]['judgements'][number]): boolean {
  return verdict !== 'uncompared';
}

/** “4 of 5”, “1 unclear”, and how many word it otherwise. */
export function countsOf({ claim, cells }: ClaimRow, t: TFunction): string[] {
  const unclear = cells.filter(({ kind }) => kind === 'unclear').length;
  return [
    t('story.most.said', { said: claim.tellings.length, total: cells.length }),
    ...(unclear > 0 ? [t('story.counts.unsure', { count: unclear })] : []),
    ...otherwise(claim).map(([certainty, articles]) =>
      t('story.most.worded', { articles, certainty: certaintyText(certainty, t) }),
    ),
  ];
}

/** Where some state it as a fact and others don't: in how many sources it is worded as hearsay and as possible. */
function otherwise({ contested, tellings }: StoryClaim): [Telling['certainty'], number][] {
  if (!contested) return [];
  return (['hearsay', 'possible'] as const)
    .map((certainty): [Telling['certainty'], number] => [
      certainty,
      tellings.filter((telling) => telling.certainty === certainty).length,
    ])
    .filter(([, articles]) => articles > 0);
}

/** What a cell says, without its source: “says it more than once, as possible”. */
export function cellText(cell: ClaimCell, t: TFunction): string {
  if (cell.kind !== 'says') return t(`story.who.cell.${cell.kind}`);
  const { sentences, certainty } = cell.telling;
  const words = t(sentences.length > 1 ? 'story.who.cell.twice' : 'story.who.cell.once');
  if (signOf(certainty) === 'says') return words;
  return t('story.who.cell.worded', { words, certainty: certaintyText(certainty, t) });
}

export type SignKind = 'says' | 'possible' | 'hearsay' | 'advised';

/** What is expected is said like a fact: plans and announcements are news. So is what nobody has read. */
export function signOf(certainty: Telling['certainty']): SignKind {
  if (certainty === 'possible' || certainty === 'conditional') return 'possible';
  return certainty === 'hearsay' || certainty === 'advised' ? certainty : 'says';
}

export function claimKey({ tellings }: StoryClaim): string {
  return tellings.map(({ article, sentences }) => `${article}/${sentences.join('+')}`).join(' ');
}
