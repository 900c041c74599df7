import type { GuideMessages } from './en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'check.title': 'Criez son nom. Secouez ses épaules.',
  'check.breathing': 'Regardez sa poitrine. Respire-t-elle lentement, mal ou plus du tout?',
  'check.snoring': 'Ronfler ou gargouiller, ce n’est pas dormir. C’est un signe qu’il faut agir.',
  'check.colour': 'Les lèvres ou les ongles peuvent être bleus, gris ou violets.',
  'check.unsure': 'Un doute? Agissez comme pour une surdose.',
  'call.title': 'La personne ne répond pas? Appelez le {emergencyNumber} maintenant.',
  'call.speaker': 'Mettez le téléphone en haut-parleur. Faites ce qu’on vous dit.',
  'call.say': 'Dites où vous êtes. Dites : « Ne répond pas. Ne respire pas bien. »',
  'call.two': 'Vous êtes deux? L’un appelle. L’autre donne la naloxone.',
  'naloxone.title': 'Donnez la naloxone.',
  'naloxone.unsure': 'Un doute? Donnez-la. Elle ne fera pas de mal à la personne.',
  'naloxone.again': 'La respiration s’est encore arrêtée? Donnez une dose maintenant.',
  'breaths.title': 'Faites le bouche-à-bouche à la personne.',
  'breaths.back': 'Couchez-la à plat sur le dos. Penchez la tête en arrière. Levez le menton.',
  'breaths.pinch': 'Pincez le nez pour le fermer. Couvrez sa bouche avec la vôtre.',
  'breaths.pace':
    'Soufflez une fois toutes les {breathInterval} secondes. Voyez la poitrine se lever.',
  'breaths.barrier':
    'Un écran facial dans la trousse? Mettez-le. Ne perdez pas de temps à chercher.',
  'compressions.title': 'Appuyez fort et vite sur la poitrine.',
  'compressions.hands': 'Couchez-la à plat. Mettez les deux mains au milieu de la poitrine.',
  'compressions.push': 'Appuyez tout droit vers le bas. Laissez la poitrine remonter.',
  'compressions.call': 'Gardez le rythme que le {emergencyNumber} vous donne.',
  'reassess.title': 'La personne respire-t-elle toute seule?',
  'reassess.look':
    'Regardez la poitrine. Bien : au moins une respiration toutes les {normalInterval} secondes.',
  'reassess.goal': 'Le but, c’est de respirer. La personne peut rester endormie.',
  'recovery.title': 'Tournez la personne sur le côté.',
  'recovery.hand': 'Mettez sa main sous sa tête. Pliez le genou du dessus.',
  'recovery.watch': 'Regardez toujours la poitrine. La respiration peut encore s’arrêter.',
  'stay.title': 'Restez jusqu’à ce que les secours prennent le relais.',
  'stay.wears-off':
    'La naloxone perd son effet en {wearsOffFrom} à {wearsOffTo} minutes. La respiration peut encore s’arrêter.',
  'stay.calm':
    'La personne peut être malade, effrayée ou fâchée. Parlez doucement. Dites ce qui est arrivé.',
  'stay.no-more': 'Demandez-lui de ne pas en reprendre maintenant.',
  'stay.tell': 'Dites aux secours ce qui a été pris et quand vous avez donné la naloxone.',
  'awake.title': 'Restez avec la personne. Faites-la parler.',
  'awake.watch': 'Dure à réveiller, ou respire plus lentement? Appelez le {emergencyNumber}.',
  'kit.nasal': 'Vaporisateur nasal',
  'kit.im': 'Aiguille',
  'kit.none': 'Pas de trousse',
  'nasal.open': 'Ouvrez l’emballage. N’essayez pas le vaporisateur.',
  'nasal.tilt': 'Couchez la personne sur le dos. Penchez la tête en arrière.',
  'nasal.in': 'Mettez le bout jusqu’au fond d’une narine.',
  'nasal.press':
    'Appuyez fort sur le piston. C’est une dose : {nasalDose} mg dans {nasalVolume} mL.',
  'nasal.other': 'Dose suivante : nouveau vaporisateur, autre narine.',
  'im.open': 'Cassez le haut de l’ampoule. Aspirez tout : {imVolume} mL. Cela fait {imDose} mg.',
  'im.where': 'Choisissez la cuisse ou le haut du bras. À travers les vêtements, ça va.',
  'im.push': 'Enfoncez l’aiguille bien droit. Poussez le piston jusqu’au bout.',
  'im.next': 'Dose suivante : nouvelle ampoule, nouvelle aiguille.',
  'none.breathe': 'Pas de trousse? Faites le bouche-à-bouche jusqu’à l’arrivée des secours.',
  'none.ask': 'Demandez une trousse aux gens autour de vous.',
} satisfies Partial<GuideMessages>;
