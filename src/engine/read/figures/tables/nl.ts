import type { FigureTable } from '../types';
import { compounds, list } from './compounds';

const units = list('twee drie vier vijf zes zeven acht negen', 2);
const tens = { ...list('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10) };
const hundreds = Object.fromEntries(Object.entries(units).map(([unit, value]) => [`${unit}honderd`, value * 100]));
const thousands = Object.fromEntries(
  Object.entries({ ...units, tien: 10 }).map(([unit, value]) => [`${unit}duizend`, value * 1000]),
);

export const nl: FigureTable = {
  lang: 'nl',
  script: 'spaced',
  words: {
    ...units,
    ...tens,
    ...list('tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien', 10),
    ...compounds({ een: 1, ...units }, tens, (unit, ten) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`),
    ...hundreds,
    ...thousands,
  },
  powers: { honderd: 100, duizend: 1000, dozijn: 12 },
  one: 'één',
  article: 'een',
  spans: 'in|binnen|na|sinds|voor|van|bijna|gedurende|over|dan',
  definite: 'de|deze|die|beide',
  scales: { mln: 1e6, mld: 1e9 },
  fractions: {
    'de helft': 0.5,
    'een derde': 1 / 3,
    'twee derde': 2 / 3,
    'een kwart': 0.25,
    driekwart: 0.75,
    'een vijfde': 0.2,
    'een tiende': 0.1,
  },
  about: "ongeveer|circa|ca\\.|zo'n|rond|naar schatting",
  over: 'meer dan|ruim|minstens|ten minste|boven',
  under: 'minder dan|onder',
  upTo: 'tot|hooguit|hoogstens|maximaal',
  almost: 'bijna|vrijwel',
  between: ['tussen', 'en'],
  to: 'of|tot|tot en met|t/m',
  outOf: 'op de|van de',
  percent: 'procent',
  points: 'procentpunten|procentpunt',
  currencies: {
    euro: 'EUR',
    dollar: 'USD',
    pond: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    rupiah: 'IDR',
    ringgit: 'MYR',
    cent: '/100',
  },
  units: {
    'vierkante kilometer': 'square-kilometer',
    'vierkante meter': 'square-meter',
    'kubieke meter': 'cubic-meter',
    megawatt: 'megawatt',
    jaar: 'year',
    jaren: 'year',
    kilo: 'kilogram',
    ton: 'tonne',
    eeuwen: 'century',
    graden: 'degree',
  },
  times: [
    "(?<=om )(?<h>{n})(?:[.:](?<m>[0-5]\\d))? uur(?: (?:(?<pm>'s avonds|'s middags)|(?<am>'s ochtends)))?",
    '(?<h>[01]?\\d|2[0-3])[:.](?<m>[0-5]\\d) uur',
    '(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)',
  ],
  early: 'begin',
  mid: 'medio|half|midden',
  end: 'eind|einde',
  days: {
    last: 'afgelopen|vorige|jongstleden',
    next: 'volgende|komende|aanstaande',
    open: 'de|een|elke|iedere|die|deze|vanaf|tot|tot en met|voor|na|sinds',
    week: 'week|weken',
    more: { year: { 'afgelopen jaar': -1, 'dit jaar': 0, 'komend jaar': 1 } },
    without: ['morgen'],
  },
};
