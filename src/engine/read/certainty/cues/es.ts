import type { CueTable } from '../types';

export const es: CueTable = {
  lang: 'es',
  script: 'spaced',
  classes: {
    relative: 'cuyo|cuya|cuyos|cuyas|donde|quienes | (el|la) cual | los cuales | las cuales',
    relativeDirect: ', que | , quien',
    adverb: 'no|se|le|les|lo|la|los|las|ya|también|aún',
    subordinate: 'porque|cuando|si|aunque|mientras|ya que|puesto que|para que|por si',
    ordinal: 'primero|segundo|tercero|cuarto|por último|finalmente',
    count: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|algunos|algunas|siguientes',
    negation: 'no|nunca|jamás|nadie|nada|ningún|ninguna|tampoco',
    said: 'dijo|anunció|prometió|aseguró|afirmó|explicó|añadió|confirmó|indicó|señaló|advirtió|dijeron|anunciaron',
    time: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno|semana|mes|meses|año|años|próximo|próxima|pronto|2026|2027|2028|2029|2030',
    verb: '*ar|*er|*ir|*arse|*erse|*irse|*arlo|*erlo|*arla|*arles|*irlo',
  },
  cues: [
    {
      kind: 'hearsay',
      words:
        'supuestamente|presuntamente|al parecer|según parece|se rumorea|se comenta|se dice que|dicen que|corre el rumor|corren rumores|cuentan que|trascendió que|según (fuentes|rumores|trascendidos) | según … (fuentes|rumores) | fuentes (cercanas|anónimas|que)',
      example: 'Según varias fuentes, la venta se anuló.',
    },
    {
      kind: 'hearsay',
      words: '(habría|habrían) (*ado|*ido|sido|hecho|dicho|visto|puesto|muerto|escrito|abierto)',
      example: 'El director habría huido del país.',
      except: [
        {
          words: '(podría|debería) … | (habría|habrían) (preferido|querido|podido|debido|gustado)',
          example: 'La minoría habría preferido menos.',
        },
      ],
    },
    {
      kind: 'possible',
      words:
        'podría|podrían|podríamos|pudiera|pudieran|cabría|cabrían|quizá|quizás|acaso|posiblemente|probablemente|tal vez|a lo mejor|seguramente|presumiblemente|potencialmente',
      example: 'La multa podría llegar al diez por ciento.',
      except: [
        {
          words: '(como|si) pudiera | no (podría|podrían) (ser|estar) (más|mejor)',
          example: 'No podría estar más claro.',
        },
      ],
    },
    {
      kind: 'possible',
      words: '(puede|pueden) (que|ser|<verb>)',
      faint: true,
      example: 'El error puede causar un incendio.',
      except: [
        {
          words:
            '<negation> … (puede|pueden) | (se|usted|uno|cualquiera|todos|clientes|usuarios|personas|ya|solo) (puede|pueden)',
          example: 'Nadie puede abrir la puerta.',
        },
        {
          words: '(puede|pueden) (devolver|consultar|comprar|pedir|ver|leer|usar|reservar|decir)*',
          example: 'El cliente puede devolver el frasco.',
        },
      ],
    },
    {
      kind: 'possible',
      words:
        '(es|sería|parece|resulta|era) (posible|probable|plausible|concebible|previsible|factible) | no se (descarta|excluye) | no (descarta|descartan|excluye) | (se sospecha|sospecha|sospechan|se cree|se baraja|barajan) | todo apunta a | está por ver | queda por (ver|saber) | parece que | (parece|parecen) <verb> | hay riesgo de | cabe la posibilidad | (estudia|estudian|investiga|investigan|analiza) si',
      example: 'La policía no descarta un sabotaje.',
      except: [
        {
          words: '(lo antes|siempre que|si) (sea|es) posible | no (es|sería|parece) posible',
          example: 'No es posible.',
        },
      ],
    },
    {
      kind: 'possible',
      words: 'posibles|potenciales|escenarios|hipótesis',
      place: 'lead-in',
      example: 'Posibles causas',
    },
    {
      kind: 'conditional',
      words: '^ (si|en caso de|de lo contrario|siempre que|a menos que|con tal de) | que si | (y|pero) si',
      example: 'Si los retrasos duran, el préstamo se congela.',
      except: [
        { words: 'si (bien|usted|tiene|es|quiere|nota|acaso|no fuera)', example: 'Si bien llovió, hubo partido.' },
      ],
    },
    {
      kind: 'conditional',
      words:
        'sería|serían|tendría|tendrían|haría|harían|estaría|estarían|daría|darían|costaría|costarían|supondría|supondrían|permitiría|permitirían|llegaría|llegarían|perdería|perderían|obligaría|afectaría|iría|pagaría|dejaría|bastaría|saldría|vendría|pondría',
      without: 'said',
      example: 'Un paso así costaría millones.',
      except: [{ words: 'sería (posible|probable|bueno|mejor|conveniente)', example: 'Sería bueno esperar.' }],
    },
    {
      kind: 'expected',
      words:
        '*ará|*arán|*erá|*erán|*irá|*irán|*drá|*drán|*brá|*brán|*rrá|*rrán|*aremos|*eremos|*iremos|*dremos|hará|harán|dirá|dirán|querrá|querrán',
      lowerCase: true,
      example: 'La sede estará en Roma.',
      except: [
        { words: 'mamará|será por', example: 'Eso será por algo.' },
        { words: '(nadie|nunca|jamás) … (podrá|sabrá|olvidará)', example: 'Nadie lo olvidará.' },
      ],
    },
    {
      kind: 'expected',
      words: '(va|van|vamos|voy) a <verb>|ha de|han de',
      example: 'Los vuelos van a cambiar.',
    },
    {
      kind: 'expected',
      words:
        '(prevé|prevén|planea|planean|pretende|pretenden|espera|esperan|promete|prometen|proyecta|proyectan|pronostica|calcula|aspira a|se propone) (<verb>|que|una|un|la|el|unos|unas|#) | (está|están) (previsto|prevista|previstos|previstas|programado|programada|prevista) | se (prevé|espera|estima) que | previsiblemente',
      example: 'El grupo prevé ahorrar diez millones.',
      except: [{ words: 'no (prevé|planea|pretende|espera)', example: 'No prevé ahorrar nada.' }],
    },
    {
      kind: 'expected',
      words:
        '(prometió|anunció|anuncian|confirmó|aseguró) que … (*ría|*rían) | (empieza|comienza|arranca|llega|entra|abre|cierra|termina) (el|en) … <time>',
      example: 'La obra comienza en enero.',
    },
    {
      kind: 'advised',
      words:
        'debería|deberían|deberíamos|convendría|conviene|habría que|hay que|más vale|es (mejor|preferible|aconsejable|recomendable|conveniente) | sería (bueno|mejor|conveniente|deseable)',
      example: 'Los bancos deberían exigir un plan.',
      except: [
        { words: 'hay que (remontarse|reconocer|decir|recordar|sumar|añadir)', example: 'Hay que remontarse a 2020.' },
      ],
    },
    {
      kind: 'advised',
      words:
        '(recomienda|recomiendan|aconseja|aconsejan|insta|instan|exhorta|exhortan|pide|piden|sugiere|sugieren|llama|llaman) (a|que|no|<verb>)',
      example: 'Los médicos recomiendan esperar un día.',
    },
    {
      kind: 'advised',
      words:
        '^ (no|evite|consulte|revise|compruebe|guarde|llame|lleve|mire|use|utilice|pida|haga|lea|mantenga|conserve|cambie|reparta|espere|busque|exija|publique|tenga|vaya|compre|deje|acuda|avise|cierre|abra|lave|beba|evitad|recuerde|siga)',
      place: 'item',
      example: 'Guarde el recibo.',
      except: [{ words: '^ no (hay|es|se|hubo|fue|está)', example: 'No hay heridos.' }],
    },
    {
      kind: 'advised',
      words: '(llame|llámelo|llévelo|acuda|no lo pruebe|evite|consulte|devuélvalo|devuelva)',
      example: 'Si le duele, llame al médico.',
    },
    {
      kind: 'advised',
      words: 'consejos|recomendaciones|conviene|hacer|medidas|pasos',
      place: 'lead-in',
      example: 'Qué conviene hacer',
    },
  ],
};
