import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DirectoryImport, ImportOptions } from './import-result.ts';
import { toCsv } from '../tables/write-csv.ts';
import { checkDirectory } from '@peerkit/validation/directory/schema';
import { importTableSet } from './import-table-set.ts';

type Good = Extract<DirectoryImport, { ok: true }>;

async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ImportOptions = {},
): Promise<Good> {
  const set = Object.entries(files).map(([name, source]) => ({ name, source }));
  const result = await importTableSet(set, options);
  if (!result.ok) throw new Error(result.message);
  const { records, imported, rejected } = result.counts;
  expect(imported + rejected).toBe(records);
  const errors = result.problems.filter((problem) => problem.severity === 'error');
  expect(errors.length).toBeGreaterThanOrEqual(rejected);
  return result;
}

function summary({ problems }: Good): string[] {
  return problems.map(
    (problem) => `${problem.severity} ${problem.record} ${problem.field} ${problem.code}`,
  );
}

describe('HSDS 3 tables', () => {
  const set = {
    'datapackage.json': '{"resources": []}',
    'data/organizations.csv': 'id,name,description\no1,Harbour House,Help by the water\n',
    'data/services.csv':
      'id,organization_id,name,status,assured_date,alert\ns1,o1,Outreach,active,2026-01-31,New door\n',
    'data/locations.csv':
      'id,location_type,name,latitude,longitude\nl1,physical,Pier 2,43.1,-80.7\n',
    'data/service_at_location.csv': 'id,service_id,location_id\na1,s1,l1\n',
    'data/addresses.csv':
      'id,location_id,address_1,city,state_province,postal_code,country,address_type\n' +
      'd1,l1,2 Pier Rd,Millbrook,ON,N0N 0N0,CA,physical\nd2,l1,PO Box 9,Millbrook,ON,N0N 0N1,CA,postal\n',
    'data/phones.csv':
      'id,service_id,location_id,contact_id,number,extension,type\n' +
      'p1,s1,,,519-555-0100,7,voice\np2,,,c1,211,,voice\n',
    'data/contacts.csv': 'id,service_id,name,department\nc1,s1,,Front desk\n',
    'data/languages.csv': 'id,service_id,phone_id,name,code\nn1,s1,,French,fra\nn2,,p1,Cree,\n',
    'data/schedules.csv':
      'id,service_id,location_id,freq,byday,opens_at,closes_at\n' +
      'h1,s1,,,"2SA, 4SA",10:00,14:00\nh2,,l1,WEEKLY,"MO,TU",09:00:00Z,17:00:00Z\n',
    'data/cost_options.csv': 'id,service_id,option,amount,currency\nk1,s1,Everybody,0,cad\n',
    'data/required_documents.csv': 'id,service_id,document\nr1,s1,A health card\n',
    'data/service_areas.csv': 'id,service_id,name\ne1,s1,Oxford County\n',
    'data/accessibility.csv': 'id,location_id,description,details\nx1,l1,A ramp,At the side\n',
    'data/taxonomies.csv': 'id,name,description\nt1,Town words,Ours\n',
    'data/taxonomy_terms.csv':
      'id,code,name,description,taxonomy_id,term_uri\nw1,T-1,Warm meals,Food,t1,https://example.org/t1\n',
    'data/attributes.csv': 'id,link_id,link_entity,taxonomy_term_id\nm1,s1,service,w1\n',
    'data/funding.csv': 'id,organization_id,source\nf1,o1,The town\n',
  };

  it('become one directory: rows find what they belong to', async () => {
    const result = await read(set);
    expect(summary(result)).toEqual([]);
    expect(result.counts).toEqual({ records: 20, imported: 20, rejected: 0 });
    expect(result.unread).toEqual([{ name: 'funding.csv', rows: 1 }]);
    const { directory } = result;
    expect(directory.services).toEqual([
      {
        id: 's1',
        organizationId: 'o1',
        name: 'Outreach',
        status: 'active',
        alerts: [{ text: 'New door' }],
        terms: ['T-1'],
        phones: [{ number: '519-555-0100', extension: '7', kind: 'voice', languages: ['cr'] }],
        contacts: [{ department: 'Front desk', phones: [{ number: '211', kind: 'voice' }] }],
        languages: ['fr'],
        areas: [{ name: 'Oxford County' }],
        documents: [{ name: 'A health card' }],
        costOptions: [{ option: 'Everybody', amount: 0, currency: 'CAD' }],
        hours: {
          schedules: [{ byDay: ['2SA', '4SA'], opensAt: '10:00', closesAt: '14:00' }],
          exceptions: [],
        },
        provenance: { sourceRecord: 'services.csv row 2', assured: '2026-01-31' },
      },
    ]);
    expect(directory.locations).toMatchObject([
      {
        id: 'l1',
        address: { lines: ['2 Pier Rd'], city: 'Millbrook' },
        postalAddress: { lines: ['PO Box 9'] },
        accessibility: 'A ramp\nAt the side',
        hours: {
          schedules: [{ freq: 'WEEKLY', byDay: ['MO', 'TU'], opensAt: '09:00', closesAt: '17:00' }],
        },
      },
    ]);
    expect(directory.terms).toEqual([
      {
        code: 'T-1',
        label: 'Warm meals',
        description: 'Food',
        taxonomyId: 't1',
        uri: 'https://example.org/t1',
      },
    ]);
    expect(directory.taxonomies).toEqual([{ id: 't1', name: 'Town words', description: 'Ours' }]);
  });

  it('each row without an owner is named, and none is dropped in silence', async () => {
    const result = await read({
      ...set,
      'data/phones.csv':
        'id,service_id,number\np1,s9,519-555-0100\np2,,211\np3,s1,call us\np4,s1,\np5,s1,911\n',
      'data/attributes.csv':
        'id,link_id,link_entity,taxonomy_term_id\nm1,s9,service,w1\nm2,s1,service,w9\n',
    });
    expect(summary(result).sort()).toEqual([
      'error attributes.csv row 2 link_id unknown-owner',
      'error phones.csv row 2 service_id unknown-owner',
      'error phones.csv row 3 service_id missing-owner',
      'error phones.csv row 4 number invalid-phone',
      'error phones.csv row 5 number required',
      'warning services.csv row 2 attributes unknown-term',
    ]);
    expect(result.counts.rejected).toBe(5);
    expect(result.directory.services[0]!.phones).toEqual([{ number: '911', kind: 'voice' }]);
  });

  it('a file that is not a table does not stop the others', async () => {
    const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]);
    const result = await read({ ...set, 'data/languages.csv': pdf });
    expect(summary(result)).toEqual(['error languages.csv  unreadable-file']);
    expect(result.directory.services).toHaveLength(1);
  });
});

describe('HSDS 1 and Ohana tables', () => {
  const ohana = {
    'organizations.csv':
      'id,name,date_incorporated,website\n1,Harbour House,1/2/1970,harbour.example\n',
    'locations.csv':
      'id,organization_id,name,accessibility,languages,email,virtual,latitude,longitude\n' +
      '1,1,Pier 2,"ramp, disabled_parking","English, French",pier@harbour.example,,43.1,-80.7\n' +
      '2,1,On the web,,,,true,,\n',
    'services.csv':
      'id,location_id,name,status,eligibility,audience,fees,languages,required_documents,service_areas,taxonomy_ids,keywords,application_process,wait_time\n' +
      '1,1,Meals,active,Anybody.,Adults,None,"English, Klingon","Passport,Licence","Atherton, Belmont","101, 102","Soup, Lunch",Walk in.,No wait.\n',
    'taxonomy.csv': 'taxonomy_id,name,parent_id,parent_name\n101,Food,,\n102,Meals,101,Food\n',
    'addresses.csv':
      'id,location_id,address_1,city,state_province,postal_code,country\n1,1,2 Pier Rd,Millbrook,ON,N0N,CA\n',
    'mail_addresses.csv':
      'id,location_id,attention,address_1,city,state_province,postal_code,country\n1,1,The desk,PO Box 9,Millbrook,ON,N0N,CA\n',
    'phones.csv':
      'id,location_id,organization_id,service_id,department,extension,number,number_type,vanity_number\n' +
      '1,1,,,Kitchen,12,519 555-3663,voice,519-555-FOOD\n2,,1,,,,519 555-0101,fax,\n',
    'regular_schedules.csv':
      'id,location_id,service_id,weekday,opens_at,closes_at\n' +
      '1,1,,Monday,9am,4:00 PM\n2,1,,Tuesday,09:00,16:00\n3,,1,Friday,17:00,2am\n',
    'holiday_schedules.csv':
      'id,location_id,service_id,start_date,end_date,closed,opens_at,closes_at\n' +
      '1,1,,12/25/2026,12/26/2026,true,,\n2,1,,"December 31, 2026",,false,10:00,3pm\n',
  };

  it('become one directory', async () => {
    const result = await read(ohana);
    expect(summary(result)).toEqual(['info organizations.csv row 2 website link-scheme-added']);
    expect(result.counts).toEqual({ records: 15, imported: 15, rejected: 0 });
    const { organizations, locations, services, servicesAtLocations, terms } = result.directory;
    expect(organizations).toMatchObject([
      { website: 'https://harbour.example', phones: [{ number: '519 555-0101', kind: 'fax' }] },
    ]);
    expect(locations).toMatchObject([
      {
        kind: 'physical',
        accessibility: 'ramp, disabled parking',
        languages: ['en', 'fr'],
        contacts: [{ email: 'pier@harbour.example', phones: [] }],
        address: { lines: ['2 Pier Rd'] },
        postalAddress: { lines: ['The desk', 'PO Box 9'] },
        phones: [{ number: '519 555-3663', extension: '12', label: 'Kitchen, 519-555-FOOD' }],
        hours: {
          schedules: [{ byDay: ['MO', 'TU'], opensAt: '09:00', closesAt: '16:00' }],
          exceptions: [
            { from: '2026-12-25', to: '2026-12-26', spans: [] },
            { from: '2026-12-31', spans: [{ opensAt: '10:00', closesAt: '15:00' }] },
          ],
        },
      },
      { kind: 'virtual' },
    ]);
    expect(services).toMatchObject([
      {
        organizationId: '1',
        eligibility: { description: 'Anybody.\nAdults' },
        cost: 'None',
        languages: ['en', 'Klingon'],
        documents: [{ name: 'Passport' }, { name: 'Licence' }],
        areas: [{ name: 'Atherton' }, { name: 'Belmont' }],
        // No table tells what the keywords are: they stand for themselves.
        terms: ['101', '102', 'Soup', 'Lunch'],
        howToApply: 'Walk in.\nWait: No wait.',
        hours: { schedules: [{ byDay: ['FR'], opensAt: '17:00', closesAt: '02:00' }] },
      },
    ]);
    expect(servicesAtLocations).toMatchObject([{ serviceId: '1', locationId: '1' }]);
    expect(terms).toEqual([
      { code: '101', label: 'Food' },
      { code: '102', label: 'Meals', parent: '101' },
    ]);
  });

  it.each([
    [
      'services.csv',
      'id,location_id,name,status\n1,9,Meals,active\n',
      'error services.csv row 2 location_id unknown-location',
    ],
    [
      'services.csv',
      'id,location_id,name,status\n1,1,,active\n',
      'error services.csv row 2 name missing-name',
    ],
    [
      'organizations.csv',
      'id,name,date_incorporated\n1,,\n',
      'error organizations.csv row 2 name missing-name',
    ],
    [
      'organizations.csv',
      'id,name,date_incorporated\n1,A,24/2/70\n',
      'warning organizations.csv row 2 date_incorporated invalid-date',
    ],
    [
      'organizations.csv',
      'id,name,date_incorporated\n1,A,1/24/70\n',
      'info organizations.csv row 2 date_incorporated guessed-date',
    ],
    [
      'locations.csv',
      'id,organization_id,name,virtual\n1,1,,\n',
      'warning locations.csv row 2 name nameless-place',
    ],
    [
      'programs.csv',
      'id,organization_id,name,alternate_name\n1,,Peers,\n',
      'error programs.csv row 2 organization_id missing-organization',
    ],
    [
      'programs.csv',
      'id,organization_id,name,alternate_name\n1,1,,\n',
      'error programs.csv row 2 name missing-name',
    ],
    [
      'taxonomy.csv',
      'taxonomy_id,name,parent_id,parent_name\n101,,,\n102,B,,\n',
      'error taxonomy.csv row 2 name missing-name',
    ],
    [
      'taxonomy.csv',
      'taxonomy_id,name,parent_id,parent_name\n101,A,0,\n102,B,,\n',
      'warning taxonomy.csv row 2 parent_id unknown-parent',
    ],
    [
      'addresses.csv',
      'id,location_id,address_1,city\n1,1,2 Pier Rd,\n',
      'warning addresses.csv row 2 city missing-city',
    ],
    [
      'addresses.csv',
      'id,location_id,address_1,city\n1,9,2 Pier Rd,A\n',
      'error addresses.csv row 2 location_id unknown-owner',
    ],
    [
      'mail_addresses.csv',
      'id,location_id,attention,address_1,city\n1,1,B,,A\n',
      'warning mail_addresses.csv row 2 address_1 missing-street',
    ],
    [
      'phones.csv',
      'id,location_id,number,number_type\n1,,211,voice\n',
      'error phones.csv row 2 service_id missing-owner',
    ],
    [
      'phones.csv',
      'id,location_id,number,number_type\n1,1,211,\n',
      'info phones.csv row 2 number_type missing-phone-type',
    ],
    [
      'regular_schedules.csv',
      'id,location_id,weekday,opens_at,closes_at\n1,1,Monday,9:30,\n',
      'warning regular_schedules.csv row 2 closes_at hours-no-times',
    ],
    [
      'regular_schedules.csv',
      'id,location_id,weekday,opens_at,closes_at\n1,1,Someday,9:30,10:00\n',
      'warning regular_schedules.csv row 2 weekday hours-unreadable',
    ],
    [
      'regular_schedules.csv',
      'id,location_id,weekday,opens_at,closes_at\n1,,Monday,9:30,10:00\n',
      'error regular_schedules.csv row 2 service_id missing-owner',
    ],
    [
      'holiday_schedules.csv',
      'id,location_id,start_date,end_date,closed,opens_at,closes_at\n1,1,1/11/2014,13/27/2014,true,,\n',
      'warning holiday_schedules.csv row 2 end_date invalid-date',
    ],
    [
      'holiday_schedules.csv',
      'id,location_id,start_date,end_date,closed,opens_at,closes_at\n1,1,1/2/14,1/12/14,true,,\n',
      'info holiday_schedules.csv row 2 start_date guessed-date',
    ],
    [
      'holiday_schedules.csv',
      'id,location_id,start_date,end_date,closed,opens_at,closes_at\n1,1,12/24/2014,,,9:30,\n',
      'warning holiday_schedules.csv row 2 closes_at hours-no-times',
    ],
    [
      'holiday_schedules.csv',
      'id,location_id,start_date,end_date,closed,opens_at,closes_at\n1,1,"January 01, 0001",,true,,\n',
      'warning holiday_schedules.csv row 2 start_date no-year',
    ],
  ])('%s: %j', async (file, content, problem) => {
    const result = await read({ ...ohana, [file]: content });
    expect(summary(result)).toContain(problem);
    for (const { message } of result.problems) expect(message).toMatch(/\.$/);
  });

  it('a holiday of every year holds for this one and the next two', async () => {
    const { directory } = await read({
      ...ohana,
      'holiday_schedules.csv':
        'id,location_id,start_date,end_date,closed\n1,1,"January 01, 0001","January 01, 0001",true\n',
    });
    const year = new Date().getUTCFullYear();
    expect(directory.locations[0]!.hours).toMatchObject({
      exceptions: [0, 1, 2].map((past) => ({ from: `${String(year + past)}-01-01`, spans: [] })),
    });
  });

  it('a holiday that cannot be read is kept as words, never as a promise', async () => {
    const { directory } = await read({
      ...ohana,
      'holiday_schedules.csv':
        'id,location_id,start_date,end_date,closed\n1,1,"January 01, 0001",2026-01-02,true\n',
    });
    expect(directory.locations[0]!.hours).toMatchObject({
      exceptions: [],
      prose: 'January 01–2026-01-02: closed',
    });
  });

  it('where to write to an organization is a place', async () => {
    const result = await read({
      'organizations.csv': 'id,name,url,tax_id\n7,Harbour House,https://harbour.example,\n',
      'services.csv': 'id,organization_id,name,status,fees\n8,7,Meals,,Free\n',
      'postal_addresses.csv':
        'id,location_id,organization_id,attention,address_1,city,state_province,postal_code,country\n,,7,,PO Box 9,Millbrook,ON,N0N,CA\n',
    });
    expect(summary(result)).toEqual([]);
    expect(result.directory.locations).toMatchObject([
      { id: 'postal-7', organizationId: '7', kind: 'postal', address: { lines: ['PO Box 9'] } },
    ]);
    expect(result.directory.services).toMatchObject([{ status: 'active', cost: 'Free' }]);
  });
});

describe('what is not a set of tables', () => {
  it.each([
    [{ 'list.csv': 'Name,Town\nA,B\n' }, 'unknown-tables'],
    [{ 'datapackage.json': '{}' }, 'empty'],
    [{}, 'empty'],
  ])('%j', async (files, code) => {
    const set = Object.entries(files).map(([name, source]) => ({ name, source }));
    expect(await importTableSet(set)).toMatchObject({ ok: false, code });
  });

  it('reports headings without rows', async () => {
    const result = await read({ 'services.csv': 'id,organization_id,name,status\n' });
    expect(summary(result)).toEqual(['warning services.csv  no-rows']);
  });

  it('cannot reach the prototype of every object', async () => {
    const result = await read({
      'organizations.csv': 'id,name,__proto__,constructor,tax_id\n__proto__,A,polluted,x,\n',
      'phones.csv': 'id,organization_id,number\n1,__proto__,211\n',
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(result.directory.organizations).toMatchObject([
      { id: '__proto__', phones: [{ number: '211' }] },
    ]);
  });
});

describe('whatever the tables hold', () => {
  const names =
    'organizations services locations service_at_location phones addresses postal_addresses contacts languages schedules regular_schedules holiday_schedules attributes service_taxonomy taxonomy'.split(
      ' ',
    );
  const headings =
    'id organization_id service_id location_id contact_id link_id link_entity taxonomy_term_id taxonomy_id parent_id name number status weekday byday opens_at closes_at start_date end_date closed address_1 city virtual taxonomy_ids __proto__'.split(
      ' ',
    );
  const cell = fc.constantFrom(
    '',
    '1',
    '2',
    'x',
    'Monday',
    '9am',
    '12/25/2026',
    'true',
    'MO',
    '211',
  );
  const table = fc.record({
    name: fc.constantFrom(...names).map((name) => `${name}.csv`),
    headings: fc.subarray(headings, { minLength: 1 }),
    rows: fc.array(fc.array(cell, { maxLength: 26 }), { maxLength: 5 }),
  });

  it('never throws, adds up, and gives a directory that holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 6 }), async (tables) => {
        const files = tables.map(({ name, headings, rows }) => ({
          name,
          source: toCsv(headings, rows, { safe: false }),
        }));
        const result = await importTableSet(files);
        if (!result.ok) return;
        const { counts, problems, directory } = result;
        expect(counts.imported + counts.rejected).toBe(counts.records);
        const errors = problems.filter((problem) => problem.severity === 'error');
        expect(errors.length).toBeGreaterThanOrEqual(counts.rejected);
        expect(checkDirectory(directory)).toEqual({ ok: true, value: directory });
      }),
      { numRuns: 300 },
    );
  });
});
