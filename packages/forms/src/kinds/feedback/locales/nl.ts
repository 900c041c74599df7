import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/nl.ts';
import type { FeedbackKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  title: 'Vertel hoe wij het doen',
  purpose: 'Het is bedoeld voor wie het programma leidt.',
  expect: 'Wat u zegt, verandert niets aan de hulp die u krijgt.',
  'about.label': 'Waar gaat het over?',
  'about.short': 'Waarover',
  'about.worker': 'Iemand die hier werkt',
  'about.service': 'De hulp die ik kreeg',
  'about.place': 'De plek of de tijden',
  'about.site': 'Deze website',
  'about.other': 'Iets anders',
  'error.about.required': 'Kies waar het over gaat',
  'words.label': 'Wat wilt u ons vertellen?',
  'words.hint': 'Goed of slecht, beide helpt. Zeg welk werk iemand doet. Een naam hoeft niet.',
  'words.short': 'Wat u zegt',
  'error.words.required': 'Schrijf wat u wilt vertellen',
  'reply.label': 'Wilt u een antwoord?',
  'reply.hint': 'Dan vragen we hoe u te bereiken bent. Zo niet, dan vragen we niet wie u bent.',
  'reply.short': 'Wil een antwoord',
  'share.label': 'Mogen wij uw woorden aan het hele team laten zien?',
  'share.hint':
    'U mag nee zeggen. Wie dit opent, ziet uw nee. Iedereen die berichten kan openen, kan het toch lezen.',
  'share.short': 'Aan het hele team',
} satisfies Partial<Messages<FeedbackKey>>;
