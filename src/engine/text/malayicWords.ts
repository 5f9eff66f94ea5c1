/**
 * What tells Indonesian from Malay, by the two countries' own dictionaries (Kamus Besar Bahasa Indonesia, Kamus Dewan).
 * Words of one meaning in one language and another in the other stand nowhere, nor names of either country's things.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that only one of the two standard languages has, or spells so. */
export const OWN = {
  id: words(`
    bahwa karena bisa saja yaitu lainnya berbagai justru padahal meski kapan usai terkait mau beda berbeda perbedaan bagian
    sebagian coba mencoba dicoba percobaan ujung besok kemarin sore menit detik maret juni juli agustus desember senin
    kamis jumat uang miliar triliun persen nomor biaya ongkos pajak gratis toko kantor pabrik perusahaan karyawan manajer
    manajemen direktur proyek bisnis standar ekspor impor asuransi investasi investor akun rekening anggaran
    polisi kepolisian pengadilan jaksa pengacara tersangka kasus kejahatan pidana tentara gubernur partai pemilu provinsi
    resmi majelis kebijakan aturan kesepakatan sanksi internasional nasional lokal informasi konfirmasi
    mengonfirmasi rekan mantan serikat eropa inggris prancis spanyol italia jepang tiongkok meksiko brasil swiss
    suriah skotlandia irlandia selandia pria istri putra putri bapak kakek dokter perawat pasien obat sehat kesehatan
    kecelakaan pemadam relawan pengungsi badai mobil sepeda bandara stasiun jembatan kecepatan pengemudi sopir listrik
    bensin telepon ponsel televisi situs unggah mengunggah unggahan musik film konser aktor aktris sutradara museum
    olahraga tim klub penggemar perunggu koran pers penelitian peneliti ilmuwan riset metode siswa universitas pertanyaan
    jawaban khawatir kekhawatiran butuh membutuhkan kebutuhan berhasil menemukan ditemukan mengirim dikirim mengungkap
    mengungkapkan terungkap memperkirakan diperkirakan memulai dimulai tertawa berteriak terjebak rusak merusak kerusakan
    kursi jendela kamar sepatu celana tas es kue sapi hiu kelelawar pohon panen lahan dekade kunjungan wisatawan turis
    pariwisata kualitas penyelenggara darurat nggak gak pengembang sekadar
  `),
  ms: words(`
    bahawa kerana sahaja iaitu pelbagai daripada ialah selepas semasa sewaktu apabila manakala sebarang adakah terutamanya
    sememangnya justeru memandangkan berkenaan mahu nak beza berbeza perbezaan bahagian sebahagian cuba mencuba dicuba
    percubaan hujung esok kelmarin minit mac jun julai ogos disember isnin khamis jumaat ahad wang bilion trilion peratus
    nombor kos cukai percuma kedai kilang syarikat kakitangan pengurus pengurusan pengarah projek perniagaan peniaga bisnes
    standard eksport mengeksport pengeksport import mengimport insurans pelaburan pelabur akaun bajet belanjawan polis
    peguam pendakwa suspek kes jenayah siasatan menyiasat tentera gabenor parti undi mengundi pengundi mesyuarat rasmi
    majlis antarabangsa tempatan maklumat memaklumkan maklum rakan timbalan naib setiausaha penolong eropah inggeris
    perancis sepanyol itali jepun syria lelaki isteri putera puteri bapa encik puan cik doktor jururawat pesakit ubat
    sihat kesihatan hospital wad kemalangan bomba kecemasan pelarian ribut basikal penunggang lebuh lebuhraya stesen
    jambatan kelajuan memandu elektrik petrol telefon televisyen muzik filem konsert pelakon muzium sukan jurulatih kelab
    peminat gangsa akhbar penyelidik penyelidikan saintis kaedah universiti soalan jawapan bimbang kebimbangan keperluan
    berjaya menemui menjumpai terjumpa menghantar dihantar mendedahkan didedahkan dijangka dijangkakan menjangkakan
    dianggarkan memulakan dimulakan ketawa menjerit terperangkap rosak merosakkan kerosakan kerusi tingkap bilik kasut
    seluar beg ais kek lembu jerung kelawar dekad lawatan melawat pelancong pelancongan kualiti penganjur perkhidmatan
    baharu kanak ramai tunjuk terbabit membabitkan menerusi setakat bercakap cakap tengok awak ejen keganasan
    berdekatan persekitaran peperiksaan mengesahkan menafikan nafi pengasas berkhidmat
  `),
};

/** Words that both have and one uses much more: they count half. */
export const USUAL = {
  id: words(`
    saat setelah sekitar tiap memiliki punya pemerintah harus sering bahkan ternyata namun tapi maupun agar apakah warga
    anggota pelatih pertandingan pemilihan korban tewas kota pekan menurut mengatakan ujar ujarnya berbicara menambahkan
    memberikan memakai sementara teman kelompok pasar pertemuan terdakwa usia lewat umumnya meskipun
    nyaris
  `),
  ms: words(`
    supaya mempunyai terdapat boleh mesti walaupun sekalipun malah semula semalam petang berkata beliau kerajaan
    negeri bandar jabatan ahli pasukan perlawanan kumpulan mahkamah mangsa laman pasaran kebangsaan persekutuan kesatuan
    kemudahan pemandu kereta ucapan bagaimanapun disebabkan lazimnya mengikut memberitahu kejayaan bermula
  `),
};
