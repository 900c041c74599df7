import type { EvidenceMessages } from './evidence.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'fact.emergencyNumber': 'Numéro à appeler',
  'fact.nasalDose': 'Vaporisateur nasal : une dose',
  'fact.nasalVolume': 'Vaporisateur nasal : volume d’une dose',
  'fact.nasalDoses': 'Vaporisateur nasal : doses dans la trousse',
  'fact.nasalReassess': 'Vaporisateur nasal : regarder encore après',
  'fact.nasalRedose': 'Vaporisateur nasal : dose suivante après',
  'fact.imDose': 'Aiguille : une dose',
  'fact.imVolume': 'Aiguille : volume d’une dose',
  'fact.imDoses': 'Aiguille : doses dans la trousse',
  'fact.imReassess': 'Aiguille : regarder encore après',
  'fact.imRedose': 'Aiguille : dose suivante après',
  'fact.breathInterval': 'Temps d’un souffle à l’autre',
  'fact.normalInterval': 'Bonne respiration : un souffle au moins toutes les',
  'fact.wearsOffFrom': 'La naloxone perd son effet : de',
  'fact.wearsOffTo': 'La naloxone perd son effet : à',
  'unit.s': '{value} secondes',
  'unit.min': '{value} minutes',
  'unit.mg': '{value} mg',
  'unit.mL': '{value} mL',
  'unit.per-min': '{value} par minute',
  'unit.count': '{value}',
  'unit.year': '{value}',
  'unit.phone': '{value}',
} satisfies Partial<EvidenceMessages>;
