import type { MoreMessages } from './more.en.ts';

/** Draft: waits for a native peer and a clinician to read it. */
export default {
  'call.also': 'Galite skambinti ir {emergencyAlso}.',
  'call.local': 'Ten, kur esate, {emergencyNumber} neveikia? Skambinkite vietos pagalbos numeriu.',
  'call.ask': 'Sakykite, kad tai gali būti perdozavimas. Prašykite naloksono.',
  'first.title': 'Pirma darykite dirbtinį kvėpavimą.',
  'first.minutes': 'Darykite tai {breathsBefore} minutes. Tada suleiskite naloksono.',
  'breaths.first': 'Pradėkite nuo {firstBreaths} lėtų įpūtimų.',
  'breaths.pace-plain': 'Lėtai pūskite orą vieną kartą po kito. Žiūrėkite, ar kyla krūtinė.',
  'cpr.breaths': 'Mokate gaivinti? Pūskite ir orą.',
  'cpr.ratio': 'Mokate gaivinti? {cprPushes} paspaudimų, tada {cprBreaths} įpūtimai. Kartokite.',
  'reassess.look-plain': 'Žiūrėkite į krūtinę. Gerai: ji vis pakyla, be vargo.',
  'stay.wears-off-plain': 'Naloksonas po kurio laiko nustoja veikti. Kvėpavimas gali vėl sustoti.',
  'stay.tell-plain': 'Medikams sakykite, kas suvartota, jei žinote.',
  'kit.nyxoid': 'Nosies purškalas, Nyxoid',
  'kit.ventizolve': 'Nosies purškalas, Ventizolve',
  'kit.prefilled': 'Švirkštas Prenoxad',
  'kit.other': 'Naloksonas',
  'nasal.press-mg': 'Stipriai spauskite stūmoklį. Tai viena dozė: {dose} mg.',
  'prefilled.open': 'Atidarykite dėžutę. Uždėkite adatą ant švirkšto.',
  'prefilled.push':
    'Durkite adatą tiesiai. Spauskite iki kitos juodos linijos: {dose} mg, tūris {volume} mL.',
  'prefilled.next': 'Kita dozė: tas pats švirkštas, kita juoda linija.',
  'other.use': 'Perskaitykite etiketę. Suleiskite vieną dozę, kaip parašyta.',
  'other.next': 'Kita dozė: kaip parašyta etiketėje.',
  'none.cpr': 'Nėra rinkinio? Spauskite krūtinę, kol atvyks pagalba.',
} satisfies Partial<MoreMessages>;
