import type { MoreMessages } from './more.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'call.also': 'Ez a szám is hívható: {emergencyAlso}.',
  'call.local': 'Ott, ahol van, ez nem hívható: {emergencyNumber}? Hívja a helyi segélyhívót.',
  'call.ask': 'Mondja, hogy túladagolás lehet. Kérjen naloxont.',
  'first.title': 'Először lélegeztesse.',
  'first.minutes': 'Tegye ezt {breathsBefore} percig. Azután adjon naloxont.',
  'breaths.first': 'Kezdje {firstBreaths} lassú befúvással.',
  'breaths.pace-plain': 'Fújjon be lassan, egyiket a másik után. Nézze, emelkedik-e a mellkas.',
  'cpr.breaths': 'Tanult újraélesztést? Lélegeztesse is.',
  'cpr.ratio': 'Tanult újraélesztést? {cprPushes} nyomás, majd {cprBreaths} befúvás. Ismételje.',
  'reassess.look-plain': 'Nézze a mellkast. Jó: újra meg újra emelkedik, könnyen.',
  'stay.wears-off-plain': 'A naloxon hatása elmúlik. A légzés megint leállhat.',
  'stay.tell-plain': 'Mondja el a mentőknek, mit használt, ha tudja.',
  'kit.nyxoid': 'Orrspray, Nyxoid',
  'kit.ventizolve': 'Orrspray, Ventizolve',
  'kit.prefilled': 'Prenoxad fecskendő',
  'kit.other': 'Naloxon',
  'nasal.press-mg': 'Nyomja be erősen a dugattyút. Ez egy adag: {dose} mg.',
  'prefilled.open': 'Nyissa ki a dobozt. Tegyen egy tűt a fecskendőre.',
  'prefilled.push':
    'Szúrja be a tűt egyenesen. Nyomja a következő fekete vonalig: {dose} mg {volume} mL-ben.',
  'prefilled.next': 'Következő adag: ugyanaz a fecskendő, következő fekete vonal.',
  'other.use': 'Olvassa el a címkét. Adjon be egy adagot, ahogy írja.',
  'other.next': 'Következő adag: ahogy a címke írja.',
  'none.cpr': 'Nincs készlet? Nyomja a mellkast, amíg a segítség meg nem jön.',
} satisfies Partial<MoreMessages>;
