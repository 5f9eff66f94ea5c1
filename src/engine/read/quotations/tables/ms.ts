import type { ReportingTable } from '../types';

export const ms: ReportingTable = {
  lang: 'ms',
  script: 'cased',
  said: 'berkata|menyatakan|menyebut|menjelaskan|menegaskan|menambah',
  verbs:
    'ujar|tambah|jelas|tegas|tutur|tulis|jawab|balas|luah|memberitahu|mengakui|menulis|menjawab|menyifatkan|mendakwa|mengingatkan|memberi amaran|menafikan|menganggap|mengeluh|berjanji|menyambut',
  afterOnly: 'kata',
  fused: 'katanya|ujarnya|tambahnya|jelasnya|tegasnya|tuturnya|tulisnya|jawabnya|luahnya',
  auxiliaries: 'juga|pula|lagi',
  pronouns: 'kami|kita|saya|dia|ia|mereka|beliau|baginda|yang',
  notSubject:
    'di|ke|dari|daripada|pada|dalam|ketika|semasa|kepada|melalui|selepas|sebelum|sambil|dengan|seperti|bahawa|isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|semalam|hari',
  notName:
    'sang|si|para|seorang|namun|tetapi|sementara|menurut|pada|di|encik|puan|cik|tuan|datuk|dato|tan|sri|tun|seri|dr|prof|presiden|timbalan|menteri|perdana|besar|pendidikan|pengangkutan|kewangan|kesihatan|pertahanan|pertanian|perdagangan|luar|dalam|negeri|hakim|ketua|pengarah|pengarah urusan|pengarah urusannya|pegawai|eksekutif|eksekutifnya|urusan|urusannya|pengerusi|pengurus|gabenor|bupati|datuk bandar|jurucakap|profesor|setiausaha',
  according: 'menurut|memetik',
  that: 'bahawa ',
  conjunctions: 'dan|tetapi|namun|manakala|sementara',
  works: 'filem|novel|buku|lagu|album|siri|laporan|artikel|berjudul|bertajuk|bernama|perkataan|istilah',
  examples: [
    {
      text: '"Kami akan pulang esok," kata Menteri Pendidikan, Aminah Yusof.',
      quote: 'Kami akan pulang esok,',
      speaker: 'Aminah Yusof',
    },
    {
      text: 'Ravi Kumar kecewa. "Tiada siapa datang ke sini," katanya.',
      quote: 'Tiada siapa datang ke sini,',
      speaker: 'Ravi Kumar',
    },
  ],
};
