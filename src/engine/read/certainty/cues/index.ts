import type { CueTable } from '../types';
import { en } from './en';
import { fr } from './fr';
import { id } from './id';
import { ms } from './ms';

export const TABLES: readonly CueTable[] = [en, fr, id, ms];

const byLanguage: ReadonlyMap<string, CueTable> = new Map(TABLES.map((table) => [table.lang, table]));

/** @param lang BCP 47; regions and scripts share their language's table */
export function tableOf(lang: string): CueTable | undefined {
  return byLanguage.get(lang.toLowerCase().split('-')[0] ?? lang);
}
