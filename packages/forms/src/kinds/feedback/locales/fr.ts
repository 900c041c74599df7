import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/fr.ts';
import type { FeedbackKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  title: 'Dites-nous comment ça s’est passé',
  purpose: 'C’est pour les gens qui dirigent le programme.',
  expect: 'Ce que vous dites ne change pas l’aide que vous recevez.',
  'about.label': 'C’est à quel sujet?',
  'about.short': 'Sujet',
  'about.worker': 'Quelqu’un qui travaille ici',
  'about.service': 'L’aide que j’ai reçue',
  'about.place': 'Le lieu ou les heures',
  'about.site': 'Ce site',
  'about.other': 'Autre chose',
  'error.about.required': 'Choisissez le sujet',
  'words.label': 'Que voulez-vous nous dire?',
  'words.hint': 'Bon ou mauvais, les deux aident. Dites le rôle d’une personne, pas son nom.',
  'words.short': 'Ce que vous dites',
  'error.words.required': 'Écrivez ce que vous voulez nous dire',
  'reply.label': 'Voulez-vous une réponse?',
  'reply.hint':
    'Alors nous demandons comment vous joindre. Sinon, nous ne demandons pas qui vous êtes.',
  'reply.short': 'Veut une réponse',
  'share.label': 'Pouvons-nous montrer vos mots à toute l’équipe?',
  'share.hint':
    'Vous pouvez dire non. La personne qui l’ouvre voit votre non. Tous ceux qui ouvrent les messages peuvent quand même le lire.',
  'share.short': 'À toute l’équipe',
} satisfies Partial<Messages<FeedbackKey>>;
