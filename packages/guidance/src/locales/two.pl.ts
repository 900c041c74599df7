import type { TwoMessages } from './two.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'two.us': 'Jest nas dwoje',
  'two.other': 'Druga pomagająca osoba:',
  'two.if': 'Jesteście we dwoje? Druga pomagająca osoba:',
  'two.fetch': 'Znajdź telefon i zestaw z naloksonem.',
  'two.phone': 'Znajdź telefon.',
  'two.call': 'Znajdź telefon. Zadzwoń pod {emergencyNumber}. Potem wróć.',
  'two.breathe': 'Odchyl głowę do tyłu. Rób oddechy ratownicze, aż dawka będzie gotowa.',
  'two.push': 'Uciskaj klatkę piersiową, aż dawka będzie gotowa.',
  'two.ready': 'Patrz na zegar. Przygotuj dawkę. Wypatruj ratowników.',
  'two.aed': 'Jest defibrylator AED? Przynieś go. Potem przygotuj dawkę.',
  'two.aed-none': 'Jest defibrylator AED? Przynieś go. Wypatruj ratowników.',
  'two.meet': 'Wypatruj ratowników. Pokaż im drogę.',
} satisfies Partial<TwoMessages>;
