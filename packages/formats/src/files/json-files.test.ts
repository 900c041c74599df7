import { describe, expect, it } from 'vitest';
import { importDirectory } from './import-directory.ts';
import { importJsonFiles, isJsonPart, type JsonFile } from './json-files.ts';

function read(...files: JsonFile[]) {
  const result = importJsonFiles(files);
  if (!result.ok) throw new Error(result.message);
  return result;
}

const organization = { id: 'o1', name: 'Harbour House', description: 'By the water' };
const service = { id: 's1', organization_id: 'o1', name: 'Outreach', status: 'active' };

describe('files that belong together', () => {
  it('name the records of one another', () => {
    const result = read(
      { name: 'services.json', value: [service] },
      { name: 'organizations.json', value: { organizations: [organization] } },
    );
    expect(result.problems).toEqual([]);
    expect(result.counts).toEqual({ records: 2, imported: 2, rejected: 0 });
    expect(importDirectory([service])).toMatchObject({
      problems: [{ code: 'unknown-organization' }],
    });
  });

  it('a list that says less of a record than its own page does not make a second record', () => {
    const page = { contents: [service], page_number: 1, total_pages: 1 };
    const full = {
      ...service,
      organization,
      description: 'On the street',
      phones: [{ id: 'p', number: '211' }],
    };
    for (const files of [
      [page, full],
      [full, page],
    ]) {
      const result = read(...files.map((value, at) => ({ name: `${at}.json`, value })));
      expect(result.problems).toEqual([]);
      expect(result.counts).toEqual({ records: 2, imported: 2, rejected: 0 });
      expect(result.directory.services).toEqual([
        expect.objectContaining({ description: 'On the street' }),
      ]);
    }
  });

  it('one that says something else is reported with its file, and the first is kept', () => {
    const result = read(
      { name: 'a.json', value: [organization] },
      { name: 'b.json', value: [{ ...organization, name: 'Other House' }] },
    );
    expect(result.problems).toEqual([
      expect.objectContaining({ severity: 'error', record: 'b.json o1', code: 'duplicate-id' }),
    ]);
    expect(result.counts).toEqual({ records: 2, imported: 1, rejected: 1 });
    expect(result.directory.organizations[0]?.name).toBe('Harbour House');
  });

  it('ignores a file without records', () => {
    expect(isJsonPart({ version: '3.0', profile: 'x', openapi_url: 'y' })).toBe(false);
    expect(isJsonPart({ phones: [], services: [service] })).toBe(false);
    expect(isJsonPart('text')).toBe(false);
    expect(importJsonFiles([{ name: 'x.json', value: 1 }]).ok).toBe(false);
  });
});
