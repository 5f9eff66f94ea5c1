import type { ReportingTable } from '../types';

export const de: ReportingTable = {
  lang: 'de',
  script: 'cased',
  said: 'sagte|sagten|behauptete|behaupteten|erklärte|teilte|monierte|monierten|gesagt|fragte|kritisierte',
  verbs:
    'sagt|sagen|erklärt|erklären|betont|betonte|warnt|warnte|versprach|verspricht|meint|meinte|fragt|schreibt|schrieb|nennt|nannte|bezeichnet|bezeichnete|antwortet|antwortete|berichtet|berichtete|erzählt|erzählte|ergänzt|ergänzte|fügte|räumt|räumte|gibt zu|gab zu|kritisiert|klagt|klagte|spricht von|sprach von|verteidigt|begrüßt|begrüßte|urteilt|urteilte|findet|fand|lobt|lobte|forderte|fordert|mahnte|mahnt|spottet|spottete|erinnert sich|entgegnet|entgegnete|beteuert|beteuerte|versichert|versicherte|kündigt|kündigte|resümiert|twitterte|rief|ruft|heißt es|hieß es|zitiert',
  auxiliaries: 'auch|dazu|weiter|damals|hat|haben|hatte',
  pronouns: 'er|sie|es|man|der|die',
  notSubject:
    'in|im|am|an|auf|bei|vor|nach|während|gegenüber|zu|zum|zur|dazu|mit|von|vom|dass|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  notName:
    'der|die|das|den|dem|ein|eine|seine|ihre|ihr|sein|aber|doch|und|auch|herr|frau|dr|prof|professor|professorin|präsident|präsidentin|kanzler|kanzlerin|minister|ministerin|\\p{L}+minister|\\p{L}+ministerin|\\p{L}*chef|\\p{L}*chefin|\\p{L}*sprecher|\\p{L}*sprecherin|\\p{L}*präsident|\\p{L}*präsidentin|\\p{L}*direktor|\\p{L}*direktorin|\\p{L}*leiter|\\p{L}*leiterin|bürgermeister|bürgermeisterin|richter|richterin|gouverneur|gouverneurin|könig|königin',
  perhapsNotName: '\\p{L}{4,}(?:er|in|ist|ent|rat|loge|mann|frau|wirt)',
  according: 'laut|zufolge|nach angaben von|nach angaben der|nach angaben des',
  credits: 'laut|nach angaben von|nach angaben der|nach angaben des',
  passive: 'wird|werden|wurde|wurden|worden',
  days: 'am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag|gestern|heute',
  that: 'dass ',
  conjunctions: 'und|aber|doch|denn|während',
  works: 'film|roman|buch|lied|album|serie|bericht|artikel|stück|oper|titel|namens|wort|begriff',
  examples: [
    {
      text: '„Wir bleiben dabei“, sagte Konzernchefin Ulla Brandt.',
      quote: 'Wir bleiben dabei',
      speaker: 'Ulla Brandt',
    },
    { text: 'Die Physikerin Eva Kern warnte: »Das reicht nicht.«', quote: 'Das reicht nicht.', speaker: 'Eva Kern' },
  ],
};
