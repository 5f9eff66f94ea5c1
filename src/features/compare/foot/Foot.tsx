import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import {
  type Answer,
  answersTo,
  type Reasons,
  type SentenceRef,
  sayersOf,
  sentenceOf,
  stanceOf,
  verdictOf,
} from '../../../story';
import { typeset } from '../../../ui';
import { likelyNumber, likelyText, nearestText } from '../../../words';
import type { Column } from '../model';
import { useCompare } from '../state';
import { FootActions } from './FootActions';
import { ReasonsText } from './ReasonsText';

const TITLES = {
  linked: 'compare.foot.title',
  only: 'compare.foot.whyOnly',
  unsure: 'compare.foot.whyUnsure',
} as const;

/** Docked under the columns, on the same grid: why the sentence in focus matches what it matches, or does not. */
export function Foot({ focus, share }: { readonly focus: SentenceRef; readonly share: string }) {
  const { t } = useTranslation();
  const { spread } = useCompare();
  const { verdict } = verdictOf(spread.story, focus);
  if (verdict === 'uncompared') return null;
  return (
    <aside className="foot" aria-label={t('compare.foot.title')}>
      <div className="page">
        <span className="grip" aria-hidden="true" />
        <header>
          <h2>{t(TITLES[verdict])}</h2>
          <p>
            <Summary focus={focus} />
          </p>
          <FootActions focus={focus} share={share} />
        </header>
        <div className="why">
          {spread.columns.map((column) => (
            <Why key={column.article} column={column} focus={focus} />
          ))}
        </div>
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
    verdict === 'unsure' && answersTo(story, focus).length > 0 ? t('compare.reasons.undecided') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function Why({ column, focus }: { readonly column: Column; readonly focus: SentenceRef }) {
  const { t, i18n } = useTranslation();
  const { spread, labelOf } = useCompare();
  const label = labelOf(column.article);
  if (column.article === focus.article) {
    return (
      <section aria-label={label} lang={column.view.article.lang}>
        <h3 lang={i18n.language}>{label}</h3>
        <Said place={focus} lit="pointed" />
      </section>
    );
  }
  const answers = answersTo(spread.story, focus).filter(({ article }) => article === column.article);
  return (
    <section aria-label={label} lang={column.view.article.lang}>
      <h3 lang={i18n.language}>{label}</h3>
      {answers.map((answer) => (
        <div key={answer.sentence}>
          <Said place={answer} lit={answer.kind === 'linked' ? 'counterpart' : 'none'} />
          <Likelihood answer={answer} />
          {answer.kind === 'linked' && answer.reasons && <Because reasons={answer.reasons} />}
        </div>
      ))}
      {answers.length === 0 && (
        <p className="none" lang={i18n.language}>
          {t('compare.foot.nothing')}
        </p>
      )}
    </section>
  );
}

function Said({ place, lit }: { readonly place: SentenceRef; readonly lit: 'pointed' | 'counterpart' | 'none' }) {
  const { spread, actions } = useCompare();
  const sentence = sentenceOf(spread.story, place);
  const { lang } = sentence;
  const text = typeset(sentence.text, lang);
  if (lit === 'pointed')
    return (
      <p className="said" lang={lang} dir="auto">
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
function Because({ reasons }: { readonly reasons: Reasons }) {
  const { i18n } = useTranslation();
  return (
    <p className="because" lang={i18n.language}>
      <ReasonsText reasons={reasons} />
    </p>
  );
}
