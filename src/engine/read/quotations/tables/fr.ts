import type { ReportingTable } from '../types';

export const fr: ReportingTable = {
  lang: 'fr',
  script: 'cased',
  said: 'annoncé|annonce|déclaré|indiqué|promis|assuré|affirmé|précisé|dit|expliqué|prévenu|estimait|espérait|ajouté',
  verbs:
    "déclare|indique|promet|assure|affirme|précise|explique|prévient|estime|estimé|espère|ajoute|lance|lancé|confie|confié|raconte|raconté|résume|résumé|reconnaît|reconnu|concède|concédé|admet|admis|plaide|plaidé|martèle|martelé|répète|répété|répétait|réplique|répliqué|répond|répondu|rétorque|rétorqué|souligne|souligné|insiste|insisté|regrette|regretté|dénonce|dénoncé|critique|critiqué|ironise|ironisé|sourit|soupire|soupiré|s'indigne|s'exclame|s'inquiète|s'est indignée?|s'est félicitée?|s'est réjouie?|s'est inquiétée?|s'est exclamée?|se félicite|se réjouit|se souvient|écrit|disait|conclut|conclu|avertit|averti|témoigne|témoigné|note|noté|rappelle|rappelé|juge|jugé|salue|salué|évoque|évoqué|qualifie|qualifié|parle de",
  auxiliaries:
    "alors|ainsi|aussi|encore|toujours|d'ailleurs|pour sa part|a|ont|avait|avaient|aurait|l'a|lui a|leur a|a-t|ont-t",
  pronouns:
    "il|elle|ils|elles|on|t-il|t-elle|t-on|qui|celui-ci|celle-ci|ce dernier|cette dernière|l'intéressé|l'intéressée",
  notSubject:
    'à|au|aux|dans|en|devant|lors|sur|par|pour|avec|de|du|des|que|qu|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|après|avant|pendant|ce|cette',
  notName:
    "le|la|les|l'|un|une|son|sa|ses|leur|leurs|mais|et|or|pour|selon|dans|à|en|m|mme|mlle|me|dr|pr|président|présidente|ministre|premier|première|maire|juge|directeur|directrice|gouverneur|gouverneure|roi|reine|porte-parole|pdg|professeur|professeure|monsieur|madame",
  according: "selon|d'après|pour",
  credits: "selon|d'après",
  passive: 'est|sont|été|être|était|étaient',
  days: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier',
  participles: 'é|mis|dit|venu',
  that: "que |qu'",
  conjunctions: 'et|mais|or|donc|tandis que',
  works:
    'film|roman|livre|chanson|album|série|pièce|rapport|article|intitulée?|baptisée?|nommée?|mot|mots|documentaire',
  examples: [
    {
      text: '« Nous partirons demain », a déclaré la ministre, Odile Marchand.',
      quote: 'Nous partirons demain',
      speaker: 'Odile Marchand',
    },
    { text: '« Personne ne viendra », soupire Luc Brun.', quote: 'Personne ne viendra', speaker: 'Luc Brun' },
    { text: 'Le maire, Paul Sorel, avait prévenu : « On fermera. »', quote: 'On fermera.', speaker: 'Paul Sorel' },
  ],
};
