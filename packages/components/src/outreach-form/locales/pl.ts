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
  language: 'Język',
  'emergency.ask': 'Czy ktoś nie oddycha?',
  'emergency.call': 'Zadzwoń pod {number}',
  'emergency.local': 'Zadzwoń pod lokalny numer alarmowy.',
  progress: 'Pytanie {step} z {total}',
  optional: 'Możesz to pominąć.',
  yes: 'Tak',
  no: 'Nie',
  continue: 'Dalej',
  back: 'Wstecz',
  'errors.title': 'Jest problem',
  'error.required': 'Odpowiedz na to pytanie',
  'error.too-long': '{field}: najwyżej {max} liter',
  'error.number': 'Wpisz same cyfry, na przykład 12',
  'error.too-large': 'Wpisz najwyżej {max}',
  'photo.about': 'Zmniejszamy je. Usuwamy to, kiedy i gdzie je zrobiono.',
  'photo.shown': 'Zdjęcie',
  'photo.making': 'Zmniejszamy zdjęcie',
  'photo.other': 'Wybierz inne zdjęcie',
  'photo.remove': 'Usuń zdjęcie',
  'photo.bad': 'Tego pliku nie da się użyć. Wybierz inne zdjęcie.',
  'photo.too-big': 'Ten plik jest za duży. Wybierz taki do {max} MB.',
  'place.areas': 'Wybierz okolicę',
  'place.here': 'Dodaj, gdzie mniej więcej jestem',
  'place.about': 'Z dokładnością do {size}, nigdy dokładne miejsce. To widać i można to zmienić.',
  'place.failed': 'Nie udało się znaleźć miejsca. Prosimy je wpisać.',
  'tally.less': 'O jeden mniej:',
  'tally.more': 'O jeden więcej:',
  'error.other': 'Sprawdź tę odpowiedź',
  'error.prefix': 'Błąd:',
  'error.required.of': '{field}: odpowiedz na to pytanie',
  'error.number.of': '{field}: wpisz same cyfry, na przykład 12',
  'error.too-large.of': '{field}: wpisz najwyżej {max}',
  'error.other.of': '{field}: sprawdź tę odpowiedź',
  other: 'Skontaktuj się z zespołem w inny sposób.',
  'load.slow': 'Jeszcze się wczytuje. Dalej pójdzie samo.',
  'load.failed':
    'Ta strona nie wczytała się w całości. Spróbuj jeszcze raz. Dalej nic? Otwórz stronę jeszcze raz albo skontaktuj się z zespołem w inny sposób.',
  'setup.person': 'Ten formularz teraz nie działa.',
  'setup.owner': 'Dla właściciela tej strony:',
  'setup.unknown-kind': 'Nie ma formularza „{given}”. Wpisz w „kind” jedno z: {known}.',
  'setup.no-intake': 'Wpisz w „intake” adres swojego odbioru.',
  'setup.no-agency': 'Wpisz w „agency” krótką nazwę swojej organizacji.',
  'setup.few-recipients':
    'Wpisz w „recipients” co najmniej dwa klucze publiczne. Teraz jest ich {given}.',
  'setup.bad-intake': '„intake” nie jest adresem, pod który można wysłać.',
  'setup.bad-recipient':
    'Jeden z kluczy w „recipients” nie jest kluczem publicznym. Każdy zaczyna się od „age1”.',
  'setup.not-secure':
    'Podaj tę stronę przez https. Bez tego przeglądarka nie zamknie odpowiedzi na klucz.',
  'setup.no-sink': 'Wczytaj moduł „define” formularza albo ustaw „sink”.',
  'back.note': 'Wstecz prowadzi do poprzedniego pytania. Odpowiedzi zostają.',
  'choice.clear': 'Usuń moją odpowiedź',
  lost: 'Ta strona została wczytana od nowa. To, co było wpisane, zniknęło.',
  'lost.sent':
    'Ta strona została wczytana od nowa po naciśnięciu „Wyślij”. Nie wiemy, czy wiadomość została wysłana. Dla pewności napisz ją jeszcze raz.',
  'away.title': 'Formularz nie jest skończony',
  'away.text': 'Odpowiedzi są jeszcze na tej stronie. Nic nie wysłano.',
  'away.resume': 'Wróć do tego miejsca',
  'away.delete': 'Usuń moje odpowiedzi',
  'review.title': 'Sprawdź swoje odpowiedzi',
  'review.change': 'Zmień',
  'review.empty': 'Nie podano',
  'who.team': 'To czyta tylko zespół.',
  'who.no-police': 'To czyta tylko zespół, nie policja.',
  'readers.title': 'Kto to czyta',
  'consent.title': 'Zanim wyślesz',
  'consent.name': 'Nie musisz podawać imienia.',
  'consent.reader':
    'Zamykamy twoje odpowiedzi na klucz na tym urządzeniu. Może je otworzyć tylko zespół ({agency}).',
  'consent.keep': {
    one: 'Zespół usuwa je po {count} dniu.',
    few: 'Zespół usuwa je po {count} dniach.',
    many: 'Zespół usuwa je po {count} dniach.',
    other: 'Zespół usuwa je po {count} dnia.',
  },
  'consent.police': 'Zespół nie daje ich policji.',
  'consent.court':
    'Jeśli każe sąd, zespół może musieć oddać to, co ma. Dlatego napisz tylko to, co trzeba.',
  'consent.delete': 'Dostajesz kod. Podaj go zespołowi, jeśli chcesz, żeby to usunął.',
  'agency.unnamed': 'ta organizacja',
  send: 'Wyślij',
  'sending.title': 'Wysyłamy',
  'sending.text': 'Nie zamykaj tej strony.',
  'received.title': 'Wysłane. Zespół to ma.',
  'received.thanks': 'Dziękujemy za wiadomość.',
  'received.next':
    'Zespół to czyta. Jeśli napisano, jak, próbuje się z tobą skontaktować. Nie wiemy, kiedy.',
  'received.reads': 'Zespół to czyta. Nie wiemy, kiedy odpowie.',
  'received.chosen': 'Tak próbuje się z tobą skontaktować:',
  'received.code': 'Twój kod to',
  'received.full': 'Pokaż cały kod',
  'received.keep':
    'Zachowaj kod, jeśli chcesz zapytać o tę wiadomość. Twoich odpowiedzi nie ma już na tej stronie.',
  'received.done': 'Gotowe. Wyczyść tę stronę.',
  'code.copy': 'Kopiuj kod',
  'code.copied': 'Skopiowano.',
  'code.not-copied': 'Nie udało się skopiować.',
  'code.use': 'Z tym kodem zespół może znaleźć twoją wiadomość albo ją usunąć, gdy już ją ma.',
  'saved.title': 'Jeszcze nie wysłane',
  'saved.text':
    'Twoja wiadomość jest zapisana i zamknięta na klucz na tym urządzeniu. Nikt, kto go używa, jej nie przeczyta, ale może zobaczyć, że wiadomość czeka.',
  'saved.next': 'Wyślemy ją, kiedy się da. Nie zamykaj tej strony albo wróć później.',
  'saved.fragile': 'Ta przeglądarka może nie przechować wiadomości długo.',
  'saved.limit': {
    one: 'Jeśli nie uda się wysłać jej w {count} dzień, spróbujemy jeszcze raz, gdy będzie internet. Potem zniknie.',
    few: 'Jeśli nie uda się wysłać jej w {count} dni, spróbujemy jeszcze raz, gdy będzie internet. Potem zniknie.',
    many: 'Jeśli nie uda się wysłać jej w {count} dni, spróbujemy jeszcze raz, gdy będzie internet. Potem zniknie.',
    other:
      'Jeśli nie uda się wysłać jej w {count} dnia, spróbujemy jeszcze raz, gdy będzie internet. Potem zniknie.',
  },
  'unsure.title': 'Nie wiemy, czy wiadomość dotarła',
  'unsure-open.title': 'Nie wiemy, czy wiadomość dotarła. Nie zamykaj tej strony.',
  'unsure.text': 'Zespół może już ją mieć. Próbujemy, aż będziemy wiedzieć. Dostanie ją tylko raz.',
  'unsure.next': 'Nie zamykaj tej strony albo wróć później.',
  'unsaved.title': 'Jeszcze nie wysłane. Nie zamykaj tej strony.',
  'unsaved.text':
    'To urządzenie nie może zapisać wiadomości. Jeśli zamkniesz tę stronę, wiadomość przepadnie.',
  'unsaved.next': 'Wyślemy ją, kiedy się da.',
  'failed.title': 'Nie wysłane',
  'failed.text':
    'Coś na tej stronie nie zadziałało. Twoje odpowiedzi nadal tu są. Jeśli zamkniesz tę stronę, przepadną.',
  'rejected.title': 'Ta wiadomość nie została wysłana',
  'rejected.text': 'Usługa jej nie przyjęła. Nie spróbuje znowu.',
  'not-sealed.text':
    'Ta strona nie mogła zamknąć wiadomości na klucz, więc nie została wysłana. Odpowiedzi wciąż tu są.',
  'expired.title': 'Nie wysyłamy już tej wiadomości',
  'expired.text': 'Czekała za długo. Nie ma jej już na tym urządzeniu.',
  'deleted.title': 'Usunięte',
  'deleted.text': 'Wiadomości nie ma już na tym urządzeniu.',
  'deleted-here.title': 'Usunięte z tego urządzenia',
  maybe: 'Zespół mógł ją dostać wcześniej.',
  'reason.offline': 'To urządzenie nie ma internetu.',
  'reason.unreachable': 'Nie udało się połączyć z zespołem.',
  'reason.no-answer': 'Próbowaliśmy ją wysłać, ale nie przyszła odpowiedź.',
  'reason.intercepted':
    'Nie udało się połączyć z zespołem. Jeśli to Wi-Fi prosi o logowanie, najpierw zaloguj się.',
  'reason.not-ready': 'Ta strona nie może jeszcze wysyłać.',
  'reason.busy': 'Usługa jest teraz zajęta.',
  retry: 'Spróbuj wysłać teraz',
  'retry.now': 'Próbujemy teraz.',
  'retry.still': 'Nadal nie wysłane. Próbujemy dalej.',
  delete: 'Usuń przed wysłaniem',
  'delete.here': 'Usuń z tego urządzenia',
  'delete.sure': 'Tego, co usuniesz, nie da się przywrócić.',
  'delete.unsure': 'To, co zespół już ma, zostanie u niego.',
  'delete.yes': 'Tak, usuń',
  'delete.keep': 'Nie, nie usuwaj',
  'delete.failed': 'Nie udało się usunąć. Spróbuj jeszcze raz.',
  'urgent.title': 'Możesz teraz do kogoś zadzwonić',
  'urgent.text':
    'Grozi ci coś? Możesz zrobić sobie krzywdę albo nie chcesz żyć? Nie musisz na nas czekać.',
  sooner: 'Potrzebujesz kogoś szybciej?',
  again: 'Zacznij od nowa',
  waiting: {
    one: '{count} wiadomość czeka na wysłanie.',
    few: '{count} wiadomości czekają na wysłanie.',
    many: '{count} wiadomości czeka na wysłanie.',
    other: '{count} wiadomości czeka na wysłanie.',
  },
  'waiting.unsure': {
    one: 'Nie wiemy, czy {count} wiadomość dotarła. Próbujemy dalej.',
    few: 'Nie wiemy, czy {count} wiadomości dotarły. Próbujemy dalej.',
    many: 'Nie wiemy, czy {count} wiadomości dotarło. Próbujemy dalej.',
    other: 'Nie wiemy, czy {count} wiadomości dotarło. Próbujemy dalej.',
  },
  'waiting.refused': {
    one: '{count} wiadomość nie została wysłana. Usługa jej nie przyjęła.',
    few: '{count} wiadomości nie zostały wysłane. Usługa ich nie przyjęła.',
    many: '{count} wiadomości nie zostało wysłanych. Usługa ich nie przyjęła.',
    other: '{count} wiadomości nie zostało wysłanych. Usługa ich nie przyjęła.',
  },
  'waiting.send': 'Wyślij teraz',
  'waiting.others': {
    one: 'Jeszcze {count} wiadomość czeka na wysłanie.',
    few: 'Jeszcze {count} wiadomości czekają na wysłanie.',
    many: 'Jeszcze {count} wiadomości czeka na wysłanie.',
    other: 'Jeszcze {count} wiadomości czeka na wysłanie.',
  },
  'waiting.delete': {
    one: 'Usuń {count} wiadomość',
    few: 'Usuń {count} wiadomości',
    many: 'Usuń {count} wiadomości',
    other: 'Usuń {count} wiadomości',
  },
  'deleted.count': {
    one: '{count} wiadomość usunięta.',
    few: '{count} wiadomości usunięte.',
    many: '{count} wiadomości usunięto.',
    other: '{count} wiadomości usunięto.',
  },
  'one.title': 'Usuń jedną z nich',
  'one.about': 'Widzisz formularz i czas. Nikt nie może tu przeczytać nic więcej.',
  'one.of': '{form}, {time}',
  'one.other': 'Inny formularz',
  'kept.ask': 'Czy to twoje urządzenie?',
  'kept.about':
    'Możemy zachować na nim to, co piszesz, żeby można było wrócić później. Nie jest to zamknięte: kto używa urządzenia, może to przeczytać.',
  'kept.until': 'Znika, gdy wyślesz, usuniesz lub szybko wyjdziesz z tej strony, albo po 7 dniach.',
  'kept.begin': 'Jest moje. Zachowaj, co piszę',
  'kept.failed': 'To urządzenie nie może tego zachować.',
  'kept.on': 'To, co piszesz, jest zachowane na tym urządzeniu, bez blokady.',
  'kept.delete': 'Usuń, co zachowano',
  'kept.earlier': 'Na tym urządzeniu jest formularz, którego nie wysłano.',
  'kept.resume': 'Pisz dalej',
  'frame.title': 'Formularz zespołu',
  'frame.about':
    'Ten formularz jest na stronie zespołu. Witryna wokół niego nie może przeczytać, co piszesz.',
  'frame.own': 'Otwórz formularz na osobnej stronie',
  'frame.failed': 'Formularz się tu nie wczytał.',
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
