import { readFileSync } from 'node:fs';
import { inputFile, readDirectory } from '@peerkit/formats';
import type { Directory, Location, Service, ServiceAtLocation } from '@peerkit/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from './catalog.ts';
import { databaseCatalog } from './database/database-catalog.ts';
import { loadDirectory } from './database/load.ts';
import type { Database } from './database/sql.ts';
import { fileCatalog } from './file-catalog.ts';
import { idIn } from './nested.ts';
import { testDatabase } from './testing/database.ts';

const SAMPLE = new URL('../../../../apps/partner-site/directory/sample.json', import.meta.url);
const KINDS = [
  ['Needle exchange', 'service.supplies.needle-exchange', 'Sterile syringes and a sharps bin.'],
  ['Naloxone kits', 'service.overdose-response.naloxone-kit', 'Free kits. No ID needed.'],
  ['Food bank', 'service.basic-needs.food', 'Groceries for anybody, on weekdays.'],
  ['Women’s shelter', 'service.basic-needs.shelter', 'Beds for women and children.'],
  ['Detox', 'service.treatment.detox', 'Withdrawal care with a nurse.'],
  ['Drop-in', 'service.drop-in', 'Showers, laundry and coffee.'],
  ['Peer support', 'service.peer-support', 'Talk to somebody who has been there.'],
] as const;
const TOWNS = [
  ['Woodstock', 43.13, -80.75],
  // Near enough to Woodstock to be an answer about it.
  ['Beachville', 43.09, -80.82],
  ['Ingersoll', 43.04, -80.88],
  ['Saint-Jérôme', 45.78, -74.0],
  ['Ithaca', 42.44, -76.5],
  ['Łódź', 51.77, 19.46],
] as const;

/** Every kind in every town, of several houses, some without a place and some at a confidential one. */
function town(): Directory {
  const services: Service[] = [];
  const locations: Location[] = [];
  const servicesAtLocations: ServiceAtLocation[] = [];
  KINDS.forEach(([name, term, description], kind) => {
    TOWNS.forEach(([city, latitude, longitude], at) => {
      for (let house = 0; house < 6; house += 1) {
        const id = `${kind}-${at}-${house}`;
        const assured = `2026-0${1 + ((kind + at + house) % 9)}-15`;
        services.push({
          ...{ id: `s${id}`, organizationId: `o${house}`, status: 'active', description },
          ...{ name: house === 5 ? `${city} ${name}` : name, terms: house === 4 ? [] : [term] },
          ...{
            phones: [],
            languages: house === 3 ? ['fr'] : [],
            areas: [{ name: city }],
            documents: [],
          },
          provenance: { assured },
        });
        if (house === 0) continue;
        locations.push({
          ...{ id: `l${id}`, kind: 'physical', confidential: house === 2, phones: [] },
          // No other has the point of a confidential one.
          point: {
            latitude: latitude + house / 50 + (house === 2 ? 0.00123 : 0),
            longitude: longitude + kind / 100,
          },
          address: { lines: [`${house * 10 + kind} Flatbush Avenue`], city },
        });
        servicesAtLocations.push({
          id: `a${id}`,
          serviceId: `s${id}`,
          locationId: `l${id}`,
          phones: [],
        });
      }
    });
  });
  // The kind without its words, and the words without the kind, both checked last.
  const others = [
    { name: 'Syringe services', terms: ['service.supplies.needle-exchange'] },
    { name: 'Placements', description: 'Road works, and points for the exchange of needle felt.' },
    { name: 'Aardvark', description: 'Works of art.' },
  ];
  others.forEach((other, at) => {
    services.push({
      ...{ id: `x${at}`, organizationId: 'o0', status: 'active', terms: [], phones: [] },
      ...{ languages: [], areas: [], documents: [], provenance: { assured: '2026-11-01' } },
      ...other,
    });
  });
  const names = ['Harbour House', 'St. David’s Table', 'R.O.C.K.', 'Open Door', 'Wegmans', 'Mill'];
  return {
    language: 'en',
    organizations: names.map((name, at) => ({ id: `o${at}`, name, phones: [], terms: [] })),
    ...{ programs: [], services, locations, servicesAtLocations },
  };
}

/**
 * Two rare words that no service has both of. Many have a word that comes near the second: read as a typo, it says
 * little, so that what has the first alone seems to be a larger part of what was asked.
 */
function rareWords(): Directory {
  const near = ['tikonoum', 'tikonous', 'tikonour', 'tikonoub', 'tikonout'];
  const names = Array.from({ length: 300 }, (_, at) =>
    at < 4 ? 'bemoheka' : at < 7 ? 'tikonoun' : at < 120 ? (near[at % 5] ?? '') : 'open door',
  );
  return {
    language: 'en',
    organizations: [{ id: 'o', name: 'Mill', phones: [], terms: [] }],
    ...{ programs: [], locations: [], servicesAtLocations: [] },
    services: names.map((name, at) => ({
      ...{ id: `s${at}`, organizationId: 'o', name: `${name} ${at}`, status: 'active', terms: [] },
      ...{ phones: [], languages: [], areas: [], documents: [] },
    })),
  };
}

const QUESTIONS = [
  ...[
    'naloxone',
    'narcan',
    'nalox',
    'neddle exchange',
    'needle',
    'rigs',
    'clean works',
    'works',
    'points',
  ],
  ...[
    'needles',
    'needle exchange',
    'food woodstock',
    'syringe',
    'food',
    'foodbank',
    'food bank woodstock',
    'groceries',
    'where can i take a shower',
  ],
  ...['wegmans itaca', 'shelter for women tonight', 'womens shelter', 'detox', 'drop in', 'dropin'],
  ...['st jerome', 'Lodz', 'ŁÓDŹ detox', 'rock', 'harbor house', 'open door needle', 'flatbush 31'],
  ...[
    'peer suport',
    'somebody to talk to',
    'nurse',
    'free',
    'no id',
    'open now',
    'french',
    'n',
    'ne',
  ],
  ...['d', 'medecin sans papiers', 'zebra', 'zebra food', 'a', '24/7', "'; DROP TABLE x; --", '\\'],
  ...[
    "o'neil's",
    'needle | food',
    'naloxone:*',
    '!!!',
    '   ',
    'crisis line',
    'overdose help ingersoll',
  ],
];

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function found(catalog: Catalog, search: string, offset = 0) {
  const query = search.trim() === '' ? {} : { search: search.trim() };
  const { records, total } = await catalog.page('services', { ...query, offset, limit: 20 });
  return { total, ids: records.map((record) => idIn(record, 'id')) };
}

it('PostgreSQL takes words as typed where reading them as typos finds no more, as a file does', async () => {
  const directory = rareWords();
  await loadDirectory(database, directory);
  const answers = [fileCatalog(directory), databaseCatalog(database)];
  for (const text of ['bemoheka tikonoun', 'tikonoun bemoheka', 'tikonoun door']) {
    const [file, stored] = await Promise.all(answers.map((catalog) => found(catalog, text)));
    expect({ text, ...stored }).toEqual({ text, ...file });
  }
  expect((await found(databaseCatalog(database), 'bemoheka tikonoun')).total).toBe(7);
});

describe.each([
  ['a town', () => Promise.resolve(town())],
  [
    'a published list',
    async () => {
      const reading = await readDirectory([inputFile('sample.json', readFileSync(SAMPLE, 'utf8'))]);
      if (!reading.ok) throw new Error(reading.message);
      return reading.directory;
    },
  ],
] as const)('PostgreSQL answers as a file does, about %s', (_, read) => {
  it('the same services in the same order, and the same records', async () => {
    const directory = await read();
    const file = fileCatalog(directory);
    await loadDirectory(database, directory);
    const stored = databaseCatalog(database);
    for (const text of QUESTIONS) {
      for (const offset of [0, 20]) {
        expect({ text, ...(await found(stored, text, offset)) }).toEqual({
          text,
          ...(await found(file, text, offset)),
        });
      }
    }
    const query = { offset: 0, limit: 100 };
    for (const list of ['services', 'organizations', 'locations', 'taxonomy_terms'] as const) {
      expect(await stored.page(list, query)).toEqual(await file.page(list, query));
    }
  });

  it('holds nothing of a confidential place in any table', async () => {
    const directory = await read();
    await loadDirectory(database, directory);
    const hidden = directory.locations.filter(({ confidential }) => confidential);
    const rows = await Promise.all(
      ['list', 'record', 'entry'].map((table) =>
        database.query(`SELECT row_to_json(t)::text AS row FROM peerkit_directory.${table} AS t`),
      ),
    );
    const text = JSON.stringify(rows);
    for (const { address, point } of hidden) {
      expect(text).not.toContain(address?.lines[0]);
      expect(text).not.toContain(String(point?.latitude));
    }
  });
});
