import type { FigureTable } from '../types';
import { compounds, list } from './compounds';

const units = list('zwei drei vier fünf sechs sieben acht neun', 2);
const tens = { ...list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10) };
const hundreds = Object.fromEntries(Object.entries(units).map(([unit, value]) => [`${unit}hundert`, value * 100]));
const thousands = Object.fromEntries(
  Object.entries({ ...units, zehn: 10 }).map(([unit, value]) => [`${unit}tausend`, value * 1000]),
);

export const de: FigureTable = {
  lang: 'de',
  regions: ['de-AT'],
  script: 'spaced',
  words: {
    ...units,
    ...tens,
    ...list('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 10),
    ...compounds({ ein: 1, ...units }, tens, (unit, ten) => `${unit}und${ten}`),
    ...hundreds,
    ...thousands,
    einhundert: 100,
    eintausend: 1000,
  },
  powers: { hundert: 100, tausend: 1000, dutzend: 12 },
  article: 'eine|einem|einer|eines|ein|einen',
  spans: 'in|seit|nach|binnen|innerhalb|für|vor|von|während|fast|als',
  definite: 'die|den|der|diese|diesen|beiden',
  fractions: {
    'die hälfte': 0.5,
    'der hälfte': 0.5,
    'ein drittel': 1 / 3,
    'zwei drittel': 2 / 3,
    'ein viertel': 0.25,
    'drei viertel': 0.75,
    'ein fünftel': 0.2,
    'ein zehntel': 0.1,
  },
  about: 'rund|etwa|ungefähr|circa|ca\\.|gut|um die|schätzungsweise',
  over: 'mehr als|über|mindestens|wenigstens',
  under: 'weniger als|unter|knapp unter',
  upTo: 'bis zu|höchstens|maximal',
  almost: 'fast|knapp|beinahe|nahezu',
  between: ['zwischen', 'und'],
  to: 'oder|bis|bis zum|bis zu',
  outOf: 'von',
  points: 'prozentpunkten?|prozentpunkte|punkten?',
  currencies: {
    euro: 'EUR',
    'us-dollar': 'USD',
    dollar: 'USD',
    pfund: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    won: 'KRW',
    rupiah: 'IDR',
    ringgit: 'MYR',
    cent: '/100',
  },
  units: {
    quadratkilometer: 'square-kilometer',
    quadratmeter: 'square-meter',
    kubikmeter: 'cubic-meter',
    megawatt: 'megawatt',
    gigawatt: 'gigawatt',
    jahre: 'year',
    jahren: 'year',
    monaten: 'month',
    tagen: 'day',
    kilo: 'kilogram',
    tonnen: 'tonne',
    jahrzehnte: 'decade',
    jahrhunderte: 'century',
    grad: 'degree',
  },
  times: [
    '(?<h>{n})(?:[.:](?<m>[0-5]\\d))? uhr(?: (?<m2>[0-5]\\d))?(?: (?:(?<pm>abends|nachmittags|nachts)|(?<am>morgens)))?',
    '(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)',
  ],
  early: 'anfang',
  mid: 'mitte',
  end: 'ende',
};
