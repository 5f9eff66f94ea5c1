/** What must hold of the quotations of any text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROLES } from '../../model';
import { sentencesOf } from '../../sentences';
import { cutSentences } from '../../text';
import { quotationsOf } from './quotations';
import { REPORTING_TABLES } from './tables';

const words = REPORTING_TABLES.flatMap(({ examples }) => examples.flatMap(({ text }) => text.split(' ')));
const marks = [...'“”„«»‹›‘’‚「」『』"\'《》:,.!?—', ' ', '\u00a0', '🏭'];
const part = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks), fc.constantFrom(...marks), fc.string());
const block = fc
  .record({
    role: fc.constantFrom(...ROLES),
    lang: fc.constantFrom(...REPORTING_TABLES.map(({ lang }) => lang), 'tr'),
    parts: fc.array(part, { maxLength: 30 }),
    space: fc.constantFrom('', ' '),
  })
  .map(({ role, lang, parts, space }) => {
    const text = parts.join(space);
    return { role, lang, text, sentences: cutSentences(text, lang) };
  });

it('quotations stand in order inside of their sentences, with their own words, and speakers with theirs', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const article = { id: '001', blocks };
      const sentences = sentencesOf(article);
      const found = quotationsOf(article);
      expect(found).toHaveLength(sentences.length);
      for (const [k, quotations] of found.entries()) {
        const { block: b = 0, span = { start: 0, end: 0 } } = sentences[k] ?? {};
        let least = span.start;
        for (const { span: at, text, speaker } of quotations) {
          expect(at.start).toBeGreaterThanOrEqual(least);
          expect(at.end).toBeGreaterThan(at.start);
          expect(blocks[b]?.text.slice(at.start, at.end)).toBe(text);
          least = at.end;
          if (!speaker) continue;
          expect(speaker.text).not.toBe('');
          expect(blocks[speaker.block]?.text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text);
        }
        expect(least).toBeLessThanOrEqual(span.end);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
