import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GivenText, textsOf } from '../../data';
import { Button } from '../../ui';

/** Files dropped or chosen, and texts pasted. What is given is read as text: nothing of it runs or loads. */
export function GiveTexts({ onGiven }: { readonly onGiven: (texts: readonly GivenText[]) => void }): ReactNode {
  const { t } = useTranslation();
  const [pasted, setPasted] = useState('');
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const take = async (files: readonly File[]) => onGiven((await Promise.all(files.map(textsOf))).flat());
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take([...event.dataTransfer.files]);
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
            accept=".zip,.txt,.text,.md,.markdown,.html,.htm,.xhtml,text/*"
            onChange={({ target }) => {
              void take([...(target.files ?? [])]);
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
            onGiven([{ name: t('add.pasted'), text: pasted }]);
            setPasted('');
          }}
        >
          {t('add.take')}
        </Button>
      </p>
    </>
  );
}
