import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/nl.ts';
import under18 from '../../under-18/locales/nl.ts';
import type { NaloxoneSuppliesKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Naloxon en spullen',
  purpose: 'Zo legt het team klaar wat u vraagt.',
  expect: 'Dit is gratis. U hoeft geen papieren te laten zien. Het is niet voor nood.',
  'items.label': 'Wat hebt u nodig?',
  'items.hint': 'Kies alles wat past.',
  'items.short': 'Wat u nodig hebt',
  'items.nasal-naloxone': 'Naloxon neusspray',
  'items.injectable-naloxone': 'Naloxon om te spuiten',
  'items.injecting-supplies': 'Naalden en andere spullen om te spuiten',
  'items.smoking-supplies': 'Pijpjes en andere spullen om te roken',
  'items.test-strips': 'Strips om drugs te testen',
  'items.sharps-box': 'Een bak voor gebruikte naalden',
  'items.safer-sex-supplies': 'Condooms en glijmiddel',
  'items.other': 'Iets anders',
  'error.items.required': 'Kies minstens één ding',
  'people.label': 'Voor hoeveel mensen is het?',
  'people.short': 'Voor hoeveel',
  'people.one': 'Alleen voor mij',
  'people.few': '2 tot 5 mensen',
  'people.many': 'Meer dan 5 mensen',
  'training.label': 'Wilt u dat we laten zien hoe naloxon werkt?',
  'training.short': 'Uitleg over naloxon',
  'handover.label': 'Hoe wilt u het krijgen?',
  'handover.short': 'Hoe u het krijgt',
  'handover.pick-up': 'Ik kom het halen',
  'handover.meet': 'Iemand kan het brengen',
  'error.handover.required': 'Kies hoe u het wilt krijgen',
  'area.label': 'Welke buurt past u?',
  'area.hint': 'Een buurt of een bekende plek is genoeg. Een adres hoeft niet.',
  'area.short': 'Buurt',
  'error.area.required': 'Zeg welke buurt u past',
  'note.label': 'Wat helpt ons nog meer?',
  'note.hint': 'De maat bijvoorbeeld, of hoeveel. Noem geen andere mensen.',
  'note.short': 'Nog iets',
} satisfies Partial<Messages<NaloxoneSuppliesKey>>;
