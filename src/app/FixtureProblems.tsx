import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFixtureProblems } from '../data';
import { List } from '../ui';

/** While developing: what is wrong with the fixtures, where. The text is the compiler's, in English. */
export function FixtureProblems(): ReactNode {
  const { t } = useTranslation();
  const { data: problems = [] } = useFixtureProblems();
  if (problems.length === 0) return null;
  return (
    <aside className="devbar" role="status" aria-label={t('app.fixtures')}>
      <b>{t('app.fixtures')}</b>
      <List lang="en" dir="ltr">
        {problems.map(({ file, line, wrong, expected }) => (
          <li key={`${file}:${line} ${wrong}`}>
            <code>{`${file}:${line}`}</code> {wrong}
            {expected && ` → ${expected}`}
          </li>
        ))}
      </List>
    </aside>
  );
}
