import type { Messages } from '@peerkit/model';
import type { ContactKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'reach.label': 'Hogyan érhetjük el?',
  'reach.short': 'Hogyan érjük el',
  'reach.phone': 'Hívjanak fel',
  'reach.text': 'Írjanak SMS-t',
  'reach.email': 'Írjanak e-mailt',
  'error.reach.required': 'Válassza ki, hogyan érjük el',
  'contact.title': 'Hol érhetjük el?',
  'number.label': 'Az ön telefonszáma',
  'number.hint': 'A körzetszámot is írja le. Lehet olyan ember száma is, akiben megbízik.',
  'number.short': 'Telefonszám',
  'error.number.required': 'Adjon meg egy telefonszámot',
  'error.number.other': 'Adjon meg egy számot körzetszámmal, például 519 555 0123',
  'address.label': 'Az ön e-mail-címe',
  'address.short': 'E-mail-cím',
  'error.address.required': 'Adjon meg egy e-mail-címet',
  'error.address.other': 'Adjon meg egy e-mail-címet, például nev@example.org',
  'messageOk.label': 'Biztonságos üzenetet hagyni?',
  'messageOk.hint': 'Gondoljon arra, ki hallhatja vagy olvashatja még.',
  'messageOk.short': 'Hagyható üzenet',
} satisfies Partial<Messages<ContactKey>>;
