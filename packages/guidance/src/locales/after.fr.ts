import type { AfterMessages } from './after.en.ts';

/** Draft: waits for a native peer, a clinician and a lawyer to read it. */
export default {
  'after.title': 'La suite',
  'after.hospital': 'La personne va mieux? Elle devrait quand même aller à l’hôpital.',
  'after.recovered':
    'Personne n’est venu? Restez jusqu’à ce qu’elle soit bien réveillée et respire bien.',
  'after.kit': 'Remplacez votre trousse',
  'after.kit-new': 'Vous avez donné de la naloxone? Prenez une nouvelle trousse sans attendre.',
  'after.you': 'Prenez soin de vous',
  'after.helped': 'Vous avez aidé. Cela compte, quoi qu’il arrive maintenant.',
  'after.shaky': 'Vous tremblez ou avez froid? Asseyez-vous. Buvez un peu d’eau. Reposez-vous.',
  'after.talk': 'Parlez à une personne de confiance. Ne gardez pas tout pour vous.',
  'after.lines': 'À qui téléphoner',
  'after.rights': 'Vos droits',
  'after.draft': 'Brouillon. Aucun juriste n’a vérifié ces lignes.',
  'after.finish': 'Terminer. Effacer les heures',
  'law.ca.act': 'Au Canada, une loi protège en partie : le « Good Samaritan Drug Overdose Act ».',
  'law.ca.who': 'Elle couvre qui appelle, la personne, et tous ceux qui sont là, partis ou non.',
  'law.ca.covers': 'Pas d’accusation pour des drogues que l’on a pour soi.',
  'law.ca.terms':
    'Ni pour avoir ainsi manqué à une mise en liberté, à une probation ou à une libération conditionnelle.',
  'law.ca.not':
    'Elle ne couvre ni les mandats, ni la vente ou la fabrication, ni les autres crimes.',
  'law.ca.police': 'La police ne connaît pas toujours cette loi.',
  'law.uk.give': 'Tout le monde peut donner de la naloxone pour sauver une vie, formé ou non.',
  'law.uk.not': 'Cela concerne le don de naloxone. Cela ne couvre pas le fait d’avoir des drogues.',
} satisfies Partial<AfterMessages>;
