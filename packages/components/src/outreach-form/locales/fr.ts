import type { Messages } from '@peerkit/model';
import type { ClosingKey } from './closing.en.ts';
import type { FormKey } from './en.ts';
import type { EndingKey } from './ending.en.ts';
import type { FrameKey } from './frame.en.ts';
import type { KeptKey } from './kept.en.ts';
import type { OneByOneKey } from './one-by-one.en.ts';
import type { OwnerKey } from './owner.en.ts';
import type { RareKey } from './rare.en.ts';
import type { UrgentKey } from './urgent.en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  language: 'Langue',
  'emergency.ask': 'Une personne ne respire pas?',
  'emergency.call': 'Appelez le {number}',
  'emergency.local': 'Appelez le numéro d’urgence de votre région.',
  progress: 'Question {step} sur {total}',
  optional: 'Vous pouvez passer cette question.',
  yes: 'Oui',
  no: 'Non',
  continue: 'Continuer',
  back: 'Retour',
  'errors.title': 'Il y a un problème',
  'error.required': 'Répondez à cette question',
  'error.too-long': '{field} : écrivez {max} lettres ou moins',
  'error.number': 'Utilisez seulement des chiffres, comme 12',
  'error.too-large': 'Utilisez {max} ou moins',
  'photo.about': 'Nous la réduisons. Nous enlevons la date et le lieu de la prise.',
  'photo.shown': 'Votre photo',
  'photo.making': 'Nous réduisons la photo',
  'photo.other': 'Choisir une autre photo',
  'photo.remove': 'Enlever la photo',
  'photo.bad': 'Ce fichier ne va pas. Essayez une autre photo.',
  'photo.too-big': 'Ce fichier est trop lourd. Prenez-en un de {max} Mo ou moins.',
  'place.areas': 'Choisissez un secteur',
  'place.here': 'Ajouter à peu près où je suis',
  'place.about': 'À {size} près, jamais le point exact. Vous le voyez et pouvez le changer.',
  'place.failed': 'Nous ne trouvons pas où vous êtes. Écrivez-le, s’il vous plaît.',
  'tally.less': 'Un de moins :',
  'tally.more': 'Un de plus :',
  'error.other': 'Vérifiez cette réponse',
  'error.prefix': 'Erreur :',
  'error.required.of': '{field} : répondez à cette question',
  'error.number.of': '{field} : utilisez seulement des chiffres, comme 12',
  'error.too-large.of': '{field} : utilisez {max} ou moins',
  'error.other.of': '{field} : vérifiez cette réponse',
  other: 'Joignez l’équipe d’une autre façon.',
  'load.slow': 'Chargement en cours. La suite viendra toute seule.',
  'load.failed':
    'Cette page ne s’est pas chargée au complet. Essayez encore. Toujours rien ? Rechargez la page, ou joignez l’équipe d’une autre façon.',
  'setup.person': 'Ce formulaire ne marche pas pour le moment.',
  'setup.owner': 'Pour la personne qui gère ce site :',
  'setup.unknown-kind':
    'Il n’y a pas de formulaire du type « {given} ». Mettez dans « kind » un de ces mots : {known}.',
  'setup.no-intake': 'Mettez dans « intake » l’adresse de votre serveur d’accueil.',
  'setup.no-agency': 'Mettez dans « agency » le nom court de votre organisme.',
  'setup.few-recipients':
    'Mettez dans « recipients » au moins deux clés publiques. Il y en a {given} pour le moment.',
  'setup.bad-intake': '« intake » n’est pas une adresse où l’on peut envoyer.',
  'setup.bad-recipient':
    'Une des clés dans « recipients » n’est pas une clé publique. Chacune commence par « age1 ».',
  'setup.not-secure':
    'Servez cette page en https. Sans cela, le navigateur ne peut pas verrouiller les réponses.',
  'setup.no-sink': 'Chargez le module « define » du formulaire, ou donnez « sink ».',
  'back.note': 'Retour mène à la question d’avant. Vos réponses restent.',
  'choice.clear': 'Effacer ma réponse',
  lost: 'Cette page a été rechargée. Ce que vous aviez écrit est perdu.',
  'lost.sent':
    'Cette page a été rechargée après que vous avez appuyé sur Envoyer. Nous ne savons pas si votre message est parti. Pour en être sûr, écrivez-le de nouveau.',
  'away.title': 'Vous n’aviez pas fini',
  'away.text': 'Vos réponses sont encore sur cette page. Rien n’a été envoyé.',
  'away.resume': 'Reprendre où j’en étais',
  'away.delete': 'Effacer mes réponses',
  'review.title': 'Relisez vos réponses',
  'review.change': 'Changer',
  'review.empty': 'Pas donné',
  'who.team': 'Seule l’équipe lit ceci.',
  'who.no-police': 'Seule l’équipe lit ceci, pas la police.',
  'readers.title': 'Qui lit ceci',
  'consent.title': 'Avant d’envoyer',
  'consent.name': 'Vous n’avez pas à donner votre nom.',
  'consent.reader':
    'Nous verrouillons vos réponses sur cet appareil. Seule l’équipe ({agency}) peut les ouvrir.',
  'consent.keep': {
    one: 'Elle les efface après {count} jour.',
    other: 'Elle les efface après {count} jours.',
  },
  'consent.police': 'Elle ne les donne pas à la police.',
  'consent.court':
    'Si un tribunal l’ordonne, elle peut devoir donner ce qu’elle a. Ne dites donc que ce qu’il faut.',
  'consent.delete':
    'Vous recevez un code. Donnez-le à l’équipe si vous voulez qu’elle efface tout.',
  'agency.unnamed': 'cet organisme',
  send: 'Envoyer',
  'sending.title': 'Envoi en cours',
  'sending.text': 'Gardez cette page ouverte.',
  'received.title': 'Envoyé. L’équipe l’a reçu.',
  'received.thanks': 'Merci de nous avoir écrit.',
  'received.next':
    'L’équipe le lit. Si vous avez dit comment, elle essaie de vous joindre. Nous ne pouvons pas dire quand.',
  'received.reads': 'L’équipe le lit. Nous ne pouvons pas dire quand elle répond.',
  'received.chosen': 'Comment elle essaie de vous joindre :',
  'received.code': 'Votre code est',
  'received.full': 'Voir le code complet',
  'received.keep':
    'Gardez le code si vous voulez poser une question sur ce message. Vos réponses ne sont plus sur cette page.',
  'received.done': 'C’est fini. Vider cette page.',
  'code.copy': 'Copier le code',
  'code.copied': 'Copié.',
  'code.not-copied': 'La copie n’a pas marché.',
  'code.use':
    'Avec ce code, l’équipe peut trouver votre message, ou l’effacer, une fois qu’elle l’a.',
  'saved.title': 'Pas encore envoyé',
  'saved.text':
    'Votre message est gardé et verrouillé sur cet appareil. Les gens qui utilisent cet appareil ne peuvent pas le lire, mais ils peuvent voir qu’un message attend.',
  'saved.next':
    'Nous l’enverrons dès que possible. Gardez cette page ouverte, ou revenez plus tard.',
  'saved.fragile': 'Ce navigateur ne gardera peut-être pas votre message longtemps.',
  'saved.limit': {
    one: 'Si l’envoi ne marche pas en {count} jour, nous essayons encore quand cet appareil est en ligne. Puis le message est effacé.',
    other:
      'Si l’envoi ne marche pas en {count} jours, nous essayons encore quand cet appareil est en ligne. Puis le message est effacé.',
  },
  'unsure.title': 'Nous ne savons pas s’il est arrivé',
  'unsure-open.title': 'Nous ne savons pas s’il est arrivé. Gardez cette page ouverte.',
  'unsure.text':
    'L’équipe l’a peut-être déjà. Nous essayons jusqu’à le savoir. Elle ne le reçoit qu’une fois.',
  'unsure.next': 'Gardez cette page ouverte, ou revenez plus tard.',
  'unsaved.title': 'Pas encore envoyé. Gardez cette page ouverte.',
  'unsaved.text':
    'Cet appareil ne peut pas garder votre message. Si vous fermez cette page, il est perdu.',
  'unsaved.next': 'Nous l’enverrons dès que possible.',
  'failed.title': 'Pas envoyé',
  'failed.text':
    'Quelque chose n’a pas marché sur cette page. Vos réponses sont encore ici. Si vous fermez cette page, elles sont perdues.',
  'rejected.title': 'Ce message n’a pas été envoyé',
  'rejected.text': 'Le service ne l’a pas pris. Il n’essaiera plus.',
  'not-sealed.text':
    'Cette page n’a pas pu verrouiller votre message. Il n’a donc pas été envoyé. Vos réponses sont encore ici.',
  'expired.title': 'Nous n’essayons plus d’envoyer ce message',
  'expired.text': 'Il a attendu trop longtemps. Il n’est plus sur cet appareil.',
  'deleted.title': 'Effacé',
  'deleted.text': 'Le message n’est plus sur cet appareil.',
  'deleted-here.title': 'Effacé de cet appareil',
  maybe: 'L’équipe l’a peut-être reçu avant.',
  'reason.offline': 'Cet appareil n’est pas en ligne.',
  'reason.unreachable': 'Nous n’avons pas pu joindre l’équipe.',
  'reason.no-answer': 'Nous avons essayé de l’envoyer, et aucune réponse n’est venue.',
  'reason.intercepted':
    'Nous n’avons pas pu joindre l’équipe. Si ce Wi-Fi demande de se connecter, faites-le d’abord.',
  'reason.not-ready': 'Cette page n’est pas prête à envoyer.',
  'reason.busy': 'Le service est occupé pour le moment.',
  retry: 'Essayer d’envoyer',
  'retry.now': 'Nous essayons.',
  'retry.still': 'Toujours pas envoyé. Nous essayons encore.',
  delete: 'Effacer avant l’envoi',
  'delete.here': 'Effacer de cet appareil',
  'delete.sure': 'Ce qui est effacé ne revient pas.',
  'delete.unsure': 'Ce que l’équipe a déjà reste chez elle.',
  'delete.yes': 'Oui, effacer',
  'delete.keep': 'Non, ne pas effacer',
  'delete.failed': 'L’effacement n’a pas marché. Essayez encore une fois.',
  'urgent.title': 'Vous pouvez appeler quelqu’un maintenant',
  'urgent.text':
    'Êtes-vous en danger? Pourriez-vous vous faire du mal, ou ne voulez-vous plus vivre? Vous n’avez pas à attendre notre réponse.',
  sooner: 'Besoin de quelqu’un plus vite?',
  again: 'Recommencer',
  waiting: {
    one: '{count} message attend d’être envoyé.',
    other: '{count} messages attendent d’être envoyés.',
  },
  'waiting.unsure': {
    one: 'Nous ne savons pas si {count} message est arrivé. Nous essayons encore.',
    other: 'Nous ne savons pas si {count} messages sont arrivés. Nous essayons encore.',
  },
  'waiting.refused': {
    one: '{count} message n’a pas été envoyé. Le service ne l’a pas pris.',
    other: '{count} messages n’ont pas été envoyés. Le service ne les a pas pris.',
  },
  'waiting.send': 'Envoyer maintenant',
  'waiting.others': {
    one: '{count} autre message attend l’envoi.',
    other: '{count} autres messages attendent l’envoi.',
  },
  'waiting.delete': { one: 'Effacer {count} message', other: 'Effacer {count} messages' },
  'deleted.count': {
    one: '{count} message a été effacé.',
    other: '{count} messages ont été effacés.',
  },
  'one.title': 'En effacer un seul',
  'one.about': 'Vous voyez le formulaire et l’heure. Personne ne peut en lire plus ici.',
  'one.of': '{form}, {time}',
  'one.other': 'Un autre formulaire',
  'kept.ask': 'Cet appareil est-il à vous?',
  'kept.about':
    'Nous pouvons garder ce que vous écrivez sur cet appareil, pour continuer plus tard. Ce n’est pas verrouillé: qui utilise l’appareil peut le lire.',
  'kept.until':
    'C’est effacé quand vous envoyez, effacez ou quittez vite cette page, ou après 7 jours.',
  'kept.begin': 'Il est à moi. Garder ce que j’écris',
  'kept.failed': 'Cet appareil ne peut pas le garder.',
  'kept.on': 'Ce que vous écrivez est gardé sur cet appareil, sans verrou.',
  'kept.delete': 'Effacer ce qui est gardé',
  'kept.earlier': 'Un formulaire non envoyé est gardé sur cet appareil.',
  'kept.resume': 'Continuer',
  'frame.title': 'Formulaire de l’équipe',
  'frame.about':
    'Ce formulaire est sur une page de l’équipe. Le site autour ne peut pas lire ce que vous écrivez.',
  'frame.own': 'Ouvrir le formulaire sur sa propre page',
  'frame.failed': 'Le formulaire ne s’est pas chargé ici.',
} satisfies Partial<
  Messages<
    | FormKey
    | ClosingKey
    | EndingKey
    | RareKey
    | UrgentKey
    | KeptKey
    | FrameKey
    | OwnerKey
    | OneByOneKey
  >
>;
