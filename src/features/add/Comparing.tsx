import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Compared,
  CompareError,
  type CompareProgress,
  ENCODER_BYTES,
  type SourceArticle,
  useCompareOnDevice,
} from '../../data';
import type { Correction } from '../../story';
import { Button } from '../../ui';

interface Props {
  readonly articles: readonly SourceArticle[];
  readonly corrections: readonly Correction[];
  /** The reader's story that is being changed. */
  readonly replaces: string | undefined;
  /** What the reader calls the story. */
  readonly title: string;
  readonly onTitle: (title: string) => void;
  readonly onCompared: (compared: Compared) => void;
}

const FEWEST = 2;
const MEGABYTE = 1e6;

/** Starts the comparison, shows how far it is, and lets it be given up. */
export function Comparing({ articles, corrections, replaces, title, onTitle, onCompared }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const compare = useCompareOnDevice();
  const [at, setAt] = useState<CompareProgress | 'starting' | undefined>();
  const [failed, setFailed] = useState<CompareError['stage'] | undefined>();
  const running = useRef<AbortController | undefined>(undefined);
  const id = useId();
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setFailed(undefined);
    setAt('starting');
    try {
      const names = title.trim() === '' ? {} : { [i18n.language]: title.trim() };
      const own = { title: names, articles, corrections, ...(replaces !== undefined && { replaces }) };
      onCompared(await compare(own, setAt, controller.signal));
    } catch (error) {
      if (!controller.signal.aborted) setFailed(error instanceof CompareError ? error.stage : 'compare');
    } finally {
      setAt(undefined);
    }
  };
  return (
    <div>
      <label className="field" htmlFor={id}>
        {t('add.story')}
      </label>
      <input id={id} type="text" value={title} onChange={({ target }) => onTitle(target.value)} />
      {failed && <p role="alert">{t(`add.failed.${failed}`)}</p>}
      {at ? (
        <Running at={at} onCancel={() => running.current?.abort()} />
      ) : (
        <p>
          <Button look="act" disabled={articles.length < FEWEST} onClick={() => void start()}>
            {t('add.compare')}
          </Button>
        </p>
      )}
      <p className="hint">
        {articles.length < FEWEST ? t('add.few') : t('add.size', { size: inMegabytes(ENCODER_BYTES) })}
      </p>
    </div>
  );
}

interface RunningProps {
  readonly at: CompareProgress | 'starting';
  readonly onCancel: () => void;
}

function Running({ at, onCancel }: RunningProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const text =
    at === 'starting'
      ? t('add.starting')
      : at.kind === 'loading'
        ? t('add.loading', { done: inMegabytes(at.done), total: inMegabytes(at.total) })
        : t('add.encoding', { done: at.done, total: at.total });
  return (
    <p className="running">
      <label htmlFor={id}>{text}</label>
      {at === 'starting' ? <progress id={id} /> : <progress id={id} value={at.done} max={at.total} />}
      <Button look="link" onClick={onCancel}>
        {t('add.cancel')}
      </Button>
    </p>
  );
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}
