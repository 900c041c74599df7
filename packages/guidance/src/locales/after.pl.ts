import type { AfterMessages } from './after.en.ts';

/** Draft: waits for a native peer, a clinician and a lawyer to read it. */
export default {
  'after.title': 'Co dalej',
  'after.hospital': 'Czuje się lepiej? I tak powinna pojechać do szpitala.',
  'after.recovered':
    'Nikt nie przyjechał? Zostań, aż osoba całkiem się obudzi i będzie dobrze oddychać.',
  'after.kit': 'Wymień swój zestaw',
  'after.kit-new': 'Podano nalokson? Weź nowy zestaw, zanim będzie potrzebny.',
  'after.you': 'Zadbaj o siebie',
  'after.helped': 'Twoja pomoc ma znaczenie, cokolwiek się teraz stanie.',
  'after.shaky': 'Trzęsiesz się albo ci zimno? Usiądź. Napij się wody. Odpocznij.',
  'after.talk': 'Porozmawiaj z kimś, komu ufasz. Nie zostawiaj tego tylko dla siebie.',
  'after.lines': 'Do kogo możesz zadzwonić',
  'after.rights': 'Twoje prawa',
  'after.draft': 'Szkic. Żaden prawnik nie sprawdził tych słów.',
  'after.finish': 'Zakończ. Usuń czasy',
  'law.ca.act': 'W Kanadzie częściowo chroni ustawa „Good Samaritan Drug Overdose Act”.',
  'law.ca.who': 'Obejmuje tego, kto dzwoni, tę osobę i wszystkich obecnych, także gdy odejdą.',
  'law.ca.covers': 'Nie ma zarzutów za narkotyki na własny użytek.',
  'law.ca.terms': 'Ani za złamanie przez to warunków zwolnienia, nadzoru czy dozoru.',
  'law.ca.not':
    'Nie obejmuje nakazów aresztowania, sprzedaży i wyrobu narkotyków ani innych przestępstw.',
  'law.ca.police': 'Policja nie zawsze zna tę ustawę.',
  'law.uk.give': 'Każdy może podać nalokson, by ratować życie, po szkoleniu albo bez.',
  'law.uk.not': 'Chodzi o podanie naloksonu. Nie obejmuje to posiadania narkotyków.',
} satisfies Partial<AfterMessages>;
