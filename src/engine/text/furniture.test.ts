import { describe, expect, test } from 'vitest';
import { furnitureOf } from './furniture';
import { FURNITURE } from './furnitureWords';

test.each([
  'Skip to main content',
  'Aller au contenu',
  'Direkt zum Inhalt',
  'Saltar al contenido principal',
  'Ga naar de inhoud',
  'تخطي إلى المحتوى الرئيسي',
  '跳转到主要内容',
  '本文へ移動',
  'Share by e-mail',
  'Per E-Mail versenden',
  'Kongsi di Facebook',
  'Sign up for the evening letter',
  'We use cookies to keep this page fast. You may change your mind at any time.',
  'Kami menggunakan cookie agar situs ini lebih cepat bagi Anda.',
  'Publié le 3 mai 2026 à 7h02',
  'Stand: 3. Mai 2026, 7:02 Uhr',
  'Actualizado el 3 de mayo de 2026',
  'Diperbarui 3 Mei 2026, 07.02 WIB',
  'آخر تحديث: 3 مايو 2026',
  '更新日:2026年5月3日',
  'Déjà abonné ? Connectez-vous',
  '¿Ya eres suscriptor? Entra aquí',
  'The bell of Torran before it was hung. Photo: Ada Muir',
  'Die Glocke von Torran. (Foto: Ada Muir)',
  'Loceng Torran sebelum digantung. – Gambar Ada Muir',
  '吊り下げ前の鐘=町教委提供',
  '3h ago',
  'il y a 12 minutes',
  'vor 2 Stunden',
  'Hace 40 minutos',
  'منذ ساعتين',
  '5 uur geleden',
  '12分前',
  '3小时前',
  'Baca juga: Lonceng tua ditemukan di sawah',
  '27 comments',
  '4 min de lecture',
  '© Torran Post 2026',
])('is furniture: %s', (line) => {
  expect(furnitureOf(line)).toBe('line');
});

test.each(['Related articles', 'À lire aussi', 'Mehr zum Thema', 'Berita Terkait', '関連記事', '相关阅读'])(
  'stands above links: %s',
  (line) => expect(furnitureOf(line)).toBe('related'),
);

test.each(['Most read', 'Commentaires', 'Impressum', 'Lo más leído', 'الأكثر قراءة', 'More from Torran'])(
  'stands where the article is over: %s',
  (line) => expect(furnitureOf(line)).toBe('over'),
);

test.each([
  'Published in 1954, the book on bells was never read in Torran.',
  'The court said that websites store cookies without asking and that nobody can know how many.',
  '“We use cookies on every page,” said the founder of the bakery.',
  'Share prices of the foundry fell by a tenth on Monday.',
  'She posted a photo of the bell, and the whole town came to see it.',
  'By Monday the bell will hang in the tower again.',
  'He left the town three hours ago.',
  'Comments by the mayor angered the ringers.',
  'Vor zwei Stunden hing die Glocke noch.',
  'Par chance, personne ne se trouvait sous la cloche.',
  'Menu prices rise in Torran',
  'Masuk ke menara kini gratis bagi anak-anak.',
  '写真の鐘は百年前のものだという。',
  'おすすめの時間は朝の七時だと鐘つきは言う',
  'A newsletter of 1920 describes how the bell was cast.',
])('belongs to an article: %s', (line) => {
  expect(furnitureOf(line)).toBeUndefined();
});

describe.each(Object.entries(FURNITURE))('the table of %s', (_, table) => {
  test('has no empty phrase, none twice, and none in capitals', () => {
    for (const words of Object.values(table)) {
      const phrases = words.split('|');
      expect(phrases.filter((phrase: string) => phrase.trim() === '')).toEqual([]);
      expect(new Set(phrases).size).toBe(phrases.length);
    }
  });
});
