/** How languages say whose words they quote; without a table a quotation has no speaker beside whom a mark shows. */
import type { ReportingTable } from '../types';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ms } from './ms';
import { nl } from './nl';
import { pt } from './pt';
import { zh } from './zh';

export const REPORTING_TABLES: readonly ReportingTable[] = [ar, de, en, es, fr, id, it, ja, ms, nl, pt, zh];
