/**
 * The words with which headings and cells say that something is not for everybody, or that it is.
 *
 * Why each list is here: a heading that was not understood published the address of a shelter. So a word
 * that may mean "keep this back" counts, and the price of a mistake is a place that says "call first" and a
 * warning that says how to undo it. Sources: the headings of iCarol exports and of upload templates of food
 * and shelter finders, forms of WordPress and Airtable, issues of directory programs in which addresses
 * leaked; the other languages are those of our elements, with German and Spanish, as their dictionaries and
 * the menus of office programs and content management systems write them.
 *
 * Lowercase, without accents, as `plainWords` writes them. `*` at the end: with any ending.
 */

/** Something about the row, its place or its columns is secret. */
export const SECRET = [
  // English.
  'private* privacy priv confid* confidential* secret secrets undisclosed nondisclos* withheld withhold* nonpublic unpublished unpublish* dnp',
  // French.
  'prive privee prives privees confidentiel* secrete secretes',
  // Greek, and Greek in Latin letters.
  'εμπιστευτικ* ιδιωτικ* απορρητ* μυστικ* κρυφ* empisteft* empisteut* idiotik* aporrit*',
  // Lithuanian.
  'konfidencial* privat* slapt* neviesas neviesa neviesi nevies*',
  // Polish.
  'poufn* prywatn* tajn* niejawn* zastrzezon* niepubliczn*',
  // Portuguese and Spanish.
  'privad* sigilos* secreto secreta confidencial*',
  // Dutch.
  'vertrouwelijk* geheim* afgeschermd*',
  // Hungarian.
  'bizalmas* titkos* titok* magan*',
  // German.
  'vertraulich* geheim*',
  // Chinese and Japanese, Arabic, Russian and Ukrainian.
  '保密* 是否保密 地址保密 秘密* 机密* 機密* 非公開* 住所非公開 不公开* 不公開* سري سرية секрет* конфиденц* конфіденц* таємн* тайн*',
  // Korean, Hindi, Thai, Persian, Hebrew, Turkish, Swedish, Finnish, Italian, Danish.
  '비공개* 비밀* 기밀* 미공개* 주소비공개* गोपनीय* गुप्त* ความลับ ลับ محرمانه* مخفی* סודי* חסוי* gizli* hemlig* skyddad* salai* riservat* segret* fortrolig* hemmelig*',
];

/** Somebody asked not to show it. On a row as a whole it means that the row is not for publishing. */
export const HIDE = [
  'hide hides hidden hiding unlisted unlist internal internally intern interne internes suppress* exclude excludes excluded omit omitted conceal* delisted',
  'masque* cachee cacher exclu exclue exclure',
  'αποκρυψ* αποκρυπτ* εσωτερικ* εξαιρ* apokryps* esoterik*',
  'paslept* slepti nerodyti nerodom* neskelbti neskelbiam* neskelbt* vidin* isskir*',
  'ukryj* ukryt* ukryc ukryw* wewnetrzn* wyklucz*',
  'ocult* escond* interno interna internos internas excluir excluid*',
  'verberg* verborgen interne uitsluit* uitgesloten',
  'rejtett* rejtes* elrejt* belso kizar*',
  'versteck* verberg* verborgen* ausblend* ausgeblendet interne interner ausschliess*',
];

/** It may be shown. After one of {@link NOT} it is the opposite. */
export const SHOW = [
  'publish* publishable shareable sharable public publicly publication publicity show shows shown showing display displayed displays visible visibility vis share shared disclose* list listed listable reveal* release releasable viewable advertise* broadcast',
  'publier publie publiee publiable publique afficher affiche affichee affichage montrer diffuser diffusion divulguer divulgation visibilite',
  'δημοσιευ* δημοσι* εμφανισ* εμφανιζ* προβολ* ορατ* dimosieu* dimosiefs* emfanis* orat*',
  'rodyti rodom* skelbti skelbiam* skelbtin* viesai viesas viesa viesinti matom*',
  'publikowa* publikuj* publikacj* publiczn* pokaz* pokazywa* wyswietl* widoczn* jawn* ujawni*',
  'publicar publicad* divulgar divulgad* mostrar exibir exibid* visivel visibilidade publicable publico publica visibilidad',
  'publiceren publiceer* gepubliceerd tonen toon weergeven weergave openbaar zichtbaar*',
  'nyilvanos* megjelen* publik* lathato* kozzete* kozzetet* mutat*',
  'veroffentlich* anzeigen anzeige angezeigt zeigen offentlich sichtbar*',
  '公开* 是否公开 可公开* 对外公开 公開* 是否公開 對外公開 عام عامة للنشر النشر 공개* 주소공개* 게시* सार्वजनिक* публик* публичн* публік* публічн*',
];

/** These count only when the heading names a place, a phone or a row: `Trauma sensitive` is help. */
export const WEAK = [
  'restricted restrict* sensitive redact* protected cache offline reservad* privileged conf secr hid suppr restr',
];

/** Short for a word of {@link SHOW}: only beside a word for a place. */
export const SHOW_SHORT = ['pub publ disp displ vsbl'];

/** What turns the words above around. */
export const NOT = [
  'not no dont donot never non nor cannot cant wont shouldnt mustnt',
  'ne pas jamais sans',
  'μη μην δεν οχι mi min den',
  'ne',
  'nie bez',
  'nao sem',
  'niet geen nooit',
  'nem ne',
  'nicht kein keine nie',
  'sin',
  'не لا',
];
