import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect.ts';
import type { DirectoryImport } from './import-result.ts';
import { importDirectory } from './import-directory.ts';
import { languageTag } from '../core/language-tag.ts';

type Good = Extract<DirectoryImport, { ok: true }>;

function read(input: unknown): Good {
  const result = importDirectory(input);
  if (!result.ok) throw new Error(result.message);
  return result;
}

function summary({ problems }: Good): string[] {
  return problems.map(
    (problem) => `${problem.severity} ${problem.record} ${problem.field} ${problem.code}`,
  );
}

const organization = { id: 'o1', name: 'Harbour House' };
const place = { id: 'l1', location_type: 'physical', name: 'Pier 2' };
const service = { id: 's1', name: 'Meals', status: 'active', organization };

describe('answers of an API', () => {
  it('a list of services at places holds services, places and who runs them', () => {
    const { directory, counts, problems, page } = read({
      total_items: 12,
      total_pages: 2,
      page_number: 1,
      last_page: false,
      contents: [
        {
          id: 'a1',
          description: 'At the back.',
          service: { ...service, program: { id: 'p1', name: 'Kitchen' } },
          location: {
            ...place,
            addresses: [{ address_1: 'PO 9', city: 'A', address_type: 'postal' }],
          },
          schedules: [{ byday: 'MO', opens_at: '09:00', closes_at: '12:00' }],
          service_areas: [{ name: 'A' }],
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(counts).toEqual({ records: 5, imported: 5, rejected: 0 });
    expect(page).toEqual({ number: 1, of: 2 });
    expect(directory).toMatchObject({
      organizations: [{ id: 'o1' }],
      programs: [{ id: 'p1', organizationId: 'o1' }],
      services: [{ id: 's1', organizationId: 'o1', programId: 'p1' }],
      locations: [{ id: 'l1', postalAddress: { lines: ['PO 9'] } }],
      servicesAtLocations: [
        {
          description: 'At the back.',
          areas: [{ name: 'A' }],
          hours: { schedules: [{ byDay: ['MO'] }] },
        },
      ],
    });
    expect(directory.locations[0]).not.toHaveProperty('address');
  });

  it.each([
    ['one place', place, 'locations'],
    ['a term', { id: 't1', name: 'Food', parent_id: 't0' }, 'terms'],
    ['terms', { contents: [{ id: 't1', name: 'Food', taxonomy: 'Ours' }] }, 'terms'],
    ['taxonomies', { contents: [{ id: 'x', name: 'Ours', version: '1' }] }, 'taxonomies'],
    [
      'lines of JSON',
      `${JSON.stringify(service)}\n${JSON.stringify({ ...service, id: 's2' })}`,
      'services',
    ],
  ] as const)('%s', (_, input, list) => {
    const { directory, counts, problems } = read(input);
    expect(problems).toEqual([]);
    expect(counts.rejected).toBe(0);
    expect(directory[list]).not.toEqual([]);
  });

  it('a taxonomy holds its terms; terms told in attributes are kept with their label', () => {
    const { directory } = read({
      taxonomies: [
        { id: 'x', name: 'Ours', taxonomy_terms: [{ id: 't1', code: 'F', name: 'Food' }] },
      ],
      services: [
        {
          ...service,
          attributes: [
            { taxonomy_term_id: 't1' },
            { taxonomy_term: { id: 't2', code: 'M', name: 'Meals', term_uri: 'https://a.org/m' } },
            { taxonomy_term: { id: 't3', name: 'Food' } },
            { label: 'Age group', value: 'Youth' },
          ],
        },
      ],
    });
    expect(directory.services[0]!.terms).toEqual(['F', 'M', 'Food', 'Youth']);
    expect(directory.terms).toEqual([
      { code: 'F', label: 'Food', taxonomyId: 'x' },
      { code: 'M', label: 'Meals', uri: 'https://a.org/m' },
    ]);
  });

  it('the root says what it is and holds nothing', () => {
    const root = { version: '3.0', profile: 'https://a.org', openapi_url: 'https://a.org/o.json' };
    expect(read(root)).toMatchObject({ format: 'hsds-api', problems: [], counts: { records: 0 } });
    expect(summary(read({ version: '3.0', openapi_url: 'a-org' }))).toEqual([
      'warning api profile api-incomplete',
      'warning api openapi_url api-incomplete',
    ]);
  });

  it.each([
    [{ total_pages: 2, page_number: 1, last_page: true }, 'warning page total_pages page-count'],
    [{ total_pages: 2, page_number: 1, total_items: 1 }, 'warning page total_pages page-count'],
    [{ total_pages: 2, page_number: 2, last_page: true, total_items: 2 }, undefined],
  ])('a page that contradicts itself: %j', (page, problem) => {
    expect(summary(read({ ...page, contents: [organization] }))).toEqual(problem ? [problem] : []);
  });

  it('one id for records of two kinds, and terms that lead nowhere', () => {
    const id = '3a19ff88-4620-4d17-9830-ac1d859eb5d5';
    expect(
      summary(
        read({
          organizations: [organization],
          services: [{ ...service, id }],
          locations: [{ ...place, id }],
        }),
      ),
    ).toContain(`warning ${id} id shared-id`);
    expect(
      summary(
        read({ taxonomy_terms: [{ id: 't1', name: 'A', parent_id: 't1', term_uri: 'a_b' }] }),
      ),
    ).toEqual(['warning A parent_id own-parent', 'warning A term_uri invalid-uri']);
  });
});

describe('what our own exports say beside HSDS', () => {
  const extended = {
    x_peerkit: {
      title: 'Town',
      holidays: [{ date: '2026-12-25', name: 'Christmas' }],
      nonsense: 1,
    },
    organizations: [
      {
        ...organization,
        description: 'Invented because HSDS wants one.',
        x_peerkit: {
          description: null,
          values: ['value.trust'],
          scope: { does: ['Listen'], doesNot: ['Judge'] },
          alerts: [{ text: 'a <b> & c', until: '2026-12-31' }],
          unheard: true,
        },
      },
    ],
    services: [{ ...service, x_peerkit: { id: 'S', name: 'A *b* c' } }],
  };

  it('is laid over the record, checked, and read as it is', () => {
    const result = read(extended);
    expect(summary(result)).toEqual([
      'warning o1 unheard invalid',
      'warning x_peerkit nonsense invalid',
    ]);
    expect(result.directory).toMatchObject({
      title: 'Town',
      holidays: [{ date: '2026-12-25', name: 'Christmas' }],
      organizations: [
        {
          values: ['value.trust'],
          scope: { does: ['Listen'], doesNot: ['Judge'] },
          alerts: [{ text: 'a <b> & c', until: '2026-12-31' }],
        },
      ],
      services: [{ id: 'S', name: 'A *b* c' }],
    });
    expect(result.directory.organizations[0]).not.toHaveProperty('description');
  });

  it.each([
    { phones: 5 },
    { hours: { schedules: [{ byDay: ['XX'] }], exceptions: [] } },
    { id: {} },
  ])('cannot break anything: %j', (extra) => {
    const result = read({
      organizations: [organization],
      services: [{ ...service, x_peerkit: extra }],
    });
    expect(result.counts.imported + result.counts.rejected).toBe(result.counts.records);
    expect(result.problems).not.toEqual([]);
    expect(result.directory.services.every((service) => service.hours === undefined)).toBe(true);
  });
});

it('a list that does not belong to a record is left out, and the record stays', () => {
  const result = read({ organizations: [{ ...organization, x_peerkit: { languages: '' } }] });
  expect(summary(result)).toEqual(['warning o1 languages invalid']);
  expect(result.counts.imported).toBe(1);
});

describe('texts', () => {
  it('lose their markup; names keep their letters', () => {
    const { directory } = read([
      {
        ...organization,
        name: 'A < B & C',
        description: '<p>Food &amp; <a href="https://a.org/x">help</a></p>',
      },
    ]);
    expect(directory.organizations).toMatchObject([
      { name: 'A < B & C', description: 'Food & help (https://a.org/x)' },
    ]);
  });

  it.each([
    ['eng', 'en'],
    ['EN_ca', 'en-CA'],
    ['French', 'fr'],
    ['thai', 'th'],
    ['Mandarin', 'zh'],
    ['Chinese (Cantonese)', 'yue'],
    ['Inuktitut', 'iu'],
    ['Klingonese', 'Klingonese'],
    ['xx', 'xx'],
    [' Urdu ', 'ur'],
  ])('the language %j is %s', (name, tag) => {
    expect(languageTag(name)).toBe(tag);
  });
});

/** ASCII as UTF-8, with a byte order mark if the text has one. */
function bytesOf(text: string): Uint8Array {
  const mark = text.startsWith('\ufeff') ? [0xef, 0xbb, 0xbf] : [];
  const ascii = Array.from(text.replace('\ufeff', ''), (character) => character.charCodeAt(0));
  return Uint8Array.from([...mark, ...ascii]);
}

describe('the format of a file', () => {
  it.each([
    ['a.json', JSON.stringify({ organizations: [] }), 'hsds-json'],
    ['a.json', '[]', 'hsds-json'],
    ['a.json', '{"contents":[{"id":"x","name":"A","org', 'hsds-json'],
    ['base.json', '{"version":"3.0","openapi_url":"https://a.org"}', 'hsds-json'],
    ['tabular.json', '{"services.csv":[]}', 'hsds-json'],
    ['datapackage.json', '{"name":"x","resources":[]}', 'datapackage'],
    ['list.json', '[{"Name":"A","Town":"B"}]', 'table-json'],
    ['list.json', '[{"Name":"A","To', 'table-json'],
    ['list.json', '[{"id":"1","name":"A"}]', 'hsds-json'],
    ['list.json', '[{"id":"1","name":"A","phone":"211","city":"B"}]', 'table-json'],
    ['list.json', '{"topics":["x"],"resources":[{"name":"A","phone":"211"}]}', 'table-json'],
    ['list.json', '{"resources": [ {"name":"A","pho', 'table-json'],
    [
      'datapackage.json',
      '{"resources":[{"name":"services","path":"services.csv"}]}',
      'datapackage',
    ],
    ['organizations.csv', '\ufeffid,name,description\n', 'hsds-table'],
    ['organizations.csv', 'Organization ID,Title,Body\n', 'table'],
    ['places.csv', 'id,name,latitude,longitude,phone,hours\n', 'table'],
    ['places.csv', 'id,name,latitude,longitude,transportation\n', 'hsds-table'],
    ['hs_bad.csv', 'id,location_id,service_id,start_date,end_date,closed\n', 'hsds-table'],
    ['list.csv', 'Name;Town;Phone\n', 'table'],
    ['services.csv', 'Service name,Phone\n', 'table'],
    ['list.txt', 'just words\n', 'unknown'],
    ['a.html', '<html>', 'unknown'],
    ['a.csv', '', 'unknown'],
  ])('%s %j is %s', (name, sample, format) => {
    expect(detectFormat(name, sample)).toBe(format);
    expect(detectFormat(name, bytesOf(sample))).toBe(format);
  });

  it('bytes: a workbook, and UTF-16', () => {
    expect(detectFormat('a', new Uint8Array([0x50, 0x4b, 3, 4]))).toBe('xlsx');
    const wide = [...bytesOf('id,location_id,weekday\n')].flatMap((byte) => [byte, 0]);
    expect(detectFormat('a', new Uint8Array([0xff, 0xfe, ...wide]))).toBe('hsds-table');
  });
});
