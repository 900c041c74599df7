import type { MoreMessages } from './more.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'call.also': 'Vous pouvez aussi appeler le {emergencyAlso}.',
  'call.local': 'Pas de {emergencyNumber} là où vous êtes? Appelez le numéro d’urgence local.',
  'call.ask': 'Dites que c’est peut-être une surdose. Demandez de la naloxone.',
  'first.title': 'D’abord, faites le bouche-à-bouche.',
  'first.minutes': 'Faites cela pendant {breathsBefore} minutes. Puis donnez la naloxone.',
  'breaths.first': 'Commencez par {firstBreaths} souffles lents.',
  'breaths.pace-plain': 'Soufflez lentement, encore et encore. Voyez la poitrine se lever.',
  'cpr.breaths': 'Formé à la RCR? Faites aussi le bouche-à-bouche.',
  'cpr.ratio': 'Formé à la RCR? {cprPushes} poussées, puis {cprBreaths} souffles. Répétez.',
  'reassess.look-plain': 'Regardez la poitrine. Bien : elle se lève encore et encore, sans effort.',
  'stay.wears-off-plain':
    'La naloxone cesse d’agir après un temps. La respiration peut de nouveau s’arrêter.',
  'stay.tell-plain': 'Dites aux secours ce qui a été pris, si vous le savez.',
  'kit.nyxoid': 'Vaporisateur nasal, Nyxoid',
  'kit.ventizolve': 'Vaporisateur nasal, Ventizolve',
  'kit.prefilled': 'Seringue Prenoxad',
  'kit.other': 'Naloxone',
  'nasal.press-mg': 'Appuyez fort sur le piston. C’est une dose : {dose} mg.',
  'prefilled.open': 'Ouvrez la boîte. Mettez une aiguille sur la seringue.',
  'prefilled.push':
    'Enfoncez l’aiguille bien droit. Poussez jusqu’à la ligne noire suivante : {dose} mg dans {volume} mL.',
  'prefilled.next': 'Dose suivante : même seringue, ligne noire suivante.',
  'other.use': 'Lisez l’étiquette. Donnez une dose comme elle le dit.',
  'other.next': 'Dose suivante : comme le dit l’étiquette.',
  'none.cpr': 'Pas de trousse? Appuyez sur la poitrine jusqu’à l’arrivée des secours.',
} satisfies Partial<MoreMessages>;
