import { sentenceOf } from './folded.ts';

/**
 * Sentences that send people to a phone, or to staff, for the address: whoever is to ask for it is not to read it.
 * A verb, perhaps whom and when, what leads to the address, and the address. One entry for each language, in words
 * without accents: `zadzwoń, aby poznać adres` has a comma inside, so they are held against whole sentences.
 */
interface Asking {
  /** To call, write or ask. */
  readonly verb?: string;
  /** `For`, `to get`. */
  readonly link?: string;
  /** What may stand between that and the address: articles, and what address. */
  readonly between: string;
  readonly place: string;
  /** Verbs that need no link: `demandez l'adresse`. */
  readonly ask?: string;
}

const ASKING: readonly Asking[] = [
  // English.
  {
    verb: 'call|phone|ring|text|contact|telephone|message|email|dm|write|ask|inquire|enquire',
    link: 'for|to (?:get|obtain|find out|learn|know|receive|be given|be told|hear|ask for|request)',
    between: 'the|our|its|an|exact|street|full|shelter|house',
    place: 'address',
  },
  {
    verb: 'call|phone|ring|text|contact|telephone|message|email|dm|write',
    link: 'to (?:get|obtain|find out|learn|know|receive|be given|be told|hear|ask for|request)',
    between: 'the|our|its|exact|shelter|house',
    place: 'location|whereabouts',
  },
  // French.
  {
    verb: 'appel\\p{L}*|telephon\\p{L}*|contact\\p{L}*|ecri\\p{L}*|demand\\p{L}*|texte[rz]|rejoign\\p{L}*|join\\p{L}*',
    link: '(?:pour|afin de?)(?: (?:connaitre|obtenir|avoir|savoir|recevoir|demander|apprendre))?',
    between: 'l|la|notre|une|exacte|complete|savoir|ou',
    place: 'adresse|emplacement|localisation',
    ask: 'demand(?:ez|er)',
  },
  // Portuguese.
  {
    verb: 'lig(?:ue|ar|uem|a|em)|telefon(?:e|ar|em|a)|contact(?:e|ar|em)|contat(?:e|ar|em)|pergunt(?:e|ar|em)|peca[m]?|pedir',
    link: 'para|pela|por|(?:para )?(?:saber|obter|conhecer|ter|pedir|receber|descobrir|perguntar)',
    between:
      'saber|obter|conhecer|ter|pedir|receber|descobrir|perguntar|a|o|qual|e|nossa|nosso|pela|pelo|exata|exato',
    place: 'morada|endereco|localizacao',
    ask: 'peca[m]?|pedir|(?:envi|mand|escrev)\\p{L}*(?: \\p{L}+){0,4} para (?:saber|obter|conhecer|pedir|receber)',
  },
  // Spanish.
  {
    verb: 'llam(?:e|a|ar|en|ad|enos|anos)|telefone(?:e|ar|en)|contact(?:e|ar|en|enos)|pregunt(?:e|ar|en|a)|pida[n]?|pide|pedir|escrib(?:a|ir|an|e)',
    link: 'para|por|(?:para )?(?:saber|obtener|conocer|tener|pedir|recibir)',
    between: 'saber|obtener|conocer|tener|pedir|recibir|averiguar|la|nuestra|cual|es|exacta',
    place: 'direccion|ubicacion|domicilio',
    ask: 'pida[n]?|pide|pedir',
  },
  // Polish.
  {
    verb: '(?:za)?dzwon\\p{L}*|(?:za)?telefon\\p{L}*|(?:za)?pyta\\p{L}*|(?:s)?kontakt\\p{L}*|napis\\p{L}*|(?:wy)?slij\\p{L}*',
    link: 'po|o|w sprawie|celem|(?:w celu|aby|zeby|by|zebys|abys)(?: (?:poznac|uzyskac|otrzymac|dostac|znac|uzyskania|poznania|otrzymania))?',
    between:
      'poznac|uzyskac|otrzymac|dostac|podanie|uzyskania|poznania|otrzymania|poznal|poznala|nasz|dokladny|dokladnego|naszego',
    place: 'adres|adresu|lokalizacj\\p{L}*',
  },
  // Lithuanian.
  {
    verb: '(?:pa)?skambin\\p{L}*|(?:pa)?klausk\\p{L}*|(?:pasi)?teirau\\p{L}*|susisiek\\p{L}*|kreip\\p{L}*|(?:pa)?rasy\\p{L}*',
    link: 'del|kad|norint|noredami|jei norite',
    between: 'suzinoti|gauti|suzinotumete|suzinotum|gautumete|tikslaus|tikslu|musu',
    place: 'adreso|adresa',
    ask: '(?:pa)?klausk\\p{L}*|(?:pasi)?teirau\\p{L}*',
  },
  // Greek.
  {
    verb: 'καλεσ\\p{L}*|καλειτε|καλεστε|τηλεφων\\p{L}*|επικοινων\\p{L}*|ρωτη\\p{L}*|ρωτα\\p{L}*|στειλ\\p{L}*',
    link: 'για|ωστε|προκειμενου|(?:για )?να',
    between: 'να|τη|την|τησ|ακριβη|μαθετε|παρετε|ενημερωθειτε|λαβετε|σασ|πουμε|δωσουμε|μασ',
    place: 'διευθυνση|διευθυνσησ|τοποθεσια|τοποθεσιασ',
    ask: 'ζητηστε',
  },
  // Dutch.
  {
    verb: 'bel|belt|bellen|telefoneer|telefoneren|app|appen|sms|mail|vraag|vragen|informeer|contact',
    link: 'voor|om',
    between: 'het|ons|de|exacte|juiste|precieze|onze',
    place: 'adres|locatie',
    ask: '(?:vraag|vragen|informeer)(?: naar)?',
  },
  // Hungarian: `for the address` is one word, and may have no article.
  {
    ask: '(?:hivj\\p{L}*|hivd|telefonal\\p{L}*|erdeklodj\\p{L}*|irj\\p{L}*|keres\\p{L}*)(?: \\p{L}+| [\\d+]+){0,6}?',
    between: 'a|az|pontos',
    place: 'cimert|cimunkert|cimeert|helyszinert|cim miatt|cimrol|cim megtudasa\\p{L}*',
  },
  {
    ask: 'kerd(?:ezz\\p{L}*|je)?(?: meg)?|kerj(?!uk)\\p{L}*|(?:hivj|telefonal)\\p{L}* hogy (?:megtud|megkap)\\p{L}*',
    between: 'a|az|pontos',
    place: 'cimet|cimunket',
  },
  // German.
  {
    verb: 'ruf\\p{L}*|anruf\\p{L}*|frag\\p{L}*|erfrag\\p{L}*|kontaktier\\p{L}*|melde\\p{L}*|telefonier\\p{L}*',
    link: 'fur|um|nach|wegen',
    between: 'die|der|unsere|unserer|genaue|genauen',
    place: 'adresse|anschrift|standort',
    ask: 'erfrag\\p{L}*',
  },
];

const NEVER = '(?!)';
/** Whom, when, and which number: `call us first at 519 555 0101`. */
const WHOM = '(?: \\p{L}+| [\\d+]+){0,6}?';
/** An address of something else, or what is done with one: `the address of the nearest pharmacy`, `address changes`. */
const NOT_THIS =
  '(?! (?:(?:of|to|de|du|da|do|van|von|der|for) )?(?:(?:the|a|an|your|la|o|a|de|der) )?(?:nearest|closest|next|other|local|nearby|changes?|updates?|lists?|labels?|books?|verification|proof|plus proche|mais proxim|najblizsz|dichtstbij|e ?mail|mail|courriel|elect|eletr|elett|elek|web|ip)\\p{L}*)';

const ARTICLE = '(?:the|an|at|l|une?|a|o|uma|un|una|la|η|μια|σε|het|een|der|die|eine|w|pod|az)';
const UNKNOWN =
  '(?:unknown|inconnue?|desconhecid[ao]|desconocid[ao]|nieznan\\p{L}+|nezinom\\p{L}+|αγνωστ\\p{L}+|onbekende?|ismeretlen|unbekannte?)';
const ANY_PLACE =
  '(?:address|location|adresse|emplacement|morada|endereco|localizacao|direccion|ubicacion|adres|adresas|lokalizacja|διευθυνση|τοποθεσια|locatie|cim|cimen|helyszin|helyszinen|anschrift)';

/** What is said of an address that is told by phone alone, and what says that nobody may know it. */
const SAYINGS: readonly string[] = [
  // Told by phone, and to those concerned.
  '^ (?:a |az )?(?:pontos )?(?:cim|cimet|cimunk|cimunket|helyszin|helyszint) (?:csak )?(?:telefonon|telefonosan|szemelyesen|keresre|egyeztetes utan) ',
  '(?<! (?:na|pod|ten) )adres\\p{L}*(?: \\p{L}+)? do wiadomosci ',
  '(?:die |unsere )?(?:adresse|anschrift) (?:(?:bitte|nur|ist|wird|telefonisch|auf anfrage|bei uns|zu|kann|man) )+erfrag\\p{L}* ',
  ' adres(?:as|o|a|u) (?:\\p{L}+ ){0,3}?ne(?:teik|suteik|pateik|sakom|nurodom|pranes|duod)\\p{L}* ',
  ' ne(?:teik|suteik|pateik|sakom|nurodom|pranes|duod)\\p{L}* (?:\\p{L}+ ){0,2}?adres(?:o|a|u) ',
  // Houses that are nowhere else but where nobody knows.
  ' vedett (?:haz|hazak|hazban|hazat|hazunk|szallas|szallason|szallashely|menedekhaz)\\p{L}* ',
  // Unknown to all, because it is kept so.
  `^ (?:${ARTICLE} )*(?:${UNKNOWN} ${ANY_PLACE}|${ANY_PLACE} (?:(?:is|est|e|es|jest|yra|ειναι|ist) )?${UNKNOWN}) $`,
  ' (?:adres|locatie) (?:(?:is|wordt|blijft|moet|om|veiligheidsredenen) )*onbekend (?:gehouden|blijft|blijven|te houden) ',
  ' (?:adresse|anschrift) (?:(?:ist|wird|bleibt) )*unbekannt (?:gehalten|bleibt) ',
  // A place that is called safe, and nothing else.
  '^ (?:(?:a|an|at|in|is|this|our|the|its|women s|located|emergency|shelter|housed|beds) )*safe (?:undisclosed )?(?:location|address|site)s? $',
];

/** Why no address is told. */
const SAFETY =
  '(?:safety|security|securite|bezpieczenstw\\p{L}*|seguranca|seguridad|veiligheid\\p{L}*|biztonsag\\p{L}*|saugum\\p{L}*|ασφαλει\\p{L}*|sicherheit\\p{L}*)';
const NO_ADDRESS =
  '(?:(?:no|without|not|never|pas d|sans|sem|nao|sin|no|bez|be|geen|zonder|niet|nincs|ohne|keine|χωρισ|δεν|nie|nera|nem) (?:\\p{L}+ ){0,4}?(?:address|location|adresse|adresu|adres|adresa|adreso|morada|endereco|direccion|cim|cimet|anschrift|διευθυνση)|(?:address|location|adresse|adresu|adres|adresas|adreso|morada|endereco|direccion|cimet|cim|anschrift|διευθυνση) (?:\\p{L}+ ){0,3}?(?:no|not|never|pas|nao|no|nie|niet|nem|ne|nicht|δεν|nelkul|nera))';

const SAYS = /* @__PURE__ */ new RegExp(
  [
    ...ASKING.map(
      ({ verb = NEVER, link = NEVER, between, place, ask = NEVER }) =>
        ` (?:(?:${verb})${WHOM} (?:${link})|${ask})(?: (?:${between}))* (?:${place})${NOT_THIS} `,
    ),
    ...SAYINGS,
    ` ${SAFETY} (?:\\p{L}+ ){0,4}?${NO_ADDRESS} `,
    ` ${NO_ADDRESS} (?:\\p{L}+ ){0,6}?${SAFETY} `,
  ].join('|'),
  'u',
);

/** Where a sentence ends; a comma is inside of it. */
const BETWEEN_SENTENCES = /(?<! (?:tel|nr|no|t|ph))[.;!?\n]+/u;

/** `safe location (358 Wexmoor Street)`: a remark beside the address. */
const BETWEEN_PARTS = /[()[\]{}:,|–—]+|\s-+\s/u;

/** A piece of every word for the place: most texts hold none. */
const MAY_ASK =
  /addres|adres|locat|locali|lokali|whereab|morad|enderec|direcc|ubicac|domicil|emplac|anschr|standort|cim|helysz|vedett|διευθυν|τοποθεσ/;

/** Whether a text sends people to a phone for the address, or says in such words that it is not told. */
export function isAskedFor(plain: string): boolean {
  if (!MAY_ASK.test(plain)) return false;
  return plain
    .split(BETWEEN_SENTENCES)
    .flatMap((sentence) => [sentence, ...sentence.split(BETWEEN_PARTS)])
    .some((words) => SAYS.test(sentenceOf(words)));
}
