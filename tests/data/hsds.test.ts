import { readFileSync } from 'node:fs';
import { importDirectory, importTableSet, type DirectoryImport } from '@peerkit/formats';
import { describe, expect, it } from 'vitest';
import { bytesOf, filesOf, isHere } from './shared.ts';

type Good = Extract<DirectoryImport, { ok: true }>;

function good(result: DirectoryImport): Good {
  if (!result.ok) throw new Error(result.message);
  const { records, imported, rejected } = result.counts;
  expect(imported + rejected).toBe(records);
  return result;
}

function json(folder: string, name: string): Good {
  return good(importDirectory(Buffer.from(bytesOf(folder, name)).toString('utf8')));
}

async function tables(sources: Readonly<Record<string, string | Uint8Array>>): Promise<Good> {
  const files = Object.entries(sources).map(([name, source]) => ({ name, source }));
  return good(await importTableSet(files));
}

function folderOf(folder: string): Record<string, Uint8Array> {
  return Object.fromEntries(filesOf(folder, '.csv').map((name) => [name, bytesOf(folder, name)]));
}

/** `severity field code` of every problem, with how often. */
function tally({ problems }: Good): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { severity, field, code } of problems) {
    const key = `${severity} ${field} ${code}`;
    found[key] = (found[key] ?? 0) + 1;
  }
  return found;
}

describe('the directory that we publish', () => {
  it('has no problem', () => {
    const sample = new URL('../../apps/partner-site/directory/sample.json', import.meta.url);
    const result = good(importDirectory(readFileSync(sample, 'utf8')));
    expect(result.problems).toEqual([]);
    expect(result.directory.services).toHaveLength(14);
  });
});

describe.runIf(isHere)('the official HSDS 3.1 examples', () => {
  it.each(filesOf('hsds-3.1/examples', '.json'))('%s has no problem', (name) => {
    const result = json('hsds-3.1/examples', name);
    expect(result.problems).toEqual([]);
    expect(result.counts.rejected).toBe(0);
  });

  it('the tables have no problem, and what a directory cannot use is named', async () => {
    const result = await tables(folderOf('hsds-3.1/examples/csv'));
    expect(result.problems).toEqual([]);
    expect(result.counts).toEqual({ records: 16, imported: 16, rejected: 0 });
    expect(result.unread?.map((table) => table.name)).toContain('funding.csv');
    expect(result.directory.services).toMatchObject([
      { phones: [{ number: '+44 1234 234567' }], hours: { schedules: [{ opensAt: '10:00' }] } },
    ]);
  });

  it('the worked schedules lack only their organization', async () => {
    const result = await tables(folderOf('hsds-3.1/field-guidance/schedules'));
    expect(tally(result)).toEqual({ 'error organization_id missing-organization': 1 });
    expect(result.counts).toEqual({ records: 4, imported: 3, rejected: 1 });
  });
});

describe.runIf(isHere)('the seeds', () => {
  it('are there whole, with what peers do and want', () => {
    const result = json('seeds', 'directory.json');
    // What is in no standard is told.
    expect(result.problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'field-not-read organizations.x_tagline',
      'field-not-read organizations.x_began',
      'field-not-read organizations.x_seed',
      'field-not-read programs.x_values_organization_id',
      'field-not-read services.x_seed',
    ]);
    // 1 taxonomy, 34 terms, 28 organizations, 1 program, 14 services, 9 places.
    expect(result.counts).toEqual({ records: 87, imported: 87, rejected: 0 });
    const project = result.directory.organizations.find(({ name }) => name.startsWith('Peer2Peer'));
    expect(project?.solutions).toEqual(['Research', 'Training', 'Pilot Interventions', 'Advocacy']);
  });
});

describe.runIf(isHere)('answers of Open Referral UK servers', () => {
  const WRONG: Readonly<Record<string, Record<string, number>>> = {
    'Warn/service_at_location_full.json': { 'warning id shared-id': 1 },
    'Warn/taxonomy_term.json': { 'warning term_uri invalid-uri': 1 },
    'Warn/taxonomy_term_list.json': {
      'warning parent_id own-parent': 1,
      'warning total_pages page-count': 1,
    },
    'Fail/api_details.json': {
      'warning profile api-incomplete': 1,
      'warning openapi_url api-incomplete': 1,
    },
    'Fail/service_at_location_full.json': { 'warning id shared-id': 1 },
    'Fail/service_full.json': { 'warning url unsafe-link': 1, 'warning email invalid-email': 1 },
    'Fail/service_list.json': {
      'error name missing-name': 4,
      'warning url unsafe-link': 3,
      'warning email invalid-email': 3,
      'warning email wrong-type': 1,
      'warning id shared-id': 2,
    },
    'Fail/taxonomy_term.json': { 'warning term_uri invalid-uri': 1 },
    'Fail/taxonomy_term_list.json': { 'warning parent_id own-parent': 1 },
  };

  const files = ['Default', 'Warn', 'Fail'].flatMap((grade) =>
    filesOf(`oruk-3.0-mocks/V3.0-UK-${grade}`, '.json').map((name) => [grade, name] as const),
  );

  it('there are 33', () => {
    expect(files).toHaveLength(33);
  });

  it.each(files)('%s/%s says exactly what is wrong', (grade, name) => {
    const result = json(`oruk-3.0-mocks/V3.0-UK-${grade}`, name);
    expect(tally(result)).toEqual(WRONG[`${grade}/${name}`] ?? {});
  });
});

describe.runIf(isHere)('old tables', () => {
  it('Ohana: San Mateo is there, but for the contacts that were taken out', async () => {
    const result = await tables(folderOf('ohana-san-mateo/sample-csv'));
    expect(result.counts).toEqual({ records: 455, imported: 449, rejected: 6 });
    expect(tally(result)).toEqual({
      'error contact_id unknown-owner': 6,
      'warning start_date no-year': 3,
      // From 9am to 03:00: 18 hours, or 6?
      'warning closes_at hours-unreadable': 1,
      'info end_date guessed-date': 1,
    });
    expect(result.directory.services).toHaveLength(23);
    const rosener = result.directory.services.find(({ name }) => name.startsWith('Rosener'));
    expect(rosener?.terms).toContain('Dementia Management');
    expect(rosener?.howToApply).toMatch(/\nWait: No wait\.$/);
  });

  it('HSDS 1: Illinois is there, row by row', async () => {
    const result = await tables(folderOf('ilao-illinois/output'));
    expect(result.counts).toEqual({ records: 4490, imported: 4462, rejected: 28 });
    expect(tally(result)).toMatchObject({
      'error number invalid-phone': 8,
      'error number required': 19,
      'error name missing-name': 1,
    });
  });
});

describe.runIf(isHere)('the broken tables of Ohana, each among good ones', () => {
  const BASE = {
    'organizations.csv': 'id,name,date_incorporated\n1,One,\n2,Two,\n3,Three,\n',
    'locations.csv': 'id,organization_id,name,virtual\n1,1,First,\n2,2,Second,\n3,3,Third,\n',
    'services.csv': 'id,location_id,name,status\n1,1,Meals,active\n',
    'programs.csv': 'id,organization_id,name,alternate_name\n1,1,Peers,\n',
    'taxonomy.csv': 'taxonomy_id,name,parent_id,parent_name\n101,Emergency,,\n102,Food,,\n',
  };
  /** Which table a fixture takes the place of, by the first words that fit. */
  const ROLES = [
    ['mail_address', 'mail_addresses.csv'],
    ['service_location', 'services.csv'],
    ['holiday_schedule', 'holiday_schedules.csv'],
    ['regular_schedule', 'regular_schedules.csv'],
    ['hs_', 'holiday_schedules.csv'],
    ['phone', 'phones.csv'],
    ['address', 'addresses.csv'],
    ['program', 'programs.csv'],
    ['category', 'taxonomy.csv'],
    ['taxonomy', 'taxonomy.csv'],
    ['location', 'locations.csv'],
    ['service', 'services.csv'],
    ['org', 'organizations.csv'],
  ] as const;
  const RIGHT: Readonly<Record<string, string>> = {
    holiday_schedule_with_no_parent: 'error service_id missing-owner',
    hs_with_2_digit_year: 'info start_date guessed-date',
    hs_with_invalid_date: 'warning end_date invalid-date',
    invalid_address: 'warning city missing-city',
    invalid_category: 'error name missing-name',
    invalid_holiday_schedule: 'warning closes_at hours-no-times',
    invalid_location: 'warning name nameless-place',
    invalid_location_org: 'warning organization_id unknown-organization',
    invalid_mail_address: 'warning address_1 missing-street',
    invalid_mail_address_location: 'error location_id unknown-owner',
    invalid_org: 'error name missing-name',
    invalid_parent_category: 'warning parent_id unknown-parent',
    invalid_phone: 'info number_type missing-phone-type',
    invalid_program: 'error name missing-name',
    invalid_regular_schedule: 'warning closes_at hours-no-times',
    invalid_service: 'error name missing-name',
    invalid_service_location: 'error location_id unknown-location',
    missing_address: 'error location_id unknown-owner',
    org_with_2_digit_year: 'info date_incorporated guessed-date',
    org_with_invalid_date: 'warning date_incorporated invalid-date',
    phone_with_no_parent: 'error service_id missing-owner',
    program_with_no_parent: 'error organization_id missing-organization',
    regular_schedule_with_no_parent: 'error service_id missing-owner',
  };
  const folder = 'ohana-san-mateo/invalid-fixtures';

  it('there are 45', () => {
    expect(filesOf(folder, '.csv')).toHaveLength(45);
  });

  it.each(filesOf(folder, '.csv'))('%s', async (name) => {
    const role = ROLES.find(([word]) => name.includes(word))?.[1];
    expect(role).toBeDefined();
    const result = await tables({ ...BASE, [String(role)]: bytesOf(folder, name) });
    const codes = Object.keys(tally(result));
    const right = RIGHT[name.replace('.csv', '')];
    if (right !== undefined) expect(codes).toContain(right);
    // Files that are good, or only odd to Ohana's own database, have no error.
    else expect(codes.filter((code) => code.startsWith('error'))).toEqual([]);
  });
});
