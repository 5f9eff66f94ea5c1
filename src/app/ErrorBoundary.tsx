import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui';

interface Props {
  /** Another one is another attempt. */
  readonly address: string;
  readonly home: string;
  readonly children: ReactNode;
}

interface State {
  readonly failedAt: string | undefined;
}

/** A page that breaks leaves the rest of the site standing. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedAt: undefined };

  static getDerivedStateFromError(): Partial<State> {
    return { failedAt: '' };
  }

  static getDerivedStateFromProps({ address }: Props, { failedAt }: State): Partial<State> | null {
    if (failedAt === undefined) return null;
    if (failedAt === '') return { failedAt: address };
    return failedAt === address ? null : { failedAt: undefined };
  }

  override render(): ReactNode {
    return this.state.failedAt === undefined ? this.props.children : <Broken home={this.props.home} />;
  }
}

function Broken({ home }: { readonly home: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <Failed
      title={t('app.broken.title')}
      onRetry={() => location.reload()}
      acts={<a href={home}>{t('ui.allStories')}</a>}
    >
      {t('app.broken.why')}
    </Failed>
  );
}
