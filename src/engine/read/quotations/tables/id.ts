import type { ReportingTable } from '../types';

export const id: ReportingTable = {
  lang: 'id',
  script: 'cased',
  said: 'mengatakan|menyatakan|menyebut|menyebutkan|menjelaskan|menegaskan|menambahkan',
  verbs:
    'berkata|ujar|ucap|tutur|ungkap|jelas|tegas|sebut|imbuh|tambah|papar|terang|tandas|balas|jawab|keluh|tulis|cetus|sambung|lanjut|kenang|bilang|mengaku|mengungkapkan|menuturkan|memaparkan|menilai|menuding|menulis|menjawab|memperingatkan|mengakui|berjanji|menyesalkan|mengeluh|membantah|menyambut',
  afterOnly: 'kata',
  fused:
    'katanya|ujarnya|ucapnya|tuturnya|ungkapnya|jelasnya|tegasnya|sebutnya|imbuhnya|tambahnya|paparnya|terangnya|tandasnya|jawabnya|keluhnya|tulisnya|lanjutnya|sambungnya|kenangnya',
  auxiliaries: 'juga|pula|lagi|pun',
  pronouns: 'kami|kita|saya|dia|ia|mereka|beliau|yang',
  notSubject:
    'di|ke|dari|pada|dalam|saat|ketika|kepada|lewat|melalui|usai|seusai|setelah|sebelum|sambil|dengan|seperti|bahwa|soal|senin|selasa|rabu|kamis|jumat|sabtu|minggu|kemarin',
  notName:
    'sang|si|para|seorang|namun|tetapi|sementara|menurut|adapun|pada|di|bapak|ibu|pak|bu|dr|prof|haji|presiden|wakil|menteri|perdana|pendidikan|perhubungan|keuangan|kesehatan|pertahanan|pertanian|perdagangan|luar|dalam|negeri|energi|sosial|agama|hukum|koordinator|gubernur|bupati|wali|kota|walikota|hakim|ketua|direktur|utama|eksekutif|general|manager|kepala|jenderal|kapten|komisaris|sekretaris|juru|bicara|profesor|ceo|anggota|pengamat|ekonom',
  according: 'menurut|mengutip|dikutip dari|dilansir',
  that: 'bahwa ',
  conjunctions: 'dan|tetapi|tapi|namun|sedangkan|sementara',
  works: 'film|novel|buku|lagu|album|serial|laporan|artikel|berjudul|bernama|bertajuk|kata|istilah',
  examples: [
    {
      text: '"Air sudah naik sejak pagi," kata Bupati Rahmat Hidayat.',
      quote: 'Air sudah naik sejak pagi,',
      speaker: 'Rahmat Hidayat',
    },
    {
      text: 'Siti Aminah menegaskan, "Kami tidak akan pindah."',
      quote: 'Kami tidak akan pindah.',
      speaker: 'Siti Aminah',
    },
    {
      text: 'Joko Susilo marah. "Ini tidak adil bagi kami," ujarnya.',
      quote: 'Ini tidak adil bagi kami,',
      speaker: 'Joko Susilo',
    },
  ],
};
