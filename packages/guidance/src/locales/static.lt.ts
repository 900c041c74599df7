import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  title: 'Perdozavimas',
  call: 'Skambinkite {emergencyNumber}',
  draft: 'Juodraštis. Joks medikas šio vadovo dar nepatikrino.',
  cannot: 'Negalite pūsti oro?',
  noLife: 'Visai nekvėpuoja ir nėra gyvybės ženklų?',
  awake: 'Atsako ar atsibunda?',
  asleep: 'Gerai kvėpuoja pats, bet neatsibunda?',
  notBreathing: 'Blogai kvėpuoja ar tik gaudo orą?',
  nextDose: '{kit}: blogai kvėpuoja praėjus {minutes} min. po dozės? Suleiskite kitą dozę.',
  nextDoseUntimed: '{kit}: kada leisti kitą dozę, pasako etiketė arba {emergencyNumber}.',
  again: 'Padėkite toliau. Kartokite {from}–{to} žingsnius, kol kvėpuos gerai.',
  relapse: 'Vėl nustoja kvėpuoti? Tuoj pat suleiskite dozę. Grįžkite prie {from} žingsnio.',
  relapseNone: 'Vėl nustoja kvėpuoti? Grįžkite prie {from} žingsnio.',
} satisfies Partial<StaticMessages>;
