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
  'about.close': 'Fermer',
  'about.hides': 'Cacher tout de suite cette page.',
  'about.clears': 'Effacer ce que vous avez écrit ici et ouvrir un autre site.',
  'about.keys': 'Faire de même si vous appuyez 3 fois sur la touche Maj.',
  'about.limits': 'Il ne peut pas',
  'about.history': 'Effacer votre historique. On peut encore voir que vous êtes venu ici.',
  'about.forward':
    'Toujours bloquer le bouton Suivant. Sur un appareil lent, il peut rouvrir cette page.',
  'about.spy': 'Arrêter les applis qui surveillent cet appareil.',
  'about.network': 'Cacher votre visite au réseau, comme le Wi-Fi du travail ou de la maison.',
  'about.sent': 'Reprendre ce que vous avez envoyé.',
  'about.waits': 'Cacher qu’un message attend ici d’être envoyé. Il reste verrouillé.',
  'about.times':
    'Effacer les heures des doses. Elles restent sur ce téléphone. Effacez-les dans le guide, sous « Heures et vie privée ».',
  'about.safer': 'Cet appareil n’est pas sûr pour vous? Prenez-en un autre si vous pouvez.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
