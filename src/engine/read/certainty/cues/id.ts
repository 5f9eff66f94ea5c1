import type { CueTable } from '../types';

export const id: CueTable = {
  lang: 'id',
  script: 'spaced',
  classes: {
    relativeDirect: 'yang|siapa',
    adverb: 'tidak|tak|belum|juga|masih|sudah|sedang|nanti|dulu|lebih|akan|mungkin|harus|diduga',
    ordinal: 'pertama|kedua|ketiga|keempat|kelima|terakhir',
    subordinate:
      'karena|jika|kalau|bila|apabila|ketika|apakah|sebab|lantaran|meskipun|meski|walaupun|walau|agar|supaya|sehingga|sebelum|sementara|sedangkan|di mana|demi',
    count: 'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sejumlah|berikut',
    negation: 'tidak|tak|bukan|belum|tanpa|jangan',
    persons: 'penderita|pasien|warga|anak|anak-anak|penumpang|konsumen|pengguna|orang|anda',
    figure: '#|*#|ribu|juta|miliar|triliun|persen',
  },
  cues: [
    // hearsay
    {
      kind: 'hearsay',
      words:
        'kabarnya|konon|dikabarkan|dilaporkan|disebut-sebut|dikatakan|dirumorkan|digosipkan|diisukan|ditengarai|diyakini|disinyalir',
      example: 'Ponsel itu kabarnya dirakit di Meksiko.',
      except: [
        {
          words:
            '(tidak|belum) (dilaporkan|dikabarkan) | dilaporkan (ke|kepada|oleh) | (sebagaimana|seperti) (dilaporkan|dikabarkan|dikatakan)',
          example: 'Kasus itu dilaporkan ke polisi.',
        },
        { words: 'terus dilaporkan | dilaporkan (dari|di|terus)', example: 'Kabut terus dilaporkan dari pesisir.' },
        {
          words: '(tidak ada|tak ada|belum ada) … (dilaporkan|dikabarkan)',
          example: 'Tidak ada korban jiwa dilaporkan.',
        },
      ],
    },
    {
      kind: 'hearsay',
      words:
        'menurut … (sumber|rumor|desas-desus) | menurut kabar | sumber … (mengatakan|menyebut|menyebutkan|menuturkan) | beredar (kabar|rumor|isu) | kabar beredar | sumber yang (tidak|tak|enggan) | seorang sumber',
      example: 'Menurut sejumlah sumber, bank itu dijual.',
    },
    // possible
    {
      kind: 'possible',
      words:
        'mungkin|kemungkinan|barangkali|diduga|berpotensi|berpeluang|agaknya|sepertinya|tampaknya|potensial | (memiliki|punya) potensi | (boleh|bisa) jadi | bisa saja',
      example: 'Pabrik itu mungkin butuh teknisi.',
      except: [
        {
          words: '(tidak|tak|mana) mungkin | se* mungkin',
          example: 'Ia datang sesegera mungkin.',
        },
        { words: 'diduga (korban|pelaku)', example: 'Terduga pelaku, diduga pelaku utama, ditahan.' },
      ],
    },
    {
      kind: 'possible',
      words:
        'menduga|mencurigai|menyangsikan|meragukan | (memiliki|ada|terbuka) (kemungkinan|peluang) | (menyebutkan|membuka) kemungkinan | (tidak|tak) menutup kemungkinan | (tidak|tak) (bisa|dapat) (dikesampingkan|dimungkiri) | belum (tentu|pasti|jelas) | masih (menimbang|menyelidiki|meneliti) apakah',
      example: 'Polisi belum tentu memakai hasil itu.',
    },
    {
      kind: 'possible',
      words: 'bisa|dapat|memungkinkan terjadinya',
      faint: true,
      example: 'Sekitar seribu pekerjaan bisa hilang.',
      except: [
        {
          words: '<negation> (bisa|dapat) | seorang pun (bisa|dapat) | <negation> … lagi (bisa|dapat)',
          example: 'Nasabah tidak bisa membuka aplikasi.',
        },
        {
          words:
            '(saya|kami|kita|anda|siapa|pelanggan|penumpang|pembeli|warga|tetap|hanya|baru|sudah|masih|akhirnya|rupanya|berharap|agar|untuk|ingin|mau) (bisa|dapat) | (pengguna|pengembang|konsumen) (bisa|dapat)',
          example: 'Pelanggan bisa mengembalikan barang.',
        },
        {
          words:
            '(bisa|dapat) (mencapai|sampai) # | ^ bisa $ | (bisa|dapat) (dipakai|dilihat|ditemukan|dibeli|diakses|diunduh|dibaca)',
          example: 'Aplikasi bisa dipakai seperti biasa.',
        },
        { words: 'dapat (kabar|uang|hadiah)', example: 'Mereka dapat kabar gembira.' },
      ],
    },
    { kind: 'possible', words: 'masih (bisa|dapat) di*', faint: true, example: 'Putusan itu masih bisa dibatalkan.' },
    {
      kind: 'possible',
      words: 'potensi|kemungkinan|skenario|peluang',
      place: 'lead-in',
      example: 'Beberapa potensi kasus penggunaan meliputi:',
    },
    // conditional
    {
      kind: 'conditional',
      words: '^ (jika|kalau|bila|apabila|andai|andaikan|seandainya|seumpama) | bahwa (jika|kalau|bila)',
      example: 'Jika berhasil, pulau lain akan menirunya.',
      except: [
        { words: '(jika|kalau|bila) (anda|kau|kamu|ingin)', example: 'Jika Anda ingin membeli, datanglah pagi.' },
      ],
    },
    // expected
    {
      kind: 'expected',
      words: 'akan',
      example: 'Kota akan memungut tarif.',
      except: [
        {
          words:
            'akan (hal|pentingnya|adanya|bahaya|kebutuhan) | (khawatir|sadar|lupa|yakin|haus|kaya|takut|optimis|optimistis|rindu|ingat|kesadaran|kebutuhan|kekhawatiran|keraguan|kerinduan|ketakutan|kecintaan|rasa|janji|ancaman) akan',
          example: 'Ia khawatir akan hal itu.',
        },
        { words: '(seakan|seolah) akan', example: 'Gedung itu tampak seolah akan runtuh.' },
        {
          words: '(tidak|tak) akan pernah | (bertanya-tanya|mempertanyakan) apakah … akan',
          example: 'Ia tidak akan pernah lupa.',
        },
        { words: '(sedianya|semula|tadinya|seharusnya) akan', example: 'Kereta semula akan diganti.' },
      ],
    },
    {
      kind: 'expected',
      words:
        'berencana|merencanakan|berniat|bermaksud|berjanji|menjanjikan|dijanjikan|menargetkan|ditargetkan|menjadwalkan|dijadwalkan|direncanakan|diperkirakan|diproyeksikan|memproyeksikan|diharapkan|diprediksi|memprediksi|hendak|rencananya|bakal | siap di*',
      example: 'Sidang dijadwalkan pada Maret.',
      except: [
        {
          words: '<negation> (berencana|berniat|bermaksud|diharapkan|diperkirakan)',
          example: 'Mereka tidak berencana mundur.',
        },
        { words: 'bakal (calon|capres)', example: 'Tiga bakal calon hadir.' },
      ],
    },
    {
      kind: 'expected',
      words:
        '(dimulai|digelar|dibuka|diluncurkan|berlaku|keluar|tersedia|dilakukan|rampung|selesai) … (mendatang|depan|nanti) | baru (tersedia|dimulai|dibuka|disatukan|berlaku) | paling (cepat|lambat) … (depan|mendatang)',
      example: 'Pembangunan dimulai tahun depan.',
    },
    // advised
    {
      kind: 'advised',
      words:
        'sebaiknya|seyogianya|seyogyanya|semestinya|mestinya|hendaknya|sepatutnya|selayaknya|disarankan|dianjurkan|diimbau|menyarankan|menganjurkan|mengimbau|mengusulkan|merekomendasikan|direkomendasikan | meminta agar | diminta (untuk|agar|tidak)',
      example: 'Warga disarankan merebus air.',
    },
    {
      kind: 'advised',
      words: 'seharusnya|perlu|harus',
      without: 'figure',
      example: 'Perjanjian itu harus menyebut batasnya.',
      except: [
        {
          words: 'harus (menunggu|menanggung|menderita|menerima|membayar|rela|menempuh|berjalan)',
          example: 'Mereka harus menunggu lama.',
        },
        {
          words: '<negation> (perlu|harus) | <negation> lagi (perlu|harus) | (terpaksa|ketimbang|daripada) harus',
          example: 'Warga tidak perlu panik.',
        },
      ],
    },
    {
      kind: 'advised',
      words: 'tidak boleh',
      example: 'Penderita alergi tidak boleh memakannya.',
      except: [{ words: 'tidak boleh lagi', example: 'Warga tidak boleh lagi lewat.' }],
      with: 'persons',
    },
    {
      kind: 'advised',
      words: '^ (jangan|mari|ayo|harap|mohon|pastikan|hindari) | jangan sampai',
      example: 'Jangan membayar dulu.',
    },
    {
      kind: 'advised',
      words: '^ *kan (saja|dulu|ke|kepada|hanya)',
      example: 'Kembalikan saja ke toko.',
      except: [{ words: 'bukan|akan|me*|di*|ber*', example: 'Bukan hanya itu soalnya.' }],
    },
    {
      kind: 'advised',
      words:
        '^ (*kan|periksa|cek|simpan|hubungi|catat|cicipi|tinjau|baca|minta|buka|tutup|hindari|kurangi|jaga|pakai|ganti|tambah|beri|lapor|cuci|ikuti)',
      place: 'item',
      example: 'Libatkan warga sejak awal.',
      except: [{ words: 'bukan|akan|ikan|me*kan|di*kan|makan', example: 'Bukan itu soalnya.' }],
    },
    {
      kind: 'advised',
      words: 'tip|tips|saran|kiat|imbauan|anjuran|menyarankan|rekomendasi|langkah|sebaiknya|dilakukan|dikerjakan',
      place: 'lead-in',
      example: 'Tip bagi sekolah',
    },
  ],
};
