import { describe, expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';
import { everythingSeen } from '../../testing/everything-seen.ts';
import { workbookOf } from '../testing/workbook.ts';

async function read(name: string, content: string | Uint8Array) {
  const reading = await readDirectory([inputFile(name, content)]);
  if (!reading.ok) throw new Error(reading.message);
  return { ...reading, seen: everythingSeen(reading.directory, reading.problems) };
}

const SECRET = /wexmoor/i;

describe('a column that says "confidential" beside a group of others', () => {
  it.each([
    ['Contact', 'Phone', 'Email', '519-555-0101', 'a@b.example', 'Confidential', 'Y', 'N'],
    ['Contact', 'Phone', 'Email', '519-555-0101', 'a@b.example', 'Secret', 'x', 'no'],
    ['Hours', 'Mon-Fri', 'Sat', '9:00-17:00', '10:00-12:00', 'Private?', 'Y', 'N'],
    ['Weekdays', 'Open', 'Close', '9:00', '17:00', 'Confidential?', 'Y', 'N'],
    [
      'Contact',
      'Téléphone',
      'Courriel',
      '519-555-0101',
      'a@b.example',
      'Confidentiel',
      'oui',
      'non',
    ],
    ['Kontakt', 'Telefon', 'E-mail', '519-555-0101', 'a@b.example', 'Poufne', 'tak', 'nie'],
    ['Kapcsolat', 'Telefon', 'E-mail', '519-555-0101', 'a@b.example', 'Titkos', 'igen', 'nem'],
    ['Contact', 'Telefoon', 'E-mail', '519-555-0101', 'a@b.example', 'Geheim', 'ja', 'nee'],
    ['Contacto', 'Telefone', 'E-mail', '519-555-0101', 'a@b.example', 'Confidencial', 'sim', 'não'],
    ['Kontaktai', 'Telefonas', 'E-mail', '519-555-0101', 'a@b.example', 'Slapta', 'taip', 'ne'],
    ['Επικοινωνία', 'Τηλέφωνο', 'E-mail', '519-555-0101', 'a@b.example', 'Απόρρητο', 'ναι', 'όχι'],
  ])('%s: %s, %s, %s, %s, %s', async (group, one, two, a, b, marker, yes, no) => {
    const { seen, directory } = await read(
      'list.csv',
      `,,,${group},,\nName,Program,Address,${one},${two},${marker}\n` +
        `Willow,Beds,77 Wexmoor Lane,${a},${b},${yes}\nPantry,Food,12 Quay Street,${a},${b},${no}\n`,
    );
    expect(seen).not.toMatch(SECRET);
    expect(seen).toContain('12 Quay Street');
    // What is no secret stays: people call before they come.
    const isOfContact = a.includes('555');
    expect(directory.services[0]?.phones).toHaveLength(isOfContact ? 1 : 0);
  });

  it('in a workbook, where the group ends with its merged cells', async () => {
    const { seen, directory } = await read(
      'list.xlsx',
      workbookOf([
        {
          rows: [
            [undefined, undefined, undefined, 'Saturday'],
            ['Name', 'Program', 'Address', 'Open', 'Close', 'Last checked', 'Confidential?'],
            ['Willow', 'Beds', '77 Wexmoor Lane', '9:00', '17:00', '2026-01-02', 'Y'],
            ['Pantry', 'Food', '12 Quay Street', '9:00', '17:00', '2026-01-02', 'N'],
          ],
          merged: ['D1:E1'],
        },
      ]),
    );
    expect(seen).not.toMatch(SECRET);
    expect(seen).toContain('12 Quay Street');
    expect(directory.services[0]?.hours?.schedules).toHaveLength(1);
    expect(directory.services[0]?.provenance?.assured).toBe('2026-01-02');
  });

  it.each(['workbook', 'table'])('in a %s, inside of the group', async (kind) => {
    const body = [
      ['Willow', 'Beds', '77 Wexmoor Lane', '519-555-0101', 'Y'],
      ['Pantry', 'Food', '12 Quay Street', '519-555-0102', 'N'],
    ];
    const { seen, problems } = await (kind === 'workbook'
      ? read(
          'list.xlsx',
          workbookOf([
            {
              rows: [
                [undefined, undefined, undefined, 'Contact'],
                ['Name', 'Program', 'Address', 'Phone', 'Confidential'],
                ...body,
              ],
              merged: ['D1:E1'],
            },
          ]),
        )
      : read(
          'list.csv',
          [['Name', 'Program', 'Address', 'Contact: Phone', 'Contact: Confidential'], ...body]
            .map((row) => `${row.join(',')}\n`)
            .join(''),
        ));
    expect(seen).not.toMatch(/wexmoor|555-0101/i);
    expect(seen).toContain('555-0102');
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['privacy-column', 'privacy-of-columns']),
    );
  });
});

it('hours of which some are private do not come out as closed', async () => {
  const { directory } = await read(
    'list.csv',
    'Name,Address,Hours: Mon-Fri,Hours: Sat,Hours: Sat private\n' +
      'Tea,12 Quay Street,9:00-17:00,10:00-12:00,Y\nFood,14 Quay Street,9:00-17:00,10:00-12:00,N\n',
  );
  const [tea, food] = directory.services;
  expect(tea?.hours).toBeUndefined();
  expect(food?.hours?.schedules).toHaveLength(2);
});
