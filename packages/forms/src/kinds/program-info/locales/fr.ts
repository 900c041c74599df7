import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/fr.ts';
import type { ProgramInfoKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  title: 'Se renseigner sur un programme',
  purpose: 'Elle s’en sert pour vous dire quel programme convient.',
  expect:
    'Les pairs écoutent et disent ce qui les a aidés. Ils ne conduisent pas, ne donnent pas de médicaments et n’appellent pas chaque jour.',
  'program.label': 'C’est à quel sujet?',
  'program.hint': 'Choisissez tout ce qui convient.',
  'program.short': 'Sujet',
  'program.crisis': 'Aide en cas de crise',
  'program.leaving-hospital': 'Sortir de l’hôpital',
  'program.justice': 'Tribunal, prison ou police',
  'program.street-outreach': 'Travail de rue',
  'program.substance-use': 'Consommation de drogues ou d’alcool',
  'program.first-psychosis': 'Entendre ou voir des choses pour la première fois',
  'program.self-harm': 'Me faire du mal',
  'program.wellness-plan': 'Un plan pour aller bien',
  'program.youth': 'Aide pour les jeunes',
  'program.not-sure': 'Je ne sais pas encore',
  'error.program.required': 'Choisissez au moins un sujet',
  'region.label': 'Où vivez-vous?',
  'region.short': 'Où',
  'region.london': 'London',
  'region.woodstock': 'Woodstock',
  'region.elgin': 'Comté d’Elgin',
  'region.oxford': 'Comté d’Oxford',
  'region.other': 'Ailleurs',
  'age.label': 'Quel âge avez-vous?',
  'age.hint':
    'Certains programmes sont pour un groupe d’âge. Vous n’avez pas à donner votre date de naissance.',
  'age.short': 'Âge',
  'age.under-16': 'Moins de 16 ans',
  'age.16-to-17': '16 ou 17 ans',
  'age.18-to-30': '18 à 30 ans',
  'age.31-to-35': '31 à 35 ans',
  'age.over-35': 'Plus de 35 ans',
  'age.no-answer': 'Je préfère ne pas le dire',
  'young.label': 'Voulez-vous nous parler vous-même?',
  'young.hint':
    'Vous n’avez pas besoin d’un parent et nous n’en demandons pas. Y a-t-il un numéro sur cette page ? Vous pouvez l’appeler.',
  'young.short': 'Va appeler',
  'young.call': 'Oui, je vais appeler',
  'young.later': 'Je veux que vous me joigniez',
  'question.label': 'Qu’est-ce qui vous aiderait?',
  'question.hint': 'Quelques mots suffisent. Vous n’avez pas à raconter votre histoire.',
  'question.short': 'Ce qui aiderait',
  'reach.hint':
    'Nous pouvons répondre seulement si vous dites comment. Si vous allez appeler, ce n’est pas nécessaire.',
  'name.label': 'Comment vous appeler?',
  'name.hint': 'N’importe quel nom convient.',
  'name.short': 'Nom à utiliser',
} satisfies Partial<Messages<ProgramInfoKey>>;
