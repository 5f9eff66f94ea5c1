import { describe, expect, it } from 'vitest';
import type { Role } from '../../model';
import { cutSentences } from '../../text';
import { quotationsOf } from './quotations';
import { REPORTING_TABLES } from './tables';

interface Written {
  readonly role: Role;
  readonly text: string;
}

function article(lang: string, written: readonly (string | Written)[]) {
  const blocks = written.map((one) => {
    const { role, text } = typeof one === 'string' ? { role: 'paragraph' as const, text: one } : one;
    return { role, text, lang, sentences: cutSentences(text, lang) };
  });
  return { id: '001', blocks };
}

/** Each sentence's quotations, as “words — speaker”, with “?” before one who was named elsewhere. */
function read(lang: string, ...written: (string | Written)[]): string[][] {
  return quotationsOf(article(lang, written)).map((quotations) =>
    quotations.map(({ text, speaker }) => (speaker ? `${text} — ${speaker.resolved ? '?' : ''}${speaker.text}` : text)),
  );
}

describe.each(REPORTING_TABLES)('quotations of $lang', ({ lang, examples }) => {
  it.each(examples)('have their speaker: $text', ({ text, quote, speaker }) => {
    const found = quotationsOf(article(lang, [text])).flat();
    expect(found.map((one) => [one.text, one.speaker?.text])).toEqual([[quote, speaker]]);
  });
});

describe('speakers', () => {
  it('stand before, after and around the words', () => {
    expect(read('en', '“We lost,” Ann Brook said, “and we know it.”')).toEqual([
      ['We lost, — Ann Brook', 'and we know it. — Ann Brook'],
    ]);
    expect(read('en', 'Jo Reed, a nurse, warned: “It will rain.”')).toEqual([['It will rain. — Jo Reed']]);
    expect(read('fr', '« Nous restons ici » — Odile Marchand, maire')).toEqual([['Nous restons ici — Odile Marchand']]);
  });

  it('are who was named last where there is a pronoun or nothing', () => {
    expect(read('en', 'Ann Brook is angry. “We lost the bridge,” she said. “And the road.”')).toEqual([
      [],
      ['We lost the bridge, — ?Ann Brook'],
      ['And the road. — ?Ann Brook'],
    ]);
    expect(read('es', 'Rosa Peña confirmó el plan.', '«No habrá más cortes de agua».')).toEqual([
      [],
      ['No habrá más cortes de agua — ?Rosa Peña'],
    ]);
    expect(read('ar', 'قالت ليلى حداد، الطبيبة، إن المياه عادت.', 'وأضافت: «لن نغادر هذا المكان».')).toEqual([
      [],
      ['لن نغادر هذا المكان — ?ليلى حداد'],
    ]);
  });

  it('are nobody where nobody is named', () => {
    expect(read('en', '“We lost the bridge again,” she said.')).toEqual([['We lost the bridge again,']]);
    expect(read('xx', '“We lost the bridge again,” zo Ann.')).toEqual([['We lost the bridge again,']]);
  });

  it('are no place that stands before, and no name in a headline', () => {
    expect(
      read('en', 'Ann Brook spoke on the square.', { role: 'heading', text: 'Tom Hill said no' }, '“We lost it all.”'),
    ).toEqual([[], [], ['We lost it all. — ?Ann Brook']]);
  });
});

describe('quotations', () => {
  it.each([
    ['en', 'The word “drill” was missing.'],
    ['en', 'The film “Gone with the Wind” opens on Friday.'],
    ['fr', 'Il manque « Sel noir », d’Adèle Quintard.'],
    ['ja', '特急「みなかぜ」など3本が止まった。'],
    ['zh', '《红楼梦》中的“大观园”很有名。'],
    ['en', 'The “1,000” and “…” signs'],
  ])('are no titles and no words at arm’s length (%s: %s)', (lang, text) => {
    expect(read(lang, text).flat()).toEqual([]);
  });

  it.each([
    ['en', '“No!” said Ann Brook.', 'No! — Ann Brook'],
    ['de', 'Ulla Brandt nennt das »Unsinn«.', 'Unsinn — Ulla Brandt'],
  ])('are a few words too where a verb stands beside them (%s: %s)', (lang, text, quotation) => {
    expect(read(lang, text)).toEqual([[quotation]]);
  });

  it('go on over sentences, each with its own share', () => {
    expect(read('en', 'Ann Brook said: “We lost. We will come back.” Then she left.')).toEqual([
      ['We lost. — Ann Brook'],
      ['We will come back. — Ann Brook'],
      [],
    ]);
    const [, second] = quotationsOf(article('en', ['Ann Brook said: “We lost. We will come back.”'])).flat();
    expect(second).toMatchObject({ continued: true, span: { start: 26, end: 44 } });
  });

  it('go on over paragraphs that open anew or have no mark', () => {
    expect(
      read(
        'en',
        'Ann Brook said: “We lost the bridge.',
        '“We lost the road.',
        'All is gone.',
        'Nothing is left.” She wept.',
      ),
    ).toEqual([
      ['We lost the bridge. — Ann Brook'],
      ['We lost the road. — Ann Brook'],
      ['All is gone. — Ann Brook'],
      ['Nothing is left. — Ann Brook'],
      [],
    ]);
  });

  it('are none where a mark finds no partner', () => {
    expect(read('en', 'A mark “that nobody ever closes here.', 'Another paragraph.')).toEqual([[], []]);
    expect(read('en', 'and so we left this town.” He went.')).toEqual([[], []]);
    expect(read('en', '')).toEqual([]);
    expect(read('en', '“” "" « »')).toEqual([[]]);
  });

  it('are a block set apart as one, with or without marks', () => {
    expect(read('en', { role: 'quotation', text: 'We lost the bridge — Ann Brook, mayor' })).toEqual([
      ['We lost the bridge — Ann Brook'],
    ]);
  });

  it('of up to 25 000 marks come in a moment', () => {
    const start = performance.now();
    for (const text of ['“a ', '"a ', '«x» ', 'said “a” ']) {
      const whole = text.repeat(12_500);
      const sentences = [{ start: 0, end: whole.length }];
      quotationsOf({ id: '001', blocks: [{ role: 'paragraph', text: whole, lang: 'en', sentences }] });
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);
});
