import type { EvidenceMessages } from './evidence.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'fact.emergencyNumber': 'Nummer om te bellen',
  'fact.nasalDose': 'Neusspray: één dosis',
  'fact.nasalVolume': 'Neusspray: inhoud van één dosis',
  'fact.nasalDoses': 'Neusspray: doses in de kit',
  'fact.nasalReassess': 'Neusspray: weer kijken na',
  'fact.nasalRedose': 'Neusspray: volgende dosis na',
  'fact.imDose': 'Naald: één dosis',
  'fact.imVolume': 'Naald: inhoud van één dosis',
  'fact.imDoses': 'Naald: doses in de kit',
  'fact.imReassess': 'Naald: weer kijken na',
  'fact.imRedose': 'Naald: volgende dosis na',
  'fact.breathInterval': 'Tijd van adem tot adem',
  'fact.normalInterval': 'Goede adem: minstens één keer elke',
  'fact.wearsOffFrom': 'Naloxon stopt met werken: van',
  'fact.wearsOffTo': 'Naloxon stopt met werken: tot',
  'unit.s': '{value} seconden',
  'unit.min': '{value} minuten',
  'unit.mg': '{value} mg',
  'unit.mL': '{value} mL',
  'unit.per-min': '{value} per minuut',
  'unit.count': '{value}',
  'unit.year': '{value}',
  'unit.phone': '{value}',
} satisfies Partial<EvidenceMessages>;
