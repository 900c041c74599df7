import type { Directory } from '@peerkit/model';
import type { Kind } from '../../packages/formats/src/spreadsheet/testing/kinds/kind.ts';

/** The right answer for a file of trouble, by hand; `content` is read from the file. */
export interface CaseAnswer extends Omit<Kind, 'kind' | 'content'> {
  /** What else the directory must say, of which no field of a service tells. */
  readonly rest?: (directory: Directory) => readonly unknown[];
  readonly right?: readonly unknown[];
}

const PIER = { organization: 'Pier Society' } as const;
const AT_PIER = { street: '12 Pier Rd', city: 'Woodstock' } as const;
const [FROM_9_TO_5, ON_4_DAYS] = ['MO,TU 09:00-17:00', 'MO,TU,WE,TH 09:00-17:00'];

/** `Confidential (Y/N)` and seven other headings: the house keeps its place secret, the kits show theirs. */
const hidden = (file: string): CaseAnswer => ({
  file,
  services: [
    // The file of an agency's own keeps it; no export tells it.
    {
      name: 'Quiet house',
      fields: { phone: '519-555-0100', ...AT_PIER, street: '99 Hidden Ln', secret: 'yes' },
    },
    { name: 'Kits', fields: { phone: '519-555-0101', ...AT_PIER } },
  ],
  secrets: ['99 Hidden Ln'],
  codes: ['privacy-column'],
});

export const CASE_ANSWERS: readonly CaseAnswer[] = [
  {
    file: '01-hours-without-am-pm.csv',
    services: [
      {
        name: 'Drop-in',
        fields: {
          ...PIER,
          hours: 'MO 09:00-17:00; TU 08:30-16:30; WE 10:00-14:00; TH 09:00-12:00; TH 13:00-17:00',
        },
        warned: { hours: 'hours-guessed' },
      },
      { name: 'Kits', fields: { ...PIER, hours: ON_4_DAYS }, warned: { hours: 'hours-guessed' } },
      { name: 'Night room', fields: { ...PIER, hours: 'MO,TU,WE,TH,FR 20:00-02:00' } },
    ],
  },
  {
    file: '03-hours-that-open-at-midnight.csv',
    services: [
      { name: 'Night room', fields: { ...PIER, hours: 'MO,TU,WE 00:00-06:00' } },
      {
        name: 'Day room',
        fields: { ...PIER, hours: 'MO 00:00-06:00; TU,WE 09:00-17:00' },
      },
    ],
  },
  {
    file: '04-xlsx-time-cells.xlsx',
    services: [
      { name: 'Kits', fields: { ...PIER, hours: 'MO,TU,WE 09:00-17:00' } },
      { name: 'Food', fields: { ...PIER, hours: 'MO,TU 10:00-14:00; WE 09:00-17:00' } },
    ],
  },
  {
    file: '05-open-and-close-columns.csv',
    services: [
      { name: 'Kits', fields: { phone: '519-555-0100', hours: FROM_9_TO_5 } },
      { name: 'Food', fields: { phone: '519-555-0101', hours: 'MO 09:00-17:00' } },
    ],
  },
  {
    file: '07-xlsx-hours-and-ages-turned-into-dates.xlsx',
    services: [
      { name: 'Kits', fields: PIER, warned: { hours: 'date-for-hours', ages: 'date-for-ages' } },
      { name: 'Food', fields: { ...PIER, hours: FROM_9_TO_5, ages: '16-24' } },
    ],
  },
  {
    file: '08-hsds-schedule-with-parts-nobody-reads.json',
    services: [
      { name: 'Kits', fields: { ...PIER, description: 'Kits', hours: 'MO 09:00-17:00' } },
      {
        name: 'Pay day help',
        fields: { ...PIER, description: 'x' },
        warned: { hours: 'hours-unreadable' },
      },
    ],
    rest: ({ services }) => services.map(({ hours }) => hours?.exceptions),
    right: [[{ from: '2026-12-28', spans: [] }], []],
  },
  {
    file: '09-unknown-columns-become-phones.csv',
    services: [
      { name: 'Kits', fields: { phone: '519-555-0100' } },
      { name: 'Van', fields: { phone: '519-555-0101' } },
    ],
  },
  {
    file: '11-two-phones-in-one-cell.csv',
    services: [
      { name: 'Kits', fields: { ...PIER, phone: '519-555-0100; 519-555-0101' } },
      { name: 'Food', fields: { ...PIER, phone: '5195550102; 5195550103' } },
      { name: 'Van', fields: { ...PIER, phone: '519-555-0104; 519-555-0105' } },
      {
        name: 'Bus',
        fields: { ...PIER, phone: '(519) 555-0106' },
        warned: { phone: 'invalid-phone' },
      },
      {
        name: 'Hut',
        fields: { ...PIER, phone: '519-555-0108 x12' },
        warned: { phone: 'invalid-phone' },
      },
    ],
  },
  {
    file: '13-xlsx-leading-zeros-by-format.xlsx',
    services: [
      {
        name: 'Kits',
        fields: {
          ...PIER,
          ...{ id: '00017', phone: '3515550100', street: '12 Pier Rd' },
          ...{ city: 'Dresden', code: '01067', country: 'DE' },
        },
      },
      {
        name: 'Food',
        fields: {
          ...PIER,
          ...{ id: '00018', phone: '0655501000', street: '2 Via Pier' },
          ...{ city: 'Roma', region: 'RM', code: '00184', country: 'IT' },
        },
      },
      {
        name: 'Van',
        fields: {
          ...PIER,
          ...{ id: '00019', phone: '787 555 0100', street: '2 Pier Rd' },
          ...{ city: 'San Juan', region: 'PR', code: '00907', country: 'US' },
        },
      },
      {
        name: 'Bus',
        fields: {
          ...PIER,
          ...{ id: '00020', phone: '413 555 0100', street: '3 Pier Rd' },
          ...{ city: 'Holyoke', region: 'MA', code: '01040-0123', country: 'US' },
        },
      },
    ],
  },
  {
    file: '14-text-formula-cells.csv',
    services: [
      {
        name: 'Kits',
        fields: {
          ...PIER,
          ...{ id: '0017', phone: '519-555-0100', street: '12 Pier Rd' },
          ...{ city: 'Boston', region: 'MA', code: '02118' },
        },
      },
      {
        name: 'Food',
        fields: {
          ...PIER,
          ...{ id: '0018', phone: '519-555-0101', street: '14 Pier Rd' },
          ...{ city: 'Boston', region: 'MA', code: '02119' },
        },
      },
    ],
  },
  {
    file: '15-impossible-dates.csv',
    services: [
      { name: 'Kits', fields: { phone: '519-555-0100' }, warned: { assured: 'invalid-date' } },
      { name: 'Van', fields: { phone: '519-555-0101' }, warned: { alertUntil: 'invalid-date' } },
      { name: 'Bus', fields: { phone: '519-555-0102' }, warned: { assured: 'invalid-date' } },
      { name: 'Hut', fields: { phone: '519-555-0103', assured: '2026-06-30' } },
    ],
  },
  {
    file: '16-decimal-comma-points.csv',
    services: [
      { name: 'Kits', fields: { phone: '519-555-0100', ...AT_PIER, point: '43.1306, -80.7467' } },
      {
        name: 'Van',
        fields: {
          ...{ phone: '519-555-0101', ...AT_PIER, street: '14 Pier Rd' },
          point: '43.1311, -80.7472',
        },
      },
    ],
  },
  {
    file: '17-section-and-total-rows.csv',
    services: [
      { name: 'Soup kitchen', fields: { phone: '519-555-0100', ...AT_PIER } },
      {
        name: 'Bread table',
        fields: { phone: '519-555-0101', ...AT_PIER, street: '14 Pier Rd' },
      },
      {
        name: 'Night house',
        fields: { phone: '519-555-0102', ...AT_PIER, street: '16 Pier Rd' },
      },
    ],
    codes: ['single-cell', 'total-row'],
  },
  {
    file: '19-formula-errors-as-names.csv',
    services: [
      // Named after who offers it, and that is said.
      {
        name: 'Pier Society',
        fields: { phone: '519-555-0100' },
        warned: { organization: 'nameless-row', city: 'formula-error' },
      },
      {
        name: 'Van',
        fields: { city: 'Woodstock' },
        warned: { organization: 'formula-error', phone: 'formula-error' },
      },
      {
        name: 'Kits',
        fields: { ...PIER, phone: '519-555-0102' },
        warned: { city: 'formula-error' },
      },
    ],
  },
  {
    file: '20-xlsx-merged-cells.xlsx',
    services: [
      { name: 'Kits', fields: { ...PIER, phone: '519-555-0100', city: 'Woodstock' } },
      { name: 'Drop-in', fields: { ...PIER, phone: '519-555-0101', city: 'Woodstock' } },
      { name: 'Night room', fields: { ...PIER, phone: '519-555-0102', city: 'Woodstock' } },
      {
        name: 'Tea',
        fields: { organization: 'Harbour House', phone: '519-555-0103', city: 'Ingersoll' },
      },
    ],
  },
  {
    file: '22-xlsx-first-sheet-is-a-read-me.xlsx',
    services: [
      { name: 'Kits', fields: { ...PIER, phone: '519-555-0100' } },
      { name: 'Van', fields: { ...PIER, phone: '519-555-0101' } },
    ],
    codes: ['other-sheets'],
  },
  {
    file: '24-encoding-windows-1250.csv',
    services: [
      {
        name: 'Wymiana igieł',
        fields: { organization: 'Przyjaciele', phone: '22 555 01 00', city: 'Łódź' },
      },
      {
        name: 'Nocleg',
        fields: { organization: 'Przyjaciele', phone: '22 555 01 01', city: 'Gdańsk' },
      },
    ],
    codes: ['encoding'],
  },
  {
    file: '24-encoding-windows-1253.csv',
    services: [
      {
        name: 'Κουζίνα',
        fields: { organization: 'Φίλοι', phone: '210 555 0100', city: 'Αθήνα' },
      },
      {
        name: 'Ύπνος',
        fields: { organization: 'Φίλοι', phone: '210 555 0101', city: 'Πειραιάς' },
      },
    ],
    codes: ['encoding'],
  },
  {
    file: '24-encoding-windows-1257.csv',
    services: [
      {
        name: 'Adatų keitimas',
        fields: { organization: 'Uosto draugai', phone: '8 5 555 0100', city: 'Šiauliai' },
      },
      {
        name: 'Nakvynė',
        fields: { organization: 'Uosto draugai', phone: '8 5 555 0101', city: 'Kėdainiai' },
      },
    ],
    codes: ['encoding'],
  },
  {
    file: '26-headings-greek.csv',
    services: [
      {
        name: 'Κουζίνα',
        fields: {
          ...{ organization: 'Φίλοι', phone: '210 555 0100', hours: FROM_9_TO_5 },
          ...{ street: 'Οδός Λιμανιού 12', city: 'Αθήνα' },
        },
      },
      {
        name: 'Ύπνος',
        fields: {
          ...{ organization: 'Φίλοι', phone: '210 555 0101', hours: FROM_9_TO_5 },
          ...{ street: 'Οδός Λιμανιού 14', city: 'Πειραιάς' },
        },
      },
    ],
  },
  {
    file: '26-headings-lithuanian.csv',
    services: [
      {
        name: 'Adatų keitimas',
        fields: {
          ...{ organization: 'Uosto draugai', phone: '8 5 555 0100', hours: FROM_9_TO_5 },
          ...{ street: 'Žvejų g. 12', city: 'Šiauliai' },
        },
      },
      {
        name: 'Nakvynė',
        fields: {
          ...{ organization: 'Uosto draugai', phone: '8 5 555 0101', hours: FROM_9_TO_5 },
          ...{ street: 'Ąžuolų g. 3', city: 'Kėdainiai' },
        },
      },
    ],
  },
  {
    file: '28-icarol-export.csv',
    services: [
      {
        name: 'Quiet House',
        fields: {
          ...PIER,
          ...{ id: '70001', status: 'active', phone: '519-555-0100' },
          ...{ email: 'info@pier.example', website: 'https://pier.example' },
          ...{ hours: 'MO,TU,WE,TH,FR,SA,SU 00:00-24:00', assured: '2026-03-01' },
          ...{ category: 'Shelter', area: 'Oxford County', secret: 'yes' },
          ...{ street: '99 Hidden Ln', city: 'Woodstock', region: 'ON', code: 'N1N 1N2' },
          ...{ country: 'CA', point: '43.1306, -80.7467' },
        },
      },
    ],
    secrets: [
      ...['99 Hidden Ln', 'N1N 1N2', '43.1306', '519-555-0199', '519-555-0198', '519-555-0197'],
      ...['519-555-0196', '519-555-0195', 'jo@pier', 'al@pier', 'PO Box 12', 'Key under mat'],
      ...['Pier kits', '12 Pier Rd', 'Do not publish: new lease'],
    ],
    codes: ['not-published'],
  },
  hidden('29-confidential-heading-1.csv'),
  hidden('29-confidential-heading-2.csv'),
  hidden('29-confidential-heading-3.csv'),
  hidden('29-confidential-heading-4.csv'),
  hidden('29-confidential-heading-5.csv'),
  hidden('29-confidential-heading-6.csv'),
  hidden('29-confidential-heading-7.csv'),
  hidden('29-confidential-heading-8.csv'),
  {
    file: '31-phones-of-staff.csv',
    services: [
      { name: 'Kits', fields: { phone: '519-555-0100', email: 'kits@pier.example' } },
      { name: 'Van', fields: { phone: '519-555-0101', email: 'van@pier.example' } },
    ],
    secrets: ['519-555-019', 'boss'],
  },
  {
    file: '32-drafts-and-rows-not-to-publish.csv',
    services: [{ name: 'Kits', fields: { phone: '519-555-0100' } }],
    secrets: ['519-555-0101', '519-555-0102', '519-555-0103', '519-555-0104'],
  },
  {
    file: '33-flat-records-one-per-line.ndjson',
    services: [
      {
        name: 'Kits',
        fields: {
          ...{ id: '1', phone: '519-555-0100', street: '12 Pier Rd' },
          hours: 'MO,TU,WE,TH,FR 09:00-17:00',
        },
        warned: { hours: 'hours-guessed' },
      },
      {
        name: 'Van',
        fields: { id: '2', phone: '519-555-0101', street: '14 Pier Rd', hours: 'SA 09:00-12:00' },
      },
    ],
  },
  {
    file: '35-esri-features.json',
    services: [
      {
        name: 'Kits',
        fields: {
          ...{ phone: '519-555-0100', ...AT_PIER, point: '43.1306, -80.7467' },
        },
        warned: { assured: 'column-left-out' },
      },
      {
        name: 'Van',
        fields: {
          ...{ phone: '519-555-0101', ...AT_PIER, street: '14 Pier Rd' },
          point: '43.1307, -80.7468',
        },
        warned: { assured: 'column-left-out' },
      },
    ],
  },
  {
    file: '36-geojson.geojson',
    services: [
      {
        name: 'Kits',
        fields: {
          ...{ street: '12 Pier Rd', point: '43.1306, -80.7467' },
          hours: 'TH 09:00-17:00; SU 08:00-12:00',
        },
      },
      {
        name: 'Van',
        fields: { street: '14 Pier Rd', point: '43.1307, -80.7468', hours: 'SA 09:00-13:00' },
      },
    ],
  },
  {
    file: '37-coordinates-as-text.json',
    services: [
      { name: 'Kits', fields: { id: '1', phone: '519-555-0100', point: '43.1306, -80.7467' } },
      { name: 'Van', fields: { id: '2', phone: '519-555-0101', point: '43.1307, -80.7468' } },
    ],
  },
  {
    file: '40-open-referral-uk-1-page.json',
    services: [
      {
        name: 'Pier kits',
        fields: {
          ...{ organization: 'Pier', id: 's1', phone: '01632 960100', email: 'a@pier.example' },
          ...{ website: 'https://pier.example', hours: FROM_9_TO_5, category: 'Needle exchange' },
          ...{ ages: '18-99', description: 'Kits', languages: 'pl', area: 'Pierton' },
          ...{ street: '12 Pier Rd', city: 'Pierton', region: 'Kent', code: 'AB1 2CD' },
          ...{ country: 'GB', point: '51.5, -0.1' },
        },
      },
    ],
    rest: ({ services: [service], locations: [place], servicesAtLocations: [link] }) => [
      ...[service?.hours?.exceptions, service?.cost, place?.name, place?.accessibility],
      link?.hours?.schedules,
    ],
    right: [
      ...[[{ from: '2026-12-25', to: '2026-12-26', spans: [] }], 'Free', 'Hall', 'Ramp'],
      [{ byDay: ['WE'], opensAt: '10:00', closesAt: '12:00' }],
    ],
  },
  {
    file: '41-ohana-locations.json',
    services: [
      {
        name: 'Kits',
        fields: {
          ...{ organization: 'Pier', id: '5', hours: 'WE 09:00-12:00', ...AT_PIER },
          ...{ region: 'ON', code: 'N1N 1N1', point: '43.1306, -80.7467' },
        },
      },
    ],
    rest: ({ locations: [place] }) => [
      ...[place?.name, place?.phones.map(({ number }) => number)],
      ...[place?.hours?.schedules, place?.hours?.exceptions],
    ],
    right: [
      ...['Pier Hall', ['519-555-0100']],
      [{ byDay: ['MO', 'TU'], opensAt: '09:00', closesAt: '17:00' }],
      [{ from: '2026-12-25', spans: [] }],
    ],
  },
  {
    file: '42-time-zone-names.csv',
    services: [
      ...([
        ['A', '12', 'America/Toronto', { timeZone: 'time-zone-guessed' }],
        ['B', '13', 'America/Toronto', { timeZone: 'time-zone-guessed' }],
        ['C', '14', undefined, { timeZone: 'time-zone-unknown' }],
        ['D', '15', undefined, { timeZone: 'time-zone-unknown' }],
        ['E', '16', 'America/Toronto', {}],
      ] as const),
    ].map(([name, number, timeZone, warned]) => ({
      name,
      fields: {
        ...{ ...PIER, ...AT_PIER, street: `${number} Pier Rd`, region: 'ON', hours: FROM_9_TO_5 },
        ...(timeZone === undefined ? {} : { timeZone }),
      },
      warned,
    })),
  },
  {
    file: '44-kml.kml',
    services: [
      { name: 'Kits', fields: { description: '519-555-0100', point: '43.1306, -80.7467' } },
    ],
  },
  {
    file: '45-xlsx-hidden-rows.xlsx',
    services: [
      { name: 'Kits', fields: { ...PIER, phone: '519-555-0100' } },
      { name: 'Bus', fields: { ...PIER, phone: '519-555-0102' } },
    ],
    codes: ['hidden-rows'],
    secrets: ['Old van'],
  },
  {
    file: '46-null-markers.csv',
    services: [
      { name: 'Kits', fields: { ...PIER, id: '1', phone: '519-555-0100' } },
      { name: 'Van', fields: { ...PIER, id: '2', description: 'plain' } },
      { name: 'Bus', fields: { ...PIER, id: '3' } },
    ],
    secrets: ['\\N', '(null)'],
  },
  {
    file: '47-two-encodings-in-one-file.csv',
    services: [
      { name: 'Café du Pier', fields: { id: '1', phone: '519-555-0100', city: 'Montréal' } },
      { name: 'Café du Port', fields: { id: '2', phone: '519-555-0101', city: 'Québec' } },
    ],
    codes: ['other-encoding'],
  },
  {
    file: '50-same-id-in-two-rows.csv',
    services: [
      {
        name: 'Kits',
        fields: {
          ...{ organization: 'River Peer Network', id: 'river-kits', phone: '519-555-0100' },
          ...AT_PIER,
        },
      },
      {
        name: 'Kits',
        fields: {
          ...{ organization: 'River Peer Network', id: 'river-kits', phone: '519-555-0100' },
          ...{ street: '40 Lake St', city: 'Ingersoll' },
        },
      },
      {
        name: 'Van',
        fields: {
          ...{ organization: 'River Peer Network', id: 'river-van', phone: '519-555-0101' },
          ...AT_PIER,
        },
      },
    ],
  },
];
