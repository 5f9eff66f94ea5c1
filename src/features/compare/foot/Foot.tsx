import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import { reasonsOf, sentenceOf, stanceOf } from '../../../story';
import { typeset } from '../../../ui';
import { likelyNumber, likelyText, nearestText } from '../../../words';
import type { Column } from '../model';
import { type Place, useCompare } from '../state';
import { FootActions } from './FootActions';
import { ReasonsText } from './ReasonsText';

/** A sentence of another article with how likely it says the same as the one in focus. */
interface Answer extends Place {
  readonly p: number;
  readonly linked: boolean;
}

/** Docked under the columns, on the same grid: why the sentence in focus matches what it matches, or does not. */
export function Foot({ focus, share }: { readonly focus: Place; readonly share: string }) {
  const { t } = useTranslation();
  const { comparison } = useCompare();
  const judgement = comparison.story.articles[focus.article]?.article.judgements[focus.sentence];
  if (!judgement || judgement.verdict === 'uncompared') return null;
  const linked = answersOf(focus, comparison.story).some((answer) => answer.linked);
  return (
    <aside className="foot" aria-label={t('compare.foot.title')}>
      <div className="page">
        <span className="grip" aria-hidden="true" />
        <header>
          <h2>
            {linked
              ? t('compare.foot.title')
              : t(judgement.verdict === 'only' ? 'compare.foot.whyOnly' : 'compare.foot.whyUnsure')}
          </h2>
          <p>
            <Summary focus={focus} />
          </p>
          <FootActions focus={focus} share={share} />
        </header>
        <div className="why">
          {comparison.columns.map((column) => (
            <Why key={column.article} column={column} focus={focus} />
          ))}
        </div>
      </div>
    </aside>
  );
}

type Story = ReturnType<typeof useCompare>['comparison']['story'];

/** At most one candidate an article that is not linked; all that are. */
function answersOf({ article, sentence }: Place, story: Story): Answer[] {
  const view = story.articles[article];
  const linked = (view?.counterparts[sentence] ?? []).map((one): Answer => ({ ...one, linked: true }));
  const nearest = (view?.article.judgements[sentence]?.nearest ?? [])
    .filter(([other]) => linked.every((one) => one.article !== other))
    .map(([other, candidate, p]): Answer => ({ article: other, sentence: candidate, p, linked: false }));
  return [...linked, ...nearest].sort((a, b) => a.article - b.article || a.sentence - b.sentence);
}

/** Who says it, who is unclear, who doesn't, in words, over all articles of the story. */
function Summary({ focus }: { readonly focus: Place }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { list } = formats;
  const { comparison, labelOf } = useCompare();
  const answers = answersOf(focus, comparison.story);
  const sayers = new Set([focus.article, ...answers.filter(({ linked }) => linked).map(({ article }) => article)]);
  const waiting = comparison.waiting.filter((article) => sayers.has(article)).map((article) => labelOf(article));
  const unclear = comparison.story.articles
    .filter(({ index }) => index !== focus.article && stanceOf(comparison.story, focus, index) === 'unclear')
    .map(({ index }) => labelOf(index));
  const judgement = comparison.story.articles[focus.article]?.article.judgements[focus.sentence];
  const { verdict, only } = judgement ?? {};
  const parts = [
    t('compare.foot.saidBy', { some: sayers.size, count: comparison.story.articles.length }),
    waiting.length > 0 ? t('compare.foot.offScreen', { sources: list(waiting) }) : '',
    unclear.length > 0 ? t('compare.foot.unclear', { sources: list(unclear) }) : '',
    verdict === 'only' && only !== undefined
      ? t('compare.reasons.onlyLikely', { likely: likelyNumber(only, formats) })
      : '',
    verdict === 'unsure' && answers.length > 0 ? t('compare.reasons.undecided') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function Why({ column, focus }: { readonly column: Column; readonly focus: Place }) {
  const { t, i18n } = useTranslation();
  const { comparison, labelOf } = useCompare();
  const label = labelOf(column.article);
  if (column.article === focus.article) {
    return (
      <section aria-label={label} lang={column.view.article.lang}>
        <h3 lang={i18n.language}>{label}</h3>
        <Said place={focus} lit="pointed" />
      </section>
    );
  }
  const answers = answersOf(focus, comparison.story).filter(({ article }) => article === column.article);
  return (
    <section aria-label={label} lang={column.view.article.lang}>
      <h3 lang={i18n.language}>{label}</h3>
      {answers.map((answer) => (
        <div key={answer.sentence}>
          <Said place={answer} lit={answer.linked ? 'counterpart' : 'none'} />
          <Likelihood answer={answer} />
          <Because answer={answer} focus={focus} />
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

function Said({ place, lit }: { readonly place: Place; readonly lit: 'pointed' | 'counterpart' | 'none' }) {
  const { comparison, actions } = useCompare();
  const sentence = sentenceOf(comparison.story, place);
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
function Likelihood({ answer: { p, linked } }: { readonly answer: Answer }) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  if (!linked)
    return (
      <p className="likelihood" lang={i18n.language}>
        {nearestText(p, t)}
      </p>
    );
  return (
    <p className="likelihood" lang={i18n.language}>
      {likelyText(p, t)} <span className="n">{likelyNumber(p, formats)}</span>
    </p>
  );
}

/** What speaks for a link. */
function Because({ answer, focus }: { readonly answer: Answer; readonly focus: Place }) {
  const { i18n } = useTranslation();
  const { comparison } = useCompare();
  const reasons = answer.linked ? reasonsOf(comparison.story, focus, answer) : undefined;
  if (!reasons) return null;
  return (
    <p className="because" lang={i18n.language}>
      <ReasonsText reasons={reasons} />
    </p>
  );
}
