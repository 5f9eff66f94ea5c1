import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Imported, Malformed } from '../../../data';
import { useFormats } from '../../../i18n';
import { type Anchored, parseSentenceId, type QuotedSentence } from '../../../story';
import { download, LangText, List } from '../../../ui';
import { useCompare } from '../state';

/** What the reader has corrected of this story: a list to take back from, and a file to take along. */
export function CorrectionsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { correcting } = useCompare();
  const { anchored, problem } = correcting;
  return (
    <Dialog open onClose={onClose} className="dialog corrections" backdrop={<div className="backdrop" />}>
      <header>
        <DialogHeading>{t('compare.correct.title')}</DialogHeading>
        <p>{t('compare.correct.about')}</p>
        <DialogDismiss className="link">{t('compare.close')}</DialogDismiss>
      </header>
      {problem && (
        <p className="problem" role="alert">
          {t(problem.kind === 'not-kept' ? 'compare.correct.notKept' : 'compare.correct.unreadable')}
        </p>
      )}
      {anchored.length === 0 && <p className="muted">{t('compare.correct.none')}</p>}
      <List>
        {anchored.map((one) => (
          <Entry key={JSON.stringify(one.correction)} one={one} />
        ))}
      </List>
      <TakeAlong />
    </Dialog>
  );
}

/** Keys in resources have no hyphens. */
const BECAME = {
  moved: 'compare.correct.became.moved',
  'missing-article': 'compare.correct.became.missingArticle',
  gone: 'compare.correct.became.gone',
  ambiguous: 'compare.correct.became.ambiguous',
  'no-part': 'compare.correct.became.noPart',
  overruled: 'compare.correct.became.overruled',
} as const;

function Entry({ one }: { readonly one: Anchored }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { correcting } = useCompare();
  const { verdict, a, b, at } = one.correction;
  return (
    <li>
      <p>
        {t(`compare.correct.said.${verdict}`)} <span className="muted">{day(at.slice(0, 10))}</span>
        {one.kind !== 'applies' && <span className="muted"> · {t(BECAME[one.kind])}</span>}{' '}
        <button type="button" className="link" onClick={() => void correcting.remove(one.correction)}>
          {t('compare.correct.undo')}
        </button>
      </p>
      <Quoted quoted={a} />
      <Quoted quoted={b} />
    </li>
  );
}

function Quoted({ quoted: { sentence, text } }: { readonly quoted: QuotedSentence }) {
  const { spread, labelOf } = useCompare();
  const id = parseSentenceId(sentence)?.article;
  const view = spread.story.articles.find(({ article }) => article.id === id);
  return (
    <p>
      <span className="muted">{view ? labelOf(view.index) : id}</span>{' '}
      <LangText lang={view?.article.lang ?? 'und'} className="own">
        {text}
      </LangText>
    </p>
  );
}

/** A file of corrections, out and in. */
function TakeAlong() {
  const { t } = useTranslation();
  const { correcting, spread } = useCompare();
  const input = useId();
  const [result, setResult] = useState<Imported | Malformed>();
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const { target } = event;
    const [file] = target.files ?? [];
    if (file) setResult(correcting.importFrom(await file.text()));
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <div className="acts">
      {correcting.anchored.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() =>
            download(`${spread.story.story.id}.corrections.json`, correcting.exportText(), 'application/json')
          }
        >
          {t('compare.correct.export')}
        </button>
      )}
      <input
        id={input}
        className="vh"
        type="file"
        accept="application/json,.json"
        onChange={(event) => void take(event)}
      />
      <label className="link" htmlFor={input}>
        {t('compare.correct.import')}
      </label>
      <span role="status">
        {result?.kind === 'imported' && t('compare.correct.imported', { count: result.taken })}
        {result?.kind === 'malformed' &&
          t('compare.correct.malformed', { path: result.path, what: result.what, expected: result.expected })}
      </span>
    </div>
  );
}
