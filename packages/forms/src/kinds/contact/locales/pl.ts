import type { Messages } from '@peerkit/model';
import type { ContactKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'reach.label': 'Jak możemy się z tobą skontaktować?',
  'reach.short': 'Jak się skontaktować',
  'reach.phone': 'Zadzwońcie do mnie',
  'reach.text': 'Napiszcie SMS',
  'reach.email': 'Napiszcie e-mail',
  'error.reach.required': 'Wybierz, jak się skontaktować',
  'contact.title': 'Gdzie możemy cię złapać?',
  'number.label': 'Twój numer telefonu',
  'number.hint': 'Podaj też numer kierunkowy. Może to być numer kogoś, komu ufasz.',
  'number.short': 'Numer telefonu',
  'error.number.required': 'Podaj numer telefonu',
  'error.number.other': 'Podaj numer telefonu z kierunkowym, na przykład 519 555 0123',
  'address.label': 'Twój adres e-mail',
  'address.short': 'Adres e-mail',
  'error.address.required': 'Podaj adres e-mail',
  'error.address.other': 'Podaj adres e-mail, na przykład name@example.org',
  'messageOk.label': 'Czy można bezpiecznie zostawić wiadomość?',
  'messageOk.hint': 'Pomyśl, kto jeszcze może ją usłyszeć lub przeczytać.',
  'messageOk.short': 'Można zostawić wiadomość',
} satisfies Partial<Messages<ContactKey>>;
