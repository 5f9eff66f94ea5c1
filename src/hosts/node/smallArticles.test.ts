/** Articles of a few sentences, with the real encoder: what the other says, in translation, is never called an addition. */
import { beforeAll, describe, expect, it } from 'vitest';
import { align, encodedArticle, type SentenceVectors } from '../../engine';
import { openWorkshop } from './workshop';

/** One report in eight languages, sentence by sentence. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  en: [
    'A fire broke out in the old library of Marenne on Sunday night.',
    'Nobody was hurt, but about 4,000 books were lost.',
    'Firefighters needed three hours to bring the flames under control.',
    'The mayor said that a faulty heater was the likely cause.',
    'The building had been restored only two years ago.',
    'A reading room for children will open in the town hall next week.',
    'Neighbours formed a chain to carry the oldest manuscripts outside.',
    'The insurance covers only half of the damage.',
  ],
  fr: [
    "Un incendie s'est déclaré dimanche soir dans l'ancienne bibliothèque de Marenne.",
    'Personne n’a été blessé, mais environ 4 000 livres ont été perdus.',
    'Il a fallu trois heures aux pompiers pour maîtriser les flammes.',
    "Selon la maire, un radiateur défectueux serait probablement à l'origine du sinistre.",
    "Le bâtiment n'avait été restauré qu'il y a deux ans.",
    'Une salle de lecture pour enfants ouvrira la semaine prochaine à l’hôtel de ville.',
    'Des voisins ont formé une chaîne pour sortir les manuscrits les plus anciens.',
    "L'assurance ne couvre que la moitié des dégâts.",
  ],
  id: [
    'Kebakaran terjadi di perpustakaan lama Marenne pada Minggu malam.',
    'Tidak ada korban luka, tetapi sekitar 4.000 buku musnah.',
    'Petugas pemadam memerlukan tiga jam untuk menguasai api.',
    'Wali kota mengatakan pemanas yang rusak kemungkinan menjadi penyebabnya.',
    'Gedung itu baru dipugar dua tahun lalu.',
    'Ruang baca untuk anak-anak akan dibuka di balai kota pekan depan.',
    'Warga sekitar membentuk rantai manusia untuk mengeluarkan naskah-naskah tertua.',
    'Asuransi hanya menanggung separuh kerugian.',
  ],
  ms: [
    'Kebakaran berlaku di perpustakaan lama Marenne pada malam Ahad.',
    'Tiada sesiapa cedera, tetapi kira-kira 4,000 buah buku musnah.',
    'Anggota bomba mengambil masa tiga jam untuk mengawal api.',
    'Datuk bandar berkata alat pemanas yang rosak mungkin menjadi puncanya.',
    'Bangunan itu baru sahaja dipulihkan dua tahun lalu.',
    'Bilik bacaan untuk kanak-kanak akan dibuka di dewan bandaran minggu depan.',
    'Jiran-jiran membentuk rantaian untuk membawa keluar manuskrip paling lama.',
    'Insurans hanya menampung separuh daripada kerosakan.',
  ],
  de: [
    'In der alten Bibliothek von Marenne ist am Sonntagabend ein Feuer ausgebrochen.',
    'Verletzt wurde niemand, doch rund 4000 Bücher sind verloren.',
    'Die Feuerwehr brauchte drei Stunden, um die Flammen unter Kontrolle zu bringen.',
    'Der Bürgermeister nannte einen defekten Heizofen als wahrscheinliche Ursache.',
    'Das Gebäude war erst vor zwei Jahren restauriert worden.',
    'Ein Lesesaal für Kinder wird nächste Woche im Rathaus eröffnet.',
    'Nachbarn bildeten eine Kette, um die ältesten Handschriften ins Freie zu tragen.',
    'Die Versicherung deckt nur die Hälfte des Schadens.',
  ],
  es: [
    'Un incendio se declaró el domingo por la noche en la antigua biblioteca de Marenne.',
    'No hubo heridos, pero se perdieron unos 4.000 libros.',
    'Los bomberos necesitaron tres horas para controlar las llamas.',
    'El alcalde dijo que la causa probable fue un calefactor defectuoso.',
    'El edificio había sido restaurado hace apenas dos años.',
    'Una sala de lectura para niños abrirá en el ayuntamiento la próxima semana.',
    'Los vecinos formaron una cadena para sacar los manuscritos más antiguos.',
    'El seguro cubre solo la mitad de los daños.',
  ],
  ar: [
    'اندلع حريق مساء الأحد في مكتبة مارين القديمة.',
    'لم يصب أحد بأذى، لكن نحو أربعة آلاف كتاب ضاعت.',
    'احتاج رجال الإطفاء إلى ثلاث ساعات للسيطرة على النيران.',
    'قال رئيس البلدية إن مدفأة معطلة هي السبب المرجح.',
    'كان المبنى قد رُمم قبل عامين فقط.',
    'ستُفتتح قاعة قراءة للأطفال في مبنى البلدية الأسبوع المقبل.',
    'شكّل الجيران سلسلة بشرية لإخراج أقدم المخطوطات.',
    'لا يغطي التأمين سوى نصف الأضرار.',
  ],
  ja: [
    '日曜日の夜、マレンヌの古い図書館で火災が発生した。',
    'けが人はいなかったが、約4000冊の本が失われた。',
    '消防隊が火を消し止めるまでに3時間かかった。',
    '市長は、暖房器具の故障が原因とみられると述べた。',
    '建物は2年前に修復されたばかりだった。',
    '来週、市庁舎に子ども向けの読書室が開設される。',
    '近所の人々は列を作り、最も古い写本を外へ運び出した。',
    '保険で賄えるのは損害の半分にすぎない。',
  ],
};
const LANGS = Object.keys(TOLD);
const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8];

const workshop = openWorkshop({ kept: 'used', warn: (message) => expect.fail(message) });
let vectors: ReadonlyMap<string, SentenceVectors>;

beforeAll(async () => {
  vectors = await workshop.encode(Object.values(TOLD).flat());
}, 120_000);

/** Sentences `[from, to)` of the report in one language. */
function told(lang: string, from: number, to: number) {
  const sentences = (TOLD[lang] ?? []).slice(from, to).map((text) => ({ text, lang }));
  return encodedArticle(sentences, vectors, workshop.calibration);
}

/** Every language with the next. */
const PAIRS = LANGS.map((lang, k) => [lang, LANGS[(k + 1) % LANGS.length] as string] as const);

describe.each(PAIRS)('in %s and %s', (one, other) => {
  it.each(LENGTHS)('of %i sentences each, nothing that the other says is an addition', (length) => {
    for (let from = 0; from + length <= 8; from++) {
      const { sentences } = align([told(one, from, from + length), told(other, from, from + length)]);
      expect(sentences.flat().filter(({ verdict }) => verdict === 'only')).toEqual([]);
    }
  });

  it.each(LENGTHS)('one sentence against %i, it is no addition, nor is its counterpart', (length) => {
    for (let k = 0; k < length; k++) {
      const { sentences } = align([told(one, k, k + 1), told(other, 0, length)]);
      expect(sentences[0]?.[0]?.verdict).not.toBe('only');
      expect(sentences[1]?.[k]?.verdict).not.toBe('only');
    }
  });
});

it('links most of them, down to one sentence each', () => {
  const alone = PAIRS.flatMap(([one, other]) =>
    LENGTHS.map((_, k) => align([told(one, k, k + 1), told(other, k, k + 1)]).links.length),
  );
  expect(alone.filter((links) => links === 1).length / alone.length).toBeGreaterThan(0.9);
});

it('still finds what one sentence alone says beside another that says something else', () => {
  const alone = PAIRS.flatMap(([one, other]) =>
    LENGTHS.flatMap((_, k) => align([told(one, k, k + 1), told(other, (k + 3) % 8, ((k + 3) % 8) + 1)]).links),
  );
  expect(alone.length / (PAIRS.length * LENGTHS.length)).toBeLessThan(0.1);
});
