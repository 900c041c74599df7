import type { Messages } from '@peerkit/model';
import type { PageKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'off.form': 'Az űrlap JavaScript nélkül nem működik.',
  'off.reads':
    'Amit az emberek vele küldenek, le van zárva. Csak a csapat ({agency}) nyithatja ki.',
  'off.unnamed': 'Amit az emberek vele küldenek, le van zárva. Csak a csapat nyithatja ki.',
  'off.police': 'Nem adják át a rendőrségnek.',
  'off.contact': 'Így éri el a csapatot:',
  'off.other': 'Kérjük, más módon érje el a csapatot.',
  'off.ask': 'Valaki nem lélegzik?',
  'off.call': 'Hívja: {number}',
  'off.local': 'Hívja a helyi segélyhívó számot.',
} satisfies Partial<Messages<PageKey>>;
