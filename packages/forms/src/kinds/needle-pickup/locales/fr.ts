import type { Messages } from '@peerkit/model';
import type { NeedlePickupKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Demander le ramassage d’aiguilles',
  purpose: 'Elle s’en sert pour trouver et ramasser les aiguilles.',
  expect: 'Ne touchez pas les aiguilles. Gardez les enfants et les animaux loin.',
  next: 'L’équipe lit votre message et prévoit le ramassage. Nous ne pouvons pas dire quand.',
  'place.label': 'Où sont les aiguilles?',
  'place.hint':
    'Donnez un coin de rue, un parc ou un repère facile à trouver. Ne dites pas qui y habite.',
  'place.short': 'Où elles sont',
  'error.place.required': 'Dites où sont les aiguilles',
  'count.label': 'Combien y en a-t-il?',
  'count.short': 'Combien',
  'count.one': 'Une',
  'count.few': '2 à 10',
  'count.many': 'Plus de 10',
  'error.count.required': 'Dites combien il y en a à peu près',
  'children.label': 'Des enfants peuvent-ils y toucher?',
  'children.short': 'Enfants proches',
  'seen.label': 'Quand les avez-vous vues?',
  'seen.short': 'Vues quand',
  'seen.today': 'Aujourd’hui',
  'seen.yesterday': 'Hier',
  'seen.earlier': 'Avant',
  'note.label': 'À quoi l’équipe doit-elle faire attention?',
  'note.hint': 'Un chien ou du verre brisé, par exemple. Ne nommez personne.',
  'note.short': 'Attention à',
  'photo.label': 'Avez-vous une photo?',
  'photo.hint': 'Seulement des aiguilles et du lieu. Sans personne, s’il vous plaît.',
  'photo.short': 'Photo',
} satisfies Partial<Messages<NeedlePickupKey>>;
