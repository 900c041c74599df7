import type { Messages } from '@peerkit/model';
import type { ContactKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'reach.label': 'Hoe kunnen we u bereiken?',
  'reach.short': 'Hoe u te bereiken bent',
  'reach.phone': 'Bel mij',
  'reach.text': 'Sms mij',
  'reach.email': 'Mail mij',
  'error.reach.required': 'Kies hoe we u kunnen bereiken',
  'contact.title': 'Waar kunnen we u bereiken?',
  'number.label': 'Uw telefoonnummer',
  'number.hint': 'Geef ook het netnummer. Het mag het nummer zijn van iemand die u vertrouwt.',
  'number.short': 'Telefoonnummer',
  'error.number.required': 'Geef een telefoonnummer',
  'error.number.other': 'Geef een telefoonnummer met netnummer, zoals 519 555 0123',
  'address.label': 'Uw mailadres',
  'address.short': 'Mailadres',
  'error.address.required': 'Geef een mailadres',
  'error.address.other': 'Geef een mailadres, zoals naam@example.org',
  'messageOk.label': 'Kunnen we veilig een bericht achterlaten?',
  'messageOk.hint': 'Denk aan wie het nog meer kan horen of lezen.',
  'messageOk.short': 'Bericht is veilig',
} satisfies Partial<Messages<ContactKey>>;
