import type { Messages } from '@peerkit/model';
import type { ClosingKey } from './closing.en.ts';
import type { FormKey } from './en.ts';

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
  'tally.less': 'O jeden mniej:',
  'tally.more': 'O jeden więcej:',
  'error.other': 'Sprawdź tę odpowiedź',
  'error.prefix': 'Błąd:',
  other: 'Skontaktuj się z zespołem w inny sposób.',
  'load.failed':
    'Ta strona nie wczytała się w całości. Jeśli masz internet, naciśnij znowu „Dalej”. Albo skontaktuj się z zespołem w inny sposób.',
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
  'back.note':
    'Aby zmienić odpowiedź, naciśnij „Wstecz” tutaj. Przycisk wstecz w przeglądarce zaczyna wszystko od nowa.',
  'review.title': 'Sprawdź swoje odpowiedzi',
  'review.change': 'Zmień',
  'review.empty': 'Nie podano',
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
  'received.code': 'Twój kod to',
  'received.full': 'Pokaż cały kod',
  'received.keep':
    'Zachowaj kod, jeśli chcesz zapytać o tę wiadomość. Twoich odpowiedzi nie ma już na tej stronie.',
  'saved.title': 'Jeszcze nie wysłane',
  'saved.text':
    'Twoja wiadomość jest zapisana i zamknięta na klucz na tym urządzeniu. Nikt, kto go używa, jej nie przeczyta.',
  'saved.next': 'Wyślemy ją, kiedy się da. Nie zamykaj tej strony albo wróć później.',
  'saved.limit': {
    one: 'Jeśli nie uda się wysłać jej w {count} dzień, spróbujemy jeszcze raz, gdy będzie internet. Potem zniknie.',
    few: 'Jeśli nie uda się wysłać jej w {count} dni, spróbujemy jeszcze raz, gdy będzie internet. Potem zniknie.',
    many: 'Jeśli nie uda się wysłać jej w {count} dni, spróbujemy jeszcze raz, gdy będzie internet. Potem zniknie.',
    other:
      'Jeśli nie uda się wysłać jej w {count} dnia, spróbujemy jeszcze raz, gdy będzie internet. Potem zniknie.',
  },
  'unsaved.title': 'Jeszcze nie wysłane. Nie zamykaj tej strony.',
  'unsaved.text':
    'To urządzenie nie może zapisać wiadomości. Jeśli zamkniesz tę stronę, wiadomość przepadnie.',
  'unsaved.next': 'Wyślemy ją, kiedy się da.',
  'failed.title': 'Nie wysłane',
  'failed.text':
    'Coś na tej stronie nie zadziałało. Twoje odpowiedzi nadal tu są. Jeśli zamkniesz tę stronę, przepadną.',
  'rejected.title': 'Ta wiadomość nie została wysłana',
  'rejected.text': 'Usługa jej nie przyjęła. Nie spróbuje znowu.',
  'expired.title': 'Nie wysyłamy już tej wiadomości',
  'expired.text': 'Czekała za długo. Nie ma jej już na tym urządzeniu.',
  'deleted.title': 'Usunięte',
  'deleted.text': 'Wiadomości nie ma już na tym urządzeniu.',
  maybe: 'Zespół mógł ją dostać wcześniej.',
  'reason.offline': 'To urządzenie nie ma internetu.',
  'reason.unreachable': 'Nie udało się połączyć z zespołem.',
  'reason.busy': 'Usługa jest teraz zajęta.',
  retry: 'Spróbuj wysłać teraz',
  'retry.still': 'Nadal nie wysłane. Próbujemy dalej.',
  delete: 'Usuń przed wysłaniem',
  'delete.failed': 'Nie udało się usunąć. Spróbuj jeszcze raz.',
  sooner: 'Potrzebujesz kogoś szybciej?',
  again: 'Zacznij od nowa',
  waiting: {
    one: '{count} wiadomość czeka na wysłanie.',
    few: '{count} wiadomości czekają na wysłanie.',
    many: '{count} wiadomości czeka na wysłanie.',
    other: '{count} wiadomości czeka na wysłanie.',
  },
  'waiting.send': 'Wyślij teraz',
  'waiting.delete': 'Usuń',
} satisfies Partial<Messages<FormKey | ClosingKey>>;
