import type { Messages } from '@peerkit/model';
import type { ClosingKey } from './closing.en.ts';
import type { FormKey } from './en.ts';
import type { EndingKey } from './ending.en.ts';
import type { FrameKey } from './frame.en.ts';
import type { KeptKey } from './kept.en.ts';
import type { OneByOneKey } from './one-by-one.en.ts';
import type { OwnerKey } from './owner.en.ts';
import type { RareKey } from './rare.en.ts';
import type { UrgentKey } from './urgent.en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  language: 'Nyelv',
  'emergency.ask': 'Valaki nem lélegzik?',
  'emergency.call': 'Hívja: {number}',
  'emergency.local': 'Hívja a helyi segélyhívó számot.',
  progress: '{step}. kérdés, összesen {total}',
  optional: 'Ezt kihagyhatja.',
  yes: 'Igen',
  no: 'Nem',
  continue: 'Tovább',
  back: 'Vissza',
  'errors.title': 'Valami nem jó',
  'error.required': 'Válaszoljon erre a kérdésre',
  'error.too-long': '{field}: legfeljebb {max} betű',
  'error.number': 'Csak számjegyet írjon, például 12',
  'error.too-large': 'Legfeljebb {max} lehet',
  'photo.about': 'Kicsire vesszük. Kivesszük, mikor és hol készült.',
  'photo.shown': 'A fényképe',
  'photo.making': 'Kicsire vesszük a fényképet',
  'photo.other': 'Másik fénykép választása',
  'photo.remove': 'Fénykép eltávolítása',
  'photo.bad': 'Ez a fájl nem jó. Próbáljon másik fényképet.',
  'photo.too-big': 'Ez a fájl túl nagy. Legyen {max} MB vagy kevesebb.',
  'place.areas': 'Válasszon környéket',
  'place.here': 'Hozzáadom, nagyjából hol vagyok',
  'place.about': '{size} pontossággal, soha nem a pontos hely. Látja, és módosíthatja.',
  'place.failed': 'Nem találtuk meg, hol van. Kérjük, írja be.',
  'tally.less': 'Eggyel kevesebb:',
  'tally.more': 'Eggyel több:',
  'error.other': 'Nézze meg ezt a választ',
  'error.prefix': 'Hiba:',
  'error.required.of': '{field}: válaszoljon erre a kérdésre',
  'error.number.of': '{field}: csak számjegyet írjon, például 12',
  'error.too-large.of': '{field}: legfeljebb {max} lehet',
  'error.other.of': '{field}: nézze meg ezt a választ',
  other: 'Keresse a csapatot más módon.',
  'load.slow': 'Még töltődik. Magától megy tovább.',
  'load.failed':
    'Az oldal nem töltődött be egészen. Próbálja újra. Még mindig semmi? Töltse be újra az oldalt, vagy keresse a csapatot más módon.',
  'setup.person': 'Ez az űrlap most nem működik.',
  'setup.owner': 'Az oldal gazdájának:',
  'setup.unknown-kind': 'Nincs „{given}” fajta űrlap. A „kind” ezek egyike legyen: {known}.',
  'setup.no-intake': 'Az „intake” legyen a fogadó címe.',
  'setup.no-agency': 'Az „agency” legyen a szervezet rövid neve.',
  'setup.few-recipients': 'A „recipients” legalább két nyilvános kulcs legyen. Most {given} van.',
  'setup.bad-intake': 'Az „intake” nem olyan cím, ahová küldeni lehet.',
  'setup.bad-recipient':
    'A „recipients” egyik kulcsa nem nyilvános kulcs. Mindegyik így kezdődik: „age1”.',
  'setup.not-secure':
    'Az oldal https címen legyen. Enélkül a böngésző nem tudja lezárni a válaszokat.',
  'setup.no-sink': 'Töltse be az űrlap „define” modulját, vagy adja meg: „sink”.',
  'back.note': 'A Vissza az előző kérdéshez visz. A válaszai megmaradnak.',
  'choice.clear': 'Válaszom törlése',
  lost: 'Ez az oldal újra betöltődött. Amit korábban beírt, elveszett.',
  'lost.sent':
    'Ez az oldal újra betöltődött, miután megnyomta a Küldés gombot. Nem tudjuk, hogy az üzenete elment-e. A biztonság kedvéért írja meg újra.',
  'away.title': 'Ezt még nem fejezte be',
  'away.text': 'A válaszai még ezen az oldalon vannak. Semmit sem küldtünk el.',
  'away.resume': 'Folytatom, ahol tartottam',
  'away.delete': 'Válaszaim törlése',
  'review.title': 'Nézze át a válaszait',
  'review.change': 'Módosítás',
  'review.empty': 'Nincs megadva',
  'who.team': 'Ezt csak a csapat olvassa.',
  'who.no-police': 'Ezt csak a csapat olvassa, a rendőrség nem.',
  'readers.title': 'Ki olvassa ezt',
  'consent.title': 'Mielőtt elküldi',
  'consent.name': 'Nem kell megadnia a nevét.',
  'consent.reader': 'A válaszait lezárjuk ezen az eszközön. Csak a csapat ({agency}) nyithatja ki.',
  'consent.keep': { one: '{count} nap után törlik.', other: '{count} nap után törlik.' },
  'consent.police': 'Nem adják át a rendőrségnek.',
  'consent.court':
    'Ha bíróság rendeli el, lehet, hogy át kell adniuk, amijük van. Ezért csak azt írja le, ami kell.',
  'consent.delete': 'Kap egy kódot. Adja meg a csapatnak, ha törölni szeretné.',
  'agency.unnamed': 'ez a szervezet',
  send: 'Küldés',
  'sending.title': 'Küldés folyik',
  'sending.text': 'Hagyja nyitva ezt az oldalt.',
  'received.title': 'Elküldve. A csapat megkapta.',
  'received.thanks': 'Köszönjük, hogy írt nekünk.',
  'received.next': 'A csapat elolvassa. Ha megírta, hogyan, megpróbálja elérni. Nem tudjuk, mikor.',
  'received.reads': 'A csapat elolvassa. Nem tudjuk, mikor válaszol.',
  'received.chosen': 'Így próbálja elérni:',
  'received.code': 'Az ön kódja',
  'received.full': 'A teljes kód',
  'received.keep':
    'Tartsa meg a kódot, ha kérdezni szeretne erről az üzenetről. A válaszai már nincsenek ezen az oldalon.',
  'received.done': 'Kész. Az oldal törlése.',
  'code.copy': 'A kód másolása',
  'code.copied': 'Másolva.',
  'code.not-copied': 'Nem sikerült másolni.',
  'code.use': 'Ezzel a kóddal a csapat megtalálja vagy törli az üzenetét, ha már megkapta.',
  'saved.title': 'Még nincs elküldve',
  'saved.text':
    'Az üzenete lezárva ezen az eszközön van. Aki az eszközt használja, nem tudja elolvasni, de láthatja, hogy egy üzenet vár.',
  'saved.next': 'Elküldjük, amint lehet. Hagyja nyitva ezt az oldalt, vagy jöjjön vissza később.',
  'saved.fragile': 'Lehet, hogy ez a böngésző nem őrzi meg sokáig az üzenetet.',
  'saved.limit': {
    one: 'Ha {count} napon belül nem megy el, még egyszer megpróbáljuk, amikor van internet. Utána törlődik.',
    other:
      'Ha {count} napon belül nem megy el, még egyszer megpróbáljuk, amikor van internet. Utána törlődik.',
  },
  'unsure.title': 'Nem tudjuk, megérkezett-e',
  'unsure-open.title': 'Nem tudjuk, megérkezett-e. Hagyja nyitva ezt az oldalt.',
  'unsure.text':
    'Lehet, hogy a csapat már megkapta. Addig próbáljuk, amíg meg nem tudjuk. Csak egyszer kapják meg.',
  'unsure.next': 'Hagyja nyitva ezt az oldalt, vagy jöjjön vissza később.',
  'unsaved.title': 'Még nincs elküldve. Hagyja nyitva ezt az oldalt.',
  'unsaved.text':
    'Ez az eszköz nem tudja megőrizni az üzenetet. Ha bezárja az oldalt, az üzenet elvész.',
  'unsaved.next': 'Elküldjük, amint lehet.',
  'failed.title': 'Nincs elküldve',
  'failed.text':
    'Valami nem ment jól ezen az oldalon. A válaszai még itt vannak. Ha bezárja az oldalt, elvesznek.',
  'rejected.title': 'Ez az üzenet nem ment el',
  'rejected.text': 'A szolgálat nem vette át. Nem próbálja újra.',
  'not-sealed.text':
    'Ez az oldal nem tudta lezárni az üzenetét, ezért nem ment el. A válaszai még itt vannak.',
  'expired.title': 'Ezt az üzenetet már nem próbáljuk elküldeni',
  'expired.text': 'Túl sokáig várt. Már nincs ezen az eszközön.',
  'deleted.title': 'Törölve',
  'deleted.text': 'Az üzenet már nincs ezen az eszközön.',
  'deleted-here.title': 'Törölve erről az eszközről',
  maybe: 'Lehet, hogy a csapat már megkapta.',
  'reason.offline': 'Ezen az eszközön nincs internet.',
  'reason.unreachable': 'Nem értük el a csapatot.',
  'reason.no-answer': 'Megpróbáltuk elküldeni, és nem jött válasz.',
  'reason.intercepted': 'Nem értük el a csapatot. Ha ez a wifi belépést kér, előbb lépjen be.',
  'reason.not-ready': 'Ez az oldal még nem tud küldeni.',
  'reason.busy': 'A szolgálat most foglalt.',
  retry: 'Küldés újra',
  'retry.now': 'Most próbáljuk.',
  'retry.still': 'Még mindig nem ment el. Tovább próbáljuk.',
  delete: 'Törlés küldés előtt',
  'delete.here': 'Törlés erről az eszközről',
  'delete.sure': 'Amit töröl, az nem jön vissza.',
  'delete.unsure': 'Ami már a csapatnál van, az náluk marad.',
  'delete.yes': 'Igen, törlés',
  'delete.keep': 'Nem, ne töröljön',
  'delete.failed': 'Nem sikerült törölni. Próbálja újra.',
  'urgent.title': 'Most is felhívhat valakit',
  'urgent.text':
    'Veszélyben van? Lehet, hogy bántja magát, vagy nem akar élni? Nem kell ránk várnia.',
  sooner: 'Hamarabb kell valaki?',
  again: 'Kezdés elölről',
  waiting: { one: '{count} üzenet vár küldésre.', other: '{count} üzenet vár küldésre.' },
  'waiting.unsure': {
    one: 'Nem tudjuk, megérkezett-e {count} üzenet. Tovább próbáljuk.',
    other: 'Nem tudjuk, megérkezett-e {count} üzenet. Tovább próbáljuk.',
  },
  'waiting.refused': {
    one: '{count} üzenet nem ment el. A szolgálat nem vette át.',
    other: '{count} üzenet nem ment el. A szolgálat nem vette át.',
  },
  'waiting.send': 'Küldés most',
  'waiting.others': {
    one: 'Még {count} üzenet vár küldésre.',
    other: 'Még {count} üzenet vár küldésre.',
  },
  'waiting.delete': { one: '{count} üzenet törlése', other: '{count} üzenet törlése' },
  'deleted.count': { one: '{count} üzenet törölve.', other: '{count} üzenet törölve.' },
  'one.title': 'Csak az egyik törlése',
  'one.about': 'Az űrlapot és az időt látja. Ennél többet itt senki sem tud elolvasni.',
  'one.of': '{form}, {time}',
  'one.other': 'Egy másik űrlap',
  'kept.ask': 'Az öné ez az eszköz?',
  'kept.about':
    'Megőrizhetjük rajta, amit ír, hogy később folytassa. Nincs lezárva: aki használja az eszközt, elolvashatja.',
  'kept.until': 'Eltűnik, ha elküldi, törli vagy gyorsan kilép az oldalról, vagy 7 nap után.',
  'kept.begin': 'Az enyém. Őrizze meg',
  'kept.failed': 'Ez az eszköz nem tudja megőrizni.',
  'kept.on': 'Amit ír, ezen az eszközön marad, lezárás nélkül.',
  'kept.delete': 'Törlés',
  'kept.earlier': 'Ezen az eszközön van egy el nem küldött űrlap.',
  'kept.resume': 'Folytatás',
  'frame.title': 'A csapat űrlapja',
  'frame.about':
    'Ez az űrlap a csapat saját oldalán van. A körülötte lévő webhely nem olvashatja, amit ír.',
  'frame.own': 'Az űrlap megnyitása külön oldalon',
  'frame.failed': 'Az űrlap itt nem töltődött be.',
} satisfies Partial<
  Messages<
    | FormKey
    | ClosingKey
    | EndingKey
    | RareKey
    | UrgentKey
    | KeptKey
    | FrameKey
    | OwnerKey
    | OneByOneKey
  >
>;
