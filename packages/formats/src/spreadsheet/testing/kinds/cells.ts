import { strToU8 } from 'fflate';
import type { Encoding } from '../../../core/text-decoder.ts';
import { encoded, together } from './encoded.ts';
import { csv, type Kind } from './kind.ts';

function inEncoding(
  encoding: Encoding,
  headings: string,
  rows: readonly (readonly [string, string, string])[],
): Kind {
  return {
    kind: `letters of ${encoding}: ${headings}`,
    file: 'list.csv',
    content: encoded(csv(headings, ...rows.map((row) => row.join(';'))), encoding),
    services: rows.map(([name, phone, city]) => ({ name, fields: { phone, city } })),
    codes: ['encoding'],
  };
}

/** What single cells hold: letters, numbers, nothing. */
export const CELLS: readonly Kind[] = [
  inEncoding('windows-1250', 'Nazwa;Telefon;Miasto', [
    ['Świetlica dla dorosłych', '22 555 01 00', 'Łódź'],
    ['Noclegownia „Przystań”', '22 555 01 01', 'Wrocław'],
    ['Wymiana strzykawek', '22 555 01 02', 'Gdańsk'],
  ]),
  inEncoding('windows-1250', 'Név;Telefon;Település', [
    ['Éjjeli menedékhely', '1 555 0100', 'Győr'],
    ['Tűcsere szolgálat', '1 555 0101', 'Székesfehérvár'],
    ['Nappali melegedő', '1 555 0102', 'Hódmezővásárhely'],
  ]),
  inEncoding('windows-1253', 'Όνομα;Τηλέφωνο;Πόλη', [
    ['Κοινωνικό παντοπωλείο', '210 555 0100', 'Θεσσαλονίκη'],
    ['Υπνωτήριο αστέγων', '210 555 0101', 'Πάτρα'],
  ]),
  inEncoding('windows-1257', 'Pavadinimas;Telefonas;Miestas', [
    ['Nakvynės namai moterims', '8 5 555 0100', 'Panevėžys'],
    ['Švirkštų keitimo punktas', '8 5 555 0101', 'Šiauliai'],
    ['Žemo slenksčio kabinetas', '8 5 555 0102', 'Mažeikiai'],
  ]),
  inEncoding('windows-1251', 'Name;Phone;City', [
    ['Пункт обмена шприцев', '044 555 0100', 'Киев'],
    ['Ночлег для женщин', '044 555 0101', 'Львов'],
  ]),
  inEncoding('windows-1252', 'Nom;Téléphone;Ville', [
    ['Accueil de jour Les Écluses', '01 99 00 00 01', 'Orléans'],
    ['Hébergement d’urgence été', '01 99 00 00 02', 'Évry'],
  ]),
  {
    kind: 'letters of UTF-16',
    file: 'liste.csv',
    content: Uint8Array.from(
      Array.from('\ufeffNom;Téléphone;Ville\nÉté;01 99 00 00 01;Évry\n').flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return [code & 255, code >> 8];
      }),
    ),
    services: [{ name: 'Été', fields: { phone: '01 99 00 00 01', city: 'Évry' } }],
  },
  {
    kind: 'two encodings in one file',
    file: 'liste.csv',
    content: together(
      strToU8('Nom,Téléphone,Ville\nCafé du Lac,514-555-0100,Montréal\n'),
      encoded('Dépannage été,514-555-0101,Québec\n', 'windows-1252'),
      strToU8('Soirée,514-555-0102,Lévis\n'),
    ),
    services: [
      { name: 'Café du Lac', fields: { phone: '514-555-0100', city: 'Montréal' } },
      {
        name: 'Dépannage été',
        fields: { phone: '514-555-0101', city: 'Québec' },
        warned: { city: 'other-encoding' },
      },
      { name: 'Soirée', fields: { phone: '514-555-0102', city: 'Lévis' } },
    ],
  },
  {
    kind: 'numbers that are no phone',
    file: 'list.csv',
    content: csv(
      'Program,Telephone,Opened,Reg. no.,Staff count,Last sync,Grant,Business number',
      'Meals,978-555-0100,2021-01-05,7021234567,12,1767225600,1250000,123456789RR0001',
      'Beds,978-555-0101,2022-11-30,7021234568,7,1767225601,1300000,123456790RR0001',
    ),
    services: [
      { name: 'Meals', fields: { phone: '978-555-0100' } },
      { name: 'Beds', fields: { phone: '978-555-0101' } },
    ],
    codes: ['column-left-out'],
  },
  {
    kind: 'several numbers in a cell',
    file: 'list.csv',
    content: csv(
      'Name,Tel.',
      'A,978-555-0100 / 978-555-0101',
      'B,9785550102 9785550103',
      'C,978‑555‑0104; 978-555-0105 ext. 7',
      'D,(978) 555-0106/0107',
      'E,Call 978 555 0108 (fax 978 555 0109)',
    ),
    services: [
      { name: 'A', fields: { phone: '978-555-0100; 978-555-0101' } },
      { name: 'B', fields: { phone: '9785550102; 9785550103' } },
      { name: 'C', fields: { phone: '978-555-0104; 978-555-0105 x7' } },
      { name: 'D', fields: { phone: '(978) 555-0106' }, warned: { phone: 'invalid-phone' } },
      { name: 'E', fields: { phone: '978 555 0108; 978 555 0109 fax' } },
    ],
  },
  {
    kind: 'text that is written as a formula',
    file: 'list.csv',
    content: csv(
      'Ref,Agency,Program,Tel,ZIP',
      '="0007",Quay Trust,Meals,="978-555-0100",="01970"',
      '="0008",Quay Trust,Beds,="978-555-0101",="01971"',
    ),
    services: [
      {
        name: 'Meals',
        fields: { id: '0007', organization: 'Quay Trust', phone: '978-555-0100', code: '01970' },
      },
      {
        name: 'Beds',
        fields: { id: '0008', organization: 'Quay Trust', phone: '978-555-0101', code: '01971' },
      },
    ],
  },
  {
    kind: 'errors of formulas',
    file: 'list.csv',
    content: csv(
      'Agency,Program,Telephone,Town',
      'Quay Trust,#REF!,978-555-0100,#N/A',
      '#NOM?,Beds,978-555-0101,Salem',
      'Quay Trust,Soup,#VALUE!,#¡REF!',
    ),
    services: [
      // Without a name of its own it is listed by the name of its organization, and that is said.
      {
        name: 'Quay Trust',
        fields: { phone: '978-555-0100' },
        warned: { city: 'formula-error', id: 'nameless-row' },
      },
      { name: 'Beds', fields: { phone: '978-555-0101', city: 'Salem' } },
      { name: 'Soup', fields: { organization: 'Quay Trust' } },
    ],
  },
  {
    kind: 'what databases write for nothing',
    file: 'list.csv',
    content: csv(
      'name,description,telephone,town',
      'Meals,\\N,978-555-0100,NULL',
      'Beds,(null),\\N,Salem',
      'Soup,<null>,n/a,Lynn',
    ),
    services: [
      { name: 'Meals', fields: { phone: '978-555-0100' } },
      { name: 'Beds', fields: { city: 'Salem' } },
      { name: 'Soup', fields: { city: 'Lynn' } },
    ],
  },
  {
    kind: 'names of time zones',
    file: 'list.csv',
    content: csv(
      'Name,Street,City,State,Timezone',
      'A,12 Quay St,Salem,MA,Eastern Time',
      'B,14 Quay St,Salem,MA,-05:00',
      'C,16 Quay St,Salem,MA,America/New_York',
    ),
    services: [
      {
        name: 'A',
        fields: { street: '12 Quay St', city: 'Salem', region: 'MA', timeZone: 'America/New_York' },
        warned: { timeZone: 'time-zone-guessed' },
      },
      {
        name: 'B',
        fields: { street: '14 Quay St', city: 'Salem', region: 'MA' },
        warned: { timeZone: 'time-zone-unknown' },
      },
      {
        name: 'C',
        fields: { street: '16 Quay St', city: 'Salem', region: 'MA', timeZone: 'America/New_York' },
      },
    ],
  },
];
