import type { Messages } from '@peerkit/model';
import type { ContactKey } from './en.ts';

/** Draft: waits for a native peer to read it. */
export default {
  'reach.label': 'Kaip su jumis susisiekti?',
  'reach.short': 'Kaip susisiekti',
  'reach.phone': 'Skambinkite man',
  'reach.text': 'Rašykite man SMS',
  'reach.email': 'Rašykite man el. paštu',
  'error.reach.required': 'Rinkitės, kaip susisiekti',
  'contact.title': 'Kur jus pasiekti?',
  'number.label': 'Jūsų telefono numeris',
  'number.hint': 'Nurodykite ir kodą. Tai gali būti numeris žmogaus, kuriuo pasitikite.',
  'number.short': 'Telefono numeris',
  'error.number.required': 'Nurodykite telefono numerį',
  'error.number.other': 'Nurodykite telefono numerį su kodu, pvz., 519 555 0123',
  'address.label': 'Jūsų el. pašto adresas',
  'address.short': 'El. paštas',
  'error.address.required': 'Nurodykite el. pašto adresą',
  'error.address.other': 'Nurodykite el. pašto adresą, pvz., name@example.org',
  'messageOk.label': 'Ar saugu palikti žinutę?',
  'messageOk.hint': 'Pagalvokite, kas dar gali ją girdėti ar skaityti.',
  'messageOk.short': 'Saugu palikti žinutę',
} satisfies Partial<Messages<ContactKey>>;
