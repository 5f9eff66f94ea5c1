import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import {
  type Answer,
  answersTo,
  commonWords,
  cueText,
  type Reasons,
  readingOf,
  type SentenceRef,
  sayersOf,
  sentenceOf,
  stanceOf,
  verdictOf,
} from '../../../story';
import { LangText, typeset } from '../../../ui';
import { certaintyText, likelyNumber, likelyText, nearestText } from '../../../words';
import type { Column, SpeculativePassage, Spread } from '../model';
import { useCompare } from '../state';
import { Contradict, YourWord } from './Corrections';
import { DetailLines } from './DetailLines';
import { FootActions } from './FootActions';
import { ReasonsText } from './ReasonsText';
import { useCollapsed } from './useCollapsed';

const TITLES = {
  linked: 'compare.foot.title',
  only: 'compare.foot.whyOnly',
  unsure: 'compare.foot.whyUnsure',
} as const;

const WORDED = {
  clause: 'compare.foot.worded',
  list: 'compare.foot.wordedList',
  quotation: 'compare.foot.wordedQuotation',
} as const;

/** The passage that a sentence is only here with, where such passages are told. */
function passageOf({ columns }: Spread, { article, sentence }: SentenceRef): SpeculativePassage | undefined {
  const column = columns.find((one) => one.article === article);
  const mark = column?.marks[sentence];
  return mark?.kind === 'speculative' ? column?.passages.get(mark.section) : undefined;
}

function contrastsOfFocus({ columns }: Spread, { article, sentence }: SentenceRef): readonly SentenceRef[] {
  return columns.find((column) => column.article === article)?.contrasts.get(sentence)?.others ?? [];
}

function isSame(a: SentenceRef, b: SentenceRef): boolean {
  return a.article === b.article && a.sentence === b.sentence;
}

/** Docked under the columns, on the same grid: why the sentence in focus matches what it matches, or does not. */
export function Foot({ focus, share }: { readonly focus: SentenceRef; readonly share: string }) {
  const { t } = useTranslation();
  const { spread } = useCompare();
  const [collapsed, setCollapsed] = useCollapsed();
  const { verdict } = verdictOf(spread.story, focus);
  if (verdict === 'uncompared') return null;
  const title = passageOf(spread, focus) ? TITLES.only : TITLES[verdict];
  return (
    <aside className={collapsed ? 'foot collapsed' : 'foot'} aria-label={t('compare.foot.title')}>
      <div className="page">
        <span className="grip" aria-hidden="true" />
        <header>
          <h2>{t(title)}</h2>
          <p>
            <Summary focus={focus} />
          </p>
          <FootActions focus={focus} share={share} collapsed={collapsed} setCollapsed={setCollapsed} />
        </header>
        {!collapsed && (
          <div className="why">
            {spread.columns.map((column) => (
              <Why key={column.article} column={column} focus={focus} />
            ))}
          </div>
        )}
      </div>
    </aside>
  );
}

/** Who says it, who is unclear, who doesn't, in words, over all articles of the story. */
function Summary({ focus }: { readonly focus: SentenceRef }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { list } = formats;
  const { spread, labelOf } = useCompare();
  const { story } = spread;
  const { verdict, likely } = verdictOf(story, focus);
  const passage = passageOf(spread, focus);
  const sayers = [focus.article, ...sayersOf(story, focus)];
  const waiting = spread.waiting.filter((article) => sayers.includes(article)).map((article) => labelOf(article));
  const unclear = story.articles
    .filter(({ index }) => index !== focus.article && stanceOf(story, focus, index) === 'unclear')
    .map(({ index }) => labelOf(index));
  const parts = [
    t('compare.foot.saidBy', { some: sayers.length, count: story.articles.length }),
    waiting.length > 0 ? t('compare.foot.offScreen', { sources: list(waiting) }) : '',
    unclear.length > 0 ? t('compare.foot.unclear', { sources: list(unclear) }) : '',
    likely === undefined ? '' : t('compare.reasons.onlyLikely', { likely: likelyNumber(likely, formats) }),
    passage ? t('compare.reasons.inPassage', { count: passage.sentences.length }) : '',
    verdict === 'unsure' && !passage && answersTo(story, focus).length > 0 ? t('compare.reasons.undecided') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function Why({ column, focus }: { readonly column: Column; readonly focus: SentenceRef }) {
  const { t, i18n } = useTranslation();
  const { spread, labelOf, correcting } = useCompare();
  const label = labelOf(column.article);
  const others = contrastsOfFocus(spread, focus);
  if (column.article === focus.article) {
    return (
      <section aria-label={label} lang={column.view.article.lang}>
        <h3 lang={i18n.language}>{label}</h3>
        <Said place={focus} lit="pointed" />
        <Worded of={focus} differs={others.length > 0} />
        <DetailLines focus={focus} of={focus} />
      </section>
    );
  }
  const yours = correcting.about(focus).filter(({ other }) => other.article === column.article);
  const answers = answersTo(spread.story, focus).filter(
    (answer) => answer.article === column.article && !yours.some(({ other }) => isSame(other, answer)),
  );
  return (
    <section aria-label={label} lang={column.view.article.lang}>
      <h3 lang={i18n.language}>{label}</h3>
      {yours.map((word) => (
        <div key={word.other.sentence}>
          <Said place={word.other} lit={word.verdict === 'same' ? 'counterpart' : 'none'} />
          <YourWord word={word} />
        </div>
      ))}
      {answers.map((answer) => (
        <div key={answer.sentence}>
          <Said place={answer} lit={answer.kind === 'linked' ? 'counterpart' : 'none'} />
          <Likelihood answer={answer} />
          {answer.kind === 'linked' && <Worded of={answer} differs={others.some((other) => isSame(other, answer))} />}
          {answer.kind === 'linked' && <DetailLines focus={focus} of={answer} />}
          {answer.kind === 'linked' && answer.reasons && (
            <Because reasons={answer.reasons} words={commonWords(spread.story, focus, answer)} />
          )}
          <Contradict focus={focus} answer={answer} />
        </div>
      ))}
      {answers.length + yours.length === 0 && (
        <p className="none" lang={i18n.language}>
          {t('compare.foot.nothing')}
        </p>
      )}
    </section>
  );
}

/** Of what is worded as less than a fact, how, and its words; of a fact that it is one, where that is the difference. */
function Worded({ of, differs }: { readonly of: SentenceRef; readonly differs: boolean }) {
  const { t, i18n } = useTranslation();
  const { spread } = useCompare();
  const reading = readingOf(spread.story, of);
  const cue = cueText(spread.story, of);
  const className = differs ? 'worded d' : 'worded';
  if (!cue || !('scope' in reading))
    return differs ? (
      <p className={className} lang={i18n.language}>
        {t('compare.foot.wordedFact')}
      </p>
    ) : null;
  return (
    <p className={className} lang={i18n.language}>
      {t(WORDED[reading.scope], { certainty: certaintyText(reading.certainty, t) })}
      {': '}
      <LangText lang={cue.lang} className="w own">
        {cue.text}
      </LangText>
    </p>
  );
}

function Said({ place, lit }: { readonly place: SentenceRef; readonly lit: 'pointed' | 'counterpart' | 'none' }) {
  const { spread, actions } = useCompare();
  const sentence = sentenceOf(spread.story, place);
  const { lang } = sentence;
  const text = typeset(sentence.text, lang);
  if (lit === 'pointed')
    return (
      <p className="said pointed" lang={lang} dir="auto">
        {text}
      </p>
    );
  return (
    <p className={lit === 'none' ? 'said far' : 'said'} lang={lang} dir="auto">
      <button type="button" onClick={() => actions.jump(place)}>
        {text}
      </button>
    </p>
  );
}

/** How likely a link is; of a candidate why it is none. */
function Likelihood({ answer }: { readonly answer: Answer }) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  if (answer.kind === 'nearest')
    return (
      <p className="likelihood" lang={i18n.language}>
        {nearestText(answer.nearness, t)}
      </p>
    );
  return (
    <p className="likelihood" lang={i18n.language}>
      {likelyText(answer.p, t)} <span className="n">{likelyNumber(answer.p, formats)}</span>
    </p>
  );
}

/** What speaks for a link. */
function Because({ reasons, words }: { readonly reasons: Reasons; readonly words: readonly string[] }) {
  const { i18n } = useTranslation();
  return (
    <p className="because" lang={i18n.language}>
      <ReasonsText reasons={reasons} words={words} />
    </p>
  );
}
