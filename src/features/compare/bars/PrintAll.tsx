import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ArticleView } from '../../../story';
import { directionOf, typeset } from '../../../ui';
import { useCompare } from '../state';
import { offPaper } from './offPaper';

/** Prints the columns as they are, and after them the text of every source that is no column. */
export function PrintAll() {
  const { t } = useTranslation();
  const value = useCompare();
  const { spread, labelOf } = value;
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const done = (): void => setAsked(false);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  const others = offPaper(value);
  if (others.length === 0) return null;
  const print = (): void => {
    // Print takes the page as it is at this moment.
    flushSync(() => setAsked(true));
    window.print();
  };
  return (
    <>
      <button type="button" className="link" onClick={print}>
        {t('compare.printAll')}
      </button>
      {asked &&
        createPortal(
          <div className="printmore">
            {others.map((article) => (
              <WholeText key={article} label={labelOf(article)} view={spread.story.articles[article]} />
            ))}
          </div>,
          document.body,
        )}
    </>
  );
}

function WholeText({ label, view }: { readonly label: string; readonly view: ArticleView | undefined }) {
  const { i18n } = useTranslation();
  if (!view) return null;
  const blocks = view.article.blocks.map((block, index) => ({ ...block, index }));
  return (
    <section lang={view.article.lang} dir={directionOf(view.article.lang)}>
      <p className="label" lang={i18n.language}>
        <bdi>{label}</bdi>
      </p>
      {blocks
        .filter(({ role }) => role !== 'furniture')
        .map(({ index, role, text, lang, number }) => {
          const Block = role === 'title' ? 'h2' : role === 'heading' ? 'h3' : 'p';
          const look = role === 'title' || role === 'heading' ? `t ${role}` : 't';
          return (
            <Block key={index} className={look} lang={lang} dir={directionOf(lang)}>
              {number !== undefined && `${number}. `}
              {typeset(text, lang)}
            </Block>
          );
        })}
    </section>
  );
}
