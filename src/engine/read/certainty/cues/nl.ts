import type { CueTable } from '../types';

export const nl: CueTable = {
  lang: 'nl',
  script: 'spaced',
  classes: {
    subordinate: 'omdat|hoewel|terwijl|zodat|doordat|, (als|of|toen|voordat|die|dat|waarin|waarmee|waardoor)',
    ordinal: 'ten eerste|ten tweede|ten derde|eerst|tot slot',
    count: 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|verschillende|volgende',
    negation: 'niet|nooit|geen|niemand|niets|nauwelijks',
    time: '*dag|morgen|binnenkort|straks|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|lente|zomer|herfst|najaar|winter|week|weken|maand|maanden|jaar|volgend|volgende|komende|2026|2027|2028|2029|2030',
  },
  cues: [
    {
      kind: 'hearsay',
      words:
        'naar verluidt|vermeend|vermeende|zogenaamd | het gerucht gaat | er wordt gezegd | volgens (geruchten|ingewijden|bronnen|insiders) | volgens … (bronnen|ingewijden) | schijnt te',
      example: 'Volgens anonieme bronnen is de fabriek verkocht.',
    },
    {
      kind: 'hearsay',
      words: '(zou|zouden) … … … (*d|*t|*en) (hebben|zijn) | (zou|zouden) … (hebben|zijn) (ge*|ver*|be*|ont*)',
      example: 'De directeur zou geld hebben gestolen.',
    },
    {
      kind: 'possible',
      words: '(zou|zouden) … … (kunnen|kunnen worden|mogen)',
      example: 'De boete zou hoog kunnen uitvallen.',
    },
    {
      kind: 'possible',
      words: '(kan|kunnen) … (leiden|oplopen|gebeuren|ook|wel|worden)',
      faint: true,
      example: 'De boete kan hoog oplopen.',
      except: [{ words: '(kan|kunnen) … <negation> | <negation> … (kan|kunnen)', example: 'Dat kan ook niet.' }],
    },
    {
      kind: 'possible',
      words:
        '^ (ja|zeker|misschien|jawel) … | misschien|mogelijk|wellicht|waarschijnlijk|vermoedelijk|eventueel|kennelijk|blijkbaar',
      example: 'De fout lag waarschijnlijk bij een klep.',
      except: [{ words: '^ (ja|zeker|jawel) … | (zo|niet|als) … mogelijk', example: 'Ze komen zo snel mogelijk.' }],
    },
    {
      kind: 'possible',
      words: "(bedrijven|firma's|daders|fraudeurs|prijzen|mensen) kunnen",
      example: 'Prijzen kunnen stijgen.',
      except: [{ words: 'kunnen … <negation>', example: 'Mensen kunnen niet weg.' }],
    },
    {
      kind: 'possible',
      words:
        'niet (uitgesloten|uit te sluiten) | (sluit|sluiten) … niet uit | (vermoedt|vermoeden|vrezen|vreest) | (onderzoekt|onderzoeken|overweegt|overwegen) of | onduidelijk|onzeker | het is … (denkbaar|mogelijk|aannemelijk) | de vraag is of',
      example: 'De politie sluit brandstichting niet uit.',
    },
    { kind: 'possible', words: "mogelijke|scenario's|denkbare", place: 'lead-in', example: 'Mogelijke oorzaken' },
    {
      kind: 'conditional',
      words: '^ (als|indien|mocht|mochten|tenzij|anders) | dat als',
      example: 'Als de gesprekken mislukken, eindigt het contract.',
      except: [{ words: '^ als (u|je|kind|eerste|gevolg)', example: 'Als u er een hebt, breng hem terug.' }],
    },
    {
      kind: 'conditional',
      words: 'zou|zouden',
      example: 'Zo een stap zou miljoenen kosten.',
      except: [
        {
          words: '(zou|zouden) … … (kunnen|moeten|mogen) | (zou|zouden) … (graag|liever)',
          example: 'Ik zou liever lopen.',
        },
      ],
    },
    {
      kind: 'expected',
      words: 'zal|zullen|gaat … (*en $) | gaan … (*en $)',
      example: 'Het station zal in maart sluiten.',
      except: [{ words: '<negation> zal ooit | (zal|zullen) wel', example: 'Dat zal wel.' }],
    },
    {
      kind: 'expected',
      words:
        '(gaat|gaan) … (in|open|dicht|beginnen|sluiten) $ | straks | (komt|komen) er | (wordt|worden) … (verwacht|<time>) | (treedt|treden) … in werking | (begint|beginnen|start|starten|opent) (op|in) … <time>',
      example: 'De wet gaat op 1 april in.',
    },
    {
      kind: 'expected',
      words: 'wil|willen|plant|plannen|belooft|beloven|verwacht|verwachten|hoopt|hopen|voorziet|streeft',
      example: 'De stad belooft bussen te kopen.',
      except: [
        {
          words: '(wil|willen) … <negation> | (de|het|hun|zijn|haar) plannen',
          example: 'Ze willen daar niets van weten.',
        },
      ],
    },
    {
      kind: 'advised',
      words:
        '(zou|zouden) … (moeten|moet) | (raadt|raden) (aan|af) | (adviseert|adviseren|waarschuwt voor) | het is (raadzaam|verstandig) | (beter|best) kunt u | (hoort|horen|dient|dienen) te',
      example: 'Banken zouden een plan moeten eisen.',
    },
    {
      kind: 'advised',
      words:
        '^ (ga|kijk|let|laat|geef|leg|neem|bel|meld|vraag|lees|controleer|bewaar|breng|houd|hou|maak|zet|stop|vermijd|gebruik|zorg|schrijf|wacht|blijf|doe|betaal|open|sluit|check|probeer)',
      example: 'Ga eens kijken in de stad.',
    },
    {
      kind: 'advised',
      words: 'tips|adviezen|advies | wat … (doen|kunt|moet)',
      place: 'lead-in',
      example: 'Tips voor eigenaars',
    },
  ],
};
