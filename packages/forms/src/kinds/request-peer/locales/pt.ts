import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/pt.ts';
import under18 from '../../under-18/locales/pt.ts';
import type { RequestPeerKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Pedir a ajuda de um par',
  purpose: 'Servem para chegar até si e ajudar.',
  expect:
    'Um par pode falar, trazer material ou ir consigo. Não o leva de carro, não dá remédios e não liga todos os dias.',
  'needs.label': 'De que precisa?',
  'needs.hint': 'Escolha tudo o que serve.',
  'needs.short': 'O que precisa',
  'needs.someone-to-talk-to': 'Alguém com quem falar',
  'needs.naloxone': 'Naloxona',
  'needs.harm-reduction-supplies': 'Material para um uso mais seguro',
  'needs.food-clothes-basics': 'Comida, roupa ou outras coisas básicas',
  'needs.help-finding-services': 'Ajuda para encontrar um serviço',
  'needs.company-to-appointment': 'Alguém que vá comigo a uma consulta',
  'needs.other': 'Outra coisa',
  'error.needs.required': 'Escolha pelo menos uma coisa',
  'area.label': 'Onde está?',
  'area.hint':
    'Diga uma zona ou um lugar fácil de achar, como um parque ou uma loja. Não tem de dar a morada.',
  'area.short': 'Onde está',
  'error.area.required': 'Diga onde está',
  'reach.in-person': 'Venham ter comigo',
  'meetAt.label': 'Quando e onde podemos ir ter consigo?',
  'meetAt.hint': 'Diga o lugar, o dia e a hora.',
  'meetAt.short': 'Onde procurar',
  'error.meetAt.required': 'Diga quando e onde procurar',
  'more.title': 'Há mais alguma coisa a saber?',
  'name.label': 'Que nome quer usar?',
  'name.hint': 'Qualquer nome serve.',
  'name.short': 'Nome a usar',
  'note.label': 'O que mais nos pode ajudar?',
  'note.hint': 'Não diga nomes de outras pessoas.',
  'note.short': 'Mais alguma coisa',
} satisfies Partial<Messages<RequestPeerKey>>;
