import type { ReportingTable } from '../types';

export const en: ReportingTable = {
  lang: 'en',
  script: 'cased',
  said: 'said|says|announced|promised|pledged|told|added|confirmed|insisted|assured|warned|stressed|argued|explained|predicted',
  verbs:
    'say|saying|tells|adds|warns|argues|insists|explains|stresses|wrote|writes|called|calls|calling|described|describes|asked|asks|replied|replies|answered|answers|noted|notes|recalled|recalls|admitted|admits|conceded|concedes|declared|declares|stated|states|claimed|claims|tweeted|posted|joked|quipped|shouted|cried|urged|urges|remarked|observed|commented|concluded|acknowledged|denied|complained|lamented|vowed|testified|recounted|boasted|countered|continued|read|reads|dismissed|welcomed|hailed|praised|condemned|criticised|criticized|blamed|accused',
  auxiliaries: 'also|then|later|once|has|have|had',
  pronouns: 'he|she|they|it|who|we|i',
  notSubject:
    'despite|amid|among|since|under|according|following|although|though|because|if|unlike|like|in|on|at|to|by|for|with|from|as|after|before|during|when|while|that|of|about|yesterday|today|late|early|last|this|through|via|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december',
  notName:
    'the|a|an|his|her|its|their|our|my|but|and|yet|still|however|one|some|another|mr|mrs|ms|dr|prof|professor|sir|dame|president|prime|vice|deputy|chief|executive|chairman|chairwoman|chair|minister|finance|foreign|interior|health|defence|defense|education|transport|justice|secretary|general|governor|mayor|judge|justice|king|queen|prince|princess|senator|captain|colonel|inspector|commissioner|chancellor|director|spokesman|spokeswoman|spokesperson|manager|managing|head|ceo|analyst|economist|lawyer|researcher',
  according: 'according to',
  passive: 'is|are|was|were|be|been|being',
  passiveAfter: 'by',
  days: 'on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|yesterday',
  that: 'that ',
  conjunctions: 'and|but|yet|while|so',
  works:
    'film|movie|novel|book|song|album|series|essay|report|article|play|opera|painting|poem|titled|entitled|named|word|words',
  examples: [
    {
      text: '“We lost the bridge,” Mayor Ann Brook told reporters.',
      quote: 'We lost the bridge,',
      speaker: 'Ann Brook',
    },
    { text: '“Nobody asked us,” said Jo Reed, a nurse.', quote: 'Nobody asked us,', speaker: 'Jo Reed' },
    {
      text: 'Its chairman, Ian Cole, wrote that it was “not for sale at all”.',
      quote: 'not for sale at all',
      speaker: 'Ian Cole',
    },
  ],
};
