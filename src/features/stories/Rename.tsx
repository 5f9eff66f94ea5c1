import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../i18n';
import type { StoryIndexEntry } from '../../story';
import { Button } from '../../ui';
import { titleOf } from '../../words';

interface Props {
  readonly entry: StoryIndexEntry;
  /** @param name trimmed; empty for what the story is called unasked */
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** What a story is called, to be written anew in its place: Enter keeps it, Escape leaves it as it was. */
export function Rename({ entry, onSave, onCancel }: Props): ReactNode {
  const { t, i18n } = useTranslation();
  const [name, setName] = useState(textIn(entry.title, i18n.language)?.text ?? '');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(name.trim());
  };
  return (
    <form className="rename" onSubmit={submit}>
      <label htmlFor={id}>{t('add.story')}</label>
      <input
        id={id}
        type="text"
        value={name}
        placeholder={titleOf({ ...entry, title: {} }, i18n.language).text}
        ref={focusAndSelect}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onCancel();
        }}
      />
      <p className="acts">
        <button type="submit" className="link">
          {t('stories.own.save')}
        </button>{' '}
        <Button look="link" onClick={onCancel}>
          {t('add.cancel')}
        </Button>
      </p>
    </form>
  );
}

/** Whoever asked for the field wants to write in it. */
function focusAndSelect(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
