import { useTranslation } from 'react-i18next';
import { AppearanceMenu, CopyLink } from '../../../ui';
import { type Stepping, useCompare } from '../state';
import { ShowPanel } from './ShowPanel';
import { Stepper } from './Stepper';

interface ToolbarProps {
  readonly title: string;
  readonly titleLang: string;
  /** The story's own page. */
  readonly back: string;
  readonly stepping: Stepping;
  /** The address of this very comparison, for somebody else. */
  readonly share: string;
}

export function Toolbar({ title, titleLang, back, stepping, share }: ToolbarProps) {
  const { layout } = useCompare();
  return (
    <div className="toolbar">
      <div className="page">
        <h1 className="where">
          <a className="back" href={back} lang={titleLang}>
            {title}
          </a>
        </h1>
        {layout !== 'tabs' && <Stepper stepping={stepping} />}
        <div className="tools">
          <ShowPanel />
          <AppearanceMenu languages="with" />
          <CopyLink address={share} look="bare" />
          <ShareSheet address={share} title={title} />
        </div>
      </div>
    </div>
  );
}

/** Where the system has a share sheet. */
function ShareSheet({ address, title }: { readonly address: string; readonly title: string }) {
  const { t } = useTranslation();
  if (!('share' in navigator)) return null;
  // The promise fails where the reader closes the sheet: nothing to say about that.
  const open = (): void => void navigator.share({ url: address, title }).catch(() => {});
  return (
    <button type="button" onClick={open}>
      {t('compare.share')}
    </button>
  );
}
