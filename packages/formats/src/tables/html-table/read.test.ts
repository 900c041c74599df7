import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { readOne } from '../../testing/read-one.ts';

const page = (rows: string): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td { color: red }</style></head><body><table border=1>${rows}</table></body></html>`;

const HEAD = '<tr><th>Name</th><th>Phone</th><th>Town</th></tr>';

describe('a web page called .xls', () => {
  it('is read by its table', async () => {
    const { seen, counts } = await readOne(
      'export.xls',
      page(`<thead>${HEAD}</thead><tbody>
        <tr><td>Caf&eacute; du Port &amp; kits</td><td>519-555-0100</td><td>Woodstock</td></tr>
        <tr><td><a href="https://van.example">Van</a></td><td>519-555-0101<td>Woodstock</tr></tbody>`),
    );
    expect(counts).toEqual({ records: 2, imported: 2, rejected: 0 });
    expect(seen.map(({ service }) => service.name)).toEqual([
      'Café du Port & kits',
      'Van (https://van.example)',
    ]);
    expect(seen[0]?.service.phones).toMatchObject([{ number: '519-555-0100' }]);
    expect(seen[1]?.service.phones).toMatchObject([{ number: '519-555-0101' }]);
  });

  it('fills cells that go on below, and keeps columns under their headings', async () => {
    const { seen } = await readOne(
      'export.xls',
      page(`<tr><th>Organization</th><th>Name</th><th>Phone</th></tr>
        <tr><td rowspan="2">Pier Society</td><td>Kits</td><td>519-555-0100</td></tr>
        <tr><td>Van</td><td>519-555-0101</td></tr>
        <tr><td colspan="2">Team</td><td>519-555-0102</td></tr>`),
    );
    expect(
      seen.map(({ organization, service }) => [
        organization?.name,
        service.name,
        service.phones[0]?.number,
      ]),
    ).toEqual([
      ['Pier Society', 'Kits', '519-555-0100'],
      ['Pier Society', 'Van', '519-555-0101'],
      ['Team', 'Team', '519-555-0102'],
    ]);
  });

  it('leaves out hidden rows, with a word', async () => {
    const { seen, said } = await readOne(
      'export.xls',
      page(
        `${HEAD}<tr><td>Kits</td><td>519-555-0100</td><td>Woodstock</td></tr><tr style="display:none"><td>Old van</td><td>519-555-0101</td><td>Woodstock</td></tr>`,
      ),
    );
    expect(seen.map(({ service }) => service.name)).toEqual(['Kits']);
    expect(said).toContain('warning hidden-rows');
  });

  it('obeys what it says of secret places', async () => {
    const { directory } = await readOne(
      'export.xls',
      page(
        `<tr><th>Name</th><th>Street</th><th>Confidential</th></tr><tr><td>Quiet House</td><td>99 Hidden Ln</td><td>yes</td></tr>`,
      ),
    );
    expect(directory.locations.map(({ confidential }) => confidential)).toEqual([true]);
  });
});

describe('an XML spreadsheet called .xls', () => {
  const workbook = (rows: string): string =>
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="List"><Table><Row><Cell><Data ss:Type="String">Name</Data></Cell><Cell><Data ss:Type="String">Phone</Data></Cell><Cell><Data ss:Type="String">Last verified</Data></Cell></Row>${rows}</Table></Worksheet></Workbook>`;

  it('is read by its cells, with gaps and dates', async () => {
    const { seen, said } = await readOne(
      'export.xls',
      workbook(`<Row><Cell><Data ss:Type="String">Kits</Data></Cell><Cell ss:Index="3"><Data ss:Type="DateTime">2026-01-31T00:00:00.000</Data></Cell></Row>
        <Row ss:Hidden="1"><Cell><Data ss:Type="String">Old van</Data></Cell></Row>`),
    );
    expect(seen.map(({ service }) => service.name)).toEqual(['Kits']);
    expect(seen[0]?.service).toMatchObject({ phones: [], provenance: { assured: '2026-01-31' } });
    expect(said).toContain('warning hidden-rows');
  });
});

describe('other markup says what it is', () => {
  it.each([
    [
      'services.xml',
      '<?xml version="1.0"?><Source xmlns:airs="http://www.airs.org/schemas"><Agency/></Source>',
      'airs',
    ],
    ['feed.xml', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'xml'],
    ['list.xls', '<html><body><p>Log in to see the list.</p></body></html>', 'web-page'],
    ['list.csv', '<!DOCTYPE html><html><body><h1>404</h1></body></html>', 'web-page'],
  ])('%s: %s', async (name, text, code) => {
    const reading = await readDirectory([inputFile(name, text)]);
    expect(reading).toMatchObject({ ok: false, code });
  });

  it('costs other files nothing', async () => {
    const reading = await readDirectory([
      inputFile('feed.xml', '<?xml version="1.0"?><rss/>'),
      inputFile('list.csv', 'Name,Phone\nKits,519-555-0100\n'),
    ]);
    expect(reading).toMatchObject({
      ok: true,
      notes: [{ code: 'skipped', files: ['feed.xml'] }, { code: 'map-guessed' }],
    });
  });
});
