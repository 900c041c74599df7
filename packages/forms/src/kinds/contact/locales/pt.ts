import type { Messages } from '@peerkit/model';
import type { ContactKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'reach.label': 'Como podemos falar consigo?',
  'reach.short': 'Como falar consigo',
  'reach.phone': 'Liguem-me',
  'reach.text': 'Mandem-me SMS',
  'reach.email': 'Mandem-me um email',
  'error.reach.required': 'Escolha como podemos falar consigo',
  'contact.title': 'Onde podemos falar consigo?',
  'number.label': 'O seu número de telefone',
  'number.hint': 'Dê também o indicativo. Pode ser o número de alguém em quem confia.',
  'number.short': 'Número de telefone',
  'error.number.required': 'Dê um número de telefone',
  'error.number.other': 'Dê um número com o indicativo, como 519 555 0123',
  'address.label': 'O seu email',
  'address.short': 'Email',
  'error.address.required': 'Dê um email',
  'error.address.other': 'Dê um email, como nome@example.org',
  'messageOk.label': 'É seguro deixar mensagem?',
  'messageOk.hint': 'Pense em quem mais pode ouvir ou ler.',
  'messageOk.short': 'Seguro deixar mensagem',
} satisfies Partial<Messages<ContactKey>>;
