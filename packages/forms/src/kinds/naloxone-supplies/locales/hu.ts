import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/hu.ts';
import under18 from '../../under-18/locales/hu.ts';
import type { NaloxoneSuppliesKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Naloxon és eszközök',
  purpose: 'Arra kell nekik, hogy összekészítsék, amit kér.',
  expect: 'Ez ingyenes. Nem kell igazolvány. Vészhelyzetre nem jó.',
  'items.label': 'Mire van szüksége?',
  'items.hint': 'Válassza ki mindet, ami illik.',
  'items.short': 'Amire szüksége van',
  'items.nasal-naloxone': 'Naloxon orrspray',
  'items.injectable-naloxone': 'Naloxon injekció',
  'items.injecting-supplies': 'Tű és más eszköz injekcióhoz',
  'items.smoking-supplies': 'Pipa és más eszköz szíváshoz',
  'items.test-strips': 'Tesztcsík drogokhoz',
  'items.sharps-box': 'Doboz a használt tűknek',
  'items.safer-sex-supplies': 'Óvszer és síkosító',
  'items.other': 'Valami más',
  'error.items.required': 'Válasszon legalább egyet',
  'people.label': 'Hány embernek kell?',
  'people.short': 'Hány embernek',
  'people.one': 'Csak nekem',
  'people.few': '2–5 ember',
  'people.many': '5-nél több ember',
  'training.label': 'Megmutassuk, hogyan kell naloxont adni?',
  'training.short': 'Naloxon bemutatása',
  'handover.label': 'Hogyan szeretné megkapni?',
  'handover.short': 'Hogyan kapja meg',
  'handover.pick-up': 'Elmegyek érte',
  'handover.meet': 'Valaki elhozhatná',
  'error.handover.required': 'Válassza ki, hogyan kapja meg',
  'area.label': 'Melyik városrész jó önnek?',
  'area.hint': 'Elég egy városrész vagy ismert hely. Cím nem kell.',
  'area.short': 'Városrész',
  'error.area.required': 'Írja le, melyik városrész jó',
  'note.label': 'Mi segítene még nekünk?',
  'note.hint': 'Például a méret vagy a mennyiség. Mások nevét ne írja le.',
  'note.short': 'Más',
} satisfies Partial<Messages<NaloxoneSuppliesKey>>;
