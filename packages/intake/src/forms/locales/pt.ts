import type { Messages } from '@peerkit/model';
import type { PageKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'off.form': 'O formulário não funciona sem JavaScript.',
  'off.reads':
    'O que as pessoas enviam com ele fica trancado. Só a equipa ({agency}) o pode abrir.',
  'off.unnamed': 'O que as pessoas enviam com ele fica trancado. Só a equipa o pode abrir.',
  'off.police': 'A equipa não o dá à polícia.',
  'off.contact': 'Contacte a equipa assim:',
  'off.other': 'Contacte a equipa de outra forma.',
  'off.ask': 'Alguém não respira?',
  'off.call': 'Ligue para o {number}',
  'off.local': 'Ligue para o número de emergência da sua zona.',
} satisfies Partial<Messages<PageKey>>;
