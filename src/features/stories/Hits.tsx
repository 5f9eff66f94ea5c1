import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStory } from '../../data';
import { useFormats } from '../../i18n';
import { defaultMarks, focusOn, type Navigation } from '../../link';
import { matchesIn, type Sentence, type SentenceRef, type Span, type StoryIndexEntry, type Term } from '../../story';
import { Button, LangText, List, typeset } from '../../ui';
import { sourceNames } from '../../words';
import { useSeen } from './useSeen';

/** So many are shown unasked: a story's place in the list is about the story. */
const FIRST = 3;

interface Props {
  readonly entry: StoryIndexEntry;
  /** Best first, at least one. */
  readonly sentences: readonly SentenceRef[];
  readonly wanted: readonly Term[];
  readonly nav: Navigation;
}

/** The sentences of a story that have what was searched for. Its text is fetched when they come into view. */
export function Hits({ sentences, ...rest }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  return (
    <div className="hits" ref={place}>
      <p id={id}>{t('stories.hits.count', { count: sentences.length })}</p>
      {isSeen && <HitList {...rest} sentences={sentences} labelledBy={id} />}
    </div>
  );
}

function HitList({ entry, sentences, wanted, nav, labelledBy }: Props & { readonly labelledBy: string }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: view, error, refetch } = useStory(entry.id);
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that showed the rest is gone: the keyboard goes on where it begins.
  useEffect(() => {
    if (isWhole) list.current?.querySelectorAll('a')[FIRST]?.focus();
  }, [isWhole]);
  if (error) {
    return (
      <p>
        {t('stories.hits.failed')}{' '}
        <Button look="link" onClick={() => void refetch()}>
          {t('ui.retry')}
        </Button>
      </p>
    );
  }
  if (!view) return null;

  const names = sourceNames(entry.articles, t, formats);
  const shown = isWhole ? sentences : sentences.slice(0, FIRST);
  const left = sentences.length - shown.length;
  return (
    <>
      <List className="told" aria-labelledby={labelledBy} ref={list}>
        {shown.map((ref) => {
          // Index and story are files of their own: after an update one may be older than the other.
          const sentence = view.articles[ref.article]?.sentences[ref.sentence];
          const focus = sentence && focusOn(view, ref);
          return (
            focus && (
              <li key={sentence.id}>
                <span className="lg">{names[ref.article]?.label}</span>
                <Said
                  sentence={sentence}
                  wanted={wanted}
                  href={nav.href({ screen: 'compare', story: entry.id, articles: [], marks: defaultMarks(), focus })}
                />
              </li>
            )
          );
        })}
      </List>
      {left > 0 && (
        <p>
          <Button look="link" onClick={() => setWhole(true)}>
            {t('stories.hits.more', { count: left })}
          </Button>
        </p>
      )}
    </>
  );
}

interface SaidProps {
  readonly sentence: Sentence;
  readonly wanted: readonly Term[];
  readonly href: string;
}

/** A sentence as a link to where it stands. */
function Said({ sentence: { text, lang }, wanted, href }: SaidProps): ReactNode {
  return (
    <LangText as="p" lang={lang} className="said">
      <a href={href}>{marked(typeset(text, lang), matchesIn(text, wanted))}</a>
    </LangText>
  );
}

/** @param spans in order, apart from each other */
function marked(text: string, spans: readonly Span[]): ReactNode[] {
  const ends = [0, ...spans.map(({ end }) => end)];
  return [
    ...spans.flatMap(({ start, end }, k) => [
      text.slice(ends[k], start),
      <mark key={start}>{text.slice(start, end)}</mark>,
    ]),
    text.slice(ends.at(-1)),
  ];
}
