import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  title: 'Hulp bij overdosis',
  call: 'Bel {emergencyNumber}',
  draft: 'Dit is nog niet klaar. Geen arts heeft deze gids nagekeken.',
  cannot: 'Kunt u niet beademen?',
  noLife: 'Geen adem en geen teken van leven?',
  awake: 'Geeft de persoon antwoord of wordt die wakker?',
  asleep: 'Ademt de persoon zelf goed, maar wordt die niet wakker?',
  notBreathing: 'Ademt de persoon niet goed, of hapt die alleen naar adem?',
  nextDose: '{kit}: ademt niet goed {minutes} minuten na een dosis? Geef de volgende dosis.',
  nextDoseUntimed:
    '{kit}: het etiket, of {emergencyNumber}, zegt wanneer u de volgende dosis geeft.',
  again: 'Blijf helpen. Doe stap {from} tot {to} opnieuw tot de persoon goed ademt.',
  relapse: 'Stopt de adem weer? Geef meteen een dosis. Ga terug naar stap {from}.',
  relapseNone: 'Stopt de adem weer? Ga terug naar stap {from}.',
} satisfies Partial<StaticMessages>;
