import type { TwoMessages } from './two.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'two.us': 'Esame dviese',
  'two.other': 'Kitas padėjėjas:',
  'two.if': 'Esate dviese? Kitas padėjėjas:',
  'two.fetch': 'Suraskite telefoną ir naloksono rinkinį.',
  'two.phone': 'Suraskite telefoną.',
  'two.call': 'Suraskite telefoną. Skambinkite {emergencyNumber}. Paskui grįžkite.',
  'two.breathe': 'Atloškite galvą. Darykite dirbtinį kvėpavimą, kol bus paruošta dozė.',
  'two.push': 'Spauskite krūtinę, kol bus paruošta dozė.',
  'two.ready': 'Stebėkite laikrodį. Paruoškite dozę. Žiūrėkite, ar atvyksta medikai.',
  'two.aed': 'Yra defibriliatorius? Atneškite jį. Tada paruoškite dozę.',
  'two.aed-none': 'Yra defibriliatorius? Atneškite jį. Žiūrėkite, ar atvyksta medikai.',
  'two.meet': 'Žiūrėkite, ar atvyksta medikai. Parodykite jiems kelią.',
} satisfies Partial<TwoMessages>;
