/** An index of many stories as large as real ones: titles in five languages, outlets, days and counts drawn by lot. */
import { FORMAT, type StoryIndex, type StoryIndexEntry } from '../story';
import { seededNumbers } from './fakeEncoder';

type Article = StoryIndexEntry['articles'][number];

const WORDS = {
  en: 'harbour council budget ferry inspection minister strike northern river schools hospital court ruling storm coast workers price bank vote bridge border farmers museum forest airport energy',
  fr: 'le port conseil budget bac inspection ministre grève rivière écoles hôpital tribunal décision tempête côte salariés prix banque scrutin pont frontière agriculteurs musée forêt',
  id: 'pelabuhan dewan anggaran feri pemeriksaan menteri mogok sungai sekolah rumah sakit pengadilan putusan badai pesisir buruh harga bank pemungutan suara jembatan perbatasan petani hutan',
  ms: 'pelabuhan majlis belanjawan feri pemeriksaan menteri mogok sungai sekolah hospital mahkamah keputusan ribut pantai pekerja harga bank undi jambatan sempadan petani muzium hutan',
  ar: 'الميناء المجلس الميزانية العبارة التفتيش الوزير الإضراب النهر المدارس المستشفى المحكمة الحكم العاصفة الساحل العمال الأسعار البنك التصويت الجسر الحدود المزارعون المتحف',
} as const;
/** One word in so many is a name that no other title has: what is drawn from a few words alone packs better than news. */
const NAMED = 3;
const SYLLABLES = 'ba der kin lo mar nes ora pul rit sa ten vol wei yas zem chu gra fin hol ject'.split(' ');
const LANGUAGES = Object.keys(WORDS) as (keyof typeof WORDS)[];
const OUTLETS = 40;
const KINDS = ['report', 'digest', 'translation', 'adaptation', 'explainer', 'commentary'] as const;
const TITLE_WORDS = { least: 6, most: 11 };
const SENTENCES = { least: 12, most: 60 };
const DAYS = 1000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/** @param articles of each story */
export function manyEntries(count: number, articles = LANGUAGES.length): StoryIndex {
  const next = seededNumbers('many entries');
  const below = (limit: number) => Math.floor(next() * limit);
  const between = ({ least, most }: { least: number; most: number }) => least + below(most - least + 1);
  const oneOf = (all: readonly string[]) => all[below(all.length)] ?? '';
  const wordIn = (lang: keyof typeof WORDS) =>
    below(NAMED) === 0 ? `${oneOf(SYLLABLES)}${oneOf(SYLLABLES)}${oneOf(SYLLABLES)}` : oneOf(WORDS[lang].split(' '));
  const titleIn = (lang: keyof typeof WORDS) => {
    const title = Array.from({ length: between(TITLE_WORDS) }, () => wordIn(lang)).join(' ');
    return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  };
  const article = (story: string, place: number, day: number): Article => {
    const lang = LANGUAGES[place % LANGUAGES.length] ?? 'en';
    const compared = between(SENTENCES);
    const linked = below(compared);
    const only = below(compared - linked);
    return {
      id: `${story}-${place + 1}`,
      lang,
      name: { text: titleIn(lang), byOpening: false },
      facts: {
        outlet: `Outlet ${below(OUTLETS)}`,
        published: new Date(FIRST_DAY + (day + below(3)) * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length),
        kind: KINDS[below(KINDS.length)] ?? 'report',
      },
      sentences: { compared, linked, only, unsure: compared - linked - only },
      speculative: below(8) === 0 ? 1 : 0,
    };
  };
  const stories = Array.from({ length: count }, (_, k): StoryIndexEntry => {
    const id = `many-${String(k).padStart(5, '0')}`;
    const day = below(DAYS);
    return {
      id,
      title: { en: titleIn('en') },
      articles: Array.from({ length: articles }, (__, place) => article(id, place, day)),
      differences: below(4),
    };
  });
  return { format: FORMAT, stories, singles: [] };
}
