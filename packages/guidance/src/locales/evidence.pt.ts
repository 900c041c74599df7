import type { EvidenceMessages } from './evidence.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'fact.emergencyNumber': 'Número para ligar',
  'fact.nasalDose': 'Spray para o nariz: uma dose',
  'fact.nasalVolume': 'Spray para o nariz: volume de uma dose',
  'fact.nasalDoses': 'Spray para o nariz: doses no kit',
  'fact.nasalReassess': 'Spray para o nariz: ver outra vez após',
  'fact.nasalRedose': 'Spray para o nariz: dose seguinte após',
  'fact.imDose': 'Agulha: uma dose',
  'fact.imVolume': 'Agulha: volume de uma dose',
  'fact.imDoses': 'Agulha: doses no kit',
  'fact.imReassess': 'Agulha: ver outra vez após',
  'fact.imRedose': 'Agulha: dose seguinte após',
  'fact.breathInterval': 'Tempo de um sopro ao outro',
  'fact.normalInterval': 'Boa respiração: pelo menos uma a cada',
  'fact.wearsOffFrom': 'A naloxona perde efeito: de',
  'fact.wearsOffTo': 'A naloxona perde efeito: a',
  'unit.s': '{value} segundos',
  'unit.min': '{value} minutos',
  'unit.mg': '{value} mg',
  'unit.mL': '{value} mL',
  'unit.per-min': '{value} por minuto',
  'unit.count': '{value}',
  'unit.year': '{value}',
  'unit.phone': '{value}',
} satisfies Partial<EvidenceMessages>;
