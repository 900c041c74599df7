import type { Messages } from '@peerkit/model';
import type { PageKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'off.form': 'Be JavaScript forma neveikia.',
  'off.reads': 'Kas ja siunčiama, užrakinta. Atverti gali tik komanda ({agency}).',
  'off.unnamed': 'Kas ja siunčiama, užrakinta. Atverti gali tik komanda.',
  'off.police': 'Ji to neduoda policijai.',
  'off.contact': 'Komandą pasieksite taip:',
  'off.other': 'Susisiekite su komanda kitaip.',
  'off.ask': 'Ar kas nors nekvėpuoja?',
  'off.call': 'Skambinkite {number}',
  'off.local': 'Skambinkite vietos pagalbos numeriu.',
} satisfies Partial<Messages<PageKey>>;
