import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMap, applyMaps } from './apply.ts';
import type { TableImport } from './mapped-table.ts';
import { readColumnMap, type ColumnMap, type ColumnRule } from '../map/column-map.ts';
import { proposeMap } from '../map/propose.ts';
import { readTable } from '../../files/table/read-table.ts';
import { TARGETS, type Target } from '../../tables/columns/targets.ts';
import { directoryTemplate } from '../map/template.ts';

const TODAY = '2026-11-21';

async function table(source: string) {
  const reading = await readTable(source);
  if (!reading.ok) throw new Error(reading.message);
  return reading.table;
}

async function imported(
  source: string,
  columns: Readonly<Record<string, ColumnRule['to'] | ColumnRule>>,
  more: Partial<ColumnMap> = {},
): Promise<TableImport> {
  const map: ColumnMap = {
    peerkit: 'column-map',
    version: 1,
    rows: 'services',
    columns: Object.fromEntries(
      Object.entries(columns).map(([heading, to]) => [
        heading,
        typeof to === 'string' ? { to } : to,
      ]),
    ),
    ...more,
  };
  return applyMap(await table(source), map, { today: TODAY });
}

const codes = ({ problems }: Pick<TableImport, 'problems'>) => problems.map(({ code }) => code);

describe('a row', () => {
  it('is an organization, a service and a place', async () => {
    const { directory, problems, counts } = await imported(
      'Agency,Program,Phone,Address,Lat,Long\nRiver Peers,Kits,519-555-0100 x2,"12 Pier Road, Oxford, ON N1N 1N1",43.1,-80.7\n',
      {
        Agency: 'organization.name',
        Program: 'name',
        Phone: 'phone',
        Address: 'address',
        Lat: 'latitude',
        Long: 'longitude',
      },
      { defaults: { country: 'CA', timeZone: 'America/Toronto' } },
    );
    expect(problems).toEqual([]);
    expect(counts).toEqual({ records: 1, imported: 1, rejected: 0 });
    expect(directory).toMatchObject({
      timeZone: 'America/Toronto',
      organizations: [{ id: 'o-river-peers', name: 'River Peers' }],
      services: [
        {
          id: 's-kits',
          organizationId: 'o-river-peers',
          phones: [{ number: '519-555-0100', extension: '2', kind: 'voice' }],
          provenance: { sourceRecord: 'row 2' },
        },
      ],
      locations: [
        {
          address: {
            lines: ['12 Pier Road'],
            city: 'Oxford',
            region: 'ON',
            postalCode: 'N1N 1N1',
            country: 'CA',
          },
          point: { latitude: 43.1, longitude: -80.7 },
          confidential: false,
        },
      ],
      servicesAtLocations: [{ serviceId: 's-kits', locationId: 'p-12-pier-road' }],
    });
  });

  it('needs no place, and shares organization and place with others', async () => {
    const { directory } = await imported(
      'Agency,Program,Street\nRiver Peers,Kits,12 Pier Road\nriver  peers ,Van,\nRiver Peers,Tea,12 Pier Road\n',
      { Agency: 'organization.name', Program: 'name', Street: 'address.line1' },
    );
    expect(directory.organizations).toHaveLength(1);
    expect(directory.locations).toHaveLength(1);
    expect(directory.servicesAtLocations.map(({ serviceId }) => serviceId)).toEqual([
      's-kits',
      's-tea',
    ]);
  });

  it('lends its name where there is only one', async () => {
    const single = await imported('Agency\nRiver Peers\n', { Agency: 'organization.name' });
    expect(single.directory.services[0]?.name).toBe('River Peers');
    const other = await imported('Name\nRiver Peers\n', { Name: 'name' });
    expect(other.directory.organizations[0]?.name).toBe('River Peers');
  });

  it('is rejected only without a name, and nothing else goes with it', async () => {
    const { counts, problems, directory } = await imported('Name,Phone\n,211\nKits,211\n', {
      Name: 'name',
      Phone: 'phone',
    });
    expect(counts).toEqual({ records: 2, imported: 1, rejected: 1 });
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'error',
        record: 'row 2',
        field: 'Name',
        code: 'missing-name',
      }),
    ]);
    expect(directory.services).toHaveLength(1);
  });

  it('counts once when it comes twice', async () => {
    const { counts, problems, directory } = await imported('Name\nKits\nVan\nKits\n', {
      Name: 'name',
    });
    expect(counts).toEqual({ records: 3, imported: 3, rejected: 0 });
    expect(directory.services).toHaveLength(2);
    expect(problems[0]).toMatchObject({ record: 'row 4', code: 'repeated-row' });
  });
});

describe('ids', () => {
  const columns = { ID: 'id', Name: 'name', Street: 'address.line1', Hours: 'hours' } as const;

  it('let one service be at several places, with hours of its own at each', async () => {
    const { directory, problems } = await imported(
      'ID,Name,Street,Hours\n7,Kits,1 Pier Road,Mornings\n7,Kits,2 Hill Road,Nights\n',
      columns,
    );
    expect(problems.map(({ code }) => code)).toEqual(['hours-as-words', 'hours-as-words']);
    expect(directory.services).toHaveLength(1);
    expect(directory.servicesAtLocations.map(({ hours }) => hours?.prose)).toEqual([
      undefined,
      'Nights',
    ]);
  });

  it('that are given twice to different services cost the second', async () => {
    const { counts, problems } = await imported(
      'ID,Name,Street,Hours\n7,Kits,,\n7,Van,,\n',
      columns,
    );
    expect(counts).toEqual({ records: 2, imported: 1, rejected: 1 });
    expect(problems).toMatchObject([
      { severity: 'error', record: 'row 3', field: 'ID', code: 'duplicate-id' },
    ]);
  });

  it('join tables, in any order, and report what is missing', async () => {
    const map = (
      rows: ColumnMap['rows'],
      columns: Record<string, ColumnRule['to']>,
    ): ColumnMap => ({
      peerkit: 'column-map',
      version: 1,
      rows,
      columns: Object.fromEntries(
        Object.entries(columns).map(([heading, to]) => [heading, { to }]),
      ),
    });
    const services = async () => ({
      table: await table(
        'Id,Name,Org,Place,Geo\ns1,Kits,o1,"l1, l2","43.10, -80.70"\ns2,Van,o9,l9,\n',
      ),
      map: map('services', {
        Id: 'id',
        Name: 'name',
        Org: 'organization.id',
        Place: 'location.id',
        Geo: 'point',
      }),
      source: 'services.csv',
    });
    const organizations = async () => ({
      table: await table('Id,Name,Site\no1,River Peers,river.example\n'),
      map: map('organizations', { Id: 'id', Name: 'name', Site: 'website' }),
      source: 'organizations.csv',
    });
    const locations = async () => ({
      table: await table('Id,Name,Org,Address\nl1,Pier,o1,12 Pier Road\nl2,Hill,o1,1 Hill Road\n'),
      map: map('locations', { Id: 'id', Name: 'name', Org: 'organization.id', Address: 'address' }),
      source: 'locations.csv',
    });
    for (const order of [
      [services, organizations, locations],
      [locations, services, organizations],
      [organizations, locations, services],
    ]) {
      const { directory, problems, counts } = await applyMaps(
        await Promise.all(order.map((make) => make())),
        {
          today: TODAY,
        },
      );
      expect(counts).toEqual({ records: 5, imported: 5, rejected: 0 });
      expect(directory.organizations).toMatchObject([
        { id: 'o1', website: 'https://river.example' },
      ]);
      expect(directory.locations.find(({ id }) => id === 'l1')).toMatchObject({
        name: 'Pier',
        point: { latitude: 43.1 },
        address: { lines: ['12 Pier Road'] },
      });
      expect(directory.servicesAtLocations.map(({ id }) => id).sort()).toEqual(['s1@l1', 's1@l2']);
      expect(problems.map(({ record, field, code }) => [record, field, code])).toEqual([
        ['organizations.csv row 2', 'Site', 'link-scheme-added'],
        ['services.csv row 3', 'Org', 'unknown-organization'],
        ['services.csv row 3', 'Place', 'unknown-location'],
      ]);
    }
  });
});

describe('cells', () => {
  it('keep words written instead of a number or an address', async () => {
    const { directory, problems } = await imported(
      'Name,Phone,Address\nA,Visit in person,State: FL\nB,help@b.example,Phone only\nC,211,Confidential\n',
      { Name: 'name', Phone: 'phone', Address: 'address' },
    );
    const [a, b, c] = directory.services;
    expect(a).toMatchObject({ howToApply: 'Visit in person', areas: [{ name: 'FL' }] });
    expect(b).toMatchObject({ email: 'help@b.example', howToApply: 'Phone only' });
    expect(directory.locations).toMatchObject([{ confidential: true }]);
    expect(directory.servicesAtLocations[0]?.serviceId).toBe(c?.id);
    expect(codes({ problems })).toEqual([
      'phone-words',
      'not-an-address',
      'phone-email',
      'not-an-address',
    ]);
  });

  it('say yes and no in many ways, and never show a place by mistake', async () => {
    const { directory, problems } = await imported(
      'Name,Street,Hide,Open,Ramp\nA,1 Pier Road,n,y,some\nB,2 Pier Road,?,N,y\nC,3 Pier Road,Y,perhaps,\n',
      {
        Name: 'name',
        Street: 'address.line1',
        Hide: 'confidential',
        Open: 'status',
        Ramp: 'accessibility',
      },
    );
    expect(directory.locations.map(({ confidential }) => confidential)).toEqual([
      false,
      true,
      true,
    ]);
    expect(directory.services.map(({ status }) => status)).toEqual([
      'active',
      'inactive',
      'active',
    ]);
    expect(directory.locations.map(({ accessibility }) => accessibility)).toEqual([
      'Ramp: some',
      'Ramp: yes',
      undefined,
    ]);
    expect(codes({ problems })).toEqual(['unclear-place', 'unknown-status']);
    const hidden = directory.locations.filter(({ confidential }) => confidential);
    for (const { id } of hidden) expect(id).not.toMatch(/pier/);
  });

  it('turn points that are the wrong way round, leave out 0, 0, and ask about far ones', async () => {
    const rows = [
      ...Array.from({ length: 8 }, (_, at) => `N${at},43.1${at},-80.7${at}`),
      'Turned,-80.75,43.15',
      'Zero,0,0',
      'Far,51.5,-0.12',
      'Half,43.1,',
      'Wide,-123.1,49.2',
    ];
    const { directory, problems } = await imported(`Name,Lat,Long\n${rows.join('\n')}\n`, {
      Name: 'name',
      Lat: 'latitude',
      Long: 'longitude',
    });
    const at = (record: string) =>
      problems.filter((problem) => problem.record === record).map(({ code }) => code);
    expect(at('row 10')).toEqual(['swapped-point']);
    expect(directory.locations[8]?.point).toEqual({ latitude: 43.15, longitude: -80.75 });
    expect(at('row 11')).toEqual(['no-point']);
    expect(at('row 12')).toEqual(['far-point']);
    expect(at('row 13')).toEqual(['half-point']);
    // The other way round it is a point, and nowhere near the others.
    expect(at('row 14')).toEqual(['invalid-point']);
    expect(directory.locations.find(({ id }) => id === 'p-o-wide')?.point).toBeUndefined();
  });

  it('are exchanged only where the rest of the file proves it', async () => {
    const readOf = async (...rows: readonly string[]) => {
      const { directory, problems } = await imported(
        `Name,Lat,Long,City,Country\n${rows.join('\n')}\n`,
        {
          Name: 'name',
          Lat: 'latitude',
          Long: 'longitude',
          City: 'address.city',
          Country: 'address.country',
        },
      );
      const points = directory.locations.map(({ point }) =>
        point === undefined ? 'none' : `${point.latitude} ${point.longitude}`,
      );
      return { points, codes: problems.map(({ code }) => code) };
    };
    const near = ['A,42.9,-81.2,London,', 'B,42.8,-81.1,London,'];
    // A typing mistake in the latitude: the other way round it would be near the South Pole.
    expect(await readOf(...near, 'C,142.9,-81.2,London,')).toEqual({
      points: ['42.9 -81.2', '42.8 -81.1', 'none'],
      codes: ['invalid-point'],
    });
    expect((await readOf('C,142.9,-81.2,London,CA')).points).toEqual(['none']);
    // Both are latitudes, but nobody lives at -81.
    expect(await readOf(...near, 'C,-81.25,42.95,London,')).toEqual({
      points: ['42.9 -81.2', '42.8 -81.1', '42.95 -81.25'],
      codes: ['swapped-point'],
    });
    expect((await readOf('C,-81.25,42.95,London,')).points).toEqual(['none']);
    expect((await readOf('C,-81.25,42.95,London,CA')).points).toEqual(['42.95 -81.25']);
    expect((await readOf('V,-123.1,49.2,Vancouver,CA')).points).toEqual(['49.2 -123.1']);
    expect((await readOf('V,-123.1,49.2,Vancouver,')).points).toEqual(['none']);
    // A whole file with its columns the wrong way round proves itself.
    const turned = ['A,-123.1,49.2,X,', 'B,-123.2,49.3,X,', 'C,-123.0,49.1,X,'];
    expect((await readOf(...turned)).points).toEqual(['49.2 -123.1', '49.3 -123.2', '49.1 -123']);
  });

  it('hold lists: with separators, in columns of their own, and words for codes', async () => {
    const { directory } = await imported(
      'Name,Tags,Food,Speaks\nA,"Shelters; Other ",x,"English, Français / Punjabi"\nB,,n,\n',
      {
        Name: 'name',
        Tags: { to: 'category', separator: ';', values: { shelters: 'service.basic-needs' } },
        Food: 'category',
        Speaks: { to: 'languages' },
      },
    );
    expect(directory.services[0]?.terms).toEqual([
      'service.basic-needs',
      'Other',
      'service.basic-needs.food',
    ]);
    expect(directory.services[0]?.languages.slice(0, 1)).toEqual(['en']);
    expect(directory.services[1]?.terms).toEqual([]);
  });

  it('become plain text, and tell columns with one meaning apart', async () => {
    const { directory } = await imported(
      'Name,About,Who,Kids\nA &amp; B,"<p>Tea <b>and</b> soup</p><script>x()</script>",women,not allowed\n',
      { Name: 'name', About: 'description', Who: 'eligibility', Kids: 'eligibility' },
    );
    expect(directory.services[0]).toMatchObject({
      name: 'A & B',
      description: 'Tea and soup',
      eligibility: { description: 'Who: women\nKids: not allowed' },
    });
  });

  it('hold dates and ages, and alerts that are over', async () => {
    const { directory, problems } = await imported(
      'Name,Ages,From,Checked,News,Until\nA,16-30,,31/01/2026,Moved,2026-01-31\nB,18+,,3/4/2026,,\nC,teens,ten,yesterday,,\n',
      {
        Name: 'name',
        Ages: 'ages',
        From: 'minimumAge',
        Checked: { to: 'assured', dates: 'day-month' },
        News: 'alert',
        Until: 'alertUntil',
      },
    );
    const [a, b, c] = directory.services;
    expect(a).toMatchObject({
      eligibility: { minimumAge: 16, maximumAge: 30 },
      provenance: { assured: '2026-01-31' },
      alerts: [{ text: 'Moved', until: '2026-01-31' }],
    });
    expect(b).toMatchObject({
      eligibility: { minimumAge: 18 },
      provenance: { assured: '2026-04-03' },
    });
    expect(c?.eligibility).toEqual({ description: 'teens' });
    expect(codes({ problems })).toEqual(['expired-alert', 'invalid-age', 'invalid-date']);
  });

  it('that a spreadsheet export guarded come back as they were', async () => {
    const { directory } = await imported("Name,About\nA,'=1+1\n", {
      Name: 'name',
      About: 'description',
    });
    expect(directory.services[0]?.description).toBe('=1+1');
  });
});

describe('the file and the map', () => {
  it('say what they do not share', async () => {
    const { problems } = await imported('Name,Colour\nA,red\n', { Name: 'name', Color: 'note' });
    expect(problems).toMatchObject([
      {
        record: 'column map',
        field: 'Color',
        code: 'heading-missing',
        message: expect.stringContaining('"Colour"') as string,
      },
      { record: 'column map', field: 'Colour', code: 'column-not-mapped' },
    ]);
  });

  it('count rows that are empty or no record, with a reason for each', async () => {
    const { counts, problems } = await imported('[{"name":"A"},{"name":null},"stray",null]', {
      name: 'name',
    });
    expect(counts).toEqual({ records: 4, imported: 1, rejected: 3 });
    expect(problems.map(({ record, code }) => [record, code])).toEqual([
      ['record 2', 'empty-row'],
      ['record 3', 'not-a-record'],
      ['record 4', 'empty-row'],
    ]);
  });

  it('tell how much stood in columns that nobody knows, and say nothing of empty ones', async () => {
    const open = await table('Name,Zork,Blank,Contact name\nA,x,,Ann\nB,,,\nC,y,,\n');
    const map = proposeMap(open.headings, []);
    const { problems } = await applyMap(open, map, { today: TODAY });
    expect(problems).toEqual([
      {
        severity: 'info',
        record: 'column map',
        field: 'Zork',
        code: 'column-left-out',
        message:
          'It is not known what this column is. Its filled cells (2) were left out. Say in the map what it is.',
      },
      {
        severity: 'info',
        record: 'column map',
        field: 'Contact name',
        code: 'staff-column',
        message:
          'The column seems to be about staff, or not for everybody. Its filled cells (1) were left out. If everybody may read them, say in the map what it is.',
      },
    ]);
  });

  it('a post box is where to write, and not where to go', async () => {
    const { directory } = await imported(
      'Name,Address,Zip\nClerk,"PO Box 167 Virginia, IL 62691",62691\nDesk,PO Box 9,60601\n',
      { Name: 'name', Address: 'address', Zip: 'address.postalCode' },
    );
    expect(directory.locations).toMatchObject([
      {
        kind: 'postal',
        postalAddress: { lines: ['PO Box 167 Virginia'], region: 'IL', postalCode: '62691' },
      },
      { kind: 'postal', postalAddress: { lines: ['PO Box 9'], postalCode: '60601' } },
    ]);
    for (const location of directory.locations) expect(location).not.toHaveProperty('address');
  });

  it('a map of places keeps what it has no field for in words', async () => {
    const { directory } = await imported(
      'Id,Name,E-mail,Hours\nl1,Pier,pier@example.org,Mornings\n',
      { Id: 'id', Name: 'name', 'E-mail': 'email', Hours: 'hours' },
      { rows: 'locations' },
    );
    expect(directory.locations).toMatchObject([
      {
        id: 'l1',
        name: 'Pier',
        description: 'E-mail: pier@example.org',
        hours: { prose: 'Mornings' },
      },
    ]);
    expect(directory.services).toEqual([]);
  });
});

describe('whatever the cells hold', () => {
  const nasty = fc.constantFrom(
    ...['__proto__', '0', '-1', '999', 'é', '?', 'y', 'n', '24 hours', '25:00-26:00', '2026-02-30'],
    ...[
      'javascript:alert(1)',
      'http://',
      '@',
      '+',
      '()',
      '1-',
      'x '.repeat(300),
      '\u0000',
      '\ud800',
    ],
    ...[
      '43.1',
      '-80.7',
      '1e999',
      'N1N 1N1',
      '12 Pier Road, Oxford, ON N1N 1N1',
      'a@b.example',
      '<p>&#0;</p>',
    ],
  );
  const cell = fc.oneof(nasty, fc.string(), fc.string({ unit: 'grapheme', maxLength: 40 }));
  const rows = fc.array(fc.dictionary(fc.constantFrom(...Object.keys(TARGETS)), cell), {
    maxLength: 6,
  });

  it.each(['services', 'organizations', 'locations', 'categories', 'links'] as const)(
    'rows of %s are read or rejected with a reason, and give ids that hold',
    async (kind) => {
      const columns = Object.fromEntries(
        Object.keys(TARGETS).map((target) => [target, { to: target as Target }]),
      );
      await fc.assert(
        fc.asyncProperty(rows, async (records) => {
          const json = JSON.stringify([
            Object.fromEntries(Object.keys(TARGETS).map((to) => [to, ''])),
            ...records,
          ]);
          const map: ColumnMap = { peerkit: 'column-map', version: 1, rows: kind, columns };
          const result = await applyMap(await table(json), map, { today: TODAY });
          const { records: all, imported: taken, rejected } = result.counts;
          expect(all).toBe(records.length + 1);
          expect(taken + rejected).toBe(all);
          const errors = new Set(
            result.problems
              .filter(({ severity, code }) => severity === 'error' || code === 'not-published')
              .map((problem) => problem.record),
          );
          expect(errors.size).toBeGreaterThanOrEqual(rejected);
          const { services, locations, servicesAtLocations } = result.directory;
          for (const { serviceId, locationId } of servicesAtLocations) {
            expect(services.some(({ id }) => id === serviceId)).toBe(true);
            expect(locations.some(({ id }) => id === locationId)).toBe(true);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('categories in tables of their own', () => {
  const CATEGORIES = 'category_id,category_name\n1,Food\n2,Needle exchange\n3,Nobody has it\n';

  /** Files read with the maps that would be proposed. */
  async function together(files: Readonly<Record<string, string>>): Promise<TableImport> {
    const tables = [];
    for (const [name, text] of Object.entries(files)) {
      const rows = [];
      for await (const row of (await table(text)).rows) rows.push(row);
      const open = await table(text);
      tables.push({ table: open, map: proposeMap(open.headings, rows, { name }), source: name });
    }
    return applyMaps(tables, { today: TODAY });
  }

  it('are joined to the services that they are linked to, whatever the order of the files', async () => {
    const { directory, counts, problems } = await together({
      'links.csv': 'organization_id,category_id,active\n7,1,t\n7,2,t\n8,1,f\n9,2,t\n',
      'category.csv': CATEGORIES,
      'list.csv':
        'organization_id,organization_name,phone\n7,River,211\n8,Lantern,988\n9,Mill,311\n',
    });
    expect(problems).toEqual([]);
    expect(counts).toEqual({ records: 10, imported: 10, rejected: 0 });
    expect(directory.services.map(({ name, terms }) => [name, terms])).toEqual([
      ['River', ['Food', 'Needle exchange']],
      ['Lantern', []],
      ['Mill', ['Needle exchange']],
    ]);
    expect(directory.terms).toEqual([
      { code: 'Food', label: 'Food' },
      { code: 'Needle exchange', label: 'Needle exchange' },
      { code: 'Nobody has it', label: 'Nobody has it' },
    ]);
  });

  it('go to the service that is named, or to the organization when it has several', async () => {
    const { directory, problems } = await together({
      'category.csv': CATEGORIES,
      'list.csv':
        'id,name,organization_id,organization_name\ns1,Meals,7,River\ns2,Beds,7,River\ns3,Line,8,Mill\n',
      'a.csv': 'service_id,category_id\ns1,1\n',
      'b.csv': 'organization_id,category_id\n7,2\n8,2\n',
    });
    expect(problems).toEqual([]);
    expect(directory.services.map(({ terms }) => terms)).toEqual([
      ['Food'],
      [],
      ['Needle exchange'],
    ]);
    expect(directory.organizations.map(({ terms }) => terms)).toEqual([['Needle exchange'], []]);
  });

  it('name each link that leads nowhere, and each row that is not a category', async () => {
    const { counts, problems } = await together({
      'category.csv': 'category_id,category_name\n1,Food\n2,\n1,Other\n',
      'list.csv': 'organization_id,organization_name,phone\n7,River,211\n',
      'links.csv': 'organization_id,category_id\n7,1\n7,5\n70,1\n,1\n',
    });
    expect(counts).toEqual({ records: 8, imported: 3, rejected: 5 });
    expect(problems.map(({ record, field, code }) => [record, field, code])).toEqual([
      ['category.csv row 3', 'category_name', 'missing-name'],
      ['category.csv row 4', 'category_id', 'duplicate-id'],
      ['links.csv row 3', 'category_id', 'unknown-category'],
      ['links.csv row 4', 'organization_id', 'unknown-owner'],
      ['links.csv row 5', 'organization_id', 'missing-owner'],
    ]);
  });
});

describe('the template', () => {
  it('imports as it is, without a problem, and its map is what would be proposed', async () => {
    const { csv, map, headings } = directoryTemplate();
    const read = await table(csv);
    expect(read.headings).toEqual(headings);
    const { directory, problems, counts } = await applyMap(read, map, { today: TODAY });
    expect(problems).toEqual([]);
    expect(counts).toEqual({ records: 3, imported: 3, rejected: 0 });
    expect(directory.services[0]?.hours).toEqual({
      schedules: [
        { freq: 'WEEKLY', byDay: ['MO', 'TU', 'TH', 'FR'], opensAt: '09:00', closesAt: '17:00' },
        { freq: 'WEEKLY', byDay: ['WE'], opensAt: '09:00', closesAt: '12:00' },
        { freq: 'WEEKLY', byDay: ['WE'], opensAt: '13:00', closesAt: '19:00' },
      ],
      exceptions: [],
      prose: 'Closed on public holidays.',
      notOnHolidays: true,
    });
    expect(directory.services[2]?.phones.map(({ number }) => number)).toEqual([
      '211',
      '1-888-555-HOPE',
    ]);
    const rows = [];
    for await (const row of (await table(csv)).rows) rows.push(row);
    const proposed = proposeMap(headings, rows);
    for (const [heading, { to }] of Object.entries(map.columns)) {
      expect([heading, proposed.columns[heading]?.to]).toEqual([heading, to]);
    }
  });
});

describe('points in metres', () => {
  const source =
    'Name,X,Y,Place\nKits,-8988741.2,5331044.5,\nVan,,,POINT (-8988741.2 5331044.5)\nBus,"-8988741,2","5331044,5",\n';
  const columns = { Name: 'name', X: 'longitude', Y: 'latitude', Place: 'point' } as const;

  it('are degrees when the map says of which projection', async () => {
    const { directory, problems } = await imported(source, columns, { crs: 'EPSG:3857' });
    expect(problems).toEqual([]);
    // Worked out by hand: x / 6378137 and 2 atan(exp(y / 6378137)) - 90 degrees.
    const point = { latitude: 43.1251769, longitude: -80.747236 };
    expect(directory.locations.map((place) => place.point)).toEqual([point, point, point]);
  });

  it('are asked about when it says nothing, or that they are degrees', async () => {
    for (const more of [{}, { crs: 'EPSG:4326' }]) {
      const result = await imported(source, columns, more);
      expect(codes(result)).toEqual(Array(3).fill('point-in-metres'));
      expect(result.directory.locations.some(({ point }) => point !== undefined)).toBe(false);
    }
  });

  it('of a projection that is not read are wrong in the map', () => {
    const map = { peerkit: 'column-map', version: 1, columns: { Name: 'name' }, crs: 'EPSG:27700' };
    const reading = readColumnMap(map);
    expect(reading.ok ? [] : reading.problems).toMatchObject([
      { field: 'crs', code: 'wrong-setting' },
    ]);
    expect(readColumnMap({ ...map, crs: '3857' })).toMatchObject({
      ok: true,
      map: { crs: '3857' },
    });
  });
});
