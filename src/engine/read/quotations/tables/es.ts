import type { ReportingTable } from '../types';

export const es: ReportingTable = {
  lang: 'es',
  script: 'cased',
  said: 'dijo|anunció|prometió|aseguró|afirmó|explicó|añadió|confirmó|indicó|señaló|advirtió|dijeron|anunciaron',
  verbs:
    'dice|dicen|decía|asegura|afirma|explica|añade|confirma|indica|señala|advierte|declaró|declara|escribió|escribe|respondió|responde|contestó|contesta|ironizó|ironiza|reconoció|reconoce|admitió|admite|lamentó|lamenta|denunció|denuncia|criticó|critica|calificó|califica|resumió|resume|recordó|recuerda|relató|relata|cuenta|contó|sostuvo|sostiene|insistió|insiste|subrayó|subraya|destacó|destaca|concluyó|concluye|opinó|opina|preguntó|pregunta|reiteró|agregó|agrega|manifestó|expresó|comentó|comenta|precisó|precisa|replicó|exclamó|celebró|habla de|habló de|llama|llamó',
  auxiliaries: 'ha|han|había|le|les|se|así lo',
  pronouns: 'él|ella|ellos|ellas|quien|que',
  notSubject:
    'en|a|al|ante|con|de|del|por|para|durante|tras|que|ayer|hoy|este|esta|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  notName:
    'el|la|los|las|un|una|su|sus|pero|y|en|según|don|doña|señor|señora|dr|dra|presidente|presidenta|ministro|ministra|alcalde|alcaldesa|gobernador|gobernadora|juez|jueza|director|directora|portavoz|rey|reina|profesor|profesora',
  according: 'según|de acuerdo con',
  passive: 'fue|fueron|sido',
  days: 'el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|ayer|hoy',
  that: 'que ',
  conjunctions: 'y|e|pero|mientras',
  works:
    'película|novela|libro|canción|disco|álbum|serie|informe|artículo|obra|titulada|titulado|llamada|llamado|palabra|término',
  examples: [
    {
      text: '«No habrá más cortes», prometió la alcaldesa, Rosa Peña.',
      quote: 'No habrá más cortes',
      speaker: 'Rosa Peña',
    },
    { text: 'Luis Vega advirtió: «Esto no ha terminado».', quote: 'Esto no ha terminado', speaker: 'Luis Vega' },
  ],
};
