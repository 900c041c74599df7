import type { Messages } from '@peerkit/model';
import type { AboutKey } from './about.en.ts';
import type { ExitKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  leave: 'Sair desta página',
  presses: {
    one: 'Carregue mais {count} vez em Shift para sair.',
    other: 'Carregue mais {count} vezes em Shift para sair.',
  },
  leaving: 'A sair',
  about: 'O que este botão faz',
  'about.close': 'Fechar',
  'about.hides': 'Esconde logo esta página.',
  'about.clears': 'Apaga o que escreveu aqui e abre outro site.',
  'about.keys': 'Faz o mesmo se carregar 3 vezes em Shift.',
  'about.limits': 'Não consegue',
  'about.history': 'Apagar o seu histórico. Ainda se pode ver que passou por aqui.',
  'about.forward':
    'Travar sempre o botão Avançar. Num aparelho lento, pode abrir outra vez esta página.',
  'about.spy': 'Parar as apps que vigiam este aparelho.',
  'about.network': 'Esconder a visita da rede, como o Wi-Fi do trabalho ou de casa.',
  'about.sent': 'Desfazer o que enviou.',
  'about.waits': 'Esconder que uma mensagem espera aqui para ser enviada. Continua trancada.',
  'about.times':
    'Apagar as horas das doses. Ficam neste telefone. Apague-as no guia, em «Horas e privacidade».',
  'about.safer': 'Não é seguro usar este aparelho? Use outro se puder.',
} satisfies Partial<Messages<ExitKey | AboutKey>>;
