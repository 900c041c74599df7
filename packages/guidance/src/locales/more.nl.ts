import type { MoreMessages } from './more.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'call.also': 'U kunt ook {emergencyAlso} bellen.',
  'call.local': 'Werkt {emergencyNumber} niet waar u bent? Bel het plaatselijke noodnummer.',
  'call.ask': 'Zeg dat het een overdosis kan zijn. Vraag om naloxon.',
  'first.title': 'Beadem de persoon eerst.',
  'first.minutes': 'Doe dit {breathsBefore} minuten. Geef dan naloxon.',
  'breaths.first': 'Begin met {firstBreaths} rustige beademingen.',
  'breaths.pace-plain': 'Blaas rustig, de ene keer na de andere. Zie de borst omhoog komen.',
  'cpr.breaths': 'Hebt u reanimeren geleerd? Beadem dan ook.',
  'cpr.ratio':
    'Hebt u reanimeren geleerd? {cprPushes} keer duwen, dan {cprBreaths} keer beademen. Herhaal.',
  'reassess.look-plain': 'Kijk naar de borst. Goed: die komt steeds omhoog, zonder moeite.',
  'stay.wears-off-plain': 'Naloxon werkt na een tijd niet meer. De adem kan weer stoppen.',
  'stay.tell-plain': 'Zeg tegen de ambulance wat er is gebruikt, als u het weet.',
  'kit.nyxoid': 'Neusspray, Nyxoid',
  'kit.ventizolve': 'Neusspray, Ventizolve',
  'kit.prefilled': 'Prenoxad-spuit',
  'kit.other': 'Naloxon',
  'nasal.press-mg': 'Duw de zuiger hard in. Dat is één dosis: {dose} mg.',
  'prefilled.open': 'Open de doos. Zet een naald op de spuit.',
  'prefilled.push':
    'Steek de naald er recht in. Duw tot de volgende zwarte lijn: {dose} mg in {volume} mL.',
  'prefilled.next': 'Volgende dosis: dezelfde spuit, volgende zwarte lijn.',
  'other.use': 'Lees het etiket. Geef één dosis zoals er staat.',
  'other.next': 'Volgende dosis: zoals op het etiket staat.',
  'none.cpr': 'Geen kit? Duw op de borst tot er hulp komt.',
} satisfies Partial<MoreMessages>;
