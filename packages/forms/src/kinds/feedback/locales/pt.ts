import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/pt.ts';
import type { FeedbackKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  title: 'Diga como nos saímos',
  purpose: 'É para quem dirige o programa.',
  expect: 'O que disser não muda a ajuda que recebe.',
  'about.label': 'É sobre o quê?',
  'about.short': 'Sobre',
  'about.worker': 'Alguém que trabalha aqui',
  'about.service': 'A ajuda que tive',
  'about.place': 'O lugar ou as horas',
  'about.site': 'Este site',
  'about.other': 'Outra coisa',
  'error.about.required': 'Escolha o tema',
  'words.label': 'O que nos quer dizer?',
  'words.hint': 'Bom ou mau, tudo ajuda. Diga o que a pessoa faz. Não tem de dar o nome.',
  'words.short': 'O que disse',
  'error.words.required': 'Escreva o que nos quer dizer',
  'reply.label': 'Quer uma resposta?',
  'reply.hint': 'Então perguntamos como falar consigo. Se não, não perguntamos quem é.',
  'reply.short': 'Quer resposta',
  'share.label': 'Podemos mostrar as suas palavras a toda a equipa?',
  'share.hint':
    'Pode dizer que não. Quem abrir isto vê o seu não. Todos os que podem abrir mensagens podem ler na mesma.',
  'share.short': 'A toda a equipa',
} satisfies Partial<Messages<FeedbackKey>>;
