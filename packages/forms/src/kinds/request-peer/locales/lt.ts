import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/lt.ts';
import under18 from '../../under-18/locales/lt.ts';
import type { RequestPeerKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Prašyti žmogaus, kuris pats tai patyrė',
  purpose: 'Jų reikia, kad jus rastų ir padėtų.',
  expect:
    'Toks žmogus gali pasikalbėti, atnešti priemonių ar eiti kartu. Jis neveža, neduoda vaistų ir netikrina jūsų kasdien.',
  'needs.label': 'Ko jums reikia?',
  'needs.hint': 'Rinkitės viską, kas tinka.',
  'needs.short': 'Ko reikia',
  'needs.someone-to-talk-to': 'Su kuo pasikalbėti',
  'needs.naloxone': 'Naloksono',
  'needs.harm-reduction-supplies': 'Priemonių vartoti saugiau',
  'needs.food-clothes-basics': 'Maisto, drabužių ar kitų daiktų',
  'needs.help-finding-services': 'Padėti rasti paslaugą',
  'needs.company-to-appointment': 'Kad kas nors eitų kartu į vizitą',
  'needs.other': 'Kita',
  'error.needs.required': 'Rinkitės bent vieną dalyką',
  'area.label': 'Kur esate?',
  'area.hint':
    'Nurodykite rajoną ar vietą, kurią rasime, pavyzdžiui, parką ar parduotuvę. Adreso nereikia.',
  'area.short': 'Kur esate',
  'error.area.required': 'Sakykite, kur esate',
  'reach.in-person': 'Ateikite pas mane',
  'meetAt.label': 'Kada ir kur jūsų ieškoti?',
  'meetAt.hint': 'Sakykite vietą, dieną ir laiką.',
  'meetAt.short': 'Kur ieškoti',
  'error.meetAt.required': 'Sakykite, kada ir kur jūsų ieškoti',
  'more.title': 'Ką dar turėtume žinoti?',
  'name.label': 'Kaip į jus kreiptis?',
  'name.hint': 'Tinka bet koks vardas.',
  'name.short': 'Vardas',
  'note.label': 'Kas dar mums padėtų?',
  'note.hint': 'Nerašykite kitų žmonių vardų.',
  'note.short': 'Kita',
} satisfies Partial<Messages<RequestPeerKey>>;
