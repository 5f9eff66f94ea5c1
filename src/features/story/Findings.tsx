import { Fragment, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { Navigation } from '../../link';
import {
  cueText,
  type DetailContrast,
  detailContrasts,
  type Finding,
  findingsOf,
  haveText,
  type SentenceRef,
  type StoryView,
  sentenceOf,
  type Telling,
} from '../../story';
import { LangText, List, typeset } from '../../ui';
import { certaintyText, sourceNames } from '../../words';
import { compareAt } from './compareAt';

interface Props {
  readonly story: StoryView;
  readonly nav: Navigation;
}

/** What to look at first: each a sentence with the sources' own words and the way to where it is compared. */
export function Findings({ story, nav }: Props): ReactNode {
  const { t } = useTranslation();
  const findings = useMemo(() => findingsOf(story), [story]);
  if (story.articles.filter(haveText).length < 2) return null;
  return (
    <section className="part">
      <h2>{t('story.finds.title')}</h2>
      {findings.length === 0 ? (
        <p>{t('story.finds.none')}</p>
      ) : (
        <List className="finds">
          {findings.map((finding) => (
            <li key={keyOf(finding)}>
              <Told finding={finding} story={story} nav={nav} />
            </li>
          ))}
        </List>
      )}
    </section>
  );
}

function Told({ finding, ...props }: Props & { readonly finding: Finding }): ReactNode {
  if (finding.kind === 'detail') return <OtherWords {...props} finding={finding} />;
  if (finding.kind === 'certainty') return <Certainty {...props} finding={finding} />;
  if (finding.kind === 'speculative') return <Speculative {...props} finding={finding} />;
  return <Omission {...props} finding={finding} />;
}

type Of<Kind extends Finding['kind']> = Props & { readonly finding: Extract<Finding, { kind: Kind }> };

function Certainty({ story, nav, finding: { facts, supposed } }: Of<'certainty'>): ReactNode {
  const { t } = useTranslation();
  const nameAll = useNames(story);
  const [fact, other] = [facts[0] as Telling, supposed[0] as Telling];
  const cues = supposed.map(({ representative }) => cueText(story, representative)).filter((cue) => cue !== undefined);
  return (
    <>
      <span className="sign ne-sign" aria-hidden="true" />
      {t('story.finds.supposed', {
        certainty: certaintyText(other.certainty, t),
        sources: nameAll(supposed.map(({ article }) => article)),
      })}
      {cues.map((cue, k) => (
        <Fragment key={`${cue.lang} ${cue.text}`}>
          {k === 0 ? ' (' : ', '}
          <LangText lang={cue.lang} className="own d">
            {cue.text}
          </LangText>
        </Fragment>
      ))}
      {cues.length > 0 && ')'}. {t('story.finds.fact', { sources: nameAll(facts.map(({ article }) => article)) })}{' '}
      <Quoted story={story} of={fact.representative} />
      <See story={story} nav={nav} at={other.representative} words="story.finds.seePassages" />
    </>
  );
}

const GIVES = { figure: 'story.finds.figure', date: 'story.finds.date', name: 'story.finds.name' } as const;

/** Who gives the detail otherwise, in their words, then the others, then the sentence. */
function OtherWords({ story, nav, finding: { here, contrast } }: Of<'detail'>): ReactNode {
  const { t } = useTranslation();
  const nameAll = useNames(story);
  const articles = sameSide(story, here, contrast);
  const others = [...new Map(contrast.others.map((other) => [other.detail.text, other])).values()];
  return (
    <>
      <span className="sign ne-sign" aria-hidden="true" />
      {t(GIVES[contrast.type], { sources: nameAll(articles), count: articles.length })}{' '}
      <DetailText story={story} of={here} text={contrast.detail.text} />
      {others.map((other) => (
        <Fragment key={other.detail.text}>
          {'; '}
          {t('story.finds.given', {
            sources: nameAll([
              ...new Set(
                contrast.others.filter(({ detail }) => detail.text === other.detail.text).map(({ article }) => article),
              ),
            ]),
          })}{' '}
          <DetailText story={story} of={other} text={other.detail.text} />
        </Fragment>
      ))}
      . <Quoted story={story} of={here} /> <See story={story} nav={nav} at={here} words="story.finds.seePassages" />
    </>
  );
}

/** Articles that give it as the sentence does. */
function sameSide(story: StoryView, here: SentenceRef, { others }: DetailContrast): number[] {
  const columns = story.articles.map(({ index }) => index);
  const [other] = others;
  const back = other ? detailContrasts(story, columns, other).flatMap((one) => one.others) : [];
  return [...new Set([here.article, ...back.map(({ article }) => article)])];
}

function DetailText({
  story,
  of,
  text,
}: {
  readonly story: StoryView;
  readonly of: SentenceRef;
  readonly text: string;
}) {
  return (
    <LangText lang={sentenceOf(story, of).lang} className="own d">
      {text}
    </LangText>
  );
}

function Speculative({ story, nav, finding: { article, openings } }: Of<'speculative'>): ReactNode {
  const { t } = useTranslation();
  const nameAll = useNames(story);
  const headings = openings
    .map((opening) => headingOver(story, opening))
    .filter((heading) => heading !== undefined)
    .slice(0, MOST_HEADINGS);
  const lang = story.articles[article]?.article.lang ?? '';
  return (
    <>
      <span className="sign bar supposed" aria-hidden="true" />
      {t('story.finds.speculative', { count: openings.length, source: nameAll([article]) })}
      {headings.map((heading, k) => (
        <Fragment key={heading}>
          {k === 0 ? `, ${t('story.finds.such')} ` : ', '}
          <LangText lang={lang} className="own">
            {heading}
          </LangText>
        </Fragment>
      ))}
      <See story={story} nav={nav} at={openings[0] as SentenceRef} words="story.finds.seeSections" />
    </>
  );
}

/** So many names of sections say what they are about. */
const MOST_HEADINGS = 3;

/** The heading that a section's first sentence stands right under. */
function headingOver(story: StoryView, ref: SentenceRef): string | undefined {
  const block = story.articles[ref.article]?.article.blocks[sentenceOf(story, ref).block - 1];
  return block?.role === 'heading' ? block.text : undefined;
}

function Omission({ story, nav, finding: { article, claim, total } }: Of<'omission'>): ReactNode {
  const { t } = useTranslation();
  const nameAll = useNames(story);
  const [telling] = claim.tellings;
  if (!telling) return null;
  return (
    <>
      {t('story.finds.omission', { said: claim.tellings.length, total, source: nameAll([article]) })}{' '}
      <Quoted story={story} of={telling.representative} />
      <See story={story} nav={nav} at={telling.representative} words="story.finds.seePassages" />
    </>
  );
}

function Quoted({ story, of }: { readonly story: StoryView; readonly of: SentenceRef }): ReactNode {
  const { text, lang } = sentenceOf(story, of);
  return (
    <LangText lang={lang} className="own">
      {typeset(text, lang)}
    </LangText>
  );
}

interface SeeProps extends Props {
  readonly at: SentenceRef;
  readonly words: 'story.finds.seePassages' | 'story.finds.seeSections';
}

function See({ story, nav, at, words }: SeeProps): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="see">
      <a href={compareAt(story, nav, at)}>{t(words)}</a>
    </span>
  );
}

/** Several sources as one phrase. */
function useNames(story: StoryView): (articles: readonly number[]) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  const names = sourceNames(story.story.articles, t, formats);
  return (articles) => formats.list(articles.map((article) => names[article]?.label ?? ''));
}

function keyOf(finding: Finding): string {
  if (finding.kind === 'speculative') return `speculative ${finding.article}`;
  if (finding.kind === 'detail')
    return `detail ${finding.here.article}/${finding.here.sentence} ${finding.contrast.detail.span.start}`;
  const tellings = finding.kind === 'certainty' ? [...finding.facts, ...finding.supposed] : finding.claim.tellings;
  return `${finding.kind} ${tellings.map(({ article, sentences }) => `${article}/${sentences.join('+')}`).join(' ')}`;
}
