import type { Secrecy } from './secrecy.ts';
import { WordList } from './plain-words.ts';

/**
 * Sentences of any of our languages that forbid to tell a place, in whatever order their words stand: a negation,
 * a word for telling or for a list, and an address. `never put our street on the internet`, `nie umieszczać na mapie`.
 */

/** Without English `no`: `no street drugs`. */
const NOT = /* @__PURE__ */ new WordList([
  'not dont donot never cannot cant mustnt shouldnt ne pas jamais non ni μη μην δεν nie nao niet nooit nem nicht nie nunca jamas nigdy niekada soha sose ποτε ikke inte ej ei ala huwag khong nu не',
]);
/** Spanish `no`, before its own verbs. */
const NO = /* @__PURE__ */ new WordList([
  'publicar publique publican publicarse mostrar muestre mostrarse dar da dan darse divulg* compart* revel* difund* comunic* facilit* poner pongan incluir debe puede',
]);
const TELL = /* @__PURE__ */ new WordList([
  'publish* list listed show shown display* print printed post posted share shared give given giving tell telling told reveal* disclos* release* advertis* mention* say says said map mapped pin google index upload* name named',
  'public* publique mostrar muestr* dar da divulg* compart* revel* difund* comunic* facilit* incluir',
  'afficher affich* montrer mettre publi* connue connu donner donne diffus* indiqu* reveler',
  'zeigen zeigt anzeig* angezeigt veroffentlich* nennen genannt bekannt* weitergeb* herausgeb* preisgeb*',
  'colocar partilh* exibir exib* indicar por',
  'pokazywa* pokaz* umieszcza* publikow* podawa* ujawnia* udostepnia* wyswietla*',
  'atskleis* atskleid* viesin* skelb* duoti duokite sakyti sakykite',
  'geef geven doorgev* tonen toon getoond zetten plaatsen publiceren delen gedeeld vermelden vermeld noemen vrijgeven',
  'jelen* megjelen* tegye mutas* kozol* kozze* kiad* megad* adjuk adjak adja adjatok mondjuk mondja mondjak osszuk ossza osszak',
  'δειχν* δημοσιευ* δινε* δινο* αναφερ* εμφανι* δηλων*',
  'показ* публик* указ* раскры* разглаш* сообщ* публік* розголош* вказ* розкр* пока*',
  'deles del offentlig* publiser* publicer* vises vis oplys* opplys* oppgi* dela delas visa visas lamna lamnas',
  'pubblic* condivid* condivis* fornir* indicat*',
]);
/** Where it would stand for everybody. */
const LISTS = /* @__PURE__ */ new WordList([
  'online internet web website map maps directory facebook',
  'carte plan ligne karte karten netz mapa mapie mapy mape kaart terkep* χαρτη* zemelap* карт* kart kartan kartta* mappa mapas harita*',
]);
const STREET =
  /^(?:streets?|rue|strasse|calle|ulic[aye]|rua|straat|utca|utcat|gatve|οδοσ|улиц\p{L}*|street ?names?|via)$/u;
/** An address in the languages that have no list of words. */
const PLACE =
  /^(?:адрес\p{L}*|indirizz\p{L}*|osoit\p{L}*|adresse[nr]?s?|adressen|adresi|cinwaan\p{L}*|anwani)$/u;
const MAIL = /^(?:courriel|e?mail|e|ip|web|el[ei]\p{L}*)$/u;
const EXCUSED =
  /^(?:yet|need|needs|needed|necessary|required|require|you|your|yours|my|encore|noch|todavia|jeszcze|ainda|nog|votre|ihre|ihr|tu|su|sua|seu|uw|jouw|twoj\p{L}*|sie|proof|e ?mail|mail|ip|photos?|needles?|drugs|syringes?)$/u;

/** German and Dutch negate the noun, English the whole order: `Keine Adressen weitergeben`. */
const FORBIDS =
  / (?:keine|keinerlei|geen) (?:\p{L}+ )?(?:adresse|adressen|anschrift|anschriften|standorte|adres|locaties) (?:\p{L}+ ){0,3}(?:weitergeben|herausgeben|nennen|veroffentlichen|doorgeven|geven|delen|noemen|publiceren) | no (?:\p{L}+ )?(?:addresses|locations|whereabouts) (?:to|for|over) (?:the )?(?:anyone|anybody|callers?|clients?|public|phone|press|visitors|strangers|partners|outsiders) /u;

/** What a short clause forbids; `isPlace` says which of its words name the place of the row. */
export function keptFrom(
  words: readonly string[],
  isPlace: (at: number) => boolean,
): Secrecy | undefined {
  if (words.length < 2 || words.length > LONGEST) return undefined;
  if (FORBIDS.test(` ${words.join(' ')} `)) return 'place';
  const isNot = (word: string, at: number): boolean =>
    NOT.has(word) || (word === 'no' && NO.has(words.slice(at + 1).find(isVerb) ?? ''));
  if (!words.some(isNot) || words.some((word) => EXCUSED.test(word))) return undefined;
  const tells = words.some((word) => TELL.has(word));
  const lists = words.some((word) => LISTS.has(word));
  const places = words.some(
    (word, at) => isPlace(at) || (PLACE.test(word) && !MAIL.test(words[at + 1] ?? '')),
  );
  const streets = words.some((word) => STREET.test(word));
  if (places && (tells || lists)) return 'place';
  if (streets && ((tells && words.slice(0, 3).some(isNot)) || lists)) return 'place';
  // `Do not map`: an order, and no remark on what stands there: `our garden is not on the map`.
  const isOrder = words.slice(0, 2).some(isNot) || words.some((word) => MUST.test(word));
  return lists && isOrder && words.length <= 8 && (tells || words.some((word) => PUT.test(word)))
    ? 'order'
    : undefined;
}

const LONGEST = 10;
const isVerb = (word: string): boolean => NO.has(word);
const MUST = /^(?:darf|soll|mag|mogen|moet|must|should|doit|debe|deve|nesmi|kell)$/;
const PUT = /^(?:put|place|add|set|go|goes|for|appear|appears|auf|op|na|a|en|no|sur|se|ne)$/;
