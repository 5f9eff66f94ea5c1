import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n';
import { Button, Menu, MenuChoice, MenuGroup } from '../../ui';
import type { Order } from './find';

const ORDERS = ['newest', 'oldest', 'title'] as const satisfies readonly Order[];
const ORDER_KEYS = {
  newest: 'stories.order.newest',
  oldest: 'stories.order.oldest',
  title: 'stories.order.title',
} as const;
/** No language has this tag. */
const ANY = '';

export interface Finding {
  readonly query: string;
  readonly language: string | undefined;
  readonly order: Order;
  readonly demonstrations: 'with' | 'without';
}

interface Props {
  readonly finding: Finding;
  readonly onChange: (change: Partial<Finding>) => void;
  /** Languages to choose from. */
  readonly languages: readonly string[];
  /** How much is listed. */
  readonly count: string;
  /** Whether there are demonstration texts and others. */
  readonly mixed: boolean;
}

export function FindBar({ finding, onChange, languages, count, mixed }: Props): ReactNode {
  const { t } = useTranslation();
  const { language, compare } = useFormats();
  const id = useId();
  const names = [...languages].sort((a, b) => compare(language(a), language(b)));
  const chosen = finding.language === undefined ? t('stories.language') : language(finding.language);
  return (
    <search className="find">
      <div className="field">
        <label className="vh" htmlFor={id}>
          {t('stories.search')}
        </label>
        <input
          id={id}
          type="search"
          value={finding.query}
          placeholder={t('stories.search')}
          autoComplete="off"
          onChange={({ target }) => onChange({ query: target.value })}
        />
      </div>
      <div className="by">
        <span className="muted" role="status">
          {count}
        </span>
        <Menu className="v" label={chosen}>
          <MenuGroup label={t('stories.language')}>
            <MenuChoice
              name="language"
              value={ANY}
              chosen={finding.language ?? ANY}
              onChoose={() => onChange({ language: undefined })}
            >
              {t('stories.anyLanguage')}
            </MenuChoice>
            {names.map((tag) => (
              <MenuChoice
                key={tag}
                name="language"
                value={tag}
                chosen={finding.language ?? ANY}
                onChoose={() => onChange({ language: tag })}
              >
                {language(tag)}
              </MenuChoice>
            ))}
          </MenuGroup>
        </Menu>
        <Menu className="v" label={t(ORDER_KEYS[finding.order])}>
          <MenuGroup label={t('stories.order.label')}>
            {ORDERS.map((order) => (
              <MenuChoice
                key={order}
                name="order"
                value={order}
                chosen={finding.order}
                onChoose={() => onChange({ order })}
              >
                {t(ORDER_KEYS[order])}
              </MenuChoice>
            ))}
          </MenuGroup>
        </Menu>
        {mixed && (
          <Button
            aria-pressed={finding.demonstrations === 'without'}
            onClick={() => onChange({ demonstrations: finding.demonstrations === 'with' ? 'without' : 'with' })}
          >
            {t('stories.withoutDemonstrations')}
          </Button>
        )}
      </div>
    </search>
  );
}
