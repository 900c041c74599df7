import { describe, expect, it } from 'vitest';
import { readColumnMap, writeColumnMap } from './column-map.ts';
import { flatColumnMap } from '../flat-csv/write.ts';
import { proposeMap, type ProposeOptions } from './propose.ts';
import type { TableRow } from '../../tables/table.ts';
import { TARGETS, type Target } from '../../tables/columns/targets.ts';

function rowsOf(cells: readonly (readonly string[])[]): TableRow[] {
  return cells.map((row, at) => ({ place: `row ${at + 2}`, cells: row }));
}

/** What is proposed for columns given as heading and cells. */
function targets(
  columns: Readonly<Record<string, readonly string[]>>,
  options?: ProposeOptions,
): Readonly<Record<string, Target>> {
  const headings = Object.keys(columns);
  const length = Math.max(...Object.values(columns).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, at) => headings.map((name) => columns[name]?.[at] ?? ''));
  const map = proposeMap(headings, rowsOf(rows), options);
  return Object.fromEntries(Object.entries(map.columns).map(([name, { to }]) => [name, to]));
}

const NAMES = ['River Peers', 'Lantern Line', 'Night Van'];
const PHONES = ['519-555-0100', '519-555-0101', '211'];

describe('headings', () => {
  it.each<[string, Record<string, readonly string[]>, Record<string, Target>]>([
    [
      'in English',
      { 'Organization Name': NAMES, 'Phone #': PHONES, 'Zip Code': ['60601', '60602', '60603'] },
      {
        'Organization Name': 'organization.name',
        'Phone #': 'phone',
        'Zip Code': 'address.postalCode',
      },
    ],
    [
      'in French',
      {
        'Nom du service': NAMES,
        'Numéro de téléphone': PHONES,
        Ville: ['Laval', '', ''],
        "Heures d'ouverture": ['Lun 9 h 00', '', ''],
        'Langues parlées': ['français', '', ''],
        Courriel: ['a@b.example', '', ''],
      },
      {
        'Nom du service': 'name',
        'Numéro de téléphone': 'phone',
        Ville: 'address.city',
        "Heures d'ouverture": 'hours',
        'Langues parlées': 'languages',
        Courriel: 'email',
      },
    ],
    [
      'as programs write them',
      {
        recordId: ['rec1', 'rec2', 'rec3'],
        service_name: NAMES,
        'address.city': ['Laval', '', ''],
        postalCode: ['H1H 1H1', '', ''],
        lastUpdated: ['2026-01-31T10:00:00Z', '', ''],
      },
      {
        recordId: 'id',
        service_name: 'name',
        'address.city': 'address.city',
        postalCode: 'address.postalCode',
        lastUpdated: 'modified',
      },
    ],
    [
      'for each day',
      { Name: NAMES, Mon: ['9-5', '', ''], 'Tuesday hours': ['closed', '', ''] },
      { Name: 'name', Mon: 'hours.monday', 'Tuesday hours': 'hours.tuesday' },
    ],
  ])('are known %s', (_, columns, expected) => {
    expect(targets(columns)).toEqual(expected);
  });

  it('of our own exports need no correction', () => {
    const { columns } = flatColumnMap();
    const headings = Object.keys(columns);
    const proposed = proposeMap(headings, []);
    for (const heading of headings) {
      expect([heading, proposed.columns[heading]?.to]).toEqual([heading, columns[heading]?.to]);
    }
  });

  it('are not believed when the cells say otherwise', () => {
    expect(
      targets({
        Name: NAMES,
        'Same phone number as the office?': ['Yes', 'No', 'Yes'],
        Website: ['a@b.example', 'c@d.example', 'e@f.example'],
        Location: ['43.13, -80.75', '43.14, -80.76', '43.15, -80.77'],
      }),
    ).toEqual({
      Name: 'name',
      'Same phone number as the office?': 'ignore',
      Website: 'email',
      Location: 'point',
    });
  });

  it('do not propose columns about single persons', () => {
    expect(
      targets({ Name: NAMES, 'Contact Person': ['A. Person', '', ''] })['Contact Person'],
    ).toBe('ignore');
  });

  it('about privacy keep back whatever is not plainly open', () => {
    const { columns } = proposeMap(
      [
        'Name',
        'Phone',
        'Phone 2',
        'Phone 2 is private',
        'Confidential (Y/N)',
        'Publish address',
        'Exclude',
        'Published',
        'post_status',
        'Director cell',
      ],
      rowsOf([
        [
          'A',
          '519-555-0100',
          '519-555-0101',
          'Yes',
          'Y',
          'No',
          'No',
          'Yes',
          'draft',
          '519-555-0102',
        ],
        [
          'B',
          '519-555-0103',
          '519-555-0104',
          'No',
          'N',
          'Yes',
          'No',
          'Yes',
          'publish',
          '519-555-0105',
        ],
      ]),
    );
    expect(
      Object.values(columns).map(({ to, of }) => (of === undefined ? to : `${to} of ${of.join()}`)),
    ).toEqual([
      ...[
        'name',
        'phone',
        'phone',
        'confidential of Phone 2',
        'confidential',
        'shown',
        'unpublished',
      ],
      ...['published', 'status', 'ignore'],
    ]);
  });

  it('share one name, id or point among several columns', () => {
    expect(
      targets({
        'Service name': NAMES,
        Title: ['Director', 'Peer', 'Peer'],
        Latitude: ['43.1', '', ''],
        lat: ['43.2', '', ''],
      }),
    ).toEqual({
      'Service name': 'name',
      Title: 'alternateName',
      Latitude: 'latitude',
      lat: 'note',
    });
  });
});

describe('cells', () => {
  it('say what a column is that its heading does not', () => {
    expect(
      targets({
        A: NAMES,
        B: PHONES.map((phone) => (phone === '211' ? '519-555-0103' : phone)),
        C: ['a@b.example', 'c@d.example', 'e@f.example'],
        D: ['https://a.example', 'b.example/x', 'www.c.example'],
        E: ['12 Pier Road', '1 Hill St.', '7 Lake Ave N'],
        F: ['English, French', 'French', 'Somali'],
        G: ['Mon-Fri 9am-5pm', 'Tue 10:00-12:00', 'Sat noon to 3 p.m.'],
        H: ['43.13, -80.75', '43.14, -80.76', '43.15, -80.77'],
        I: ['food; rest', 'rest; food', 'food'],
        J: ['', '', ''],
        K: ['25 clients/cases a month', '5 clients/cases a month', '9 clients/cases a month'],
      }),
    ).toEqual({
      A: 'name',
      B: 'phone',
      C: 'email',
      D: 'website',
      E: 'address',
      F: 'languages',
      G: 'hours',
      H: 'point',
      I: 'category',
      J: 'ignore',
      K: 'ignore',
    });
  });

  it('say nothing by digits that no telephone has', () => {
    const dates = ['2026-01-05', '2026-02-09', '2026-03-01'];
    const columns = {
      Name: NAMES,
      'Start date': dates,
      'Entry ID': ['4022345678', '4022345679', '4022345680'],
      'Charity no.': ['1234567', '1234568', '1234569'],
      Budget: ['1200000', '1300000', '1400000'],
      Seen: ['1767225600', '1767312000', '1767398400'],
      Money: ['1 200 000', '1 300 000', '1 400 000'],
      Tax: ['12-3456789', '12-3456790', '12-3456791'],
      Linked: ['recA1b2C3d4E5f6G7', 'recA1b2C3d4E5f6G8', 'recA1b2C3d4E5f6G9'],
      type: ['Feature', 'Feature', 'Feature'],
      'Address ID': ['1001', '1002', '1003'],
    };
    const found = targets(columns);
    for (const heading of Object.keys(columns).slice(1)) {
      expect([heading, found[heading]]).toEqual([heading, 'ignore']);
    }
  });

  it('say how lists are parted, which part of a date is the month, and the country', () => {
    const map = proposeMap(
      ['Name', 'Categories', 'Verified', 'Postal code'],
      rowsOf([
        ['A', 'food|rest', '31/01/2026', 'N1N 1N1'],
        ['B', 'rest|food', '02/03/2026', 'N1N1N2'],
        ['C', 'food', '03/03/2026', 'N1N 1N3'],
      ]),
    );
    expect(map.columns['Categories']).toMatchObject({ to: 'category', separator: '|' });
    expect(map.columns['Verified']).toMatchObject({ to: 'assured', dates: 'day-month' });
    expect(map.defaults).toEqual({ country: 'CA' });
  });
});

describe('a set of files', () => {
  const columns = { 'Organization ID': ['1', '2', '3'], Title: NAMES };
  it('holds organizations or places by the name of the file', () => {
    const options = { name: 'data/organizations.csv', set: true };
    expect(targets(columns, options)).toEqual({ 'Organization ID': 'id', Title: 'name' });
    expect(targets(columns)['Organization ID']).toBe('organization.id');
    expect(proposeMap(Object.keys(columns), [], { name: 'Sites 2026.xlsx', set: true }).rows).toBe(
      'locations',
    );
  });
});

it('a table of categories, and one that links them, are told by their headings', () => {
  const map = (...headings: string[]) => {
    const { rows, columns } = proposeMap(headings, []);
    return {
      rows,
      columns: Object.entries(columns).map(([heading, { to }]) => `${heading}: ${to}`),
    };
  };
  expect(map('category_id', 'category_name', 'Description')).toEqual({
    rows: 'categories',
    columns: ['category_id: id', 'category_name: name', 'Description: description'],
  });
  expect(map('Service ID', 'TaxonomyTermID', 'Active', 'Rank')).toEqual({
    rows: 'links',
    columns: ['Service ID: id', 'TaxonomyTermID: category', 'Active: status', 'Rank: ignore'],
  });
  expect(map('Category ID', 'Name', 'Agency ID').rows).toBe('services');
});

describe('a map', () => {
  const map = proposeMap(
    ['Name', 'Phone', '__proto__', 'a "quoted" one'],
    rowsOf([['A', '519-555-0100', 'x', 'y']]),
  );

  it('comes back from its file as it was written', () => {
    const text = writeColumnMap(map);
    expect(text).toContain('    "Name": { "to": "name", "sure": "yes",');
    expect(readColumnMap(text)).toEqual({ ok: true, map });
    expect(Object.keys(map.columns)).toContain('__proto__');
  });

  it('says where it is wrong, and what was meant', () => {
    const reading = readColumnMap({
      version: 2,
      rows: 'people',
      colour: 1,
      columns: {
        Name: 'nam',
        Phone: { to: 'phone', seperator: ';' },
        When: { to: 'hours', dates: 'year' },
        X: {},
      },
      defaults: { country: 7 },
    });
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(reading.problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
      ': There is no setting called "colour".',
      'version: The value "2" cannot be used here. Write 1.',
      'rows: The value "people" cannot be used here. Write services, organizations, locations, categories or links.',
      'Name: A column cannot be mapped to "nam". Did you mean "name"?',
      'Phone: There is no setting called "seperator". Did you mean "separator"?',
      'When: The value "year" cannot be used here. Write day-month or month-day.',
      'X: A column cannot be mapped to "nothing".',
      'defaults.country: The value "7" cannot be used here. Write a text.',
    ]);
    expect(readColumnMap('not json').ok).toBe(false);
    expect(readColumnMap([]).ok).toBe(false);
  });

  it('knows a sentence for each target', () => {
    for (const [target, says] of Object.entries(TARGETS)) {
      expect(says, target).toMatch(/^[A-Z].{3,}[.]$/);
    }
  });
});

it('texts to read below a heading for kinds of help are no filters', () => {
  const targetOf = (heading: string, cells: readonly string[]): Target | undefined =>
    targets({ Name: NAMES, [heading]: cells })[heading];
  expect(
    targetOf('What', [
      'Hot meals, showers and laundry on site',
      'Needle exchange, wound care, a warm place to sit',
      'Clothing and blankets, tents when we have them',
    ]),
  ).toBe('description');
  expect(targetOf('What', ['Food', 'Needle exchange', 'Clothes'])).toBe('category');
  const kinds = [
    'Food, clothes, medical care, help with housing',
    'Legal help, tents, counselling',
  ];
  expect(targetOf('What', [...kinds, 'Showers, laundry, lockers, a phone'])).toBe('category');
  const lists = ['Food; clothes; tents and sleeping bags', 'Food; clothes; showers and laundry'];
  expect(targetOf('Type', [...lists, 'Food; tents and sleeping bags; showers and laundry'])).toBe(
    'category',
  );
});
