import { describe, expect, it } from 'vitest';
import { readCertainty } from './certainty';
import { TABLES } from './cues';
import { cuesIn, type SentencePlace } from './matcher';
import type { CueEntry, CueTable } from './types';

const placeOf = ({ place }: CueEntry): SentencePlace => place ?? 'text';

/** The table with one line alone, so that no other line answers for it. */
const alone = (table: CueTable, entry: CueEntry): CueTable => ({
  ...table,
  cues: [entry],
});

describe.each(TABLES)('cues of $lang', (table) => {
  it.each(table.cues.map((entry) => [entry.example, entry] as const))('read %s', (example, entry) => {
    expect(cuesIn(example, alone(table, entry), placeOf(entry)).map(({ kind }) => kind)).toContain(entry.kind);
  });

  const exceptions = table.cues.flatMap((entry) =>
    (entry.except ?? []).map(({ example }) => [example, entry] as const),
  );
  it.each(exceptions)('leave out %s', (example, entry) => {
    expect(cuesIn(example, alone(table, entry), placeOf(entry))).toEqual([]);
    expect(cuesIn(example, alone(table, { ...entry, except: [] }), placeOf(entry))).not.toEqual([]);
  });

  it('name each class that they use', () => {
    const used = JSON.stringify(table).match(/<(\w+)>/gu) ?? [];
    for (const name of used) expect(Object.keys(table.classes)).toContain(name.slice(1, -1));
  });

  it('have no class that nothing uses', () => {
    const own = ['relative', 'relativeDirect', 'adverb', 'subordinate', 'count', 'ordinal'];
    const text = JSON.stringify(table.cues);
    const used = (name: string): boolean =>
      text.includes(`<${name}>`) || table.cues.some((entry) => entry.with === name || entry.without === name);
    expect(Object.keys(table.classes).filter((name) => !own.includes(name) && !used(name))).toEqual([]);
  });

  it('read a sentence without any of them as flat', () => {
    expect(readCertainty([{ role: 'paragraph', lang: table.lang, sentences: ['2 + 2 = 4'] }])).toEqual([
      { certainty: 'flat' },
    ]);
  });
});
