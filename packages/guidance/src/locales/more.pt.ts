import type { MoreMessages } from './more.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'call.also': 'Também pode ligar para o {emergencyAlso}.',
  'call.local': 'Não há {emergencyNumber} onde está? Ligue para o número de emergência local.',
  'call.ask': 'Diga que pode ser uma overdose. Peça naloxona.',
  'first.title': 'Primeiro, faça respiração boca a boca.',
  'first.minutes': 'Faça isto durante {breathsBefore} minutos. Depois dê naloxona.',
  'breaths.first': 'Comece com {firstBreaths} sopros lentos.',
  'breaths.pace-plain': 'Sopre devagar, uma vez a seguir à outra. Veja o peito subir.',
  'cpr.breaths': 'Sabe fazer reanimação? Faça também boca a boca.',
  'cpr.ratio':
    'Sabe fazer reanimação? {cprPushes} compressões, depois {cprBreaths} sopros. Repita.',
  'reassess.look-plain': 'Olhe para o peito. Bom: sobe uma e outra vez, sem esforço.',
  'stay.wears-off-plain': 'A naloxona deixa de fazer efeito. A respiração pode voltar a parar.',
  'stay.tell-plain': 'Diga à equipa o que foi consumido, se souber.',
  'kit.nyxoid': 'Spray para o nariz, Nyxoid',
  'kit.ventizolve': 'Spray para o nariz, Ventizolve',
  'kit.prefilled': 'Seringa Prenoxad',
  'kit.other': 'Naloxona',
  'nasal.press-mg': 'Carregue no êmbolo com força. É uma dose: {dose} mg.',
  'prefilled.open': 'Abra a caixa. Ponha uma agulha na seringa.',
  'prefilled.push':
    'Espete a agulha a direito. Empurre até à linha preta seguinte: {dose} mg em {volume} mL.',
  'prefilled.next': 'Dose seguinte: a mesma seringa, a linha preta seguinte.',
  'other.use': 'Leia o rótulo. Dê uma dose como lá diz.',
  'other.next': 'Dose seguinte: como diz o rótulo.',
  'none.cpr': 'Sem kit? Comprima o peito até a ajuda chegar.',
} satisfies Partial<MoreMessages>;
