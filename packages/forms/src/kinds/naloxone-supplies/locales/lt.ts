import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/lt.ts';
import under18 from '../../under-18/locales/lt.ts';
import type { NaloxoneSuppliesKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Naloksonas ir priemonės',
  purpose: 'Jų reikia, kad paruoštų, ko prašote.',
  expect: 'Tai nemokama. Dokumento nereikia. Tai ne skubiai pagalbai.',
  'items.label': 'Ko jums reikia?',
  'items.hint': 'Pasirinkite viską, kas tinka.',
  'items.short': 'Ko reikia',
  'items.nasal-naloxone': 'Naloksono purškalas į nosį',
  'items.injectable-naloxone': 'Naloksonas švirkšti',
  'items.injecting-supplies': 'Adatos ir kitos priemonės švirkšti',
  'items.smoking-supplies': 'Pypkės ir kitos priemonės rūkyti',
  'items.test-strips': 'Juostelės medžiagoms tirti',
  'items.sharps-box': 'Dėžutė panaudotoms adatoms',
  'items.safer-sex-supplies': 'Prezervatyvai ir lubrikantas',
  'items.other': 'Kažko kito',
  'error.items.required': 'Pasirinkite bent vieną',
  'people.label': 'Kiek žmonių tai skirta?',
  'people.short': 'Kiek žmonių',
  'people.one': 'Tik man',
  'people.few': '2–5 žmonės',
  'people.many': 'Daugiau nei 5 žmonės',
  'training.label': 'Ar parodyti, kaip naudoti naloksoną?',
  'training.short': 'Parodyti naloksoną',
  'handover.label': 'Kaip norite tai gauti?',
  'handover.short': 'Kaip gauti',
  'handover.pick-up': 'Ateisiu pasiimti',
  'handover.meet': 'Kas nors galėtų atnešti',
  'error.handover.required': 'Pasirinkite, kaip gauti',
  'area.label': 'Kuri miesto dalis jums tinka?',
  'area.hint': 'Užtenka rajono ar žinomos vietos. Adreso nereikia.',
  'area.short': 'Miesto dalis',
  'error.area.required': 'Sakykite, kuri miesto dalis tinka',
  'note.label': 'Kas dar mums padėtų?',
  'note.hint': 'Pavyzdžiui, dydis ar kiekis. Nerašykite kitų žmonių vardų.',
  'note.short': 'Kita',
} satisfies Partial<Messages<NaloxoneSuppliesKey>>;
