import type { CueTable } from '../types';

export const pt: CueTable = {
  lang: 'pt',
  script: 'spaced',
  classes: {
    relative: 'cujo|cuja|cujos|cujas|onde | (o|a) qual | (os|as) quais',
    relativeDirect: ', que | , quem',
    adverb: 'não|se|lhe|lhes|já|também|ainda',
    subordinate: 'porque|quando|embora|enquanto|já que|uma vez que|para que|ainda que',
    ordinal: 'primeiro|segundo|terceiro|quarto|por fim|finalmente',
    count: 'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vários|várias|alguns|algumas|seguintes',
    negation: 'não|nunca|jamais|ninguém|nada|nenhum|nenhuma|nem',
    said: 'disse|anunciou|prometeu|garantiu|afirmou|explicou|acrescentou|confirmou|indicou|avisou|disseram|anunciaram',
    time: 'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|amanhã|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verão|outono|inverno|semana|mês|meses|ano|anos|próximo|próxima|breve|2026|2027|2028|2029|2030',
    verb: '*ar|*er|*ir|*or|*ar-se|*er-se|*ir-se',
  },
  cues: [
    {
      kind: 'hearsay',
      words:
        'supostamente|alegadamente|ao que parece|ao que tudo indica|segundo consta|consta que|diz-se que|dizem que|ouve-se|corre o (boato|rumor) | segundo (fontes|rumores|boatos) | (segundo|de acordo com) … (fontes|rumores) | fontes (próximas|anónimas|anônimas|ligadas)',
      example: 'Segundo várias fontes, a venda foi anulada.',
    },
    {
      kind: 'hearsay',
      words: '(teria|teriam) (*ado|*ido|sido|feito|dito|visto|posto|morto|pago|ganho|gasto)',
      example: 'O diretor teria fugido do país.',
      except: [
        { words: '(teria|teriam) (preferido|querido|podido|gostado)', example: 'A minoria teria preferido menos.' },
      ],
    },
    {
      kind: 'possible',
      words:
        'poderia|poderiam|poderá|poderão|talvez|possivelmente|provavelmente|porventura|eventualmente|presumivelmente|potencialmente|se calhar',
      example: 'A multa poderia chegar a dez por cento.',
      except: [{ words: '<negation> (poderá|poderão)', example: 'Ninguém poderá entrar.' }],
    },
    {
      kind: 'possible',
      words: '(pode|podem) (<verb>|ainda|também|ser que|vir a)',
      faint: true,
      example: 'O erro pode causar um incêndio.',
      except: [
        {
          words:
            '<negation> … (pode|podem) | (se|você|qualquer|todos|clientes|utilizadores|usuários|já|só) (pode|podem)',
          example: 'Ninguém pode abrir a porta.',
        },
        {
          words: '(pode|podem) ser (devolvido|devolvidos|devolvida|usado|usada|visto|comprado|consultado|lido)',
          example: 'O frasco pode ser devolvido.',
        },
      ],
    },
    {
      kind: 'possible',
      words:
        '(é|seria|parece) (possível|provável|plausível|concebível) | não (descarta|descartam|exclui|excluem) | não (está|é) (excluído|excluída|descartado|descartada) | (suspeita|suspeitam|suspeita-se|acredita-se|admite-se) | resta saber | parece que | (parece|parecem) <verb> | (investiga|investigam|estuda|estudam|avalia) se | há (risco|possibilidade) de',
      example: 'A polícia não descarta sabotagem.',
      except: [{ words: '(logo que|se|sempre que|assim que) possível | não é possível', example: 'Não é possível.' }],
    },
    {
      kind: 'possible',
      words: 'possíveis|potenciais|cenários|hipóteses',
      place: 'lead-in',
      example: 'Possíveis causas',
    },
    {
      kind: 'conditional',
      words: '^ (se|caso|em caso de|a menos que|desde que|senão) | que se | (e|mas) se',
      example: 'Se os atrasos durarem, o empréstimo acaba.',
      except: [{ words: '^ se (você|bem|tem|quiser) | (que|e|mas) se *', example: 'Se você tem um, devolva-o.' }],
    },
    {
      kind: 'conditional',
      words:
        'seria|seriam|teria|teriam|faria|fariam|estaria|estariam|daria|dariam|custaria|custariam|permitiria|permitiriam|levaria|levariam|obrigaria|afetaria|bastaria|perderia|perderiam',
      without: 'said',
      example: 'Um passo assim custaria milhões.',
      except: [{ words: '(teria|teriam) * | seria (possível|bom|melhor)', example: 'Seria bom esperar.' }],
    },
    {
      kind: 'expected',
      words:
        '*ará|*arão|*erá|*erão|*irá|*irão|*orá|*orão|terá|terão|fará|farão|dirá|dirão|trará|trarão|*aremos|*eremos|*iremos',
      lowerCase: true,
      example: 'A sede ficará em Roma.',
      except: [
        { words: 'verão|barão|poderá|poderão|deverão ser|será que', example: 'No verão, choveu.' },
        { words: '(terá|terão) (sido|*ado|*ido)', example: 'O diretor terá fugido.' },
      ],
    },
    {
      kind: 'hearsay',
      words: '(terá|terão) (sido|*ado|*ido)',
      example: 'O diretor terá fugido do país.',
    },
    { kind: 'expected', words: '(vai|vão|vamos|irá|irão) <verb>', example: 'Os voos vão mudar.' },
    {
      kind: 'expected',
      words:
        '(prevê|preveem|planeia|planeja|planejam|pretende|pretendem|espera|esperam|promete|prometem|projeta|estima) (<verb>|que|um|uma|o|a) | (está|estão) (previsto|prevista|previstos|previstas|marcado|marcada|agendado|agendada) | (prevê-se|espera-se) que',
      example: 'O grupo prevê poupar dez milhões.',
      except: [{ words: 'não (prevê|pretende|espera|planeja)', example: 'Não pretende mudar nada.' }],
    },
    {
      kind: 'expected',
      words: '(começa|começam|arranca|abre|abrem|entra|entram|chega|termina) (em|no|na|a) … <time>',
      example: 'A obra começa em janeiro.',
    },
    {
      kind: 'advised',
      words:
        'deveria|deveriam|devia|deviam|convém|mais vale|é (melhor|preferível|aconselhável|recomendável|conveniente) | seria (bom|melhor|desejável) | (há|haveria) que | é preciso',
      example: 'Os bancos deveriam exigir um plano.',
      except: [{ words: 'é preciso (recuar|dizer|lembrar)', example: 'É preciso recuar a 2020.' }],
    },
    {
      kind: 'advised',
      words:
        '(recomenda|recomendam|aconselha|aconselham|apela|apelam|exorta|exortam|pede|pedem|sugere|sugerem) (a|que|ao|aos|à|às|<verb>)',
      example: 'Os médicos recomendam que se espere um dia.',
    },
    {
      kind: 'advised',
      words:
        '^ (não|evite|consulte|verifique|guarde|ligue|leve|veja|use|utilize|peça|faça|leia|mantenha|conserve|mude|espere|procure|exija|compre|deixe|avise|feche|abra|lave|beba|lembre-se)',
      place: 'item',
      example: 'Guarde o recibo.',
      except: [{ words: '^ não (há|é|se|houve|foi|está)', example: 'Não há feridos.' }],
    },
    {
      kind: 'advised',
      words: 'conselhos|recomendações|dicas|fazer|cuidados',
      place: 'lead-in',
      example: 'Dicas para donos',
    },
  ],
};
