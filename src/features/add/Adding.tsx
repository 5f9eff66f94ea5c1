import { type ComponentProps, type ReactNode, useCallback, useMemo, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Compared,
  isOwnStory,
  MOST_LENGTH,
  MOST_OWN_ARTICLES,
  MOST_SENTENCES,
  type OwnStory,
  type Reading,
  type RefusalReason,
  type SourceArticle,
} from '../../data';
import { defaultMarks, type Navigation } from '../../link';
import { Button, List, Notice, usePageTitle } from '../../ui';
import { ArticleCard } from './ArticleCard';
import { Comparing } from './Comparing';
import { GiveTexts } from './GiveTexts';
import { correctionsOf, type Given, withArticle, withoutArticle, withReadings } from './given';
import { NotKeptNotice } from './NotKeptNotice';
import { SiteCard } from './SiteCard';
import { useKeptDraft } from './useKeptDraft';

/** What is refused above so much. */
const MOST: Partial<Record<RefusalReason, number>> = {
  large: MOST_LENGTH,
  many: MOST_OWN_ARTICLES,
  sentences: MOST_SENTENCES,
};

/** What the browser does not keep. */
type Unkept = ComponentProps<typeof NotKeptNotice>['compared'];

type Change =
  | { readonly kind: 'give'; readonly readings: readonly Reading[] }
  | { readonly kind: 'change'; readonly article: SourceArticle }
  | { readonly kind: 'remove'; readonly id: string };

function changed(given: Given, change: Change): Given {
  if (change.kind === 'give') return withReadings(given, change.readings);
  return change.kind === 'change' ? withArticle(given, change.article) : withoutArticle(given, change.id);
}

interface Props {
  /** What is there from the start. */
  readonly start: Given;
  readonly title: string;
  /** The story that is added to, or changed where it is the reader's own. */
  readonly of: string | undefined;
  /** Leaves what was there from the start: it was given before, and not compared. */
  readonly onAnew?: () => void;
  readonly nav: Navigation;
}

/** Articles of the reader's own: given, put right, and compared on their device. */
export function Adding({ start, title: called, of = '', onAnew, nav }: Props): ReactNode {
  const { t } = useTranslation();
  const [given, change] = useReducer(changed, start);
  const put = useCallback((article: SourceArticle) => change({ kind: 'change', article }), []);
  const remove = useCallback((id: string) => change({ kind: 'remove', id }), []);
  const [title, setTitle] = useState(called);
  const corrected = useMemo(() => correctionsOf(given), [given]);
  const replaces = isOwnStory(of) ? of : undefined;
  const endDraft = useKeptDraft({ of, title, given }, { of, title: called, given: start });
  usePageTitle(t('add.title'));
  const [unkept, setUnkept] = useState<Unkept | undefined>();
  const viewOf = ({ id: story }: OwnStory) =>
    ({ screen: 'compare', story, articles: [], marks: defaultMarks() }) as const;
  const end = ({ own, notKept }: Compared) => {
    if (notKept !== undefined) return setUnkept({ own, notKept });
    // First gone, then left: else who comes back at once would find it again.
    void endDraft().then(() => nav.go(viewOf(own), 'push'));
  };
  return (
    <div className="sheet add">
      <header className="top">
        <h1>{t('add.title')}</h1>
        <p className="facts">{t('add.lead')}</p>
        {onAnew && (
          <Notice>
            {t('add.draft')}{' '}
            <Button look="link" onClick={onAnew}>
              {t('add.anew')}
            </Button>
          </Notice>
        )}
        {replaces !== undefined && <p className="facts">{t('add.replaces')}</p>}
      </header>
      <section className="part">
        <h2>{t('add.give')}</h2>
        <div>
          <GiveTexts onGiven={(readings) => change({ kind: 'give', readings })} />
          {given.refused.map(({ name, reason }) => (
            <Notice key={`${name} ${reason}`}>{t(`add.refused.${reason}`, { name, most: MOST[reason] ?? 0 })}</Notice>
          ))}
          <List className="given">
            {given.articles.map((article) =>
              given.fixed.has(article.id) ? (
                <SiteCard key={article.id} article={article} onRemove={() => remove(article.id)} />
              ) : (
                <ArticleCard key={article.id} article={article} onChange={put} onRemove={remove} />
              ),
            )}
          </List>
          {corrected.holding > 0 && <p className="hint">{t('add.corrections.hold', { count: corrected.holding })}</p>}
          {corrected.lost > 0 && <p className="hint">{t('add.corrections.lost', { count: corrected.lost })}</p>}
        </div>
      </section>
      <section className="part">
        <h2>{t('add.go')}</h2>
        <div>
          <Comparing
            articles={given.articles}
            corrections={corrected.corrections}
            replaces={replaces}
            title={title}
            onTitle={setTitle}
            onCompared={end}
          />
          {unkept && <NotKeptNotice compared={unkept} href={nav.href(viewOf(unkept.own))} />}
        </div>
      </section>
    </div>
  );
}
