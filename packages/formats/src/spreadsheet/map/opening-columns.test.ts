import { expect, it } from 'vitest';
import { inputFile } from '../../files/input-file.ts';
import { readDirectory } from '../../files/read-directory.ts';

async function read(text: string) {
  const reading = await readDirectory([inputFile('list.csv', text)]);
  if (!reading.ok) throw new Error(reading.message);
  const { directory, problems } = reading;
  return {
    hours: directory.services.map(({ name, hours }) => [
      name,
      ...(hours?.schedules ?? []).map(
        ({ byDay = [], opensAt = '', closesAt = '' }) => `${byDay.join()} ${opensAt}-${closesAt}`,
      ),
    ]),
    prose: directory.services.map(({ hours }) => hours?.prose),
    problems,
  };
}

const ROWS =
  'Pantry,Monday,9:00 AM,12:00 PM\nFood,Tuesday,9:00 AM,12:00 PM\nHelp,Friday,9:00 AM,12:00 PM\n';
const HOURS = [
  ['Pantry', 'MO 09:00-12:00'],
  ['Food', 'TU 09:00-12:00'],
  ['Help', 'FR 09:00-12:00'],
];

it.each([
  ['2nd Tuesday', '2TU 13:00-17:00'],
  ['1st & 3rd Sat', '1SA,3SA 13:00-17:00'],
])('a column of days may hold "%s"', async (day, opening) => {
  const { hours } = await read(`Name,Day,Opens,Closes\n${ROWS}Clinic,${day},1:00 PM,5:00 PM\n`);
  expect(hours).toEqual([...HOURS, ['Clinic', opening]]);
});

it.each(['Holidays', 'Call first', 'TBA 2026'])(
  'one odd cell in a column of days costs that cell: "%s"',
  async (day) => {
    const { hours, prose, problems } = await read(
      `Name,Day,Opens,Closes\n${ROWS}Clinic,${day},1:00 PM,5:00 PM\n`,
    );
    expect(hours).toEqual([...HOURS, ['Clinic']]);
    expect(prose[3]).toContain(day);
    expect(problems.map(({ record, code }) => `${record} ${code}`)).toContain(
      'row 5 hours-as-words',
    );
  },
);

it('a column of other things with a day among them is none of days', async () => {
  const { prose } = await read(
    'Name,Notes,Opens,Closes\nPantry,Bring ID,9:00,12:00\nFood,Tuesday,9:00,12:00\nHelp,Ring twice,9:00,12:00\n',
  );
  expect(prose[0]).not.toContain('Bring ID');
});
