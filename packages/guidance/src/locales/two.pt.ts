import type { TwoMessages } from './two.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'two.us': 'Somos duas pessoas',
  'two.other': 'Quem também ajuda:',
  'two.if': 'São duas pessoas? Quem também ajuda:',
  'two.fetch': 'Procure um telefone e um kit de naloxona.',
  'two.phone': 'Procure um telefone.',
  'two.call': 'Procure um telefone. Ligue para o {emergencyNumber}. Depois volte.',
  'two.breathe': 'Incline a cabeça para trás. Faça respiração boca a boca até a dose estar pronta.',
  'two.push': 'Comprima o peito até a dose estar pronta.',
  'two.ready': 'Olhe para o relógio. Prepare uma dose. Veja quando chega a equipa.',
  'two.aed': 'Há um desfibrilhador? Vá buscá-lo. Depois prepare uma dose.',
  'two.aed-none': 'Há um desfibrilhador? Vá buscá-lo. Veja quando chega a equipa.',
  'two.meet': 'Veja quando chega a equipa. Mostre o caminho.',
} satisfies Partial<TwoMessages>;
