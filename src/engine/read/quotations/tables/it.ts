import type { ReportingTable } from '../types';

export const it: ReportingTable = {
  lang: 'it',
  script: 'cased',
  said: 'detto|dichiarato|annunciato|spiegato|affermato|aggiunto|assicurato|promesso|confermato|sottolineato',
  verbs:
    'dice|dicono|disse|dichiara|annuncia|spiega|afferma|aggiunge|assicura|promette|conferma|sottolinea|avverte|avvertito|racconta|raccontato|scrive|scritto|risponde|risposto|ammette|ammesso|denuncia|denunciato|commenta|commentato|replica|replicato|ricorda|ricordato|osserva|osservato|conclude|concluso|definisce|definito|parla di|parlato di',
  auxiliaries: 'ha|hanno|aveva|si|gli|le|anche|poi',
  pronouns: 'lui|lei|loro|egli|ella|che|chi',
  notSubject:
    'in|a|al|alla|ai|con|di|del|della|dei|da|dal|dalla|per|durante|dopo|prima|davanti|che|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|nel|nella',
  notName:
    "il|lo|la|i|gli|le|l'|un|una|suo|sua|ma|e|secondo|signor|signora|dott|dottor|dottoressa|presidente|ministro|ministra|sindaco|sindaca|giudice|direttore|direttrice|portavoce|re|regina|professor|professore|professoressa",
  according: 'secondo|stando a',
  passive: 'è|sono|stato|stata|stati|state',
  days: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi',
  participles: 'to|tto|sso',
  that: "che |ch'",
  conjunctions: 'e|ed|ma|mentre',
  works:
    'film|romanzo|libro|canzone|album|serie|rapporto|articolo|opera|intitolato|intitolata|chiamato|chiamata|parola|termine',
  examples: [
    {
      text: '«Apriremo a maggio», ha detto la ministra Carla Neri.',
      quote: 'Apriremo a maggio',
      speaker: 'Carla Neri',
    },
    { text: 'Il sindaco, Ugo Riva, ha avvertito: «Non basta».', quote: 'Non basta', speaker: 'Ugo Riva' },
  ],
};
