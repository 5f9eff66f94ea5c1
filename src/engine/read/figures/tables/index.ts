/** What is known of each language beside what Intl has; nobody reads figures in a language without a table. */
import type { FigureTable } from '../types';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { ms } from './ms';
import { nl } from './nl';
import { pt } from './pt';
import { tr } from './tr';
import { zh } from './zh';

export const FIGURE_TABLES: readonly FigureTable[] = [ar, de, en, es, fr, id, it, ja, ko, ms, nl, pt, tr, zh];
