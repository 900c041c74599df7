import type { EvidenceMessages } from './evidence.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'fact.emergencyNumber': 'Kuriuo numeriu skambinti',
  'fact.nasalDose': 'Nosies purškalas: viena dozė',
  'fact.nasalVolume': 'Nosies purškalas: vienos dozės tūris',
  'fact.nasalDoses': 'Nosies purškalas: dozės rinkinyje',
  'fact.nasalReassess': 'Nosies purškalas: vėl žiūrėti po',
  'fact.nasalRedose': 'Nosies purškalas: kita dozė po',
  'fact.imDose': 'Adata: viena dozė',
  'fact.imVolume': 'Adata: vienos dozės tūris',
  'fact.imDoses': 'Adata: dozės rinkinyje',
  'fact.imReassess': 'Adata: vėl žiūrėti po',
  'fact.imRedose': 'Adata: kita dozė po',
  'fact.breathInterval': 'Laikas tarp įpūtimų',
  'fact.normalInterval': 'Geras kvėpavimas: įkvėpimas bent kas',
  'fact.wearsOffFrom': 'Naloksonas nustoja veikti: nuo',
  'fact.wearsOffTo': 'Naloksonas nustoja veikti: iki',
  'unit.s': '{value} s',
  'unit.min': '{value} min.',
  'unit.mg': '{value} mg',
  'unit.mL': '{value} mL',
  'unit.per-min': '{value} per minutę',
  'unit.count': '{value}',
  'unit.year': '{value}',
  'unit.phone': '{value}',
} satisfies Partial<EvidenceMessages>;
