import { type ReactNode, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_LENGTH, MOST_OWN_ARTICLES, type Reading, type SourceArticle } from '../../data';
import { defaultMarks, type Navigation } from '../../link';
import { List, Notice, usePageTitle } from '../../ui';
import { ArticleCard } from './ArticleCard';
import { Comparing } from './Comparing';
import { GiveTexts } from './GiveTexts';
import { type Given, NOTHING_GIVEN, withArticle, withoutArticle, withReadings } from './given';

type Change =
  | { readonly kind: 'give'; readonly readings: readonly Reading[] }
  | { readonly kind: 'change'; readonly article: SourceArticle }
  | { readonly kind: 'remove'; readonly id: string };

function changed(given: Given, change: Change): Given {
  if (change.kind === 'give') return withReadings(given, change.readings);
  return change.kind === 'change' ? withArticle(given, change.article) : withoutArticle(given, change.id);
}

/** Articles of the reader's own: given, put right, and compared on their device. */
export function AddPage({ nav }: { readonly nav: Navigation }): ReactNode {
  const { t } = useTranslation();
  const [given, change] = useReducer(changed, NOTHING_GIVEN);
  const [title, setTitle] = useState('');
  usePageTitle(t('add.title'));
  const open = (story: string) => nav.go({ screen: 'compare', story, articles: [], marks: defaultMarks() }, 'push');
  return (
    <div className="sheet add">
      <header className="top">
        <h1>{t('add.title')}</h1>
        <p className="facts">{t('add.lead')}</p>
      </header>
      <section className="part">
        <h2>{t('add.give')}</h2>
        <div>
          <GiveTexts onGiven={(readings) => change({ kind: 'give', readings })} />
          {given.refused.map(({ name, reason }) => (
            <Notice key={`${name} ${reason}`}>
              {t(`add.refused.${reason}`, { name, most: reason === 'many' ? MOST_OWN_ARTICLES : MOST_LENGTH })}
            </Notice>
          ))}
          <List className="given">
            {given.articles.map((article) => (
              <ArticleCard
                key={article.id}
                article={article}
                onChange={(next) => change({ kind: 'change', article: next })}
                onRemove={() => change({ kind: 'remove', id: article.id })}
              />
            ))}
          </List>
        </div>
      </section>
      <section className="part">
        <h2>{t('add.go')}</h2>
        <Comparing articles={given.articles} title={title} onTitle={setTitle} onCompared={open} />
      </section>
    </div>
  );
}
