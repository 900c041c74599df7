import type { EvidenceMessages } from './evidence.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'fact.emergencyNumber': 'Hívandó szám',
  'fact.nasalDose': 'Orrspray: egy adag',
  'fact.nasalVolume': 'Orrspray: egy adag mennyisége',
  'fact.nasalDoses': 'Orrspray: adag a készletben',
  'fact.nasalReassess': 'Orrspray: újra megnézni ennyi idő után',
  'fact.nasalRedose': 'Orrspray: következő adag ennyi idő után',
  'fact.imDose': 'Tű: egy adag',
  'fact.imVolume': 'Tű: egy adag mennyisége',
  'fact.imDoses': 'Tű: adag a készletben',
  'fact.imReassess': 'Tű: újra megnézni ennyi idő után',
  'fact.imRedose': 'Tű: következő adag ennyi idő után',
  'fact.breathInterval': 'Idő befúvástól befúvásig',
  'fact.normalInterval': 'Jó légzés: legalább ennyi időnként egy',
  'fact.wearsOffFrom': 'A naloxon hatása elmúlik: ettől',
  'fact.wearsOffTo': 'A naloxon hatása elmúlik: eddig',
  'unit.s': '{value} másodperc',
  'unit.min': '{value} perc',
  'unit.mg': '{value} mg',
  'unit.mL': '{value} mL',
  'unit.per-min': '{value} percenként',
  'unit.count': '{value}',
  'unit.year': '{value}',
  'unit.phone': '{value}',
} satisfies Partial<EvidenceMessages>;
