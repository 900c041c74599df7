import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  title: 'Ajuda: overdose',
  call: 'Ligue para o {emergencyNumber}',
  draft: 'Rascunho. Nenhum clínico verificou ainda este guia.',
  cannot: 'Não pode fazer boca a boca?',
  noLife: 'Não respira e não dá sinal de vida?',
  awake: 'A pessoa responde ou acorda?',
  asleep: 'Respira bem sem ajuda, mas não acorda?',
  notBreathing: 'Não respira bem, ou só arfa?',
  nextDose: '{kit}: não respira bem {minutes} minutos depois de uma dose? Dê a dose seguinte.',
  nextDoseUntimed: '{kit}: o rótulo, ou o {emergencyNumber}, diz quando dar a dose seguinte.',
  again: 'Continue a ajudar. Repita os passos {from} a {to} até a pessoa respirar bem.',
  relapse: 'A respiração para outra vez? Dê logo uma dose. Volte ao passo {from}.',
  relapseNone: 'A respiração para outra vez? Volte ao passo {from}.',
} satisfies Partial<StaticMessages>;
