import type { FigureTable } from '../types';
import { list } from './compounds';

export const tr: FigureTable = {
  lang: 'tr',
  script: 'spaced',
  monthSuffix: "(?:da|de|ta|te|'\\p{L}+)?",
  words: {
    ...list('iki üç dört beş altı yedi sekiz dokuz on', 2),
    ...list('yirmi otuz kırk elli altmış yetmiş seksen doksan', 20, 10),
  },
  powers: { yüz: 100, bin: 1000, düzine: 12 },
  one: 'bir',
  fractions: {
    yarısı: 0.5,
    'üçte biri': 1 / 3,
    'üçte ikisi': 2 / 3,
    'dörtte biri': 0.25,
    'dörtte üçü': 0.75,
    'beşte biri': 0.2,
    'onda biri': 0.1,
  },
  andHalf: 'buçuk',
  about: 'yaklaşık|aşağı yukarı|tahminen',
  over: 'en az|fazla',
  under: 'daha az',
  upTo: 'en fazla|en çok',
  almost: 'neredeyse',
  between: ['arasında', 've'],
  to: 'ila|ile',
  percentBefore: 'yüzde',
  points: 'puan|yüzde puan',
  currencies: { lira: 'TRY', dolar: 'USD', euro: 'EUR', avro: 'EUR', sterlin: 'GBP' },
  units: { kilo: 'kilogram', ton: 'tonne', yıldır: 'year', yüzyıl: 'century' },
  times: ['(?<=saat )(?<h>[01]?\\d|2[0-3])[.:](?<m>[0-5]\\d)', '(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)'],
};
