/** Words that tell what a stop means by standing beside it, by language, lower case. Written by hand. */

/**
 * Words that open sentences and hardly ever go on with a name: articles, pronouns, conjunctions, common prepositions.
 * After what may stand inside a sentence or at its end ("U.S.", "Mio.", "4."), they say that it was the end.
 */
const OPENERS: Readonly<Record<string, string>> = {
  en:
    'the a an he she it they we i you this that these those there here his her its their our my your in on at for from by with as ' +
    'but and or so if when while after before since although though because however no nobody none nothing some many most all both ' +
    'each every several what who why how where which yes not only even still yet now then today yesterday meanwhile also ' +
    'according about during among despite without to of once another other others such more less few everybody everyone ' +
    'don’t let until unless instead later earlier recently soon will is are was were do does did can could should would has have',
  fr:
    'le la les l un une des il elle ils elles on nous vous je tu ce cet cette ces cela ça c son sa ses leur leurs notre nos mon ma mes ' +
    'dans en sur pour par avec sans mais et ou or donc si quand lorsque après avant depuis selon à au aux de du d malgré comme ' +
    'personne rien aucun aucune plusieurs tous toutes tout chaque qui que quoi où pourquoi comment oui non aussi ainsi alors ' +
    'puis enfin hier aujourd cependant pourtant toutefois ensuite deux trois',
  de:
    'der die das den dem des ein eine einen einem einer er sie es wir ich ihr du man dies diese dieser dieses diesen jener sein seine ' +
    'ihre unser unsere mein meine in im am an auf aus bei beim für gegen mit nach seit von vom vor zu zum zur über unter um durch ohne ' +
    'während wegen trotz laut aber und oder denn doch wenn als ob weil da damit dabei dann danach dort hier heute gestern morgen jetzt ' +
    'nun nur noch auch schon so sonst wie was wer wo warum niemand keiner keine kein nichts alle alles viele einige mehrere beide ' +
    'jeder jede ja nein nicht dazu davon dagegen deshalb daher darum außerdem allerdings jedoch inzwischen zudem später',
  es:
    'el la los las lo un una unos unas él ella ellos ellas yo nosotros usted ustedes esto esta este estos estas eso ese esa su sus ' +
    'nuestro mi en por para con sin sobre desde hasta tras según entre ante pero y e o si cuando cuándo mientras aunque porque como cómo ' +
    'no nadie nada ninguno ninguna todos todas todo cada varios varias muchos muchas qué quién dónde después antes hoy ayer ahora ' +
    'también además así entonces luego se le les me nos al del a de es son era fue ha han hay',
  pt:
    'o a os as um uma ele ela eles elas eu nós você vocês isto isso este esta esse essa seu sua seus suas em no na nos nas por para ' +
    'com sem sobre desde até segundo entre mas e ou se quando enquanto embora porque como não ninguém nada todos todas cada ' +
    'vários muitos que quem onde depois antes hoje ontem agora também além assim então de do da ao à é são foi há',
  it:
    'il lo la i gli le l un uno una egli lui lei loro essi io noi voi questo questa questi queste quello quella suo sua in nel nella ' +
    'per con senza su sul sulla da dal dalla secondo tra fra ma e ed o se quando mentre anche perché come non nessuno niente tutti ' +
    'tutto ogni molti che chi dove dopo prima oggi ieri ora poi così inoltre a al alla di del della è sono era',
  nl:
    'de het een hij zij ze wij we ik u jij je dit dat deze die zijn haar hun ons onze in op aan voor van met zonder bij naar na door ' +
    'uit over onder tegen maar en of want als toen wanneer omdat hoewel er hier daar nu dan vandaag gisteren ook nog niet niemand niets ' +
    'alle veel wat wie waar hoe waarom ja nee volgens tijdens daarna toch',
  sv:
    'den det de en ett han hon vi jag ni du man detta denna dessa hans hennes deras vår i på av för från med utan till vid efter före ' +
    'under över om men och eller när som om eftersom där här nu då idag igår också inte ingen inget alla många vad vem var hur varför ja ' +
    'nej enligt sedan',
  da: 'den det de en et han hun vi jeg i du man dette denne disse hans hendes deres på af for fra med uden til ved efter før under over om men og eller når da her der nu også ikke ingen alle mange hvad hvem hvor ja nej ifølge',
  nb: 'den det de en et han hun vi jeg du man dette denne disse hans hennes deres i på av for fra med uten til ved etter før under over om men og eller når da her der nå også ikke ingen alle mange hva hvem hvor ja nei ifølge',
  id:
    'ini itu ia dia mereka kami kita saya aku anda di ke dari pada dengan untuk oleh dalam tanpa setelah sebelum sejak selama tetapi ' +
    'namun dan atau jika kalau ketika saat karena meski meskipun tidak bukan tak semua setiap banyak beberapa apa siapa mengapa ' +
    'bagaimana kemudian lalu juga menurut hal para sebuah seorang sementara namun hari ada akan',
  ms:
    'ini itu ia dia mereka kami kita saya aku anda di ke dari pada dengan untuk oleh dalam tanpa selepas sebelum sejak tetapi namun dan ' +
    'atau jika kalau apabila ketika kerana walaupun tidak bukan semua setiap banyak beberapa apa siapa mengapa bagaimana kemudian ' +
    'juga menurut para sebuah seorang sementara hari ada akan beliau',
  fil: 'ang ang mga si sina siya sila kami tayo ako ikaw ito iyan iyon sa para kay ng ni nang dahil kung pero ngunit at o hindi walang wala lahat bawat marami ano sino bakit paano noong ngayon kahapon ayon habang may mayroon isang',
  tr: 'bu şu o onlar biz ben siz sen bir her hiç kimse ve ama ancak fakat çünkü eğer için ile ne kim nerede neden nasıl sonra önce şimdi bugün dün ayrıca daha çok tüm bütün bazı bunun buna bunlar',
  pl: 'ten ta to te ci on ona ono oni one my ja wy w we na z ze do od po przed przy za o u dla bez przez pod nad ale i oraz a lub czy jeśli gdy kiedy ponieważ choć nie nikt nic wszyscy każdy wielu co kto gdzie jak dlaczego potem dziś wczoraj teraz także też jego jej ich według',
  ru: 'он она оно они мы я вы ты это этот эта эти тот та те его её ее их наш в во на с со к ко от до по из за о об у для без через при под над но и а или если когда пока после перед потому хотя не никто ничего все всё каждый многие что кто где как почему затем потом сегодня вчера сейчас также тоже однако по ещё уже там тут',
  uk: 'він вона воно вони ми я ви це цей ця ці той та ті його її їх у в на з із до від по за про для без через при під над але і й а або якщо коли поки після перед бо хоча не ніхто нічого всі кожен що хто де як чому потім сьогодні вчора також однак',
  el: 'ο η το οι τα τον την του της των ένας μια μία ένα αυτός αυτή αυτό αυτοί εμείς εγώ στο στη στην στον στα σε με για από χωρίς κατά μετά πριν αλλά και ή αν όταν ενώ επειδή δεν κανείς τίποτα όλοι κάθε πολλοί τι ποιος πού πώς γιατί σήμερα χθες τώρα επίσης όμως σύμφωνα',
  vi: 'ông bà anh chị họ nó tôi chúng đây đó này trong trên tại từ với để cho của nhưng và hoặc nếu khi sau trước vì tuy không ai mọi nhiều các những một theo ngày hôm hiện cũng',
  ar: 'ثم لكن كما هذا هذه ذلك هو هي هم قال في من على بعد قبل منذ عند إن أن إلى لم لا ما كان كانت هل غير أما',
  hi: 'यह वह ये वे इस उस इन उन हम मैं आप तुम और लेकिन पर अगर जब तब क्या कौन कहाँ क्यों कैसे अब आज कल बाद फिर',
};

/** Of these some open the second part of a name too ("Ursula K. Le Guin"): after an initial, the word after them decides. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'le la les du de des el los las il lo van den der di da o a os as l d al del i'.split(' '),
);

/** What a single capital after it counts, rather than being somebody's initial: "Box B.", "Saal C." */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'box room hall group class grade type plan block gate section part vitamin hepatitis appendix platform level building wing zone ' +
    'terminal figure table exhibit pool pier route line point option schedule saal raum halle gruppe klasse note typ tor teil ' +
    'abschnitt gleis haus gebäude stufe ebene linie punkt gate salle groupe classe bloc porte partie vitamine quai bâtiment annexe ' +
    'sala grupo clase tipo bloque puerta parte vitamina anexo edificio classe bloco porta gruppo blocco binario ruang grup kelas ' +
    'tipe blok gedung kumpulan dewan bilik gerbang zaal groep klas gebouw grupp klass typ hus'
  ).split(' '),
);

/** After these, or a comma, a single capital is the initial of a name: "editing by S. Prakash". */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'by and with from to of von und mit par et de avec por y con e da oleh dan dengan och av med door en'.split(' '),
);

/** Who has towns and churches: "Sunday St. Paul", where "14 Mill St. Visitors" is a street. */
export const SAINTS: ReadonlySet<string> = new Set(
  (
    'louis paul paul’s pauls petersburg john johns mary marys peter peters george georges james patrick andrew andrews thomas joseph ' +
    'francis nicholas michael helena helens lucia kitts vincent moritz gallen pölten pauli albans ives augustine catherine catherines ' +
    'bernard anne ann clair lawrence cloud croix martin denis tropez malo étienne mark luke stephen david'
  ).split(' '),
);

/** What goes on after the hour: "11 a.m. ET". */
export const AFTER_HOURS: ReadonlySet<string> = new Set(
  (
    'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst kst sgt wib wita wit eastern central mountain pacific ' +
    'greenwich monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

const openerSets = new Map(Object.entries(OPENERS).map(([lang, words]) => [lang, new Set(words.split(' '))]));
const NONE: ReadonlySet<string> = new Set();

/** @param lang BCP 47; an unlisted language has none. */
export function openersOf(lang: string): ReadonlySet<string> {
  const language = lang.split('-')[0] ?? lang;
  return openerSets.get(language === 'tl' ? 'fil' : language === 'no' || language === 'nn' ? 'nb' : language) ?? NONE;
}
