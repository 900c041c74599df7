import type { Messages } from '@peerkit/model';
import type { AboutKey } from './about.en.ts';
import type { ExitKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  leave: 'Quitter cette page',
  presses: {
    one: 'Appuyez encore {count} fois sur Maj pour quitter.',
    other: 'Appuyez encore {count} fois sur Maj pour quitter.',
  },
  leaving: 'Sortie en cours',
  about: 'Ce que fait ce bouton',
  'about.does':
    'Il cache tout de suite cette page, efface ce que vous avez écrit ici et ouvre un autre site. Vous pouvez aussi appuyer 3 fois sur la touche Maj.',
  'about.limits': 'Il ne peut pas tout faire :',
  'about.history': 'Il n’efface pas votre historique. On peut encore voir que vous êtes venu ici.',
  'about.spy': 'Il n’arrête pas les applis qui surveillent cet appareil.',
  'about.network':
    'Il ne cache pas votre visite au réseau, comme le Wi-Fi du travail ou de la maison.',
  'about.sent': 'Il ne reprend pas ce que vous avez envoyé.',
  'about.safer': 'Cet appareil n’est pas sûr pour vous? Prenez-en un autre si vous pouvez.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
