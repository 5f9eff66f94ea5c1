/**
 * Abbreviations by language, lower case, without the last dot and without inner spaces ("z. B." is `z.b`). Written by
 * hand, the commonest of each language, in part picked from the sentence suppressions of CLDR 46 (see NOTICE). Those
 * are not taken whole: they hold words too ("go.", "all.", "alt.", "test."), which would glue sentences together.
 * Ones that mostly close a sentence (usw., etc., Inc., p.m.) are left out on purpose: before a lower-case word they are
 * caught by the rule for lower case.
 */
export interface AbbreviationWords {
  /** Titles and the like, which stand before what they belong to: never the end. */
  readonly before: string;
  /** The end of a sentence unless a figure follows: often words themselves ("he said no."). */
  readonly number?: string;
  /** Both inside and at the end: what follows decides. */
  readonly either?: string;
}

/** In every language. */
export const COMMON_WORDS: AbbreviationWords = {
  before: 'dr prof st vs mt ft gen capt lt sgt mr mrs ms',
  number: 'no vol fig',
  either: 'u.s u.k u.n e.u u.s.a d.c',
};

/** English titles, which papers in Indonesian, Malay and Filipino write too. */
const ENGLISH_TITLES = 'messrs sen gov rep rev hon col maj';

export const WORDS_BY_LANGUAGE: Readonly<Record<string, AbbreviationWords>> = {
  en: {
    before: `${ENGLISH_TITLES} adm cmdr cpl det insp pres supt atty engr msgr mgr e.g i.e viz approx dept est`,
    number: 'pp p nos art ch sec',
    either: 'jr sr ph.d jan feb aug sept oct nov dec sdn sdn.bhd bhd',
  },
  fr: {
    before: 'm mm mme mmes mlle mlles me mgr pr ste dir av bd boul chap cf c.-à-d p.ex env éd réf',
    number: 'art p pp n° tél',
    either: 'janv févr avr juil sept oct nov déc av.j.-c ap.j.-c j.-c',
  },
  de: {
    before:
      'dr.-ing dr.-med hr hrn fr frl fa abs bzw ca evtl ggf ggfs inkl exkl einschl zzgl sog usf vgl z.b d.h i.d.r o.g s.o v.a z.t z.zt u.u m.e i.a i.h.v ' +
      'd.j dipl ing dipl.-ing rd mind ehem geb gest gebr hl kath ev röm österr schweiz bayer frz urspr allg insb bes hrsg reg ' +
      'stv verh ausg bd kap ges o.ä',
    number: 'nr nrn art str tel ziff s plz',
    either: 'mio mrd tsd jh jhd jahrh std min sek jan feb aug sept okt nov dez u.a v.h v.chr n.chr dtzd ztr',
  },
  es: {
    before:
      'cía sr sra sres sras srta srtas d dña dra dres ud uds vd vds sta sto sto.dgo av avda lic licda ing arq fr mons excmo excma ilmo ' +
      'ilma rvdo rvda gral cnel cap tte sgto pdte p.ej dpto depto prov gob fco admón',
    number: 's ss núm pág págs art arts tel vol n.º n.ᵒ p pp',
    either:
      'ee.uu ff.aa rr.hh jj.oo dd.hh ff.cc cc.aa ss.mm aa.vv a.c d.c n.d a.m p.m ene feb ago sept oct nov dic s.a',
  },
  pt: {
    before:
      'sr sra srs sras srta d dra drs eng enga arq profa av r pe sto sta exmo exma ilmo ilma des dep ten sr.ª p.ex apto',
    number: 'n art arts pág págs nº n.º tel p pp',
    either: 'ee.uu e.u.a a.c d.c s.a jan fev abr ago out nov dez',
  },
  it: {
    before:
      'sig sig.ra sigg dott dott.ssa avv ing on arch rag geom mons prof.ssa sen cav comm s ss ecc cfr es p.es egr gent.ma spett',
    number: 'sec art artt pag pagg n tel tav p pp',
    either: 'a.c d.c s.p.a gen feb apr ago sett ott nov dic',
  },
  nl: {
    before: 'dhr mw mevr mej drs ir mr ds burg jhr bijv d.w.z o.a m.n t.a.v i.p.v evt resp ca incl excl zgn a.u.b wed',
    number: 'nr nrs blz art tel pag',
    either: 'mln mld n.chr v.chr jan febr aug sept okt nov dec',
  },
  sv: {
    before:
      'bl.a t.ex d.v.s dvs s.k f.d fr.o.m t.o.m p.g.a ca ung enl inkl exkl resp ev t.f i.st jfr jur fil dir ing kapt löjtn s:t s:ta hr fr',
    number: 'nr kl s sid tel art kap',
    either: 'f.kr e.kr m.m m.fl milj mkr jan febr aug sept okt nov dec',
  },
  da: {
    before: 'bl.a f.eks dvs d.v.s hr fr ca pga p.g.a inkl ekskl evt jf pr',
    number: 'nr kl s tlf art stk',
    either: 'f.kr e.kr m.m m.fl mio mia jan febr aug sept okt nov dec',
  },
  nb: {
    before: 'bl.a f.eks dvs d.v.s hr fr ca pga p.g.a inkl ekskl evt jf pr',
    number: 'nr kl s tlf art',
    either: 'f.kr e.kr m.m m.fl mill mrd jan febr aug sept okt nov des',
  },
  id: {
    before:
      `${ENGLISH_TITLES} jl jln gg yth sdr sdri ir drs dra tn ny h hj kh bpk kab kec kel ds kp prov sdn pt cv ust ustz letjen mayjen brigjen kol ` +
      'kombes kompol akp akbp ipda iptu aiptu bripka pol a.n d.a u.p tsb tgl',
    number: 'rp hal hlm p nomor telp',
    either: 'a.s sdn.bhd tbk jan feb agt sept okt nov des s.h m.h s.e m.m',
  },
  ms: {
    before:
      `${ENGLISH_TITLES} jln jl yb yab ybhg dato dt tn en pn cik hj hjh ir rm kg tmn sg bt tg kab sdn kpt mej kol jen sjn kpl insp supt dsp asp acp ust ` +
      'ustz t.t a.l a.p',
    number: 'hlm bil hal m.s',
    either: 'a.s sdn.bhd bhd jan feb sept okt nov dis',
  },
  fil: {
    before: `${ENGLISH_TITLES} g gng bb dra atty engr arkt arch pang kgg brgy bgy sto sta fr msgr ma kap supt insp bise pres gob cong sec usec amb comm dir`,
    number: 'blg hal p',
    either: 'jr sr ph.d n.h n.u',
  },
  vi: {
    before: 'tp t.p q p tx tt ts pgs gs ths th.s bs ks kts ls đ đh nxb gs.ts pgs.ts ',
    number: 'tr đt',
    either: 'v.v ttcn scn tcn',
  },
  tr: {
    before:
      'doç yrd öğr gör av sn cad sok mah apt hz alb korg tuğg tümg yzb ütğm uzm müh op bkz örn vd mim çev haz t.c',
    number: 'nr s sf tel',
    either: 'bul m.ö m.s ltd.şti a.ş üniv fak vb',
  },
  pl: {
    before:
      'ul pl al prof hab inż mgr ks św gen płk kpt mjr por m.in np tj tzn tzw ok woj pow gm os red zob por hr bp abp s p pp  ' +
      'med ppłk asp kard wyd ew',
    number: 'nr str poz art ust godz tel pkt rozdz',
    either: 'im lek tys p.n.e n.e s.a',
  },
  ru: {
    before:
      'с ул г гг пр просп пл пер т.е т.н т.к проф акад доц св обл р пос дер стр корп ген полк мл ст тов см ср напр гр п пп кв д ' +
      'отд',
    number: 'рис табл гл ч тел ок',
    either: 'т.д т.п им тыс до.н.э н.э руб янв февр апр авг сент окт нояб дек',
  },
  uk: {
    before: 'вул м пл пров т.зв проф акад доц св обл р с смт ген полк див напр гр п ',
    number: 'рис табл гл тел ст',
    either: 'т.д т.п ім тис до.н.е н.е грн',
  },
  el: {
    before: 'κ κα κκ κος δρ καθ οδ αγ άγ δηλ λεωφ πλ βλ στρ ταξ υποστρ αντιστρ αρχ σεβ μητρ τ',
    number: 'σελ αρ τηλ αριθμ άρθρ',
    either: 'π.χ μ.χ εκατ δισ χιλ χλμ αι ιαν φεβρ αυγ σεπτ οκτ νοεμ δεκ η.π.α',
  },
  ar: {
    before: 'د أ م أ.د أ.م ا ا.د د.م ش ع ',
    number: 'ص ت ج ق رقم',
    either: 'ر.س ق.م هـ ه ب.م',
  },
  hi: {
    before: 'डॉ डा डाॅ श्री प्रो पं कु मो मि मिस एड इं सं पू स्व न्या',
    number: 'रु रू पृ नं क्र',
    either: 'ई.पू ई कि.मी मी',
  },
};
