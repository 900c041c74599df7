import type { Messages } from '@peerkit/model';
import type { WrongEntryKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  title: 'Diga o que está errado numa lista',
  purpose: 'Servem para ver e corrigir a lista.',
  next: 'A equipa confirma e depois muda a lista. Não sabemos quando.',
  'entry.label': 'Que lugar ou serviço é?',
  'entry.hint': 'O nome como está na lista.',
  'entry.short': 'Lugar ou serviço',
  'error.entry.required': 'Diga que lugar ou serviço é',
  'wrong.label': 'O que está errado?',
  'wrong.hint': 'Escolha tudo o que serve.',
  'wrong.short': 'O que está errado',
  'wrong.closed': 'Fechou',
  'wrong.moved': 'Mudou de lugar',
  'wrong.phone': 'O telefone está errado',
  'wrong.hours': 'As horas estão erradas',
  'wrong.other': 'Outra coisa',
  'error.wrong.required': 'Escolha pelo menos uma coisa',
  'right.label': 'O que devia dizer a lista?',
  'right.hint': 'Só o que é público. Não diga nomes.',
  'right.short': 'O que devia dizer',
} satisfies Partial<Messages<WrongEntryKey>>;
