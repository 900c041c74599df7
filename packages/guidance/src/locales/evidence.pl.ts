import type { EvidenceMessages } from './evidence.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'fact.emergencyNumber': 'Numer, pod który dzwonić',
  'fact.nasalDose': 'Spray do nosa: jedna dawka',
  'fact.nasalVolume': 'Spray do nosa: objętość jednej dawki',
  'fact.nasalDoses': 'Spray do nosa: dawki w zestawie',
  'fact.nasalReassess': 'Spray do nosa: sprawdź znowu po',
  'fact.nasalRedose': 'Spray do nosa: następna dawka po',
  'fact.imDose': 'Igła: jedna dawka',
  'fact.imVolume': 'Igła: objętość jednej dawki',
  'fact.imDoses': 'Igła: dawki w zestawie',
  'fact.imReassess': 'Igła: sprawdź znowu po',
  'fact.imRedose': 'Igła: następna dawka po',
  'fact.breathInterval': 'Czas od wdechu do wdechu',
  'fact.normalInterval': 'Dobry oddech: wdech co najmniej co',
  'fact.wearsOffFrom': 'Nalokson przestaje działać: od',
  'fact.wearsOffTo': 'Nalokson przestaje działać: do',
  'unit.s': '{value} s',
  'unit.min': '{value} min',
  'unit.mg': '{value} mg',
  'unit.mL': '{value} mL',
  'unit.per-min': '{value} na minutę',
  'unit.count': '{value}',
  'unit.year': '{value}',
  'unit.phone': '{value}',
} satisfies Partial<EvidenceMessages>;
