/**
 * What pages put around their articles, by language. Phrases are parted by `|` and compared without case and signs; `#`
 * stands for a figure. Interfaces are often in another language than their articles, so all languages are tried on every
 * line.
 */
export interface FurnitureWords {
  /** A line that says this and nothing else: menus, buttons, labels, ages, counters. */
  readonly whole: string;
  /** A short line that begins so. */
  readonly begins: string;
  /** A short line that begins so and goes on with a day, an hour or an age. */
  readonly dated: string;
  /** What stands above links to other articles, or before one after a colon. */
  readonly related: string;
  /** What stands where the article is over. */
  readonly over: string;
  /** Words that only a notice to the reader has, on cookies, newsletters or subscriptions; with `+`, together. */
  readonly notices: string;
  /** Before the name of a photographer or an agency, at the end of a caption or before it. */
  readonly credits: string;
  /** Before the author's name, under the title. */
  readonly bylines: string;
}

export const FURNITURE: Readonly<Record<string, FurnitureWords>> = {
  en: {
    whole:
      'menu|home|search|log in|login|sign in|sign up|register|subscribe|subscribe now|my account|news|sport|sports|opinion|share|share this|print|save|email|copy link|listen|watch live|live|live updates|key event|advertisement|advertising|sponsored|story continues below|continue reading|read more|show more|load more|close|accept|accept all|accept all cookies|reject|reject all|manage choices|manage preferences|cookie settings|follow us|# min read|# minute read|# minutes read|# min|# h ago|# hr ago|# hrs ago|# hour ago|# hours ago|# m ago|# min ago|# mins ago|# minutes ago|# d ago|# day ago|# days ago|# weeks ago|an hour ago|a day ago|just now|yesterday|# comments|# comment|# shares|# views|# likes|comments are closed|enter your email|enter your email address|enter your e mail address|your email address|back to top|all rights reserved',
    begins:
      'skip to|jump to|share on|share via|share by|share this|share article|tweet this|follow us on|subscribe to our|sign up for|sign up to|support independent|support our|subscribe today|join our|download our app|download the app|listen to this|already a subscriber|already subscribed|this article is for subscribers|scroll to continue|story continues|article continues|filed under|posted in|tags|image source|image caption|media caption|all rights reserved|click here to',
    dated:
      'published|published on|published at|posted|posted on|posted by|updated|updated on|last updated|last modified|first published|issued|issued on',
    related:
      'read more|read also|also read|see also|related|related articles|related stories|related topics|related news|recommended|more on this|more on this story|more on this topic|what to read next|further reading|more stories',
    over: 'you may also like|you might also like|comments|leave a comment|leave a reply|most read|most popular|trending|trending now|more from|explore more on|explore more|top stories|about us|contact us|contact|privacy policy|terms of use|terms and conditions|terms of service|editors picks|popular now',
    notices:
      'we value your privacy|cookies+your device|we use cookies|our use of cookies|uses cookies+you|cookies+our partners|cookie policy|your inbox|unsubscribe at any time|unsubscribe any time|unsubscribe whenever|you can unsubscribe|unsubscribe+newsletter|our newsletter+sign up|subscribers only|you have read+free articles|support independent journalism',
    credits:
      'photo|photos|photograph|photographs|photography|picture|pictures|image|images|credit|photo credit|image credit|picture credit|illustration|graphic|video|courtesy of',
    bylines: 'by|words by|written by|story by|reporting by|text by',
  },
  fr: {
    whole:
      "menu|accueil|rechercher|recherche|connexion|se connecter|s'identifier|s'inscrire|s'abonner|abonnez vous|je m'abonne|mon compte|actualités|politique|économie|partager|imprimer|enregistrer|écouter|copier le lien|publicité|annonce|lire la suite|voir plus|afficher plus|fermer|accepter|tout accepter|accepter et fermer|tout refuser|refuser|continuer sans accepter|paramétrer|personnaliser|gérer mes choix|en direct|newsletter|newsletters|offrir l'article|# min de lecture|temps de lecture # min|lecture # min|# commentaires|# commentaire|# partages|il y a # h|il y a # heure|il y a # heures|il y a une heure|il y a # min|il y a # minutes|il y a # jours|il y a # jour|réagir|retour en haut|tous droits réservés|votre adresse e mail",
    begins:
      'aller au contenu|passer au contenu|aller à la navigation|partager sur|partager par|envoyer par|suivez nous|inscrivez vous à|abonnez vous à|réservé aux abonnés|article réservé aux abonnés|contenu réservé|cet article est réservé|déjà abonné|vous êtes abonné|signaler une erreur|télécharger l application|écouter l article|tous droits réservés|temps de lecture|la suite après la publicité|mots clés',
    dated:
      'publié|publié le|publié à|mis à jour|mis à jour le|mise à jour|modifié le|dernière mise à jour|dernière modification|paru le|posté le',
    related:
      'lire aussi|à lire aussi|à lire également|lire également|voir aussi|à voir aussi|sur le même sujet|sur le même thème|articles liés|articles similaires|pour aller plus loin|notre sélection|nos dossiers|à ne pas manquer',
    over: "commentaires|laisser un commentaire|les plus lus|les plus consultés|plus d'articles|vous aimerez aussi|mentions légales|politique de confidentialité|conditions générales|conditions d'utilisation|contactez nous|qui sommes nous|contribuer|gestion des cookies|à la une",
    notices:
      'nous utilisons des cookies|utilise des cookies+vous|utilisons des cookies|nos partenaires+cookies|respectons votre vie privée|vous désabonner à tout moment|désabonner à tout moment|désinscrire à tout moment|lettre d information+inscrivez|notre newsletter|recevez chaque|réservé aux abonnés',
    credits:
      'photo|photos|crédit|crédits|crédit photo|crédits photo|photographie|image|illustration|dessin|infographie',
    bylines: 'par|propos recueillis par|texte de|avec',
  },
  de: {
    whole:
      'menü|startseite|suche|suchen|anmelden|einloggen|registrieren|abonnieren|abo|e paper|epaper|newsletter|newsletter abonnieren|politik|sport|wirtschaft|teilen|drucken|merken|speichern|anhören|artikel anhören|link kopieren|anzeige|werbung|weiterlesen|mehr anzeigen|mehr laden|schließen|akzeptieren|alle akzeptieren|alle annehmen|alle ablehnen|ablehnen|einstellungen|zustimmen|live|liveticker|# min lesezeit|lesezeit # min|lesezeit # minuten|# kommentare|# kommentar|vor # h|vor # stunde|vor # stunden|vor einer stunde|vor # min|vor # minuten|vor # tagen|vor # tag|vor einem tag|gestern|nach oben|zum seitenanfang|alle rechte vorbehalten|ihre e mail adresse',
    begins:
      'zum inhalt|direkt zum inhalt|zur navigation|springe zum|zum hauptinhalt|menü öffnen|teilen auf|auf facebook|per e mail|folgen sie uns|abonnieren sie|jetzt abonnieren|jetzt newsletter|bereits abonnent|schon abonnent|sie sind bereits|sie haben bereits|nur für abonnenten|dieser artikel ist|weiterlesen nach|alle rechte vorbehalten|fehler melden|schlagworte|zur startseite|lesezeit|bildrechte|bildquelle',
    dated:
      'stand|veröffentlicht|veröffentlicht am|erstellt am|aktualisiert|aktualisiert am|zuletzt aktualisiert|meldung vom|artikel vom|erschienen am',
    related:
      'lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|mehr zum thema|mehr dazu|siehe auch|passend dazu|weitere artikel|ähnliche artikel|verwandte artikel|zum thema|weitere themen|empfehlung der redaktion',
    over: 'kommentare|kommentar schreiben|kommentar verfassen|meistgelesen|am meisten gelesen|beliebte artikel|das könnte sie auch interessieren|das könnte sie interessieren|mehr aus|mehr von|impressum|datenschutz|datenschutzerklärung|kontakt|über uns|agb|nutzungsbedingungen|neueste nachrichten',
    notices:
      'verwenden cookies|verwendet cookies+sie|nutzen cookies|setzen cookies|cookies+unsere partner|ihre privatsphäre|ihre einwilligung|in ihrem postfach|ihr postfach|abmeldung jederzeit|jederzeit abbestellen|jederzeit abbestellbar|newsletter+jederzeit|unseren newsletter|nur für abonnenten',
    credits:
      'foto|fotos|bild|bilder|bildquelle|quelle bild|bildrechte|fotografie|grafik|illustration|archivbild|symbolbild|imago',
    bylines: 'von|text|ein bericht von|ein beitrag von|interview',
  },
  es: {
    whole:
      'menú|inicio|portada|buscar|iniciar sesión|inicia sesión|acceder|regístrate|registrarse|suscríbete|suscribirse|mi cuenta|noticias|deportes|compartir|imprimir|guardar|escuchar|copiar enlace|publicidad|anuncio|leer más|ver más|cargar más|mostrar más|cerrar|aceptar|aceptar todo|aceptar todas|rechazar|rechazar todo|rechazar todas|configurar|en vivo|en directo|última hora|boletín|# min de lectura|lectura de # minutos|# minutos de lectura|# comentarios|# comentario|hace # h|hace # hora|hace # horas|hace una hora|hace # min|hace # minutos|hace # días|hace # día|hace un día|ayer|volver arriba|todos los derechos reservados|tu correo electrónico',
    begins:
      'saltar al|ir al contenido|pasar al contenido|compartir en|compartir por|compartir este|enviar por|síguenos|suscríbete a|suscríbase a|contenido exclusivo|exclusivo para suscriptores|artículo exclusivo|ya eres suscriptor|ya es suscriptor|ya soy suscriptor|eres suscriptor|únete a|descarga la aplicación|descarga nuestra|todos los derechos reservados|archivado en|etiquetas|sigue leyendo',
    dated:
      'publicado|publicado el|publicada el|actualizado|actualizado el|actualizada|última actualización|modificado el|fecha de publicación',
    related:
      'lee también|leer también|lea también|lea además|te puede interesar|le puede interesar|puede interesarte|ver también|vea también|noticias relacionadas|artículos relacionados|relacionado|relacionadas|temas relacionados|más información|más sobre este tema',
    over: 'comentarios|deja un comentario|dejar un comentario|lo más leído|lo más visto|más leídas|más leídos|también te puede interesar|más noticias|más en|aviso legal|política de cookies|política de privacidad|términos y condiciones|contacto|quiénes somos|sobre nosotros',
    notices:
      'usamos cookies|utilizamos cookies|cookies propias y de terceros|utiliza cookies+usted|nuestros socios+cookies|valoramos tu privacidad|en tu correo|en su correo|darte de baja|darse de baja en|nuestro boletín|nuestra newsletter|exclusivo para suscriptores',
    credits:
      'foto|fotos|fotografía|fotografías|imagen|imágenes|crédito|créditos|ilustración|gráfico|crédito de la imagen',
    bylines: 'por|texto|escrito por|redacción',
  },
  pt: {
    whole:
      'menu|início|página inicial|buscar|entrar|cadastre se|assine|assinar|minha conta|notícias|esportes|compartilhar|partilhar|imprimir|salvar|ouvir|copiar link|publicidade|anúncio|leia mais|ver mais|carregar mais|fechar|aceitar|aceitar todos|rejeitar|recusar|ao vivo|# min de leitura|# comentários|há # hora|há # horas|há # h|há uma hora|há # minutos|há # dias|há # dia|ontem|voltar ao topo|todos os direitos reservados',
    begins:
      'ir para o conteúdo|pular para o conteúdo|saltar para o conteúdo|compartilhar no|compartilhe no|partilhar no|siga nos|assine a|assine nossa|inscreva se|já é assinante|exclusivo para assinantes|conteúdo exclusivo|baixe o|continua após a publicidade|todos os direitos reservados',
    dated: 'publicado em|publicado|publicada em|atualizado em|atualizado|atualizada|última atualização|postado em',
    related:
      'leia também|leia mais|veja também|veja mais|saiba mais|notícias relacionadas|artigos relacionados|relacionadas|você pode gostar',
    over: 'comentários|deixe um comentário|mais lidas|mais lidos|mais notícias|mais em|política de privacidade|termos de uso|fale conosco|quem somos|expediente',
    notices:
      'usamos cookies|utilizamos cookies|utiliza cookies+você|valorizamos sua privacidade|nossa newsletter|na sua caixa de entrada|cancelar a qualquer momento|no seu e mail+receba',
    credits: 'foto|fotos|fotografia|imagem|imagens|crédito|créditos|ilustração|divulgação|reprodução',
    bylines: 'por|texto|escrito por|redação',
  },
  it: {
    whole:
      'menu|home|cerca|accedi|registrati|abbonati|il mio account|notizie|sport|condividi|stampa|salva|ascolta|copia link|pubblicità|annuncio|leggi di più|mostra altro|carica altri|chiudi|accetta|accetta tutto|accetta tutti|rifiuta|rifiuta tutto|in diretta|# min di lettura|# minuti di lettura|# commenti|# ore fa|# ora fa|un ora fa|# minuti fa|# giorni fa|# giorno fa|ieri|torna su|tutti i diritti riservati',
    begins:
      'vai al contenuto|salta al contenuto|passa al contenuto|condividi su|condividi via|seguici|iscriviti alla|abbonati a|sei già abbonato|già abbonato|riservato agli abbonati|contenuto riservato|scarica l app|tutti i diritti riservati|tempo di lettura',
    dated: 'pubblicato|pubblicato il|aggiornato|aggiornato il|ultimo aggiornamento|modificato il',
    related:
      'leggi anche|leggi pure|vedi anche|guarda anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare|approfondisci|sullo stesso argomento',
    over: 'commenti|lascia un commento|i più letti|più letti|altre notizie|altro da|note legali|informativa sulla privacy|privacy policy|contatti|chi siamo|redazione',
    notices:
      'utilizziamo i cookie|usiamo i cookie|utilizza cookie+tuo|la tua privacy|nostra newsletter|nella tua casella|disiscriverti+momento',
    credits: 'foto|fotografia|immagine|immagini|credit|illustrazione|grafica',
    bylines: 'di|a cura di|testo di',
  },
  nl: {
    whole:
      'menu|home|zoeken|inloggen|aanmelden|registreren|abonneren|word abonnee|mijn account|nieuws|sport|delen|deel|printen|afdrukken|bewaren|opslaan|luister|kopieer link|advertentie|lees meer|lees verder|toon meer|laad meer|sluiten|accepteren|alles accepteren|alle cookies accepteren|weigeren|alles weigeren|instellingen|live|# min leestijd|leestijd # min|# minuten leestijd|# reacties|# reactie|# uur geleden|een uur geleden|# minuten geleden|# min geleden|# dagen geleden|# dag geleden|gisteren|naar boven|alle rechten voorbehouden',
    begins:
      'ga naar|naar inhoud|naar de inhoud|spring naar|direct naar|deel op|deel via|delen op|delen via|volg ons|abonneer je|abonneer u|schrijf je in|meld je aan|al abonnee|ben je al abonnee|bent u al abonnee|alleen voor abonnees|exclusief voor abonnees|artikel gaat verder|download de app|alle rechten voorbehouden|fout gezien',
    dated:
      'gepubliceerd|gepubliceerd op|geplaatst op|geplaatst|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatste update|aangepast op|gewijzigd op',
    related:
      'lees ook|lees meer|lees verder|bekijk ook|zie ook|gerelateerd|gerelateerde artikelen|meer over dit onderwerp|meer over|ook interessant|aanbevolen',
    over: 'reacties|reageer|plaats een reactie|meest gelezen|best gelezen|populair|meer van|meer nieuws|over ons|contact|privacybeleid|privacyverklaring|algemene voorwaarden|gebruiksvoorwaarden|colofon',
    notices:
      'gebruiken cookies|gebruikt cookies+je|gebruikt cookies+u|plaatsen cookies|onze partners+cookies|jouw privacy|uw privacy|onze nieuwsbrief|in je inbox|in je mailbox|uitschrijven+moment|alleen voor abonnees',
    credits: 'foto|fotos|beeld|fotografie|afbeelding|illustratie|bron foto|graphic',
    bylines: 'door|van onze redactie|van onze verslaggever|tekst',
  },
  id: {
    whole:
      'menu|beranda|cari|masuk|daftar|langganan|berlangganan|akun saya|nasional|berita|olahraga|bagikan|cetak|simpan|dengarkan|salin tautan|salin link|iklan|advertisement|lanjut baca|baca selengkapnya|selengkapnya|lihat semua|lihat lainnya|muat lagi|tutup|terima|terima semua|setuju|tolak|tolak semua|langsung|siaran langsung|# menit baca|waktu baca # menit|# komentar|# kali dibaca|dibaca # kali|# dibaca|# jam lalu|# jam yang lalu|sejam lalu|# menit lalu|# menit yang lalu|# hari lalu|# hari yang lalu|kemarin|kembali ke atas|hak cipta dilindungi',
    begins:
      'langsung ke konten|lewati ke|loncat ke|lompat ke|bagikan ke|bagikan lewat|bagikan artikel|bagikan berita|ikuti kami|ikuti berita|berlangganan|daftar sekarang|sudah berlangganan|khusus pelanggan|unduh aplikasi|scroll to continue|hak cipta dilindungi|tag|tags|topik|editor',
    dated:
      'diterbitkan|diterbitkan pada|dipublikasikan|dipublikasikan pada|diperbarui|diperbarui pada|terakhir diperbarui|update|tayang|siaran pers',
    related:
      'baca juga|baca|baca selengkapnya|lihat juga|simak juga|simak|tonton juga|berita terkait|artikel terkait|terkait|rekomendasi|rekomendasi untuk anda|pilihan editor',
    over: 'komentar|tulis komentar|tinggalkan komentar|terpopuler|paling populer|populer|berita populer|berita terpopuler|berita lainnya|berita terbaru|artikel lainnya|tentang kami|hubungi kami|kebijakan privasi|pedoman media siber|syarat dan ketentuan|redaksi|disclaimer',
    notices:
      'menggunakan cookie+anda|menggunakan cookies+anda|kami menggunakan cookie|privasi anda|berhenti berlangganan|buletin kami|newsletter kami|kotak masuk anda|bergabung+grup telegram|hanya untuk pelanggan',
    credits: 'foto|gambar|ilustrasi|dok|dokumentasi|sumber foto|sumber gambar|kredit foto|grafis',
    bylines: 'oleh|penulis|reporter|laporan|ditulis oleh|pewarta',
  },
  ms: {
    whole:
      'menu|laman utama|utama|cari|log masuk|daftar masuk|daftar|langgan|langgan sekarang|akaun saya|berita|sukan|kongsi|kongsikan|cetak|simpan|dengar|salin pautan|iklan|baca lagi|baca selanjutnya|seterusnya|lihat lagi|muat lagi|tutup|terima|terima semua|tolak|tolak semua|secara langsung|langsung|# minit bacaan|masa bacaan # minit|# komen|# tontonan|# jam lalu|# jam yang lalu|sejam lalu|# minit lalu|# minit yang lalu|# hari lalu|# hari yang lalu|semalam|kembali ke atas|hak cipta terpelihara',
    begins:
      'langkau ke|terus ke kandungan|pergi ke kandungan|lompat ke|kongsi di|kongsi ke|kongsi melalui|kongsi artikel|kongsikan|ikuti kami|langgan surat|sudah melanggan|khas untuk pelanggan|muat turun aplikasi|hak cipta terpelihara|topik|tag',
    dated:
      'diterbitkan|diterbitkan pada|disiarkan|disiarkan pada|dikemas kini|dikemaskini|kemas kini|terakhir dikemas kini',
    related:
      'baca juga|baca|baca lagi|lihat juga|tonton juga|berita berkaitan|artikel berkaitan|berkaitan|anda mungkin berminat|pilihan editor|berita lain',
    over: 'komen|tinggalkan komen|paling popular|berita popular|berita terkini|lagi berita|tentang kami|hubungi kami|dasar privasi|terma dan syarat|penafian',
    notices:
      'menggunakan kuki|kuki+anda|privasi anda|surat berita kami|surat berita+langgan|berhenti melanggan|peti masuk anda|e mel anda+terima|hanya untuk pelanggan',
    credits: 'foto|gambar|gambar hiasan|gambar fail|foto fail|foto ihsan|ilustrasi|kredit foto|kredit gambar|grafik',
    bylines: 'oleh|laporan|ditulis oleh|wartawan',
  },
  ar: {
    whole:
      'القائمة|الرئيسية|الصفحة الرئيسية|بحث|ابحث|تسجيل الدخول|دخول|تسجيل|اشترك|اشترك الآن|حسابي|أخبار|رياضة|اقتصاد|سياسة|مشاركة|شارك|طباعة|حفظ|استمع|نسخ الرابط|إعلان|اعلان|إقرأ المزيد|اقرأ المزيد|المزيد|عرض المزيد|إغلاق|قبول|قبول الكل|موافق|رفض|رفض الكل|الإعدادات|مباشر|بث مباشر|عاجل|# دقائق قراءة|# دقيقة قراءة|مدة القراءة # دقائق|# تعليقات|# تعليق|قبل # ساعة|قبل # ساعات|منذ # ساعة|منذ # ساعات|منذ ساعة|منذ ساعتين|قبل ساعة|قبل ساعتين|منذ # دقيقة|منذ # دقائق|منذ # أيام|منذ # يوم|منذ يوم|منذ يومين|أمس|العودة إلى الأعلى|جميع الحقوق محفوظة|حقوق النشر محفوظة',
    begins:
      'تخطي إلى|تخطى إلى|انتقل إلى|اذهب إلى المحتوى|شارك على|شارك عبر|مشاركة على|مشاركة عبر|تابعنا|تابعونا|اشترك في|سجل في|للمشتركين فقط|هل أنت مشترك|مشترك بالفعل|حمل التطبيق|جميع الحقوق|حقوق النشر|كلمات مفتاحية|وسوم',
    dated: 'نشر في|نشرت في|نشر|تاريخ النشر|آخر تحديث|تم التحديث|تحديث|تم النشر',
    related:
      'اقرأ أيضا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|انظر أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|موضوعات متعلقة|قد يعجبك أيضا|قد يهمك|نرشح لك',
    over: 'التعليقات|تعليقات|أضف تعليقا|اترك تعليقا|الأكثر قراءة|الأكثر مشاهدة|الأكثر تداولا|المزيد من|من نحن|اتصل بنا|سياسة الخصوصية|شروط الاستخدام|الشروط والأحكام|أحدث الأخبار',
    notices:
      'ملفات تعريف الارتباط|ملفات الارتباط|الكوكيز|خصوصيتك|نشرتنا البريدية|النشرة البريدية+اشترك|إلغاء الاشتراك|بريدك الإلكتروني|للمشتركين فقط',
    credits: 'صورة|الصورة|صور|تصوير|المصدر|عدسة|رسم',
    bylines: 'بقلم|كتب|كتبت|إعداد|تقرير|تحرير',
  },
  zh: {
    whole:
      '菜单|首页|搜索|登录|注册|订阅|我的账户|新闻|体育|分享|打印|收藏|收听|复制链接|广告|阅读更多|查看更多|加载更多|展开|关闭|接受|全部接受|同意|拒绝|全部拒绝|直播|# 分钟阅读|阅读 #|# 评论|# 条评论|# 小时前|# 分钟前|# 天前|昨天|刚刚|返回顶部|版权所有|責任編輯|登入|註冊|選單|首頁|廣告|分享到|列印|# 小時前|# 分鐘前',
    begins:
      '跳转到|跳至|跳到|跳過|分享到|关注我们|关注我們|订阅我们|訂閱我們|会员专享|會員專享|仅限订阅|已是会员|已经订阅|下载客户端|下载应用|下載應用|版权所有|版權所有|责任编辑|責任編輯|标签|標籤|关键词|未经授权|未經授權',
    dated: '发布于|发布时间|发表于|更新于|更新时间|最后更新|發布於|發布時間|更新於|更新時間|最後更新',
    related:
      '相关阅读|相关新闻|相关文章|延伸阅读|推荐阅读|更多阅读|相關閱讀|相關新聞|相關文章|延伸閱讀|推薦閱讀|猜你喜欢|另请参阅',
    over: '评论|發表評論|发表评论|网友评论|热门文章|热门新闻|热门推荐|最新文章|最新新闻|熱門文章|熱門新聞|最新新聞|关于我们|關於我們|联系我们|聯絡我們|隐私政策|隱私政策|使用条款|服务条款|服務條款',
    notices: '使用cookie|使用 cookie|您的隐私|您的隱私|我们的通讯|電子報+訂閱|邮件订阅|取消订阅|取消訂閱',
    credits: '图|图片|图片来源|照片|摄影|摄|图源|圖|圖片|圖片來源|攝影|攝|資料圖|资料图',
    bylines: '文|作者|记者|記者|编辑|編輯|撰文',
  },
  ja: {
    whole:
      'メニュー|ホーム|トップ|検索|ログイン|会員登録|新規登録|購読|マイページ|ニュース|スポーツ|シェア|シェアする|ツイート|共有|印刷|保存|聞く|リンクをコピー|広告|pr|続きを読む|もっと見る|もっと読む|閉じる|同意する|すべて同意|すべて許可|許可|拒否|拒否する|すべて拒否|設定|ライブ|速報|# 分で読めます|読了時間 # 分|コメント # 件|# 件のコメント|# 時間前|# 分前|# 日前|昨日|ページトップへ|無断転載を禁じます|無断転載禁止|無断複製を禁じます',
    begins:
      '本文へ|本文に|コンテンツへ|メインコンテンツへ|ナビゲーションへ|シェアする|メールで|フォローする|会員限定|有料会員限定|この記事は有料|この記事は会員|会員の方は|登録済みの方|すでに会員|アプリを|無断転載|無断複製|タグ|キーワード',
    dated: '公開日|公開|掲載日|配信|更新|更新日|最終更新|最終更新日|投稿日',
    related:
      '関連記事|関連ニュース|関連リンク|関連トピックス|あわせて読みたい|こちらもおすすめ|おすすめ記事|おすすめ|合わせて読みたい',
    over: 'コメント|コメントを書く|コメントする|アクセスランキング|ランキング|人気記事|人気の記事|よく読まれている記事|新着記事|最新ニュース|最新記事|利用規約|プライバシーポリシー|個人情報保護方針|お問い合わせ|運営会社|会社概要|サイトマップ',
    notices:
      'クッキーを使用|クッキー+当サイト|cookieを使用|cookie を使用|cookie+当サイト|プライバシーを尊重|メールマガジン+登録|ニュースレター+登録|配信停止|有料会員限定',
    credits: '写真|撮影|画像|提供|イラスト|図',
    bylines: '文|取材|執筆|記者',
  },
};
