import type { ReportingTable } from '../types';

export const nl: ReportingTable = {
  lang: 'nl',
  script: 'cased',
  said: 'zei|zegt|zeiden|zeggen|verklaarde|verklaart|meldde|meldt|beloofde|belooft|benadrukte|benadrukt',
  verbs:
    'vindt|vond|vertelt|vertelde|schrijft|schreef|waarschuwt|waarschuwde|noemt|noemde|vraagt|vroeg|antwoordt|antwoordde|stelt|stelde|meent|meende|legt uit|legde uit|voegt|voegde|erkent|erkende|klaagt|klaagde|concludeert|concludeerde|spreekt van|sprak van|reageert|reageerde|lacht|aldus|denkt',
  auxiliaries: 'ook|toen|daarover|heeft|hebben',
  pronouns: 'hij|zij|ze|die|het|men',
  notSubject:
    'in|op|aan|bij|tegen|tijdens|na|voor|met|van|dat|over|toe|daaraan|gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  notName:
    'de|het|een|zijn|haar|hun|maar|en|ook|volgens|meneer|mevrouw|dr|prof|president|premier|minister|burgemeester|rechter|directeur|voorzitter|woordvoerder|woordvoerster|koning|koningin|hoogleraar',
  according: 'volgens',
  days: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag',
  that: 'dat ',
  conjunctions: 'en|maar|terwijl',
  works: 'film|roman|boek|lied|album|serie|rapport|artikel|stuk|getiteld|genaamd|woord|term',
  examples: [
    { text: "'We gaan hiermee door', zei minister Els Bakker.", quote: 'We gaan hiermee door', speaker: 'Els Bakker' },
    { text: '„Dit kan niet langer”, aldus Piet de Wit.', quote: 'Dit kan niet langer', speaker: 'Piet de Wit' },
  ],
};
