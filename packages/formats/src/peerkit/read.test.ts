import { publicView } from '@peerkit/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../files/detect.ts';
import { directories } from '../../../validation/src/directory/testing/directories.ts';
import { harbour } from '../../../validation/src/directory/testing/harbour.ts';
import type { DirectoryImport } from '../files/import-result.ts';
import { importDirectory } from '../files/import-directory.ts';
import { importJsonFiles, isJsonPart } from '../files/json-files.ts';

type Good = Extract<DirectoryImport, { ok: true }>;

function read(value: unknown): Good {
  const result = importDirectory(value, { source: 'list.json' });
  if (!result.ok) throw new Error(result.message);
  return result;
}

describe('a directory in our own format', () => {
  it('comes back as it was written, in every part', () => {
    fc.assert(
      fc.property(directories, (directory) => {
        const text = JSON.stringify(directory);
        const { directory: again, problems, counts, format } = read(text);
        expect(format).toBe('peerkit');
        expect(problems).toEqual([]);
        expect(counts.rejected).toBe(0);
        expect(again).toEqual(JSON.parse(text));
      }),
      { numRuns: 150 },
    );
  });

  it('is told from HSDS by its beginning or its lists', () => {
    const text = JSON.stringify(harbour);
    expect(detectFormat('list.json', text)).toBe('hsds-json');
    expect(detectFormat('list.json', text.slice(0, 400))).toBe('hsds-json');
    expect(read(harbour).format).toBe('peerkit');
    expect(read({ ...harbour, servicesAtLocations: undefined }).format).toBe('peerkit');
    expect(isJsonPart(harbour)).toBe(false);
    expect(importJsonFiles([{ name: 'a.json', value: harbour }]).ok).toBe(false);
  });

  it('drops only the bad record, and names what it does not know', () => {
    const { directory, problems, counts } = read({
      $schema: 'https://example.org/directory.schema.json',
      colour: 'red',
      organizations: [{ id: 'o1', name: 'Harbour' }, 'stray', { id: 'o2' }],
      services: [
        { id: 's1', organizationId: 'o1', name: 'Meals', status: 'active', pone: '211' },
        { id: 's2', organizationId: 'o1', name: 'Beds', status: 'open' },
      ],
      locations: [{ id: 'p1', kind: 'physical' }],
      servicesAtLocations: [{ id: 'x', serviceId: 's1', locationId: 'p1' }],
    });
    expect(directory.organizations).toEqual([{ id: 'o1', name: 'Harbour', phones: [], terms: [] }]);
    expect(directory.services.map(({ id }) => id)).toEqual(['s1']);
    // Nobody said that the place may be told: it is not guessed.
    expect(directory.locations).toEqual([]);
    expect(counts).toEqual({ records: 7, imported: 2, rejected: 5 });
    expect(problems.map(({ severity, record, field }) => [severity, record, field])).toEqual([
      ['error', 'organizations[1]', ''],
      ['error', 'o2', 'name'],
      ['warning', 's1', 'pone'],
      ['error', 's2', 'status'],
      ['error', 'p1', 'confidential'],
      ['error', 'x', 'locationId'],
      ['warning', 'directory', 'colour'],
    ]);
  });

  it('stays public when only what is public was written', () => {
    const view = publicView(harbour);
    expect(read(JSON.stringify(view)).directory).toEqual(view);
  });
});
