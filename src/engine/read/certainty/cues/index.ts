import type { CueTable } from '../types';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { ja } from './ja';
import { ms } from './ms';
import { nl } from './nl';
import { pt } from './pt';
import { zh } from './zh';

export const TABLES: readonly CueTable[] = [ar, de, en, es, fr, id, ja, ms, nl, pt, zh];

const byLanguage: ReadonlyMap<string, CueTable> = new Map(TABLES.map((table) => [table.lang, table]));

/** @param lang BCP 47; regions and scripts share their language's table */
export function tableOf(lang: string): CueTable | undefined {
  return byLanguage.get(lang.toLowerCase().split('-')[0] ?? lang);
}
