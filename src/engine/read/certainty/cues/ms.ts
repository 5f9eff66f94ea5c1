import type { CueTable } from '../types';

export const ms: CueTable = {
  lang: 'ms',
  script: 'spaced',
  classes: {
    relativeDirect: 'yang|siapa',
    adverb: 'tidak|tak|belum|juga|masih|sudah|sedang|kini|lebih|akan|mungkin|harus',
    ordinal: 'pertama|kedua|ketiga|keempat|kelima|akhir sekali',
    subordinate:
      'kerana|jika|apabila|ketika|sama ada|sebab|walaupun|meskipun|supaya|agar|sehingga|sebelum|sementara|manakala|di mana|demi',
    count: 'dua|tiga|empat|lima|enam|tujuh|lapan|sembilan|sepuluh|beberapa|sejumlah|berikut',
    negation: 'tidak|tak|bukan|belum|tanpa|jangan|tiada',
    figure: '#|*#|ribu|juta|bilion|peratus',
    opinion: 'berpendapat|berkata|menurut|percaya|penganalisis|pakar',
    verb: 'me*|di*|ber*',
  },
  cues: [
    // hearsay
    {
      kind: 'hearsay',
      words: 'kononnya|khabarnya|dikatakan|dilaporkan|dikhabarkan|didakwa|difahamkan|dipercayai|disebut-sebut',
      example: 'Penduduk dikatakan terputus bekalan air.',
      except: [
        {
          words: '(tidak|belum) dilaporkan | dilaporkan (kepada|oleh) | didakwa (di|atas|mengikut|kerana)',
          example: 'Kes itu dilaporkan kepada polis.',
        },
        { words: 'terus dilaporkan | dilaporkan (dari|di|berterusan)', example: 'Jerebu dilaporkan di pesisir.' },
        {
          words: '(tiada|tidak ada|tak ada) … (dilaporkan|dikhabarkan)',
          example: 'Namun tiada kematian dilaporkan.',
        },
      ],
    },
    {
      kind: 'hearsay',
      words: '(menurut|kata) … (sumber|khabar) | khabar angin | seorang sumber | sumber yang (tidak|enggan)',
      example: 'Menurut beberapa sumber, bank itu dijual.',
    },
    // possible
    {
      kind: 'possible',
      words:
        'mungkin|kemungkinan|berkemungkinan|barangkali|berpotensi|berpeluang|nampaknya|agaknya|disyaki|seakan|berisiko | boleh jadi',
      example: 'Punca itu mungkin pada injap.',
      except: [
        {
          words: '(tidak|tak|mana) mungkin | se* mungkin | (ditahan|lelaki|wanita|suspek), disyaki',
          example: 'Mereka datang secepat mungkin.',
        },
      ],
    },
    {
      kind: 'possible',
      words:
        'mengesyaki | menyebut kemungkinan | tidak menolak kemungkinan | tidak (boleh|dapat) diketepikan | belum (tentu|pasti) | masih (menimbang|mempertimbangkan|menyiasat) sama',
      example: 'Polis tidak menolak kemungkinan sabotaj.',
    },
    {
      kind: 'possible',
      words: '(boleh|dapat) <verb>',
      faint: true,
      example: 'Pakar berkata negara itu boleh meraih pesanan baharu.',
      with: 'opinion',
      except: [
        {
          words: '<negation> (boleh|dapat) | <negation> lagi (boleh|dapat) | hanya boleh',
          example: 'Pakar berkata pelanggan tidak boleh membuka aplikasi.',
        },
      ],
    },
    {
      kind: 'possible',
      words:
        'boleh (mencapai|meningkat|berlaku|terjejas|hilang|dikenakan|memberi|melibatkan|menyebabkan|menjejaskan|membawa|menjadi|mencetuskan|mengancam|mengakibatkan|membantu) | dapat (membantu|menjadi)',
      faint: true,
      example: 'Kelewatan boleh menyebabkan kerugian.',
      except: [{ words: '<negation> boleh', example: 'Ia tidak boleh menyebabkan kerugian.' }],
    },
    {
      kind: 'possible',
      words: 'potensi|kemungkinan|senario|peluang',
      place: 'lead-in',
      example: 'Beberapa kemungkinan kegunaan ialah:',
    },
    // conditional
    {
      kind: 'conditional',
      words: '^ (jika|kalau|sekiranya|andai|seandainya|apabila|jikalau) | bahawa (jika|sekiranya) | kecuali jika',
      example: 'Jika berjaya, pulau lain akan menirunya.',
      except: [{ words: 'jika (anda|awak|kamu|ingin) | apabila', example: 'Jika anda membelinya, pulangkan.' }],
    },
    // expected
    {
      kind: 'expected',
      words: 'akan|bakal',
      example: 'Kota itu akan mengenakan caj.',
      except: [
        {
          words:
            'akan (hal|pentingnya|bahaya) | (bimbang|sedar|lupa|takut|yakin|ingat|kesedaran|keperluan) akan | bakal (pengantin|calon)',
          example: 'Mereka sedar akan bahaya itu.',
        },
        { words: '^ adakah … akan', example: 'Adakah harga akan naik?' },
        { words: '(tidak|tak) akan (pernah|dapat)', example: 'Dia tidak akan pernah lupa.' },
      ],
    },
    {
      kind: 'expected',
      words:
        'merancang|bercadang|berhasrat|berjanji|menyasarkan|disasarkan|dijangka|dijangkakan|menjangka|menjangkakan|dijadual|dijadualkan|dirancang|diramal|meramalkan|diunjurkan | berharap (dapat|untuk)',
      example: 'Pengeluaran dijadual bermula pada Januari.',
      except: [
        { words: '<negation> (merancang|bercadang|berhasrat|dijangka)', example: 'Mereka tidak merancang berundur.' },
      ],
    },
    {
      kind: 'expected',
      words: '(bermula|berkuat|dibuka|dilancarkan|diadakan|siap) … (depan|hadapan|akan) datang | berkuat kuasa pada',
      example: 'Undang-undang itu berkuat kuasa pada Mac.',
    },
    // advised
    {
      kind: 'advised',
      words:
        'sepatutnya|seharusnya|sewajarnya|hendaklah|disaran|disarankan|dinasihati|dinasihatkan|menasihati|menasihatkan|menyarankan|mengesyorkan|mencadangkan|disyorkan|menggalakkan|digalakkan|menggesa|sebaiknya|wajar | diminta (supaya|agar)',
      example: 'Orang ramai dinasihati merebus air.',
    },
    {
      kind: 'advised',
      words: 'perlu|harus|mesti',
      without: 'figure',
      example: 'Perjanjian itu harus adil.',
      except: [
        {
          words: '<negation> (perlu|harus|mesti) | harus dipersalahkan | terpaksa',
          example: 'Penduduk tidak perlu panik.',
        },
      ],
    },
    {
      kind: 'advised',
      words: '^ (jangan|sila|pastikan|elakkan|mari) | jangan sekali-kali',
      example: 'Jangan bayar dahulu.',
    },
    {
      kind: 'advised',
      words: '^ (*kan|periksa|semak|simpan|hubungi|catat|baca|minta|buka|tutup|jaga|pakai|ganti|tambah|beri|lapor)',
      place: 'item',
      example: 'Libatkan penduduk sejak awal.',
      except: [{ words: 'bukan|akan|ikan|me*kan|di*kan|makan', example: 'Bukan itu soalnya.' }],
    },
    {
      kind: 'advised',
      words: 'tip|petua|nasihat|saranan|cadangan|langkah|panduan',
      place: 'lead-in',
      example: 'Petua untuk sekolah',
    },
  ],
};
