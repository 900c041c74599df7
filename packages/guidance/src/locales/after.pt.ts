import type { AfterMessages } from './after.en.ts';

/** Draft: waits for a native peer, a clinician and a lawyer to read it. */
export default {
  'after.title': 'E agora?',
  'after.hospital': 'A pessoa está melhor? Deve ir ao hospital mesmo assim.',
  'after.recovered': 'Não veio ninguém? Fique até a pessoa estar bem acordada e a respirar bem.',
  'after.kit': 'Substitua o seu kit',
  'after.kit-new': 'Deu naloxona? Arranje já um kit novo.',
  'after.you': 'Cuide de si',
  'after.helped': 'Ajudou. Isso conta, aconteça o que acontecer agora.',
  'after.shaky': 'A tremer ou com frio? Sente-se. Beba um pouco de água. Descanse.',
  'after.talk': 'Fale com alguém de confiança. Não guarde tudo para si.',
  'after.lines': 'A quem pode ligar',
  'after.rights': 'Os seus direitos',
  'after.draft': 'Rascunho. Nenhum jurista verificou estas linhas.',
  'after.finish': 'Terminar. Apagar as horas',
  'law.ca.act': 'No Canadá, uma lei protege em parte: o «Good Samaritan Drug Overdose Act».',
  'law.ca.who': 'Abrange quem liga, a pessoa e todos os presentes, quer fiquem quer saiam.',
  'law.ca.covers': 'Sem acusação por ter drogas para consumo próprio.',
  'law.ca.terms': 'Nem por violar assim a fiança, a pena suspensa ou a liberdade condicional.',
  'law.ca.not': 'Não abrange mandados, venda ou fabrico de drogas, nem outros crimes.',
  'law.ca.police': 'A polícia nem sempre conhece esta lei.',
  'law.uk.give': 'Qualquer pessoa pode dar naloxona para salvar uma vida, com ou sem formação.',
  'law.uk.not': 'Isto é sobre dar naloxona. Não abrange ter drogas.',
} satisfies Partial<AfterMessages>;
