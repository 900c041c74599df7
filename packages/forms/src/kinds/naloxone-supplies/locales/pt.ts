import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/pt.ts';
import under18 from '../../under-18/locales/pt.ts';
import type { NaloxoneSuppliesKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Naloxona e material',
  purpose: 'Servem para preparar o que pede.',
  expect: 'É grátis. Não tem de mostrar documentos. Não é para uma emergência.',
  'items.label': 'De que precisa?',
  'items.hint': 'Escolha tudo o que serve.',
  'items.short': 'Do que precisa',
  'items.nasal-naloxone': 'Naloxona para o nariz',
  'items.injectable-naloxone': 'Naloxona para injetar',
  'items.injecting-supplies': 'Agulhas e outro material para injetar',
  'items.smoking-supplies': 'Cachimbos e outro material para fumar',
  'items.test-strips': 'Tiras para testar drogas',
  'items.sharps-box': 'Uma caixa para agulhas usadas',
  'items.safer-sex-supplies': 'Preservativos e lubrificante',
  'items.other': 'Outra coisa',
  'error.items.required': 'Escolha pelo menos uma coisa',
  'people.label': 'Para quantas pessoas é?',
  'people.short': 'Para quantas',
  'people.one': 'Só para mim',
  'people.few': '2 a 5 pessoas',
  'people.many': 'Mais de 5 pessoas',
  'training.label': 'Quer que mostremos como dar naloxona?',
  'training.short': 'Mostrar a naloxona',
  'handover.label': 'Como quer receber?',
  'handover.short': 'Como receber',
  'handover.pick-up': 'Posso ir buscar',
  'handover.meet': 'Alguém me pode trazer',
  'error.handover.required': 'Escolha como quer receber',
  'area.label': 'Que zona lhe dá jeito?',
  'area.hint': 'Basta uma zona ou um lugar conhecido. Não tem de dar a morada.',
  'area.short': 'Zona',
  'error.area.required': 'Diga que zona lhe dá jeito',
  'note.label': 'O que mais nos pode ajudar?',
  'note.hint': 'Por exemplo, o tamanho ou a quantidade. Não diga nomes de outras pessoas.',
  'note.short': 'Mais alguma coisa',
} satisfies Partial<Messages<NaloxoneSuppliesKey>>;
