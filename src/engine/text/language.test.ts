import { describe, expect, test } from 'vitest';
import { articleLanguage, blockLanguage, detectLanguage, isEncoded } from './language';

const ENGLISH =
  'The company had shared revenue from its model with the hosts, according to a filing in court on Friday.';
const INDONESIAN =
  'Perusahaan itu membagi pendapatan dari modelnya dengan para mitra, karena perjanjian yang mereka buat pada Jumat lalu.';
const MALAY =
  'Syarikat itu berkongsi hasil daripada modelnya dengan rakan kongsi, kerana perjanjian yang dibuat pada Jumaat lalu.';
const FRENCH =
  'L’entreprise avait partagé les revenus de son modèle avec les hébergeurs, selon un document déposé vendredi.';

test.each([
  ['en', ENGLISH],
  ['id', INDONESIAN],
  ['ms', MALAY],
  ['fr', FRENCH],
  [
    'de',
    'Das Unternehmen hatte die Einnahmen aus seinem Modell mit den Anbietern geteilt, wie aus den Akten hervorgeht.',
  ],
  ['es', 'La empresa había compartido los ingresos de su modelo con los proveedores, según un documento del tribunal.'],
  ['ja', '同社はモデルの収益を提供企業と分配していたと、裁判所の文書は述べている。'],
  ['zh', '根据法院文件，该公司曾与托管商分享其模型的收入。'],
  ['ar', 'شاركت الشركة عائدات نموذجها مع المضيفين بحسب وثيقة قدمت إلى المحكمة يوم الجمعة.'],
  ['ru', 'Компания делилась доходами от своей модели с провайдерами, говорится в документе суда.'],
])('a sentence in %s is recognised', (lang, text) => {
  expect(detectLanguage(text)[0]).toEqual({ lang, score: 1 });
});

describe('Indonesian and Malay', () => {
  test('are told apart by their spelling', () => {
    expect(
      detectLanguage('Pemerintah mengatakan bahwa universitas itu menerima uang senilai tiga miliar.')[0]?.lang,
    ).toBe('id');
    expect(
      detectLanguage('Kerajaan menyatakan bahawa universiti itu menerima wang bernilai tiga bilion.')[0]?.lang,
    ).toBe('ms');
  });

  test('are told apart by the words that they use', () => {
    expect(
      detectLanguage('Dokter itu mencoba mengirim obat ke kantor pusat, yaitu di bagian timur kota.')[0]?.lang,
    ).toBe('id');
    expect(detectLanguage('Doktor itu cuba menghantar ubat ke pejabat, iaitu di bahagian timur bandar.')[0]?.lang).toBe(
      'ms',
    );
  });

  test('are told by the ending that Indonesian uses more where no word says', () => {
    expect(articleLanguage(['Pada akhirnya mereka menjaga rumahnya dan menanam bunganya di halaman belakang.'])).toBe(
      'id',
    );
  });

  test('the article’s blocks settle it together, however its undecided ones look', () => {
    const neutral = 'Mereka akan datang ke rumah besar itu dan membaca buku di atas meja bersama anak-anak.';
    expect(articleLanguage([neutral, neutral, neutral, INDONESIAN])).toBe('id');
    expect(articleLanguage([neutral, neutral, neutral, MALAY])).toBe('ms');
  });
});

test('names and titles in Latin letters leave a text in Chinese or Japanese what it is', () => {
  expect(detectLanguage('该公司的产品类似于 Google Drive、Microsoft Outlook 和 Spotify，可以同时使用。')[0]?.lang).toBe(
    'zh',
  );
  expect(detectLanguage('著者は『The Long Road to the Sea』で知られるジョン・スミス氏である。')[0]?.lang).toBe('ja');
  expect(detectLanguage('The company, known as 公司 in its own country, shared revenue with the hosts.')[0]?.lang).toBe(
    'en',
  );
});

describe('the language of an article', () => {
  test('is the one in which most of it is written', () => {
    expect(articleLanguage([INDONESIAN, ENGLISH, INDONESIAN, 'Share'])).toBe('id');
    expect(articleLanguage([FRENCH, ENGLISH, ENGLISH, ENGLISH])).toBe('en');
  });

  test('does not depend on the order of the blocks', () => {
    const blocks = [FRENCH, ENGLISH, FRENCH, MALAY];
    expect(articleLanguage([...blocks].reverse())).toBe(articleLanguage(blocks));
  });

  test.each([[[]], [['']], [['Hi', '42']], [['!?', '…']]])('is undecided for %j', (texts) => {
    expect(articleLanguage(texts)).toBeUndefined();
  });

  test('may be told from short blocks together', () => {
    expect(articleLanguage(['Das Unternehmen teilte', 'die Einnahmen mit', 'den Anbietern und schwieg'])).toBe('de');
  });
});

describe('the language of a block', () => {
  test('is its own where it clearly quotes another language', () => {
    expect(blockLanguage(ENGLISH, 'id')).toBe('en');
    expect(blockLanguage('根据法院文件，该公司曾与托管商分享其模型的收入。'.repeat(3), 'fr')).toBe('zh');
  });

  test('is its own for an English quotation that stands by itself in a French article, however it is marked', () => {
    const said = 'I was born on this rock, and I will leave it when the lamp goes out, not one day sooner.';
    for (const quote of [`“${said}”`, `« ${said} »`]) expect(blockLanguage(quote, 'fr')).toBe('en');
    expect(blockLanguage(`Le capitaine a refusé lundi de quitter son poste. « ${said} », a-t-il dit.`, 'fr')).toBe(
      'fr',
    );
  });

  test('is the article’s where it is short', () => {
    expect(blockLanguage('Not how we make money.', 'id')).toBe('id');
    expect(blockLanguage('', 'id')).toBe('id');
  });

  test('is the article’s between languages that are easily confused', () => {
    expect(blockLanguage(INDONESIAN, 'ms')).toBe('ms');
    const persian = 'این شرکت درآمد مدل خود را با میزبانان تقسیم کرده بود و این موضوع در دادگاه روز جمعه روشن شد';
    expect(blockLanguage(persian, 'ar')).toBe('ar');
    expect(blockLanguage(persian, 'en')).toBe('fa');
    expect(blockLanguage('La empresa había compartido los ingresos de su modelo con los proveedores.', 'pt')).toBe(
      'pt',
    );
  });

  test('is the article’s, region and all, where they agree or where the detector does not know the article’s', () => {
    expect(blockLanguage(ENGLISH, 'en-GB')).toBe('en-GB');
    expect(blockLanguage(ENGLISH, 'tlh')).toBe('tlh');
  });
});

test('the encoder was made for some languages, with any region', () => {
  expect(['en', 'pt-BR', 'zh-Hant', 'fil'].every(isEncoded)).toBe(true);
  expect(['tlh', 'und', 'yo'].some(isEncoded)).toBe(false);
});
