import type { Messages } from '@peerkit/model';
import type { ContactKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'reach.label': 'Comment pouvons-nous vous joindre?',
  'reach.short': 'Comment vous joindre',
  'reach.phone': 'Par appel',
  'reach.text': 'Par texto',
  'reach.email': 'Par courriel',
  'error.reach.required': 'Choisissez comment vous joindre',
  'contact.title': 'Où pouvons-nous vous joindre?',
  'number.label': 'Votre numéro de téléphone',
  'number.hint': 'Donnez aussi l’indicatif. Ce peut être le numéro d’une personne de confiance.',
  'number.short': 'Numéro de téléphone',
  'error.number.required': 'Donnez un numéro de téléphone',
  'error.number.other': 'Donnez un numéro avec l’indicatif, comme 519 555 0123',
  'address.label': 'Votre adresse courriel',
  'address.short': 'Adresse courriel',
  'error.address.required': 'Donnez une adresse courriel',
  'error.address.other': 'Donnez une adresse courriel, comme nom@example.org',
  'messageOk.label': 'Peut-on laisser un message sans danger?',
  'messageOk.hint': 'Pensez aux gens qui peuvent aussi l’entendre ou le lire.',
  'messageOk.short': 'Message sans danger',
} satisfies Partial<Messages<ContactKey>>;
