import type { MoreMessages } from './more.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'call.also': 'Możesz też zadzwonić pod {emergencyAlso}.',
  'call.local':
    'Tam, gdzie jesteś, nie działa {emergencyNumber}? Zadzwoń pod lokalny numer alarmowy.',
  'call.ask': 'Powiedz, że to może być przedawkowanie. Poproś o nalokson.',
  'first.title': 'Najpierw rób oddechy ratownicze.',
  'first.minutes': 'Rób to przez {breathsBefore} minuty. Potem podaj nalokson.',
  'breaths.first': 'Zacznij od {firstBreaths} wolnych oddechów ratowniczych.',
  'breaths.pace-plain': 'Wdmuchuj powietrze powoli, raz za razem. Patrz, czy klatka się unosi.',
  'cpr.breaths': 'Znasz resuscytację? Rób też oddechy ratownicze.',
  'cpr.ratio':
    'Znasz resuscytację? {cprPushes} uciśnięć, potem {cprBreaths} oddechy ratownicze. Powtarzaj.',
  'reassess.look-plain': 'Patrz na klatkę piersiową. Dobrze: unosi się raz za razem, bez trudu.',
  'stay.wears-off-plain': 'Nalokson po pewnym czasie przestaje działać. Oddech może znowu ustać.',
  'stay.tell-plain': 'Powiedz ratownikom, co ta osoba wzięła, jeśli wiesz.',
  'kit.nyxoid': 'Spray do nosa, Nyxoid',
  'kit.ventizolve': 'Spray do nosa, Ventizolve',
  'kit.prefilled': 'Strzykawka Prenoxad',
  'kit.other': 'Nalokson',
  'nasal.press-mg': 'Wciśnij mocno tłok. To jedna dawka: {dose} mg.',
  'prefilled.open': 'Otwórz pudełko. Załóż igłę na strzykawkę.',
  'prefilled.push':
    'Wbij igłę prosto. Wciśnij tłok do następnej czarnej linii: {dose} mg w {volume} mL.',
  'prefilled.next': 'Następna dawka: ta sama strzykawka, następna czarna linia.',
  'other.use': 'Przeczytaj etykietę. Podaj jedną dawkę tak, jak jest napisane.',
  'other.next': 'Następna dawka: tak, jak jest na etykiecie.',
  'none.cpr': 'Nie ma zestawu? Uciskaj klatkę piersiową, aż przyjdzie pomoc.',
} satisfies Partial<MoreMessages>;
