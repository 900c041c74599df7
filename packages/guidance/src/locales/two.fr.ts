import type { TwoMessages } from './two.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'two.us': 'Nous sommes deux',
  'two.other': 'L’autre personne qui aide :',
  'two.if': 'Vous êtes deux? L’autre personne qui aide :',
  'two.fetch': 'Trouvez un téléphone et une trousse de naloxone.',
  'two.phone': 'Trouvez un téléphone.',
  'two.call': 'Trouvez un téléphone. Appelez le {emergencyNumber}. Puis revenez.',
  'two.breathe':
    'Penchez la tête en arrière. Faites le bouche-à-bouche jusqu’à ce que la dose soit prête.',
  'two.push': 'Appuyez sur la poitrine jusqu’à ce que la dose soit prête.',
  'two.ready': 'Surveillez l’horloge. Préparez une dose. Guettez les secours.',
  'two.aed': 'Y a-t-il un défibrillateur? Allez le chercher. Puis préparez une dose.',
  'two.aed-none': 'Y a-t-il un défibrillateur? Allez le chercher. Guettez les secours.',
  'two.meet': 'Guettez les secours. Montrez-leur le chemin.',
} satisfies Partial<TwoMessages>;
