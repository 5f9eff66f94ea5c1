import type { ReportingTable } from '../types';

export const pt: ReportingTable = {
  lang: 'pt',
  script: 'cased',
  said: 'disse|anunciou|prometeu|garantiu|afirmou|explicou|acrescentou|confirmou|indicou|avisou|disseram|anunciaram',
  verbs:
    'diz|dizem|dizia|promete|garante|afirma|explica|acrescenta|confirma|indica|avisa|declarou|declara|escreveu|escreve|respondeu|responde|reconheceu|reconhece|admitiu|admite|lamentou|lamenta|denunciou|denuncia|criticou|critica|resumiu|resume|recordou|recorda|lembrou|lembra|relatou|relata|conta|contou|sublinhou|sublinha|destacou|destaca|concluiu|conclui|perguntou|pergunta|comentou|comenta|defendeu|defende|ressaltou|alertou|alerta|chamou|chama|falou em|fala em|fala de',
  auxiliaries: 'tem|tinha|lhe|lhes|se',
  pronouns: 'ele|ela|eles|elas|quem|que',
  notSubject:
    'em|no|na|ao|à|aos|perante|com|de|do|da|por|para|durante|após|que|ontem|hoje|nesta|neste|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
  notName:
    'o|a|os|as|um|uma|seu|sua|mas|e|segundo|senhor|senhora|dr|dra|presidente|ministro|ministra|prefeito|prefeita|governador|governadora|juiz|juíza|diretor|diretora|porta-voz|rei|rainha|professor|professora',
  according: 'segundo|de acordo com|conforme',
  days: 'ontem|hoje|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
  that: 'que ',
  conjunctions: 'e|mas|enquanto',
  works:
    'filme|romance|livro|canção|música|álbum|série|relatório|artigo|obra|intitulada|intitulado|chamada|chamado|palavra|termo',
  examples: [
    {
      text: '«Vamos abrir em maio», disse a ministra Clara Dias.',
      quote: 'Vamos abrir em maio',
      speaker: 'Clara Dias',
    },
    {
      text: 'Rui Melo respondeu: “Ninguém nos avisou disso.”',
      quote: 'Ninguém nos avisou disso.',
      speaker: 'Rui Melo',
    },
  ],
};
