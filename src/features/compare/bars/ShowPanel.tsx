import { Popover, PopoverDisclosure, PopoverProvider } from '@ariakit/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n';
import { defaultMarks, MARKS, type Mark } from '../../../link';
import { MARK_KEYS } from '../model';
import { useCompare } from '../state';
import { CorrectionsDialog } from './CorrectionsDialog';
import { KeysDialog, useQuestionMark } from './Keys';
import { PrintAll } from './PrintAll';

const ARRANGEMENTS = ['columns', 'published'] as const;

/** The legend is the switchboard: every mark with its sign, what it means, how many there are, on or off. */
export function ShowPanel() {
  const { t } = useTranslation();
  const initial = defaultMarks();
  const { number } = useFormats();
  const { correcting, layout } = useCompare();
  const [keys, setKeys] = useState(false);
  const [listed, setListed] = useState(false);
  const openKeys = useCallback(() => setKeys(true), []);
  useQuestionMark(openKeys);
  return (
    <PopoverProvider placement="bottom-end">
      <PopoverDisclosure className="v">{t('compare.show')}</PopoverDisclosure>
      <Popover className="panel" gutter={6} aria-label={t('compare.show')} unmountOnHide>
        {layout !== 'tabs' && <LayoutChoice layout={layout} />}
        <Part
          title={t('compare.legend.fromStart')}
          marks={MARKS.filter(({ mark }) => initial.has(mark)).map(({ mark }) => mark)}
        />
        <Part
          title={t('compare.legend.whenWanted')}
          marks={MARKS.filter(({ mark }) => !initial.has(mark)).map(({ mark }) => mark)}
        />
        <PrintAll />
        <p className="keys">
          <button type="button" className="link" onClick={() => setListed(true)}>
            {t('compare.correct.title')} <span className="count">{number(correcting.anchored.length)}</span>
          </button>
        </p>
        <p className="keys">
          <kbd>Alt ↓</kbd> <kbd>Alt ↑</kbd> {t('compare.legend.keys')}
          <button type="button" className="link" onClick={openKeys}>
            {t('compare.keys.all')}
          </button>
        </p>
      </Popover>
      {listed && <CorrectionsDialog onClose={() => setListed(false)} />}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </PopoverProvider>
  );
}

/** Side by side in rows, or each as it was published; with one column at a time there is nothing to choose. */
function LayoutChoice({ layout }: { readonly layout: (typeof ARRANGEMENTS)[number] }) {
  const { t } = useTranslation();
  const { actions } = useCompare();
  return (
    <fieldset>
      <legend>{t('compare.layout.title')}</legend>
      {ARRANGEMENTS.map((one) => (
        <label key={one}>
          <input type="radio" name="layout" checked={layout === one} onChange={() => actions.arrange(one)} />
          <span className="what">{t(`compare.layout.${one}`)}</span>
          <span className="hint">{t(`compare.layout.${one}Hint`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Part({ title, marks }: { readonly title: string; readonly marks: readonly Mark[] }) {
  return (
    <>
      <h2>{title}</h2>
      {marks.map((mark) => (
        <Switch key={mark} mark={mark} />
      ))}
    </>
  );
}

function Switch({ mark }: { readonly mark: Mark }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { spread, on, actions } = useCompare();
  const key = MARK_KEYS[mark];
  return (
    <label>
      <input type="checkbox" checked={on.has(mark)} onChange={() => actions.toggle(mark)} />
      <span className="what">
        <span>
          {t(`compare.mark.${key}`)} <span className="count">{number(spread.counts[mark])}</span>
        </span>
        <span className="eg" aria-hidden="true">
          <Example mark={mark} />
        </span>
      </span>
      <span className="hint">{t(`compare.legend.${key}`)}</span>
    </label>
  );
}

function Example({ mark }: { readonly mark: Mark }) {
  const { t } = useTranslation();
  const passage = t('compare.legend.passage');
  if (mark === 'only') return <span className="only">{passage}</span>;
  if (mark === 'speculative') return <span className="only supposed">{passage}</span>;
  if (mark === 'certainty' || mark === 'details') return <span className="contrast">{passage}</span>;
  if (mark === 'possible') return <span className="possible">{t('compare.legend.could')}</span>;
  if (mark === 'not-shown') return <span className="notshown">{passage}</span>;
  if (mark === 'shared') return <span className="shared">{passage}</span>;
  if (mark === 'unsure') {
    return (
      <>
        {passage}
        <span className="unclear">{'\u2009?'}</span>
      </>
    );
  }
  if (mark === 'moved') return <span>⤷</span>;
  return null;
}
