import type { CueTable } from '../types';

export const de: CueTable = {
  lang: 'de',
  script: 'spaced',
  classes: {
    subordinate:
      'weil|obwohl|während|damit|sodass|dass er|nachdem|indem|, (wenn|ob|bevor|bis|falls|der|die|das|dessen|deren|denen|dem|den|wo|wodurch|womit)',
    ordinal: 'erstens|zweitens|drittens|viertens|schließlich|zuerst',
    count: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|einige|mehrere|folgende|folgenden',
    negation: 'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|niemand|nichts|kaum|weder',
    time: '*tag|morgen|künftig|demnächst|bald|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter|woche|wochen|monat|monate|jahr|jahre|jahres|jahresende|nächste|nächsten|nächster|kommende|kommenden|bis|ab|2026|2027|2028|2029|2030',
    said: 'sagte|sagten|behauptete|behaupteten|erklärte|teilte|monierte|monierten|gesagt|fragte|kritisierte',
  },
  cues: [
    // hearsay
    {
      kind: 'hearsay',
      words: 'angeblich|mutmaßlich|gerüchteweise | dem vernehmen nach | wie es heißt | es heißt, | gerüchten zufolge',
      example: 'Die Firma verhandelt angeblich mit einem Rivalen.',
    },
    {
      kind: 'hearsay',
      words:
        '(laut|nach|aus) … (kreisen|insidern|gerüchten|quellen|eingeweihten) | (insidern|quellen|kreisen|medienberichten) zufolge',
      example: 'Laut informierten Kreisen steht der Verkauf bevor.',
    },
    {
      kind: 'hearsay',
      words: '(soll|sollen) … … … … (*t|*en) (haben|sein|worden)',
      example: 'Viele Nutzer sollen die App inzwischen gelöscht haben.',
    },
    // possible
    {
      kind: 'possible',
      words: 'könnte|könnten|dürfte|dürften',
      example: 'Die Strafe könnte hoch ausfallen.',
      except: [
        {
          words: '(könnte|könnten) (sie|ihr) (mir|uns|bitte) | wie (könnte|könnten)',
          example: 'Könnten Sie mir helfen?',
        },
      ],
    },
    {
      kind: 'possible',
      words: 'vielleicht|möglicherweise|womöglich|eventuell|wahrscheinlich|vermutlich|offenbar|anscheinend|mutmaßlich',
      example: 'Der Fehler lag vermutlich an einem Ventil.',
    },
    {
      kind: 'possible',
      words: 'wohl',
      faint: true,
      example: 'Der Fehler lag wohl an einem Ventil.',
      except: [{ words: '(sehr|so) wohl | wohl (und|fühlen|fühlt|oder)', example: 'Er weiß sehr wohl davon.' }],
    },
    {
      kind: 'possible',
      words:
        '(ist|sind|wäre|wären|scheint|bleibt|gilt) … (möglich|denkbar|wahrscheinlich|ungewiss|fraglich|unklar|offen) | (denkbar|möglich|vorstellbar) (ist|wäre|wären|sind)',
      example: 'Eine zweite Senkung ist denkbar.',
      except: [
        {
          words: '(so|wenn|falls|wo|soweit|<negation>) … möglich',
          example: 'Die Rückgabe ist so schnell wie möglich.',
        },
      ],
    },
    {
      kind: 'possible',
      words:
        '(nicht|nichts) (ausgeschlossen|auszuschließen) | (nicht|nichts) … ausschließen | (schließt|schließen) … nicht aus',
      example: 'Die Polizei will Sabotage nicht ausschließen.',
    },
    {
      kind: 'possible',
      words:
        '(vermutet|vermuten|verdächtigt|mutmaßt|spekuliert|spekulieren) | (prüft|prüfen|untersucht|erwägt|erwägen) , ob | es scheint | (scheint|scheinen) … … zu | besteht … möglichkeit | möglichkeit, dass',
      example: 'Die Ermittler vermuten einen Helfer.',
    },
    {
      kind: 'possible',
      words: '(kann|können) … (bis zu|auch|dazu führen|gefährlich|passieren|führen|betragen|dauern)',
      faint: true,
      example: 'Die Strafe kann bis zu vier Prozent betragen.',
      except: [
        {
          words: '(kann|können) … <negation> | <negation> … (kann|können)',
          example: 'Das kann nicht passieren, das kann auch niemand.',
        },
      ],
    },
    {
      kind: 'possible',
      words: 'mögliche|möglichen|denkbare|szenarien|potenzielle',
      place: 'lead-in',
      example: 'Mögliche Ursachen',
    },
    // conditional
    {
      kind: 'conditional',
      words: '^ (wenn|falls|sofern|sollte|sollten|andernfalls|sonst) | dass, (wenn|falls)',
      example: 'Falls die Gespräche scheitern, endet der Vertrag.',
      except: [
        {
          words: '^ sollte (man|jeder) | ^ wenn (sie|man|auch)',
          example: 'Wenn Sie eines haben, bringen Sie es zurück.',
        },
      ],
    },
    {
      kind: 'conditional',
      words:
        'würde|würden|wäre|wären|entstünde|entstünden|käme|kämen|gäbe|müsste|müssten|bräuchte|bräuchten|ginge|stünde|bliebe|läge|hieße|brächte',
      without: 'said',
      example: 'Ein solcher Schritt würde Millionen kosten.',
      except: [
        {
          words:
            '(würde|würden) … (gerne|gern|lieber) | (würde|würden|wäre|wären) $ | als (wäre|würde) | (wäre|wären) … (möglich|denkbar)',
          example: 'Ich würde lieber laufen.',
        },
      ],
    },
    // expected
    {
      kind: 'expected',
      words: '(soll|sollen)',
      example: 'Die Brücke soll im Mai öffnen.',
      except: [
        { words: '(soll|sollen) … … … … (*t|*en) (haben|sein)', example: 'Viele sollen die App gelöscht haben.' },
        {
          words: 'was soll | (soll|sollen) (man|ich|wir) | (warum|wie) soll | (soll|sollen) $',
          example: 'Was soll das?',
        },
      ],
    },
    {
      kind: 'expected',
      words: '(wird|werden|werde) … … … (*en|*ern|*eln|sein|tun) $',
      example: 'Die Gruppe wird ihren Sitz verlegen.',
      except: [
        {
          words:
            '(wird|werden|werde) … … … (ge*en|(auf|ab|an|aus|ein|vor|zu|nach|weiter|hin|her|fest|bei|mit|um|zurück|weg|statt|hervor|heraus)ge*en|*nommen|*worden|*schlossen|*standen|*tragen|*fallen|*boten|*loren|*sprochen|*brochen|*schrieben|*zogen|*troffen|*wiesen|*trieben|*fohlen|*worfen|*rufen|*hoben|menschen|personen|wochen|monaten|jahren|tagen|kommen|prozent|*ionen|*ungen) $',
          example: 'Der Vertrag wird heute unterschrieben.',
        },
      ],
    },
    {
      kind: 'expected',
      words:
        '(wird|werden|werde) … … … (gehen|geben|gewinnen|gelten|gehören|geschehen|gelingen|kommen|bekommen) $ | (wird|werden) … (künftig|bald|demnächst|erwartet|fällig) | (künftig|demnächst|bald) … (wird|werden) | (wird|werden) … (bis|ab) … <time> | voraussichtlich|vorgesehen|geplant',
      example: 'Die Entscheidung wird bis Oktober erwartet.',
      except: [{ words: '(war|waren|wurde) … (vorgesehen|geplant)', example: 'Der Bau war anders geplant.' }],
    },
    {
      kind: 'expected',
      words:
        '(will|wollen) | (plant|planen|beabsichtigt|beabsichtigen|verspricht|versprechen|erwartet|erwarten|rechnet mit|rechnen mit|hofft|prognostiziert|prognostizieren|kündigt … an)',
      example: 'Zwei Gesellschaften wollen sich zusammenschließen.',
      except: [
        {
          words: '(will|wollen) … (nichts|wissen) | (will|wollen) $ | wie prognostiziert',
          example: 'Sie wollen nichts davon wissen.',
        },
      ],
    },
    {
      kind: 'expected',
      words:
        '(beginnt|beginnen|startet|starten|tritt|treten|öffnet|öffnen|stimmen|tagt|tagen|trifft|folgt|kommt|kommen|endet) (am|im|ab|in) … <time>',
      example: 'Die Arbeiten beginnen im Januar.',
    },
    // advised
    {
      kind: 'advised',
      words: 'sollte|sollten|solltest|solltet',
      example: 'Niemand sollte Türen öffnen.',
      except: [
        { words: '^ (sollte|sollten)', example: 'Sollte es regnen, fällt das Spiel aus.' },
        {
          words: '(sollte|sollten) … ursprünglich | ursprünglich … (sollte|sollten) | (sollte|sollten) $',
          example: 'Ursprünglich sollte der Bau im Mai enden.',
        },
      ],
    },
    {
      kind: 'advised',
      words: '(muss|müssen|müsste|müssten) … (werden|liegen|bereitliegen)',
      example: 'Die Halle muss geräumt werden.',
      without: 'count',
    },
    {
      kind: 'advised',
      words:
        '(rät|raten|empfiehlt|empfehlen|mahnt|mahnen|warnt vor|warnen vor|appelliert|fordert … auf|ruft … auf) | es empfiehlt sich | ratsam | (wird|werden) … (abgeraten|empfohlen|geraten|gebeten) | besser wäre | am besten',
      example: 'Ärzte raten zur Vorsicht.',
    },
    {
      kind: 'advised',
      words: '^ (*en|*ern) sie | bitte',
      place: 'item',
      example: 'Prüfen Sie die Nummer.',
    },
    {
      kind: 'advised',
      words:
        '^ (bitte|bringen sie|prüfen sie|achten sie|vermeiden sie|lassen sie|rufen sie|melden sie|wenden sie|öffnen sie)',
      example: 'Achten Sie auf die Nummer.',
    },
    {
      kind: 'advised',
      words:
        'ratschläge|tipps|empfehlungen|was … tun (können|sollten|kann) | was (zu|jetzt) tun | so (schützen|vermeiden)',
      place: 'lead-in',
      example: 'Tipps für Besitzer',
    },
  ],
};
