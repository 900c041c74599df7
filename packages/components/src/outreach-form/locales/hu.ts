import type { Messages } from '@peerkit/model';
import type { ClosingKey } from './closing.en.ts';
import type { FormKey } from './en.ts';

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
  'error.other': 'Nézze meg ezt a választ',
  'error.prefix': 'Hiba:',
  other: 'Keresse a csapatot más módon.',
  'load.failed':
    'Az oldal nem töltődött be egészen. Ha van internet, nyomja meg újra: Tovább. Vagy keresse a csapatot más módon.',
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
  'back.note':
    'Ha változtatna egy válaszon, itt nyomja meg: Vissza. A böngésző Vissza gombja mindent elölről kezd.',
  'review.title': 'Nézze át a válaszait',
  'review.change': 'Módosítás',
  'review.empty': 'Nincs megadva',
  'readers.title': 'Ki olvassa ezt',
  'consent.title': 'Mielőtt elküldi',
  'consent.name': 'Nem kell megadnia a nevét.',
  'consent.reader':
    'A válaszait lezárjuk ezen az eszközön. Csak az utcai csapat ({agency}) nyithatja ki.',
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
  'received.code': 'Az ön kódja',
  'received.full': 'A teljes kód',
  'received.keep':
    'Tartsa meg a kódot, ha kérdezni szeretne erről az üzenetről. A válaszai már nincsenek ezen az oldalon.',
  'saved.title': 'Még nincs elküldve',
  'saved.text':
    'Az üzenete lezárva ezen az eszközön van. Aki az eszközt használja, nem tudja elolvasni.',
  'saved.next': 'Elküldjük, amint lehet. Hagyja nyitva ezt az oldalt, vagy jöjjön vissza később.',
  'saved.limit': {
    one: 'Ha {count} napon belül nem megy el, még egyszer megpróbáljuk, amikor van internet. Utána törlődik.',
    other:
      'Ha {count} napon belül nem megy el, még egyszer megpróbáljuk, amikor van internet. Utána törlődik.',
  },
  'unsaved.title': 'Még nincs elküldve. Hagyja nyitva ezt az oldalt.',
  'unsaved.text':
    'Ez az eszköz nem tudja megőrizni az üzenetet. Ha bezárja az oldalt, az üzenet elvész.',
  'unsaved.next': 'Elküldjük, amint lehet.',
  'failed.title': 'Nincs elküldve',
  'failed.text':
    'Valami nem ment jól ezen az oldalon. A válaszai még itt vannak. Ha bezárja az oldalt, elvesznek.',
  'rejected.title': 'Ez az üzenet nem ment el',
  'rejected.text': 'A szolgálat nem vette át. Nem próbálja újra.',
  'expired.title': 'Ezt az üzenetet már nem próbáljuk elküldeni',
  'expired.text': 'Túl sokáig várt. Már nincs ezen az eszközön.',
  'deleted.title': 'Törölve',
  'deleted.text': 'Az üzenet már nincs ezen az eszközön.',
  maybe: 'Lehet, hogy a csapat már megkapta.',
  'reason.offline': 'Ezen az eszközön nincs internet.',
  'reason.unreachable': 'Nem értük el a csapatot.',
  'reason.busy': 'A szolgálat most foglalt.',
  retry: 'Küldés újra',
  'retry.still': 'Még mindig nem ment el. Tovább próbáljuk.',
  delete: 'Törlés küldés előtt',
  'delete.failed': 'Nem sikerült törölni. Próbálja újra.',
  sooner: 'Hamarabb kell valaki?',
  again: 'Kezdés elölről',
  waiting: { one: '{count} üzenet vár küldésre.', other: '{count} üzenet vár küldésre.' },
  'waiting.send': 'Küldés most',
  'waiting.delete': 'Törlés',
} satisfies Partial<Messages<FormKey | ClosingKey>>;
