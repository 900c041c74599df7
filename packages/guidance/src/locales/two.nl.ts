import type { TwoMessages } from './two.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'two.us': 'We zijn met z’n tweeën',
  'two.other': 'De andere helper:',
  'two.if': 'Bent u met z’n tweeën? De andere helper:',
  'two.fetch': 'Zoek een telefoon en een kit met naloxon.',
  'two.phone': 'Zoek een telefoon.',
  'two.call': 'Zoek een telefoon. Bel {emergencyNumber}. Kom dan terug.',
  'two.breathe': 'Kantel het hoofd achterover. Beadem de persoon tot de dosis klaar is.',
  'two.push': 'Duw op de borst tot de dosis klaar is.',
  'two.ready': 'Let op de klok. Maak een dosis klaar. Kijk uit naar de ambulance.',
  'two.aed': 'Is er een AED? Haal die. Maak dan een dosis klaar.',
  'two.aed-none': 'Is er een AED? Haal die. Kijk uit naar de ambulance.',
  'two.meet': 'Kijk uit naar de ambulance. Wijs de weg.',
} satisfies Partial<TwoMessages>;
