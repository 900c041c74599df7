import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  title: 'Aide surdose',
  call: 'Appelez le {emergencyNumber}',
  draft: 'Brouillon. Aucun clinicien n’a encore vérifié ce guide.',
  cannot: 'Vous ne pouvez pas faire le bouche-à-bouche?',
  noLife: 'Aucune respiration et aucun signe de vie?',
  awake: 'La personne répond ou se réveille?',
  asleep: 'Respire bien toute seule, mais dort?',
  notBreathing: 'Ne respire pas bien, ou cherche seulement son air?',
  nextDose:
    '{kit} : ne respire pas bien {minutes} minutes après une dose? Donnez la dose suivante.',
  nextDoseUntimed:
    '{kit} : l’étiquette, ou le {emergencyNumber}, dit quand donner la dose suivante.',
  again:
    'Continuez à aider. Refaites les étapes {from} à {to} jusqu’à ce que la personne respire bien.',
  relapse:
    'La respiration s’arrête de nouveau? Donnez une dose tout de suite. Revenez à l’étape {from}.',
  relapseNone: 'La respiration s’arrête de nouveau? Revenez à l’étape {from}.',
} satisfies Partial<StaticMessages>;
