import type { Messages } from '@peerkit/model';
import type { NeedlePickupKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Vraag of wij naalden ophalen',
  purpose: 'Zo vindt het team de naalden en haalt het ze op.',
  expect: 'Raak de naalden niet aan. Houd kinderen en dieren weg.',
  next: 'Het team leest uw bericht en plant het ophalen. Wij weten niet hoe snel.',
  'place.label': 'Waar liggen de naalden?',
  'place.hint':
    'Noem een hoek, een park of een bekende plek die ieder kan vinden. Zeg niet wie daar woont.',
  'place.short': 'Waar ze liggen',
  'error.place.required': 'Zeg waar de naalden liggen',
  'count.label': 'Hoeveel zijn het er?',
  'count.short': 'Hoeveel',
  'count.one': 'Eén',
  'count.few': '2 tot 10',
  'count.many': 'Meer dan 10',
  'error.count.required': 'Zeg hoeveel het er ongeveer zijn',
  'children.label': 'Kunnen kinderen erbij?',
  'children.short': 'Kinderen kunnen erbij',
  'seen.label': 'Wanneer zag u ze?',
  'seen.short': 'Wanneer gezien',
  'seen.today': 'Vandaag',
  'seen.yesterday': 'Gisteren',
  'seen.earlier': 'Daarvoor',
  'note.label': 'Waar moet het team op letten?',
  'note.hint': 'Een hond of glas bijvoorbeeld. Noem geen mensen.',
  'note.short': 'Waar op te letten',
  'photo.label': 'Hebt u er een foto van?',
  'photo.hint': 'Alleen van de naalden en de plek. Geen mensen, graag.',
  'photo.short': 'Foto',
} satisfies Partial<Messages<NeedlePickupKey>>;
