import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Reading, readFile, readPasted } from '../../data';
import { Button } from '../../ui';

/** By their names, and what a system calls text; what a file is shows when it is read. */
const ACCEPTED =
  '.zip,.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.odt,.fodt,.eml,.json,.xml,.tei,.xlf,.xliff,.tmx,text/*';

/** Files dropped or chosen, and texts pasted. What is given is read as text: nothing of it runs or loads. */
export function GiveTexts({ onGiven }: { readonly onGiven: (readings: readonly Reading[]) => void }): ReactNode {
  const { t } = useTranslation();
  const [pasted, setPasted] = useState('');
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  // What was given first comes first, however long it takes to read.
  const before = useRef<Promise<void>>(Promise.resolve());
  const give = (reading: Promise<readonly Reading[]>) => {
    before.current = before.current.then(async () => onGiven(await reading));
  };
  const take = (files: readonly File[]) => give(Promise.all(files.map(readFile)).then((readings) => readings.flat()));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the first is the field within */}
      <div
        className="drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p>{t('add.drop')}</p>
        <label className="act">
          {t('add.choose')}
          <input
            type="file"
            multiple
            accept={ACCEPTED}
            onChange={({ target }) => {
              take([...(target.files ?? [])]);
              // The same file can be chosen again once its card was removed.
              target.value = '';
            }}
          />
        </label>
      </div>
      <label className="field" htmlFor={id}>
        {t('add.paste')}
      </label>
      <textarea id={id} rows={6} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      <p>
        <Button
          look="act"
          disabled={pasted.trim() === ''}
          onClick={() => {
            give(readPasted(t('add.pasted'), pasted));
            setPasted('');
          }}
        >
          {t('add.take')}
        </Button>
      </p>
    </>
  );
}
