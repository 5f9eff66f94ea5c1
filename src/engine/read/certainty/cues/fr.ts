import type { CueTable } from '../types';

export const fr: CueTable = {
  lang: 'fr',
  script: 'spaced',
  classes: {
    relative: 'dont|où|lequel|laquelle|lesquels|lesquelles',
    relativeDirect: 'qui',
    adverb: 'ne|n|en|y|se|s|lui|leur|les|la|le|l|nous|vous',
    ordinal: "premièrement|deuxièmement|troisièmement|enfin|ensuite|d'abord",
    subordinate: "(parce|bien|alors|tandis|afin|pour) (que|qu')|puisque|quand|lorsque|dès que|tant que|quoique|car",
    count: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|suivants|suivantes',
    time: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|semaine|mois|année|an|ans|début|fin|prochain|prochaine|bientôt|2026|2027|2028|2029|2030|mi-*',
    reported: "annoncé|déclaré|indiqué|promis|assuré|affirmé|précisé|expliqué|prévenu|si|s'il|s'ils",
    verb: '*er|*ir|*re|*oir|être|avoir',
    said: 'annoncé|annonce|déclaré|indiqué|promis|assuré|affirmé|précisé|dit|expliqué|prévenu|estimait|espérait|ajouté',
  },
  cues: [
    // hearsay
    {
      kind: 'hearsay',
      words:
        "(selon|d'après) (des|plusieurs|une|certaines) … (sources|source|rumeurs|médias|indiscrétions) | de (source|sources) | selon la rumeur | le bruit court | à en croire la rumeur | dit-on | on (dit|raconte|murmure) (que|qu'il|qu'elle) | paraît-il",
      example: 'Selon des sources proches du dossier, la vente est annulée.',
    },
    {
      kind: 'hearsay',
      words: "prétendument|soi-disant | il paraît (que|qu'il|qu'elle) | il se dit (que|qu'il)",
      example: 'Il se dit que la mairie a vendu le terrain.',
    },
    {
      kind: 'hearsay',
      words:
        "(aurait|auraient|serait|seraient) (été|déjà|ainsi|également|aussi|bien|même|*é|*ée|*és|*ées|*i|*is|*it|*u|*us|*ert|*ait|mort|morte|morts) | (envisagerait|envisageraient|préparerait|prépareraient|souhaiterait|souhaiteraient|chercherait|chercheraient|négocierait|négocieraient|songerait|songeraient|étudierait|étudieraient|disposerait|disposeraient|détiendrait|détiendraient|posséderait|compterait|compteraient|travaillerait|travailleraient|réfléchirait|viserait|s'apprêterait|s'apprêteraient|s'agirait)",
      lowerCase: true,
      without: 'reported',
      example: 'Le groupe envisagerait de vendre sa filiale.',
      except: [
        {
          words: '(aurait|auraient) (dû|pu|préféré|voulu|aimé|souhaité)',
          example: 'Les autres auraient préféré une baisse.',
        },
      ],
    },
    // possible
    {
      kind: 'possible',
      words:
        'pourrait|pourraient|pourrais|pourrions|peut-être|probablement|apparemment|vraisemblablement|éventuellement|potentiellement | sans doute | (a|ont) pu <verb>',
      example: "L'amende pourrait atteindre 4 % des ventes.",
      except: [{ words: "(ne|n'a|n'ont) … pu", example: "Ils n'ont pu ouvrir la porte." }],
    },
    {
      kind: 'possible',
      words: '(peut|peuvent) (<verb>|aussi|encore)',
      faint: true,
      example: 'Le dossier peut finir devant un juge.',
      except: [
        {
          words: '(ne|personne|rien) … (peut|peuvent) | (peut|peuvent) (pas|plus|jamais|être)',
          example: 'Personne ne peut encore trancher.',
        },
        { words: '(chacun|on|vous|tu|je|nous) … (peut|peuvent)', example: 'On peut rapporter le pot au magasin.' },
      ],
    },
    {
      kind: 'possible',
      words:
        "il (est|semble|serait) (possible|probable|plausible|vraisemblable|envisageable) | il (semble|semblerait) (que|qu'il|qu'elle|bien) | (c'est|est|serait) … (possible|plausible|probable|envisageable|concevable|vraisemblable) | n'est pas (exclu|impossible) | (n'exclut|n'excluent) pas | ne peut exclure | ne peut être (exclu|exclue|écarté|écartée) | reste à (savoir|voir)",
      example: "Une panne n'est pas exclue : la police n'exclut pas un sabotage.",
    },
    {
      kind: 'possible',
      words: 'soupçonnent|soupçonne|supposent|suppose | piste privilégiée | (risque|risquent) (de|être)',
      example: 'Les enquêteurs soupçonnent une fuite.',
      except: [{ words: 'sans risque de', example: 'On le mange sans risque de se tromper.' }],
    },
    {
      kind: 'possible',
      words: "(évoqué|évoque|mentionné|mentionne) la possibilité | la (possibilité|probabilité) (de|que|d'un|d'une)",
      example: 'Il a mentionné la possibilité de vendre des licences.',
    },
    { kind: 'possible', words: '(semble|semblent) (<verb>|avoir|être)', example: 'La banque semble avoir su.' },
    {
      kind: 'possible',
      words: 'issues|scénarios|hypothèses|possibles|potentiels|potentielles|pistes',
      place: 'lead-in',
      example: 'Quelles issues possibles ?',
    },
    // conditional
    {
      kind: 'conditional',
      words: "^ (si|s'il|s'ils|s'elle|à condition de|faute de|sans quoi|sinon) | (que|qu'|mais|et) si",
      example: 'Si les retards durent, le prêt sera gelé.',
      except: [
        {
          words: "si l'on en croit | si (bien|peu|vous) | si l'on (regarde|considère|compare|ajoute|excepte)",
          example: "Si l'on en croit les chiffres, tout va bien.",
        },
      ],
    },
    {
      kind: 'conditional',
      words: 'en cas de | à moins (que|de)',
      example: 'Le directeur invoque un dédit en cas de rupture.',
    },
    {
      kind: 'conditional',
      words: '*erait|*eraient|*irait|*iraient|*drait|*draient|*ttrait|*ttraient|*cevrait',
      without: 'said',
      lowerCase: true,
      example: "Le fonds aiderait les pêcheurs s'il était voté.",
      except: [
        { words: '*tirait|*tiraient|*spirait|*mirait|*virait', example: 'Il retirait son argent chaque mois.' },
        { words: 'on dirait | cela ne surprendrait', example: 'On dirait un musée.' },
      ],
    },
    // expected
    {
      kind: 'expected',
      words:
        '*era|*eront|*ira|*iront|*dra|*dront|*vra|*vront|*rra|*rront|*ttra|*ttront|*aîtra|*aîtront|aura|auront|sera|seront|fera|feront|aurons|serons|*erons',
      lowerCase: true,
      example: 'La loi entrera en vigueur en mars.',
      except: [
        { words: 'para|*tira|*spira|*mira|*vira|*ouvra|*ivra|*erra|*adra', example: 'Elle retira la clé.' },
        { words: 'on verra | (restera|demeurera) à', example: 'On verra.' },
      ],
    },
    {
      kind: 'expected',
      words: '(va|vont|vais|allons) <verb>',
      example: 'Les billets vont être remboursés.',
      except: [{ words: '(va|vont) faire mal', example: 'Ça va faire mal.' }],
    },
    {
      kind: 'expected',
      words:
        "(prévoit|prévoient|compte|comptent|entend|entendent|envisage|envisagent|espère|espèrent|promet|promettent|projette|vise|ambitionne) (de|d'|<verb>)",
      example: 'La société prévoit de dépenser dix millions.',
      except: [{ words: 'ne (prévoit|compte|entend)', example: 'Il ne prévoit de rien changer.' }],
    },
    {
      kind: 'expected',
      words:
        '(est|sont|reste) … (prévu|prévue|prévus|prévues|attendu|attendue|attendus|attendues|programmé|programmée|promis|promise) | (prédit|prédisent|table|tablent) (un|une|des|sur)',
      example: 'La visite est prévue en novembre.',
    },
    {
      kind: 'expected',
      words: 'doit|doivent|devrait|devraient',
      with: 'time',
      example: 'La production doit démarrer début 2028.',
      except: [{ words: 'ne (doit|devrait|doivent)', example: 'Cela ne doit pas durer un an.' }],
    },
    {
      kind: 'expected',
      words:
        "(devrait|devraient) (atteindre|provoquer|permettre|rapporter|coûter|durer|arriver|augmenter|baisser|reculer|progresser|s'établir|s'élever|entraîner|reprendre|rester|toucher|concerner|bénéficier|compter|accueillir) | (devrait|devraient) être (prêt|prête|prêts|achevé|achevée|terminé|terminée|livré|livrée|connu|connue|connus|publié|publiée|présenté|présentée|annoncé|annoncée|adopté|adoptée|nommé|nommée|mis|mise) | (a|ont|s'est|se sont) (promis|promise|engagé|engagée|engagés) (de|d'|à) | intention de | (doit|doivent) (fournir|produire|compter|employer|accueillir|ouvrir|remplacer|créer|démarrer|débuter|commencer)",
      example: 'Le barrage doit fournir 840 mégawatts.',
    },
    {
      kind: 'expected',
      words:
        '*erait|*eraient|*irait|*iraient|*drait|*draient|*ttrait|*ttraient|aurait|auraient|serait|seraient|ferait|feraient',
      with: 'said',
      lowerCase: true,
      example: "La société a annoncé qu'elle saisirait la Cour.",
      except: [
        {
          words: '*tirait|*tiraient|*spirait|*mirait',
          example: 'Il a dit, et il retirait son bras.',
        },
      ],
    },
    // advised
    {
      kind: 'advised',
      words: 'devrait|devraient|devrions|devez',
      example: 'Les banques devraient exiger un plan.',
      without: 'time',
    },
    {
      kind: 'advised',
      words: "(doit|doivent) (s'abstenir|éviter|impérativement|veiller)",
      example: "Toute personne allergique doit s'abstenir.",
    },
    {
      kind: 'advised',
      words:
        'il (faut|faudrait|convient|importe|vaut) | il est (conseillé|recommandé|préférable) | mieux vaut | serait (un|une) (premier|bonne|utile) | serait (bon|utile|souhaitable|temps)',
      example: 'Il faut lire les contrats.',
      except: [
        { words: 'il faut (remonter|dire|ajouter|compter|attendre|noter)', example: 'Il faut remonter à 2020.' },
      ],
    },
    {
      kind: 'advised',
      words:
        "(recommande|recommandent|conseille|conseillent|préconise|préconisent|appelle|appellent|invite|invitent|exhorte|exhortent) (de|d'|à|aux|un|une|les|la) | <said> appelle",
      example: 'La caisse recommande de changer le code.',
      except: [{ words: "s'(appelle|appellent)", example: "Elle s'appelle à tort reine." }],
    },
    {
      kind: 'advised',
      words: '^ *ez | ^ (et|puis|alors|surtout) … *ez | veuillez',
      example: 'Exigez un résumé.',
      except: [
        {
          words:
            'chez|assez|rendez-vous|*ez-moi|*ez-y|*ez-nous|retrouvez|découvrez|suivez|croyez|nez|avez|savez|*ez-vous',
          example: 'Chez nous, rien ne change.',
        },
      ],
    },
    {
      kind: 'advised',
      words: 'conseils|conseillez|recommandations|réflexes|précautions|faire|mesures',
      place: 'lead-in',
      example: 'Quelques conseils pratiques',
    },
  ],
};
