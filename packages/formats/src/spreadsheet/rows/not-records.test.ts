import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';

async function read(name: string, text: string) {
  const reading = await readDirectory([inputFile(name, text)]);
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems, counts } = reading;
  const found = problems.map(({ record, code }) => `${record}: ${code}`);
  return { directory, counts, found, names: directory.services.map(({ name }) => name) };
}

describe('rows between the records', () => {
  it('leaves out headings of groups, totals, remarks and repeated headings, and names each', async () => {
    const { names, found, counts } = await read(
      'list.csv',
      'Service,Phone,Street,City\nFOOD,,,\nKitchen,211,12 Pier Rd,Woodstock\nBread,211,14 Pier Rd,Woodstock\n' +
        'Service,Phone,Street,City\nSHELTER,,,\nNight,988,16 Pier Rd,Woodstock\nTotal,3,,\nLast updated 3 March 2026,,,\n',
    );
    expect(names).toEqual(['Kitchen', 'Bread', 'Night']);
    expect(found).toEqual([
      'row 2: single-cell',
      'row 5: repeated-headings',
      'row 6: single-cell',
      'row 8: total-row',
      'row 9: total-row',
    ]);
    expect(counts).toEqual({ records: 8, imported: 3, rejected: 5 });
  });

  it('keeps a list of names', async () => {
    const { names } = await read('list.csv', 'Service,Phone,City\nA,,\nB,,\nC,,\nD,211,Oxford\n');
    expect(names).toEqual(['A', 'B', 'C', 'D']);
  });

  it('reads errors of formulas as nothing, in any language', async () => {
    const { names, directory, found } = await read(
      'list.csv',
      'Service,Phone,City\nKits,#N/A,#BEZUG!\nVan,211,Oxford\n#NOM?,988,Oxford\n#1 Kitchen,211,Oxford\n',
    );
    expect(names).not.toContain('#NOM?');
    expect(names).toContain('#1 Kitchen');
    expect(directory.services[0]?.howToApply).toBeUndefined();
    expect(found.filter((line) => line.endsWith('formula-error'))).toHaveLength(3);
  });
});

describe('ids', () => {
  const HEAD = 'ID,Organization,Service,Phone,Street,Town\n';

  it('takes rows with one id and one name as one service at several places', async () => {
    const { directory } = await read(
      'list.csv',
      `${HEAD}kits,River,Kits,211,12 Pier Rd,Woodstock\nkits,River,Kits,211,40 Lake St,Ingersoll\nkits,River,Kits,211,9 Mill St,Oxford\nvan,River,Van,988,12 Pier Rd,Woodstock\n`,
    );
    expect(directory.services.map(({ id }) => id)).toEqual(['kits', 'van']);
    expect(directory.servicesAtLocations).toHaveLength(4);
  });

  it('keeps all others when one id is there twice by mistake', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `s${at},River,Help ${at},211,${at} Pier Rd,Oxford`,
    );
    const { directory, found } = await read(
      'list.csv',
      `${HEAD}${rows.join('\n')}\ns3,River,Other,988,1 Mill St,Oxford\n`,
    );
    expect(directory.services.map(({ id }) => id)).toEqual(rows.map((_, at) => `s${at}`));
    expect(found).toContain('row 42: duplicate-id');
  });

  it('is not moved by the ids of organizations', async () => {
    const { directory } = await read(
      'list.csv',
      `${HEAD}1,River,Kits,211,12 Pier Rd,Oxford\n1,River,Van,211,12 Pier Rd,Oxford\n2,Mill,Tea,211,9 Mill St,Oxford\n2,Mill,Soup,211,9 Mill St,Oxford\n`,
    );
    expect(directory.services).toHaveLength(4);
  });
});

describe('points', () => {
  it('reads decimal commas, sixteen decimals, and coordinates as text', async () => {
    const commas = await read(
      'a.csv',
      'Service;Latitude;Longitude\nKits;43,1306;-80,7467\nVan;43,1311;-80,7472\n',
    );
    expect(commas.directory.locations.map(({ point }) => point)).toEqual([
      { latitude: 43.1306, longitude: -80.7467 },
      { latitude: 43.1311, longitude: -80.7472 },
    ]);
    const long = await read(
      'b.csv',
      'Service,Latitude,Longitude\nKits,43.1306123456789012,-80.7467123456789012\nVan,43.2,-80.7\n',
    );
    expect(long.directory.locations[0]?.point?.latitude).toBeCloseTo(43.1306123, 6);
    const text = await read(
      'c.json',
      '{"items":[{"name":"Kits","point":{"coordinates":["-80.7467","43.1306"]}},{"name":"Van","point":{"coordinates":["-80.7","43.2"]}}]}',
    );
    expect(text.directory.locations[0]?.point).toEqual({ latitude: 43.1306, longitude: -80.7467 });
  });

  it('leaves the islands where they are', async () => {
    const { directory, found } = await read(
      'a.csv',
      'Service,Latitude,Longitude\nA,-12.78,45.22\nB,-12.79,45.23\nC,-12.80,45.17\nD,-20.88,55.45\nE,-21.11,55.53\nF,-12.77,45.2\n',
    );
    expect(directory.locations.every(({ point }) => (point?.latitude ?? 0) < 0)).toBe(true);
    expect(found.filter((line) => line.includes('swapped'))).toEqual([]);
  });
});

it.each([
  ['Totals', '10 services'],
  ['Total', '3'],
  ['Grand total', '12 records'],
  ['Sum', '12'],
  ['Count', '12'],
  ['Total services', '12'],
  ['Totaux', '10 services'],
  ['Razem', '10 usług'],
  ['Ogółem', '10'],
  ['Iš viso', '10 paslaugų'],
  ['Σύνολο', '10 υπηρεσίες'],
  ['Totais', '10 serviços'],
  ['Totaal', '10 diensten'],
  ['Összesen', '10 szolgáltatás'],
])('a row of %s with %s is no service', async (word, count) => {
  const { names, found } = await read(
    'list.csv',
    `Service,Kind,Phone,City\nKits,naloxone,211,Oxford\nVan,needles,988,Oxford\n${word},,${count},\n`,
  );
  expect(names).toEqual(['Kits', 'Van']);
  expect(found).toContain('row 4: total-row');
});

it('keeps services whose names begin like a total', async () => {
  const { names } = await read(
    'list.csv',
    'Service,Kind,Phone,City\nTotal Health,naloxone,519-555-0200,Oxford\nVan,needles,988,Oxford\nSource of Life,food,519-555-0201,Oxford\n',
  );
  expect(names).toEqual(['Total Health', 'Van', 'Source of Life']);
});
