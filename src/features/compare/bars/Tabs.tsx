import { Tab, TabList, TabProvider } from '@ariakit/react';
import { useTranslation } from 'react-i18next';
import { useCompare } from '../state';

/** One column at a time: which one. The arrow keys go from tab to tab. */
export function Tabs() {
  const { t } = useTranslation();
  const { spread, labelOf, actions, tab, openTab } = useCompare();
  return (
    <div className="tabs">
      <TabProvider selectedId={`tab-${tab}`} setSelectedId={(id) => id && openTab(Number(id.slice('tab-'.length)))}>
        <TabList className="tablist" aria-label={t('compare.source')}>
          {spread.columns.map(({ article }) => (
            <Tab key={article} id={`tab-${article}`} className="tab" aria-controls="compare-rows">
              {labelOf(article)}
            </Tab>
          ))}
        </TabList>
      </TabProvider>
      {spread.waiting.map((article) => (
        <button key={article} type="button" className="tab add" onClick={() => actions.add(article)}>
          <span className="vh">{t('compare.add')} </span>
          {labelOf(article)}
        </button>
      ))}
    </div>
  );
}
