/**
 * How people write that a place is secret in languages other than those of our elements, and what single words do
 * not tell in those. A place with a word for "secret" behind it in the same clause says it, also one directly
 * before it; so do some orders alone. Orders not to share are none of them: `do not share needles`.
 *
 * Words as dictionaries write them; accents and points are taken off before they are compared.
 */
interface Language {
  /** Words for an address or a place, as alternatives. */
  readonly place: string;
  readonly secret: string;
  readonly order?: string;
  /** How words stand together. `prefixes`: articles stick to them. `unspaced`: nothing is between them. */
  readonly words?: 'prefixes' | 'unspaced';
}

const LANGUAGES: readonly Language[] = [
  // Arabic.
  {
    place: 'عنوان|موقع|مكان|ملجأ|مأوى',
    secret:
      'سري|سرية|سريا|مخفي|محجوب|غير منشور|غير منشورة|لا يذكر|لا يعطى|غير معلن|غير معلنة|لا تشارك|لا ينشر',
    order:
      'لا تذكر العنوان|لا تظهر العنوان|لا تعرض العنوان|لا تنشر|لا تنشروا|عدم نشر|ممنوع النشر|غير مخصص للنشر|لا تعط العنوان',
    words: 'prefixes',
  },
  // Persian.
  {
    place: 'آدرس|نشانی|محل|مکان|پناهگاه',
    secret: 'محرمانه|مخفی|سری|پنهان|اعلام نشود|به اشتراک نگذارید',
    order: 'منتشر نکنید|منتشر نشود|فاش نکنید|فاش نشود|غیر قابل انتشار',
    words: 'prefixes',
  },
  // Hebrew.
  {
    place: 'כתובת|מיקום|מקום|מקלט',
    secret: 'סודי|סודית|חסוי|חסויה|חסוייה|חשאי|חשאית|לא לשתף',
    order: 'לא לפרסם|אין לפרסם|לא לפרסום|אין למסור את הכתובת',
    words: 'prefixes',
  },
  // Chinese.
  {
    place: '地址|地点|地點|位置|住址|庇护所|庇護所',
    secret:
      '保密|秘密|机密|機密|不公开|不公開|未公开|未公開|隐藏|隱藏|不对外|不對外|不(?:能|可|得|要|会|會)?(?:公开|公開|外露|显示|顯示|透露|发布|發布|外传|外傳|告知)',
    order:
      '(?:请勿|請勿|勿|不要|不得|不可|禁止)(?:对外|對外)?(?:显示地址|顯示地址|透露|标注|標註|公布|公开|公開|发布|發佈|發布|泄露|洩露|外传|外傳|刊登)',
    words: 'unspaced',
  },
  // Japanese.
  {
    place: '住所|所在地|場所|シェルター|位置',
    secret:
      '非公開|秘密(?!厳守)|極秘|機密|公開しない|公開していません|未公開|非公表|公表しない|載せない|載せられません|教えられません|教えません|掲載しない|お伝えできません|お伝えしない|表示しない|内緒',
    order:
      '公開しないで|公表しないで|掲載しないで|掲載不可|公開不可|公開禁止|口外禁止|口外しないで',
    words: 'unspaced',
  },
  // Korean.
  {
    place: '주소|위치|장소|쉼터',
    secret: '비밀|비공개|기밀|공개하지|공개 안|미공개|알리지 마|공유하지 마',
    order: '공개 금지|공개금지|공개하지 마|게시하지 마',
    words: 'unspaced',
  },
  // Russian, Ukrainian, Bulgarian.
  {
    place:
      'адрес\\p{L}*|местоположени\\p{L}*|место|місце|місцезнаходження|местонахождени\\p{L}*|локац\\p{L}*|убежищ\\p{L}*|приют\\p{L}*|притулок|укриття',
    secret:
      'секрет\\p{L}*|конфиденциал\\p{L}*|конфіденцій\\p{L}*|тайн\\p{L}*|таємн\\p{L}*|поверител\\p{L}*|таен|скрыт\\p{L}*|прихован\\p{L}*|скрит\\p{L}*|засекречен\\p{L}*|не (?:се )?(?:разглаша|раскрыва|публику|сообща|указыва|розголошу|публіку|розкрива|повідомля|вказу|разкрива|съобщава|оповестява|обявява)\\p{L}*',
    order:
      'не (?:публиковать|публикуйте|публикувай\\p{L}*|разглашать|разглашайте|разгласявай\\p{L}*|раскрывать|раскрывайте|распространять|публікувати|публікуйте|розголошувати|розголошуйте|розкривати|поширювати|разкривай\\p{L}*|оповестявай\\p{L}*|для публик\\p{L}*|для публік\\p{L}*|за публик\\p{L}*)|для служебного пользования|для службового користування',
  },
  // Turkish.
  {
    place: 'adres\\p{L}*|konum\\p{L}*|sığınma evi\\p{L}*|sığınak',
    secret: 'gizli\\p{L}*|saklı|açıklanm\\p{L}*|paylaşm\\p{L}*|paylaşılm\\p{L}*|yayınlanm\\p{L}*',
    order:
      'yayınlamayın\\p{L}*|yayınlanmasın|yayımlamayın\\p{L}*|yayımlanmasın|ifşa etmeyin\\p{L}*',
  },
  // Romanian.
  {
    place: 'adres[ae]\\p{L}*|locatia|adapost\\p{L}*',
    secret:
      'confidential[ae]?|secret[ae]?|ascuns[ae]?|nu (?:se|este|e) (?:public|divulg|dezvalui|comunic)\\p{L}*|nedivulgat\\p{L}*',
    order: 'nu (?:publica|publicati|divulga|divulgati)|a nu se (?:publica|divulga)',
  },
  // Czech and Slovak.
  {
    place: 'adres[auy]|umístění|poloha|azylov\\p{L}*',
    secret:
      'tajn\\p{L}*|utajen\\p{L}*|důvěrn\\p{L}*|skryt\\p{L}*|neveřejn\\p{L}*|nezveřejň\\p{L}*|dôvern\\p{L}*|nesdílet',
    order: 'nezveřejňovat|nezveřejňujte|nezverejňovať|nezverejňujte|nepublikovat|neprozrazovat',
  },
  // Serbian and Croatian.
  {
    place: 'adres[aeu]|lokacij[aeu]|sklonište|sigurna kuća',
    secret: 'tajn\\p{L}*|povjerljiv\\p{L}*|poverljiv\\p{L}*|skriven\\p{L}*|nije javn\\p{L}*',
    order: 'ne objavljivati|ne objavljujte|nije za objavu',
  },
  // Swedish.
  {
    place: 'adress\\p{L}*|boende\\p{L}*',
    secret:
      'hemlig\\p{L}*|konfidentiell\\p{L}*|skyddad\\p{L}*|(?:är )?(?:inte|ej) offentlig\\p{L}*|lämnas (?:inte|ej) ut|dold|dela inte',
    order:
      'publicera (?:inte|ej|aldrig)|får (?:inte|ej) publiceras|(?:inte|ej) för publicering|lämna inte ut|skyddat boende|skyddad adress',
  },
  // Norwegian and Danish.
  {
    place: 'adress[ea]\\p{L}*|beliggenhe[dt]\\p{L}*|krisesenter\\p{L}*|krisecent\\p{L}*',
    secret:
      'hemmelig\\p{L}*|fortrolig\\p{L}*|konfidensiel\\p{L}*|skjult\\p{L}*|ikke offentlig\\p{L}*|beskyttet|skjermet|opp?lyses ikke|oppgis ikke|del ikke|må ikke (?:deles|vises|opp?lyses|gis ut)|skal ikke (?:deles|vises)',
    order:
      'ikke (?:offentligg\\p{L}*|publiser\\p{L}*|publicer\\p{L}*)|offentliggjør ikke|publiser ikke|(?:ikke (?:for|til)) (?:publisering|publicering|offentliggørelse|offentliggjøring)',
  },
  // Finnish.
  {
    place: 'osoit[et]\\p{L}*|sijain\\p{L}*|turvako[td]i\\p{L}*',
    secret:
      'salai\\p{L}*|salat\\p{L}*|luottamuksel\\p{L}*|ei (?:ole )?(?:julki|julkai)\\p{L}*|piilote\\p{L}*|älä jaa',
    order: 'älä (?:julkaise|paljasta)|ei saa julkaista|turvakielto\\p{L}*',
  },
  // Vietnamese.
  {
    place: 'địa chỉ|địa điểm|vị trí|nhà tạm lánh',
    secret: 'bí mật|bảo mật|kín|mật|không (?:được )?(?:công khai|công bố|tiết lộ|chia sẻ|đăng)',
    order: '(?:đừng|xin đừng|vui lòng không|cấm) (?:công bố|công khai|đăng|tiết lộ)',
  },
  // Somali.
  {
    place: 'cinwaan\\p{L}*|goob\\p{L}*|hoyg\\p{L}*',
    secret: '(?:waa )?sir|qarsoon|qarsoodi\\p{L}*|qarsan|ha (?:bixin|sheegin|muujin)',
    order: 'ha (?:daabicin|baahin|faafin|shaacin)|lama (?:shaacin|baahin) karo',
  },
  // Swahili.
  {
    place: 'anwani|mahali|makazi',
    secret:
      '(?:ni |ya )?(?:siri|faragha)|haitangazwi|haichapishwi|isi(?:tolewe|onyeshwe|tajwe|julikane)',
    order: 'us(?:i|it)chapishe|usitangaze|isichapishwe',
  },
  // Haitian Creole.
  {
    place: 'adres|adrès|kote',
    secret: '(?:se )?(?:sekrè|konfidansyèl|prive)|pa piblik',
    order: 'pa (?:pibliye|bay) adrès',
  },
  // Urdu.
  {
    place: 'پتہ|پتا|ایڈریس|مقام',
    secret: 'خفیہ|پوشیدہ|رازدارانہ|صیغہ راز',
    order: 'شائع نہ کریں|ظاہر نہ کریں',
    words: 'prefixes',
  },
  // Pashto.
  {
    place: 'پته|ادرس|ځای',
    secret: 'پټه|پټ|محرم|راز',
    order: '(?:مه )?شایع (?:نکړئ|مه کوئ)|مه خپروئ',
    words: 'prefixes',
  },
  // Hindi.
  {
    place: 'पता|पते|स्थान|ठिकाना',
    secret: 'गोपनीय|गुप्त|छिपा|निजी',
    order: 'प्रकाशित न करें|सार्वजनिक न करें',
    words: 'unspaced',
  },
  // Punjabi.
  {
    place: 'ਪਤਾ|ਸਥਾਨ|ਟਿਕਾਣਾ',
    secret: 'ਗੁਪਤ|ਲੁਕਿਆ',
    order: 'ਪ੍ਰਕਾਸ਼ਿਤ ਨਾ ਕਰੋ',
    words: 'unspaced',
  },
  // Thai.
  {
    place: 'ที่อยู่|สถานที่|บ้านพัก',
    secret: 'ความลับ|ลับ|ปกปิด|ไม่เปิดเผย',
    order: 'ห้ามเผยแพร่|อย่าเผยแพร่|ห้ามเปิดเผย',
    words: 'unspaced',
  },
  // Amharic.
  {
    place: 'አድራሻ|ቦታ',
    secret: 'ሚስጥር|ምስጢር|ሚስጥራዊ|ምስጢራዊ',
    order: 'አታትሙ|አትግለጹ',
    words: 'unspaced',
  },
  // Tagalog.
  {
    place: 'address|tirahan|lokasyon|kanlungan',
    secret:
      '(?:ay )?(?:lihim|sikreto|kumpidensyal|kompidensiyal|nakatago)|hindi (?:isinasapubliko|inilalabas|pampubliko)',
    order:
      'huwag (?:(?:po|mong|ninyong) )*(?:ilathala|i post|ipost|isapubliko|(?:ipaalam|ibigay|ipakita|ipagsabi|sabihin) ang (?:address|lokasyon|tirahan))',
  },
  // Italian.
  {
    place: 'indirizz[oi]|ubicazione|casa rifugio',
    secret:
      'segret[oa]|riservat[oa]|protett[oa]|nascost[oa]|confidenziale|non (?:va |deve essere )?(?:pubblic[oa]|pubblicat[oa]|divulgat[oa]|divulgabile|condivis[oa]|condividere|mostrat[oa])',
    order: '(?:da )?non (?:divulgare|pubblicare|diffondere)|(?:luogo|sede) segret[oa]',
  },
  // French.
  {
    place: 'lieu|adresse|emplacement|localisation',
    secret: '(?:est )?(?:non|pas) (?:divulgue|publie|communique|revele|diffuse|public|publique)e?',
    order: 'adresse anonyme|(?:a )?garder (?:secret|pour (?:nous|vous|soi))|(?:a )?tenir secret',
  },
  // Spanish and Portuguese.
  {
    place: 'direccion|ubicacion|domicilio|morada|endereco|localizacao',
    secret:
      'no (?:es )?public[oa]|no (?:se )?(?:divulga|publica|revela|difunde)\\p{L}*|reservad[oa]|anonim[oa]|nao (?:e )?(?:public[oa]|divulgad[oa])',
    order:
      '(?:mantener|guardar|manter|guardar) (?:esto |isto )?(?:en|em) (?:secreto|segredo|sigilo)|casa segura (?:secreta|oculta)|(?:preguntar|pedir|pregunte) (?:por )?la direccion',
  },
  // German.
  {
    place: 'adresse|anschrift|standort',
    secret:
      '(?:ist )?nicht offentlich|wird nicht (?:veroffentlicht|genannt|bekannt ?gegeben|herausgegeben)|nicht bekannt geben',
    order:
      '(?:bitte )?geheim ?halten|ort (?:bleibt|ist) (?:anonym|geheim)|anonyme (?:adresse|anschrift)|schutzadresse|schutzwohnung|auskunftssperre',
  },
];

/** What says it: of a place, as an order, or with a bare word on a line of its own. */
export interface SayingsOfLanguages {
  readonly place: RegExp;
  readonly order: RegExp;
  readonly word: RegExp;
}

/** @param fold Takes off accents and points, as is done with the texts. */
export function sayingsOfLanguages(fold: (text: string) => string): SayingsOfLanguages {
  const said = LANGUAGES.map((language) => sayingsOf(language, fold));
  const anyOf = (kind: keyof SayingsOfLanguages): RegExp =>
    new RegExp(said.map((sayings) => sayings[kind]).join('|'), 'mu');
  return { place: anyOf('place'), order: anyOf('order'), word: anyOf('word') };
}

/** The rest of a clause behind a place. */
const BEHIND = '[^.;:!?,\\n\\u3001\\u3002\\u060c\\u061b\\u061f]{0,24}?';
/** A space, an article, or what joins two words. */
const BESIDE = '(?: ?ال| ?ה| na | ang |[ \\u306e\\u7684]{0,3})';
const NOT_MAIL = '(?! ?(?:e ?-?mail|mail|courriel|elect|elett|elek|ip ))';
const NOT_YOURS = '(?<!(?:votre|ihre|eure|tuo|tu|su|sua|din|your|twoj) )';

/** `Waa qarsoodi`, `ni siri`: it is. */
const COPULA =
  '(?:(?:waa|ni|ay|se|li|ang|es|e|ist|je|jest|ir|este|this|is|er|det|on|se on|it is|das|dies|hier|questo|isto|esto|ceci|c est|to|ово|это|це) ){0,2}';

function sayingsOf(
  { place, secret, order = '', words }: Language,
  fold: (text: string) => string,
): Readonly<Record<keyof SayingsOfLanguages, string>> {
  const before = words === undefined ? '(?<!\\p{L})' : '';
  const behind = words === 'unspaced' ? '' : '(?!\\p{L})';
  const foldedWords = (alternatives: string): string =>
    alternatives
      .split('\\p{L}')
      .map((part) => fold(part))
      .join('\\p{L}');
  const where = `${NOT_YOURS}${before}(?:${foldedWords(place)})${NOT_MAIL}`;
  const how = `${before}(?:${foldedWords(secret)})${behind}`;
  return {
    place: `${where}${BEHIND}${how}|${how}${BESIDE}${where}`,
    order: order === '' ? '(?!)' : `${before}(?:${foldedWords(order)})${behind}`,
    word: `^[\\s!*(]*${COPULA}(?:${foldedWords(secret)})[\\s!*).]*$`,
  };
}
