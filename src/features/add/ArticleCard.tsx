import { memo, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ENCODED_LANGUAGES, type SourceArticle } from '../../data';
import { useFormats } from '../../i18n';
import { Button, directionOf, List } from '../../ui';
import { withBlockSwitched, withFact } from './given';
import { Address, Kind } from './Provenance';

interface Props {
  readonly article: SourceArticle;
  readonly onChange: (article: SourceArticle) => void;
  readonly onRemove: (id: string) => void;
}

const FACTS = ['title', 'outlet', 'published'] as const;
const LABELS = { title: 'add.name', outlet: 'add.outlet', published: 'add.published' } as const;

/**
 * One article as it was read: what is guessed can be put right, what is left out taken back. Drawn anew where this article
 * changed alone: somebody may type into one of twelve.
 */
export const ArticleCard = memo(function ArticleCard({ article, onChange, onRemove }: Props): ReactNode {
  const { t } = useTranslation();
  // Hundreds of paragraphs are not drawn with every letter of the title while nobody looks at them.
  const [isOpen, setIsOpen] = useState(false);
  const left = article.blocks.filter(({ role }) => role === 'furniture').length;
  const named = article.facts.title ?? article.blocks[0]?.text.slice(0, 60) ?? article.id;
  return (
    <li className="card">
      <div className="fields">
        {FACTS.map((name) => (
          <Fact key={name} name={name} article={article} onChange={onChange} />
        ))}
        <Language article={article} onChange={onChange} />
        <Address article={article} onChange={onChange} />
        <Kind article={article} onChange={onChange} />
      </div>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          {t('add.text')}: {t('add.blocks', { count: article.blocks.length - left })}
          {left > 0 && `, ${t('add.left', { count: left })}`}
        </summary>
        <p className="hint">{t('add.hint')}</p>
        {isOpen && <Blocks article={article} onChange={onChange} />}
      </details>
      <Button look="link" onClick={() => onRemove(article.id)} aria-label={t('add.removeOf', { title: named })}>
        {t('add.remove')}
      </Button>
    </li>
  );
});

interface FactProps extends Omit<Props, 'onRemove'> {
  readonly name: (typeof FACTS)[number];
}

function Fact({ name, article, onChange }: FactProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{t(LABELS[name])}</label>
      <input
        id={id}
        type={name === 'published' ? 'date' : 'text'}
        defaultValue={article.facts[name] ?? ''}
        onChange={({ target }) => onChange(withFact(article, name, target.value))}
      />
    </p>
  );
}

function Language({ article, onChange }: Omit<Props, 'onRemove'>): ReactNode {
  const { t } = useTranslation();
  const { language, compare } = useFormats();
  const id = useId();
  const tags = [...new Set([...ENCODED_LANGUAGES, ...(article.lang ? [article.lang] : [])])];
  const choices = tags.map((tag) => ({ tag, name: language(tag) })).sort((x, y) => compare(x.name, y.name));
  return (
    <p>
      <label htmlFor={id}>{t('add.language')}</label>
      <select
        id={id}
        value={article.lang ?? ''}
        onChange={({ target }) => {
          const { lang: _, ...rest } = article;
          onChange(target.value === '' ? rest : { ...rest, lang: target.value });
        }}
      >
        <option value="">{t('add.unknown')}</option>
        {choices.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function Blocks({ article, onChange }: Omit<Props, 'onRemove'>): ReactNode {
  const { lang = 'und' } = article;
  return (
    <List className="blocks">
      {article.blocks.map((block, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks never change places
        <li key={k}>
          <button
            type="button"
            lang={lang}
            dir={directionOf(lang)}
            aria-pressed={block.role === 'furniture'}
            className={block.role}
            onClick={() => onChange(withBlockSwitched(article, k))}
          >
            {block.text}
          </button>
        </li>
      ))}
    </List>
  );
}
