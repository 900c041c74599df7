import { readFileSync } from 'node:fs';
import {
  applyMaps,
  directoryTemplate,
  proposeMap,
  readColumnMap,
  readTable,
  TARGETS,
  type MappedTable,
  type TableImport,
  type TableRow,
} from '@peerkit/formats/spreadsheet';
import { describe, expect, it } from 'vitest';
import { bytesOf, isHere } from './shared.ts';

/** Files of one folder, read with the maps that would be proposed, as nobody corrected them. */
async function proposed(folder: string, names: readonly string[]): Promise<TableImport> {
  const open = async (name: string) => {
    const reading = await readTable(bytesOf(folder, name), { name });
    if (!reading.ok) throw new Error(reading.message);
    return reading.table;
  };
  const tables: MappedTable[] = [];
  for (const name of names) {
    const table = await open(name);
    const rows: TableRow[] = [];
    for await (const row of table.rows) rows.push(row);
    const map = proposeMap(table.headings, rows, { name, set: names.length > 1 });
    tables.push({ table: await open(name), map, source: name });
  }
  const result = await applyMaps(tables, { today: '2026-11-21' });
  const { records, imported, rejected } = result.counts;
  expect(imported + rejected).toBe(records);
  const errors = result.problems.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThanOrEqual(rejected);
  return result;
}

/** Every problem by code, with how often. */
function tally({ problems }: TableImport): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { code } of problems) found[code] = (found[code] ?? 0) + 1;
  return found;
}

describe('the spreadsheet guide', () => {
  const guide = readFileSync(
    new URL('../../packages/formats/docs/spreadsheet.md', import.meta.url),
    'utf8',
  );

  it('names every column of the template and every target', () => {
    const cells = new Set(guide.split('\n').map((line) => line.split('|')[1]?.trim()));
    for (const heading of directoryTemplate().headings) expect(cells).toContain(heading);
    for (const target of Object.keys(TARGETS)) expect(cells).toContain(`\`${target}\``);
  });

  it('shows a map that is one', () => {
    const [, map = ''] = /```json\n([^]*?)```/.exec(guide) ?? [];
    expect(readColumnMap(map)).toMatchObject({ ok: true });
  });
});

describe.runIf(isHere)('lists that agencies published', () => {
  it('Seattle: phone cells with several numbers, hours in words, no coordinates', async () => {
    const result = await proposed('ecrg-seattle', ['export.csv']);
    expect(result.counts).toEqual({ records: 392, imported: 392, rejected: 0 });
    // "Office: 2820 …; Meetings: confidential location": kept back until somebody says which is which.
    expect(tally(result)).toEqual({
      'hours-as-words': 160,
      'not-an-address': 7,
      'phone-words': 4,
      'secret-in-words': 3,
      // "Intake/Screening: 2329 …; Shelter: 1561 …"
      'two-addresses': 2,
    });
    const { services } = result.directory;
    expect(services.filter(({ hours }) => (hours?.schedules.length ?? 0) > 0)).toHaveLength(215);
    expect(services.filter(({ hours }) => hours?.prose !== undefined)).toHaveLength(375);
    expect(services.filter(({ phones }) => phones.length > 1).length).toBeGreaterThan(35);
  });

  it('Seattle: kinds of help are in tables of their own, and reach each service', async () => {
    const files = ['category.csv', 'export.csv', 'organization_x_category.csv'];
    const result = await proposed('ecrg-seattle', files);
    expect(result.counts).toEqual({ records: 1087, imported: 1044, rejected: 43 });
    expect(tally(result)).toEqual({
      'hours-as-words': 160,
      'not-an-address': 7,
      'phone-words': 4,
      'secret-in-words': 3,
      // "Intake/Screening: 2329 …; Shelter: 1561 …"
      'two-addresses': 2,
      'column-left-out': 1,
      'repeated-row': 3,
      // The links name organizations 393 to 417; the list ends before them.
      'unknown-owner': 43,
    });
    const { services, terms = [] } = result.directory;
    expect(terms).toHaveLength(33);
    expect(services.reduce((sum, service) => sum + service.terms.length, 0)).toBe(616);
    expect(services.filter(({ terms: codes }) => codes.length === 0)).toEqual([]);
  });

  it('Illinois reentry: JSON with half of the points missing and one empty record', async () => {
    const result = await proposed('reentry-illinois', ['resources.json']);
    expect(result.counts).toEqual({ records: 1162, imported: 1161, rejected: 1 });
    expect(tally(result)).toEqual({
      'known-category': 1,
      'link-scheme-added': 525,
      'not-an-address': 29,
      'missing-name': 1,
      'unsafe-link': 2,
      'phone-email': 1,
      'far-point': 1,
    });
    const terms = new Set(result.directory.services.flatMap((service) => service.terms));
    expect(terms.size).toBe(15);
    expect([...terms]).toContain('Disability');
  });

  it('Illinois legal aid: three tables that name each other', async () => {
    const files = ['organizations.csv', 'locations.csv', 'services.csv'];
    const result = await proposed('ilao-illinois/input', files);
    expect(result.counts).toEqual({ records: 983, imported: 982, rejected: 1 });
    expect(tally(result)).toEqual({
      'hours-as-words': 423,
      'hours-guessed': 13,
      'phone-words': 8,
      // What no heading tells is not guessed, and not kept from people either.
      'column-left-out': 23,
      'missing-name': 1,
      // "Display physical address to public users?" is No in all rows of organizations.
      'privacy-column': 1,
      'whereabouts-removed': 1,
      'guessed-column': 1,
      // The files hold 33 organizations and name many more.
      'unknown-organization': 789,
    });
    expect(result.directory.servicesAtLocations).toHaveLength(429);
  });

  it('Vancouver pharmacies: nothing to correct', async () => {
    const result = await proposed('naloxone-vancouver', ['vancouver-pharmacies.csv']);
    expect(result.counts).toEqual({ records: 51, imported: 51, rejected: 0 });
    expect(result.problems).toEqual([]);
    expect(result.directory.locations.every(({ point }) => point !== undefined)).toBe(true);
  });
});
