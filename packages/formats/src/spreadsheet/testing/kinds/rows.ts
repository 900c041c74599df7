import { csv, type Kind } from './kind.ts';

/** Rows that are no records, or the same record twice. */
export const ROWS: readonly Kind[] = [
  {
    kind: 'sections, totals, remarks, headings once more',
    file: 'list.csv',
    content: csv(
      'Program,Telephone,Town',
      'HOUSING,,',
      'Beds,978-555-0101,Salem',
      'Rooms,978-555-0102,Lynn',
      ',,',
      'Program,Telephone,Town',
      'FOOD,,',
      'Meals,978-555-0100,Salem',
      'Subtotal,3,',
      'As of 1 May 2026,,',
    ),
    services: [
      { name: 'Beds', fields: { phone: '978-555-0101', city: 'Salem' } },
      { name: 'Rooms', fields: { phone: '978-555-0102', city: 'Lynn' } },
      { name: 'Meals', fields: { phone: '978-555-0100', city: 'Salem' } },
    ],
    codes: ['single-cell', 'total-row', 'repeated-headings'],
  },
  {
    kind: 'sections and totals in French and Polish',
    file: 'liste.csv',
    content: csv(
      'Nom;Téléphone;Ville',
      'HÉBERGEMENT;;',
      'Nuit;01 99 00 00 01;Paris',
      'Jour;01 99 00 00 02;Paris',
      'Razem: 2;;',
    ),
    services: [
      { name: 'Nuit', fields: { phone: '01 99 00 00 01', city: 'Paris' } },
      { name: 'Jour', fields: { phone: '01 99 00 00 02', city: 'Paris' } },
    ],
    codes: ['single-cell', 'total-row'],
  },
  {
    kind: 'one id for one service at two places',
    file: 'list.csv',
    content: csv(
      'Service ID,Agency,Program,Telephone,Street,Town',
      'meals,Quay Trust,Meals,978-555-0100,12 Quay St,Salem',
      'meals,Quay Trust,Meals,978-555-0100,40 Lake St,Lynn',
      'beds,Quay Trust,Beds,978-555-0101,12 Quay St,Salem',
    ),
    services: [
      {
        name: 'Meals',
        fields: {
          id: 'meals',
          organization: 'Quay Trust',
          phone: '978-555-0100',
          street: '12 Quay St',
          city: 'Salem',
        },
      },
      {
        name: 'Meals',
        fields: {
          id: 'meals',
          organization: 'Quay Trust',
          phone: '978-555-0100',
          street: '40 Lake St',
          city: 'Lynn',
        },
      },
      {
        name: 'Beds',
        fields: {
          id: 'beds',
          organization: 'Quay Trust',
          phone: '978-555-0101',
          street: '12 Quay St',
          city: 'Salem',
        },
      },
    ],
  },
  {
    kind: 'one id twice by mistake',
    file: 'list.csv',
    content: csv(
      'Id,Name,Telephone',
      ...Array.from({ length: 30 }, (_, at) => `${at + 1},Place ${at + 1},978-555-01${at + 10}`),
      '30,Another place,978-555-0199',
    ),
    services: Array.from({ length: 30 }, (_, at) => ({
      name: `Place ${at + 1}`,
      fields: { id: String(at + 1), phone: `978-555-01${at + 10}` },
    })),
    codes: ['duplicate-id'],
  },
  {
    kind: 'drafts and rows that are not for publishing',
    file: 'list.csv',
    content: csv(
      'Name,Telephone,Status',
      'Meals,978-555-0100,published',
      'Beds,978-555-0101,Draft',
      'Soup,978-555-0102,in trash',
      'Tea,978-555-0103,Do not publish',
      'Bread,978-555-0104,Temporarily closed',
    ),
    services: [
      { name: 'Meals', fields: { status: 'active', phone: '978-555-0100' } },
      { name: 'Bread', fields: { status: 'temporarily-closed', phone: '978-555-0104' } },
    ],
    secrets: ['978-555-0101', '978-555-0102', '978-555-0103'],
    codes: ['not-published'],
  },
  {
    kind: 'rows that are hidden from the web, Polish',
    file: 'lista.csv',
    content: csv(
      'Nazwa;Telefon;Status',
      'Zupa;22 555 01 00;opublikowano',
      'Chleb;22 555 01 01;szkic',
    ),
    services: [{ name: 'Zupa', fields: { phone: '22 555 01 00' } }],
    secrets: ['22 555 01 01'],
  },
  {
    kind: 'hours without am and pm, and at midnight',
    file: 'list.csv',
    content: csv(
      'Name,Monday,Tuesday,Wednesday',
      'A,8:30-4:30,10:00-2:00,closed',
      'B,midnight-5am,noon-4pm,20:00-02:00',
    ),
    services: [
      {
        name: 'A',
        fields: { hours: 'MO 08:30-16:30; TU 10:00-14:00' },
        warned: { words: 'hours-guessed' },
      },
      { name: 'B', fields: { hours: 'MO 00:00-05:00; TU 12:00-16:00; WE 20:00-02:00' } },
    ],
  },
  {
    kind: 'a column for opening and one for closing',
    file: 'list.csv',
    content: csv(
      'Name,Opens Mon,Closes Mon,Opens Tue,Closes Tue',
      'A,9:30,16:00,9:30,16:00',
      'B,9:30 AM,4:00 PM,closed,',
    ),
    services: [
      { name: 'A', fields: { hours: 'MO,TU 09:30-16:00' } },
      { name: 'B', fields: { hours: 'MO 09:30-16:00' } },
    ],
  },
  {
    kind: 'hours that became dates',
    file: 'list.csv',
    content: csv('Name,Monday,Ages', 'A,05-Sep,12-Oct', 'B,9:00-17:00,16-24'),
    services: [
      { name: 'A', fields: {}, warned: { hours: 'date-for-hours', ages: 'date-for-ages' } },
      { name: 'B', fields: { hours: 'MO 09:00-17:00', ages: '16-24' } },
    ],
  },
];
