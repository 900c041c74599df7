import type { TwoMessages } from './two.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'two.us': 'Ketten vagyunk',
  'two.other': 'A másik segítő:',
  'two.if': 'Ketten vannak? A másik segítő:',
  'two.fetch': 'Keressen telefont és naloxonkészletet.',
  'two.phone': 'Keressen telefont.',
  'two.call': 'Keressen telefont. Hívja ezt a számot: {emergencyNumber}. Azután jöjjön vissza.',
  'two.breathe': 'Hajtsa hátra a fejét. Lélegeztesse, amíg az adag el nem készül.',
  'two.push': 'Nyomja a mellkast, amíg az adag el nem készül.',
  'two.ready': 'Figyelje az órát. Készítsen elő egy adagot. Figyelje, jönnek-e a mentők.',
  'two.aed': 'Van a közelben defibrillátor? Hozza ide. Azután készítsen elő egy adagot.',
  'two.aed-none': 'Van a közelben defibrillátor? Hozza ide. Figyelje, jönnek-e a mentők.',
  'two.meet': 'Figyelje, jönnek-e a mentők. Mutassa nekik az utat.',
} satisfies Partial<TwoMessages>;
