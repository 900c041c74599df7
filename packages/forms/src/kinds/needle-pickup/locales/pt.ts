import type { Messages } from '@peerkit/model';
import type { NeedlePickupKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Pedir a recolha de agulhas',
  purpose: 'Servem para encontrar e recolher as agulhas.',
  expect: 'Não toque nas agulhas. Afaste crianças e animais.',
  next: 'A equipa lê a sua mensagem e marca a recolha. Não sabemos quando.',
  'place.label': 'Onde estão as agulhas?',
  'place.hint': 'Diga uma esquina, um parque ou um lugar fácil de achar. Não diga quem lá vive.',
  'place.short': 'Onde estão',
  'error.place.required': 'Diga onde estão as agulhas',
  'count.label': 'Quantas são?',
  'count.short': 'Quantas',
  'count.one': 'Uma',
  'count.few': '2 a 10',
  'count.many': 'Mais de 10',
  'error.count.required': 'Diga mais ou menos quantas são',
  'children.label': 'As crianças podem chegar lá?',
  'children.short': 'Crianças podem chegar',
  'seen.label': 'Quando as viu?',
  'seen.short': 'Quando as viu',
  'seen.today': 'Hoje',
  'seen.yesterday': 'Ontem',
  'seen.earlier': 'Antes disso',
  'note.label': 'A que deve a equipa ter cuidado?',
  'note.hint': 'Um cão ou vidros, por exemplo. Não diga nomes.',
  'note.short': 'Ter cuidado com',
  'photo.label': 'Tem uma foto?',
  'photo.hint': 'Só das agulhas e do lugar. Sem pessoas, por favor.',
  'photo.short': 'Foto',
} satisfies Partial<Messages<NeedlePickupKey>>;
