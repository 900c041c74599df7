import type { Messages } from '@peerkit/model';
import type { ClosingKey } from './closing.en.ts';
import type { FormKey } from './en.ts';
import type { EndingKey } from './ending.en.ts';
import type { FrameKey } from './frame.en.ts';
import type { KeptKey } from './kept.en.ts';
import type { OneByOneKey } from './one-by-one.en.ts';
import type { OwnerKey } from './owner.en.ts';
import type { RareKey } from './rare.en.ts';
import type { UrgentKey } from './urgent.en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  language: 'Língua',
  'emergency.ask': 'Alguém não respira?',
  'emergency.call': 'Ligue para o {number}',
  'emergency.local': 'Ligue para o número de emergência da sua zona.',
  progress: 'Pergunta {step} de {total}',
  optional: 'Pode passar à frente.',
  yes: 'Sim',
  no: 'Não',
  continue: 'Continuar',
  back: 'Voltar',
  'errors.title': 'Há um problema',
  'error.required': 'Responda a esta pergunta',
  'error.too-long': '{field}: use no máximo {max} letras',
  'error.number': 'Use só algarismos, como 12',
  'error.too-large': 'Use {max} ou menos',
  'photo.about': 'Tornamos a foto pequena. Tiramos quando e onde foi feita.',
  'photo.shown': 'A sua foto',
  'photo.making': 'A tornar a foto mais pequena',
  'photo.other': 'Escolher outra foto',
  'photo.remove': 'Tirar a foto',
  'photo.bad': 'Este ficheiro não serve. Tente outra foto.',
  'photo.too-big': 'Este ficheiro é grande demais. Use um de {max} MB ou menos.',
  'place.areas': 'Escolha uma zona',
  'place.here': 'Juntar mais ou menos onde estou',
  'place.about': 'Com erro de {size}, nunca o ponto exato. Pode ver e mudar.',
  'place.failed': 'Não conseguimos saber onde está. Escreva, por favor.',
  'tally.less': 'Menos um:',
  'tally.more': 'Mais um:',
  'error.other': 'Reveja esta resposta',
  'error.prefix': 'Erro:',
  'error.required.of': '{field}: responda a esta pergunta',
  'error.number.of': '{field}: use só algarismos, como 12',
  'error.too-large.of': '{field}: use {max} ou menos',
  'error.other.of': '{field}: reveja esta resposta',
  other: 'Fale com a equipa de outra forma.',
  'load.slow': 'Ainda a carregar. Continua sozinho.',
  'load.failed':
    'Esta página não abriu toda. Tente outra vez. Continua igual? Abra a página de novo ou fale com a equipa de outra forma.',
  'setup.person': 'Este formulário não está a funcionar agora.',
  'setup.owner': 'Para quem gere este site:',
  'setup.unknown-kind':
    'Não há um formulário do tipo «{given}». Ponha em «kind» um destes: {known}.',
  'setup.no-intake': 'Ponha em «intake» o endereço da sua receção.',
  'setup.no-agency': 'Ponha em «agency» o nome curto da sua organização.',
  'setup.few-recipients':
    'Ponha em «recipients» pelo menos duas chaves públicas. Agora há {given}.',
  'setup.bad-intake': '«intake» não é um endereço para onde se possa enviar.',
  'setup.bad-recipient':
    'Uma das chaves em «recipients» não é uma chave pública. Cada uma começa por «age1».',
  'setup.not-secure':
    'Sirva esta página por https. Sem isso, o browser não consegue trancar as respostas.',
  'setup.no-sink': 'Carregue o módulo «define» do formulário, ou defina «sink».',
  'back.note': 'Voltar leva à pergunta anterior. As suas respostas ficam.',
  'choice.clear': 'Apagar a minha resposta',
  lost: 'Esta página foi carregada de novo. O que escreveu antes perdeu-se.',
  'lost.sent':
    'Esta página foi carregada de novo depois de carregar em Enviar. Não sabemos se a sua mensagem foi enviada. Para ter a certeza, escreva-a outra vez.',
  'away.title': 'Estava a meio disto',
  'away.text': 'As suas respostas ainda estão nesta página. Nada foi enviado.',
  'away.resume': 'Continuar onde estava',
  'away.delete': 'Apagar as minhas respostas',
  'review.title': 'Reveja as suas respostas',
  'review.change': 'Mudar',
  'review.empty': 'Não dado',
  'who.team': 'Só a equipa lê isto.',
  'who.no-police': 'Só a equipa lê isto, não a polícia.',
  'readers.title': 'Quem lê isto',
  'consent.title': 'Antes de enviar',
  'consent.name': 'Não tem de dar o seu nome.',
  'consent.reader':
    'Trancamos as suas respostas neste aparelho. Só a equipa ({agency}) as pode abrir.',
  'consent.keep': {
    one: 'A equipa apaga-as ao fim de {count} dia.',
    other: 'A equipa apaga-as ao fim de {count} dias.',
  },
  'consent.police': 'A equipa não as dá à polícia.',
  'consent.court':
    'Se um tribunal mandar, a equipa pode ter de entregar o que tem. Por isso diga só o que faz falta.',
  'consent.delete': 'Vai receber um código. Dê-o à equipa se quiser que apague tudo.',
  'agency.unnamed': 'esta organização',
  send: 'Enviar',
  'sending.title': 'A enviar',
  'sending.text': 'Deixe esta página aberta.',
  'received.title': 'Enviado. A equipa já tem.',
  'received.thanks': 'Obrigado por nos escrever.',
  'received.next': 'A equipa lê tudo. Se disse como, tenta falar consigo. Não sabemos quando.',
  'received.reads': 'A equipa lê tudo. Não sabemos quando responde.',
  'received.chosen': 'Como tenta falar consigo:',
  'received.code': 'O seu código é',
  'received.full': 'Ver o código todo',
  'received.keep':
    'Guarde o código se quiser perguntar por esta mensagem. As suas respostas já não estão nesta página.',
  'received.done': 'Pronto. Limpar esta página.',
  'code.copy': 'Copiar o código',
  'code.copied': 'Copiado.',
  'code.not-copied': 'Não foi possível copiar.',
  'code.use':
    'Com este código, a equipa pode encontrar a sua mensagem, ou apagá-la, quando a tiver.',
  'saved.title': 'Ainda não enviado',
  'saved.text':
    'A sua mensagem está guardada e trancada neste aparelho. Quem usa este aparelho não a pode ler, mas pode ver que uma mensagem espera.',
  'saved.next': 'Vamos enviar quando for possível. Deixe esta página aberta, ou volte mais tarde.',
  'saved.fragile': 'Este navegador pode não guardar a sua mensagem por muito tempo.',
  'saved.limit': {
    one: 'Se não for enviada em {count} dia, tentamos mais uma vez quando houver rede. Depois é apagada.',
    other:
      'Se não for enviada em {count} dias, tentamos mais uma vez quando houver rede. Depois é apagada.',
  },
  'unsure.title': 'Não sabemos se chegou',
  'unsure-open.title': 'Não sabemos se chegou. Deixe esta página aberta.',
  'unsure.text': 'A equipa talvez já a tenha. Tentamos até saber. A equipa só a recebe uma vez.',
  'unsure.next': 'Deixe esta página aberta, ou volte mais tarde.',
  'unsaved.title': 'Ainda não enviado. Deixe esta página aberta.',
  'unsaved.text':
    'Este aparelho não pode guardar a sua mensagem. Se fechar esta página, perde a mensagem.',
  'unsaved.next': 'Vamos enviar quando for possível.',
  'failed.title': 'Não enviado',
  'failed.text':
    'Algo nesta página falhou. As suas respostas ainda estão aqui. Se fechar esta página, perdem-se.',
  'rejected.title': 'Esta mensagem não foi enviada',
  'rejected.text': 'O serviço não a aceitou. Não vai tentar outra vez.',
  'not-sealed.text':
    'Esta página não conseguiu trancar a sua mensagem e por isso não foi enviada. As suas respostas ainda estão aqui.',
  'expired.title': 'Já não tentamos enviar esta mensagem',
  'expired.text': 'Esperou tempo de mais. Já não está neste aparelho.',
  'deleted.title': 'Apagada',
  'deleted.text': 'A mensagem já não está neste aparelho.',
  'deleted-here.title': 'Apagada deste aparelho',
  maybe: 'A equipa pode tê-la recebido antes.',
  'reason.offline': 'Este aparelho não tem rede.',
  'reason.unreachable': 'Não foi possível chegar à equipa.',
  'reason.no-answer': 'Tentámos enviar, e não veio resposta.',
  'reason.intercepted':
    'Não foi possível chegar à equipa. Se este Wi-Fi pedir para entrar com uma conta, faça isso primeiro.',
  'reason.not-ready': 'Esta página ainda não está pronta para enviar.',
  'reason.busy': 'O serviço está ocupado agora.',
  retry: 'Tentar enviar agora',
  'retry.now': 'Estamos a tentar.',
  'retry.still': 'Ainda não foi. Vamos continuar a tentar.',
  delete: 'Apagar antes de enviar',
  'delete.here': 'Apagar deste aparelho',
  'delete.sure': 'O que for apagado não volta.',
  'delete.unsure': 'O que a equipa já tem fica com ela.',
  'delete.yes': 'Sim, apagar',
  'delete.keep': 'Não, não apagar',
  'delete.failed': 'Não foi possível apagar. Tente outra vez.',
  'urgent.title': 'Pode ligar já a alguém',
  'urgent.text':
    'Está em perigo? Pode vir a magoar-se, ou não quer viver? Não precisa de esperar por nós.',
  sooner: 'Precisa de alguém mais depressa?',
  again: 'Começar de novo',
  waiting: {
    one: '{count} mensagem à espera de ser enviada.',
    other: '{count} mensagens à espera de serem enviadas.',
  },
  'waiting.unsure': {
    one: 'Não sabemos se {count} mensagem chegou. Continuamos a tentar.',
    other: 'Não sabemos se {count} mensagens chegaram. Continuamos a tentar.',
  },
  'waiting.refused': {
    one: '{count} mensagem não foi enviada. O serviço não a aceitou.',
    other: '{count} mensagens não foram enviadas. O serviço não as aceitou.',
  },
  'waiting.send': 'Enviar agora',
  'waiting.others': {
    one: 'Mais {count} mensagem espera o envio.',
    other: 'Mais {count} mensagens esperam o envio.',
  },
  'waiting.delete': { one: 'Apagar {count} mensagem', other: 'Apagar {count} mensagens' },
  'deleted.count': {
    one: '{count} mensagem foi apagada.',
    other: '{count} mensagens foram apagadas.',
  },
  'one.title': 'Apagar só uma',
  'one.about': 'Vê o formulário e a hora. Aqui ninguém pode ler mais.',
  'one.of': '{form}, {time}',
  'one.other': 'Outro formulário',
  'kept.ask': 'Este aparelho é seu?',
  'kept.about':
    'Podemos guardar aqui o que escreve, para continuar depois. Não fica fechado: quem usa o aparelho pode ler.',
  'kept.until': 'Sai quando envia, apaga ou sai depressa da página, ou após 7 dias.',
  'kept.begin': 'É meu. Guardar o que escrevo',
  'kept.failed': 'Este aparelho não pode guardar.',
  'kept.on': 'O que escreve fica neste aparelho, sem fecho.',
  'kept.delete': 'Apagar o que ficou',
  'kept.earlier': 'Há neste aparelho um formulário que não foi enviado.',
  'kept.resume': 'Continuar',
  'frame.title': 'Formulário da equipa',
  'frame.about':
    'Este formulário está numa página da equipa. O site à volta não consegue ler o que escreve.',
  'frame.own': 'Abrir o formulário numa página própria',
  'frame.failed': 'O formulário não carregou aqui.',
} satisfies Partial<
  Messages<
    | FormKey
    | ClosingKey
    | EndingKey
    | RareKey
    | UrgentKey
    | KeptKey
    | FrameKey
    | OwnerKey
    | OneByOneKey
  >
>;
