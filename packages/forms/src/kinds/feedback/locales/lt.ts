import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/lt.ts';
import type { FeedbackKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  title: 'Pasakykite, kaip mums sekėsi',
  purpose: 'Tai skirta tiems, kas vadovauja programai.',
  expect: 'Tai, ką sakote, nekeičia pagalbos, kurią gaunate.',
  'about.label': 'Apie ką tai?',
  'about.short': 'Apie ką',
  'about.worker': 'Čia dirbantis žmogus',
  'about.service': 'Gauta pagalba',
  'about.place': 'Vieta ar darbo laikas',
  'about.site': 'Ši svetainė',
  'about.other': 'Kažkas kita',
  'error.about.required': 'Pasirinkite, apie ką tai',
  'words.label': 'Ką norite pasakyti?',
  'words.hint': 'Gerai ar blogai, padeda viskas. Sakykite, ką žmogus dirba. Vardo nereikia.',
  'words.short': 'Ką sakėte',
  'error.words.required': 'Parašykite, ką norite pasakyti',
  'reply.label': 'Ar norite atsakymo?',
  'reply.hint': 'Tada klausiame, kaip susisiekti. Jei ne, neklausiame, kas esate.',
  'reply.short': 'Nori atsakymo',
  'share.label': 'Ar galime parodyti jūsų žodžius visai komandai?',
  'share.hint':
    'Galite sakyti ne. Kas atidarys, matys jūsų „ne“. Visi, kas gali atidaryti žinutes, vis tiek gali tai skaityti.',
  'share.short': 'Visai komandai',
} satisfies Partial<Messages<FeedbackKey>>;
