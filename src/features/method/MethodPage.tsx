import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import type { Navigation } from '../../link';
import { LINK_LEAST } from '../../story';
import { List, usePageTitle } from '../../ui';
import { FiguresTable } from './FiguresTable';
import { FIGURES, type Figures } from './figures';

const MARKS = [
  ['method.marks.label.only', 'method.marks.only'],
  ['method.marks.label.speculative', 'method.marks.speculative'],
  ['method.marks.label.certainty', 'method.marks.certainty'],
  ['method.marks.label.details', 'method.marks.details'],
  ['method.marks.label.unsure', 'method.marks.unsure'],
  ['method.marks.label.notShown', 'method.marks.notShown'],
  ['method.marks.label.omission', 'method.marks.omission'],
  ['method.marks.label.moved', 'method.marks.moved'],
] as const;
const STEPS = ['method.link.sentences', 'method.link.vectors', 'method.link.context'] as const;
/** A probability to explain probabilities by. */
const EXAMPLE = 0.8;
const ERRORS = [
  'method.errors.twoClaims',
  'method.errors.merged',
  'method.errors.quotations',
  'method.errors.reframing',
  'method.errors.vague',
  'method.errors.topical',
] as const;
const NEVER = ['method.never.judge', 'method.never.guess', 'method.never.change', 'method.never.send'] as const;

/** About the method: how a link is decided, how often that is right, where it fails. */
export function MethodPage({ nav }: { readonly nav: Navigation }): ReactNode {
  const { t } = useTranslation();
  const { percent } = useFormats();
  usePageTitle(t('ui.method'));
  return (
    <div className="sheet">
      <header className="top">
        <h1>{t('ui.method')}</h1>
        <p className="facts">{t('method.lead')}</p>
      </header>
      <Part title={t('method.link.title')}>
        {STEPS.map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
        <p>{t('method.link.decision', { least: percent(LINK_LEAST) })}</p>
      </Part>
      <Part title={t('method.marks.title')}>
        <dl>
          {MARKS.map(([label, meaning]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{t(meaning)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('method.figures.title')}>
        <p>{t('method.figures.how')}</p>
        <p>{t('method.figures.written', useShares(FIGURES.written))}</p>
        <p>{t('method.figures.translations', useShares(FIGURES.translations))}</p>
        <p>{t('method.figures.probability', { example: percent(EXAMPLE) })}</p>
        <FiguresTable />
      </Part>
      <Part title={t('method.errors.title')}>
        <p>{t('method.errors.lead')}</p>
        <Items keys={ERRORS} />
      </Part>
      <Part title={t('method.never.title')}>
        <Items keys={NEVER} />
      </Part>
      <footer className="end">
        <a href={nav.href({ screen: 'stories' })}>{t('ui.allStories')}</a>
      </footer>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="part">
      <h2>{title}</h2>
      <div className="prose">{children}</div>
    </section>
  );
}

function Items({ keys }: { readonly keys: typeof ERRORS | typeof NEVER }): ReactNode {
  const { t } = useTranslation();
  return (
    <List>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </List>
  );
}

/** Figures in the reader's number format, by their names. */
function useShares(figures: Figures): Readonly<Record<keyof Figures, string>> {
  const { percent } = useFormats();
  return {
    links: percent(figures.links),
    onlyRight: percent(figures.onlyRight),
    onlyFound: percent(figures.onlyFound),
    undecided: percent(figures.undecided),
    calibration: percent(figures.calibration),
  };
}
