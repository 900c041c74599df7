import type { StaticMessages } from './static.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  call: 'Ligue para o {emergencyNumber}',
  draft: 'Rascunho. Nenhum clínico verificou ainda este guia.',
  cannot: 'Não pode fazer boca a boca?',
} satisfies Partial<StaticMessages>;
