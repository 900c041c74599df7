import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  title: 'Przedawkowanie',
  call: 'Zadzwoń pod {emergencyNumber}',
  draft: 'Szkic. Żaden lekarz nie sprawdził jeszcze tego przewodnika.',
  cannot: 'Nie możesz robić oddechów ratowniczych?',
  noLife: 'Nie oddycha i nie daje znaku życia?',
  awake: 'Odpowiada lub budzi się?',
  asleep: 'Dobrze oddycha samodzielnie, ale się nie budzi?',
  notBreathing: 'Nie oddycha dobrze lub tylko łapie powietrze?',
  nextDose: '{kit}: nie oddycha dobrze {minutes} min po dawce? Podaj następną dawkę.',
  nextDoseUntimed: '{kit}: etykieta lub {emergencyNumber} mówi, kiedy podać następną dawkę.',
  again: 'Pomagaj dalej. Powtarzaj kroki od {from} do {to}, aż zacznie dobrze oddychać.',
  relapse: 'Oddech znowu ustał? Od razu podaj dawkę. Wróć do kroku {from}.',
  relapseNone: 'Oddech znowu ustał? Wróć do kroku {from}.',
} satisfies Partial<StaticMessages>;
