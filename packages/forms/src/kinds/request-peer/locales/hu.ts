import type { Messages } from '@peerkit/model';
import contact from '../../contact/locales/hu.ts';
import under18 from '../../under-18/locales/hu.ts';
import type { RequestPeerKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  ...contact,
  ...under18,
  title: 'Kérjen sorstárs segítőt',
  purpose: 'Arra kell nekik, hogy megtalálják és segítsék önt.',
  expect:
    'A sorstárs beszélget, eszközt hoz vagy önnel megy. Nem fuvaroz, nem ad gyógyszert, és nem néz önre minden nap.',
  'needs.label': 'Mire van szüksége?',
  'needs.hint': 'Válassza ki mindet, ami illik.',
  'needs.short': 'Amire szüksége van',
  'needs.someone-to-talk-to': 'Valaki, akivel beszélhetek',
  'needs.naloxone': 'Naloxon',
  'needs.harm-reduction-supplies': 'Eszköz a biztonságosabb használathoz',
  'needs.food-clothes-basics': 'Étel, ruha vagy más alapvető dolog',
  'needs.help-finding-services': 'Segítség egy szolgáltatás kereséséhez',
  'needs.company-to-appointment': 'Valaki, aki elkísér',
  'needs.other': 'Valami más',
  'error.needs.required': 'Válasszon legalább egyet',
  'area.label': 'Hol van most?',
  'area.hint':
    'Írjon egy városrészt vagy helyet, amit megtalálunk, például egy parkot vagy boltot. Cím nem kell.',
  'area.short': 'Hol van',
  'error.area.required': 'Írja le, hol van',
  'reach.in-person': 'Jöjjenek el hozzám',
  'meetAt.label': 'Mikor és hol kereshetjük?',
  'meetAt.hint': 'Írja le a helyet, a napot és az időt.',
  'meetAt.short': 'Hol keressük',
  'error.meetAt.required': 'Írja le, mikor és hol keressük',
  'more.title': 'Van még, amit tudnunk kell?',
  'name.label': 'Hogyan szólítsuk?',
  'name.hint': 'Bármilyen név jó.',
  'name.short': 'Név',
  'note.label': 'Mi segítene még nekünk?',
  'note.hint': 'Mások nevét ne írja le.',
  'note.short': 'Más',
} satisfies Partial<Messages<RequestPeerKey>>;
