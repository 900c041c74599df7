import { statusAt, type Directory, type Hours } from '@peerkit/model';
import { describe, expect, it } from 'vitest';
import { inputFile } from './input-file.ts';
import { readDirectory } from './read-directory.ts';

/** Lists of files as people bring them, and what a clock on the wall must then say. All dates are in 2026. */
async function read(files: Readonly<Record<string, string>>): Promise<{
  directory: Directory;
  codes: readonly string[];
}> {
  const reading = await readDirectory(
    Object.entries(files).map(([name, text]) => inputFile(name, text.trimStart())),
  );
  if (!reading.ok) throw new Error(reading.message);
  const codes = reading.problems
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ record, code }) => `${record} ${code}`);
  return { directory: reading.directory, codes };
}

function hoursNamed({ services, locations }: Directory, name: string): Hours {
  const all = [...services, ...locations].filter((owner) => owner.name === name);
  if (all.length !== 1) throw new Error(`${String(all.length)} are called ${name}`);
  return all[0]?.hours ?? { schedules: [], exceptions: [] };
}

/** `O` open, `-` closed, `?` unknown or to be asked, at each of the times `MM-DDTHH:MM`. */
function states(hours: Hours, times: string): string {
  return times
    .split(' ')
    .map((time) => statusAt(hours, Date.parse(`2026-${time}Z`), { timeZone: 'UTC' }).state)
    .map((state) => ({ open: 'O', closed: '-', unknown: '?', 'check-first': '?' })[state])
    .join('');
}

/** Monday 2 March to Sunday 8 March at noon. */
const WEEK = '03-02T12:00 03-03T12:00 03-04T12:00 03-05T12:00 03-06T12:00 03-07T12:00 03-08T12:00';

type Case = readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  answers: readonly (readonly [name: string, times: string, states: string])[],
  codes?: readonly string[],
];

const CASES: readonly Case[] = [
  [
    'several openings in a row, each with a number',
    {
      'list.csv': `
Service,Phone,Hours1Day,Hours1Open,Hours1Close,Hours2Day,Hours2Open,Hours2Close,Hours3Day,Hours3Open,Hours3Close
Drop-in,519-555-0100,Monday,9:00,17:00,Wednesday,13:00,20:00,,,
Pantry,519-555-0101,Mon,9:00 AM,12:00 PM,Mon,1:00 PM,5:00 PM,Sat,0.375,0.5
Night room,519-555-0102,Tuesday,,,Friday,20:00,02:00,,,
Kits,519-555-0103,,,,,,,,,`,
    },
    [
      ['Drop-in', WEEK, 'O------'],
      ['Drop-in', '03-02T09:00 03-02T17:00 03-04T13:00 03-04T19:59', 'O-OO'],
      [
        'Pantry',
        '03-02T11:59 03-02T12:30 03-02T13:00 03-07T09:00 03-07T12:00 03-03T10:00',
        'O-OO--',
      ],
      ['Night room', '03-06T21:00 03-03T12:00', '??'],
      ['Kits', WEEK, '???????'],
    ],
    ['row 4 hours-as-words'],
  ],
  [
    'numbered openings under other headings',
    {
      'list.csv': `
Name,Phone,day_1,start_1,end_1,day_2,start_2,end_2
Drop-in,519-555-0100,Mon-Fri,9am,5pm,Sat,10am,2pm
Pantry,519-555-0101,Tue & Thu,9am,noon,Sun,closed,closed`,
    },
    [
      ['Drop-in', WEEK, 'OOOOOO-'],
      ['Pantry', '03-03T11:00 03-03T12:00 03-05T09:00 03-08T10:00', 'O-O-'],
    ],
  ],
  [
    'times without am and pm',
    {
      'list.csv': `
Service,Phone,Monday,Tuesday,Wednesday
Drop-in,519-555-0100,9:00-5:00,8:30-4:30,9:00-12:00; 1:00-5:00
Night room,519-555-0101,20:00-02:00,20:00-02:00,closed
Late van,519-555-0102,09:00-05:00,9-5,closed`,
    },
    [
      ['Drop-in', '03-02T16:59 03-02T20:00 03-03T02:00 03-03T16:29 03-03T16:31', 'O--O-'],
      ['Drop-in', '03-04T11:59 03-04T12:30 03-04T13:00 03-04T03:00', 'O-O-'],
      ['Night room', '03-02T21:00 03-03T01:59 03-03T02:00 03-04T01:00 03-04T21:00', 'OO-O-'],
      ['Late van', '03-02T23:00 03-03T04:00 03-03T12:00', '???'],
    ],
    ['row 2 hours-guessed', 'row 2 hours-guessed', 'row 2 hours-guessed', 'row 4 hours-as-words'],
  ],
  [
    'midnight',
    {
      'list.csv': `
Service,Phone,Monday,Tuesday
Night,519-555-0100,midnight-6am,24:00-06:00
Day,519-555-0101,noon-midnight,00:00-00:00`,
    },
    [
      ['Night', '03-02T00:00 03-02T05:59 03-02T06:00 03-03T03:00 03-04T03:00', 'OO-O-'],
      ['Day', '03-02T11:59 03-02T23:59 03-03T12:00', '???'],
    ],
    ['row 3 hours-as-words'],
  ],
  [
    'two columns for each day',
    {
      'list.csv': `
Service,Phone,Mon Open,Mon Close,Tue Open,Tue Close
Kits,519-555-0100,9:00,17:00,0.375,0.7083333333
Food,519-555-0101,9:00 AM,5:00 PM,closed,`,
    },
    [
      ['Kits', '03-02T08:59 03-02T09:00 03-03T16:59 03-03T17:00', '-OO-'],
      ['Food', '03-02T16:59 03-03T12:00', 'O-'],
    ],
  ],
  [
    'a row for each opening',
    {
      'list.csv': `
Name,Phone,Day,Opens,Closes
Pier drop-in,519-555-0100,Monday,9:00,12:00
Pier drop-in,519-555-0100,Monday,13:00,17:00
Pier drop-in,519-555-0100,Wednesday,13:00,20:00
Night van,519-555-0101,Friday,20:00,02:00
Night van,519-555-0101,Saturday,closed,`,
    },
    [
      ['Pier drop-in', '03-02T11:00 03-02T12:30 03-02T14:00 03-04T19:00 03-05T14:00', 'O-OO-'],
      ['Night van', '03-06T21:00 03-07T01:00 03-07T21:00', 'OO-'],
    ],
  ],
  [
    'a row for each opening, in German, and in French',
    {
      'liste.csv': `
Name;Tag;Von;Bis
Treff;Montag;09:00;17:00
Treff;Dienstag;9 Uhr;12 Uhr
Treff;Mittwoch;geschlossen;geschlossen`,
      'lieux.csv': `
Nom,Téléphone,Jour,Ouverture,Fermeture
Accueil,01 23 45 67 89,Lundi,9h,12h
Accueil,01 23 45 67 89,Lundi,14h,18h30
Accueil,01 23 45 67 89,Mardi,fermé,`,
    },
    [
      ['Treff', `${WEEK} 03-03T11:59`, 'O------O'],
      ['Accueil', '03-02T11:59 03-02T12:00 03-02T18:29 03-03T10:00', 'O-O-'],
    ],
  ],
  [
    'rows that differ in nothing but their hours in words',
    {
      'list.csv': `
Program,Phone,Hours
Meal,519-555-0100,"Mon-Fri 12-1pm, closed on holidays"
Meal,519-555-0100,Sat 10am-2pm
Tea,519-555-0100,by appointment`,
    },
    [
      ['Meal', `${WEEK} 03-07T10:00`, 'OOOOOO-O'],
      ['Tea', WEEK, '???????'],
    ],
  ],
  [
    'openings of which one is words, or contradicts another',
    {
      'list.csv': `
ID,Service,Weekday,Open,Close
1,Kits,Mon,9:00 AM,5:00 PM
1,Kits,Tue,by appointment,
2,Food,Wed,10:00 AM,2:00 PM
2,Food,Wed,10:00 AM,4:00 PM
2,Food,Fri,10:00 AM,2:00 PM
3,Tea,Sun,10:00 AM,2:00 PM`,
    },
    [
      ['Kits', WEEK, 'O??????'],
      ['Food', WEEK, '--?-O--'],
      ['Tea', WEEK, '------O'],
    ],
  ],
  [
    'days in a column beside one for the hours',
    {
      'list.csv': `
Name,Phone,Day,Hours
Pier drop-in,519-555-0100,Monday,9:00-17:00
Pier drop-in,519-555-0100,Tue & Thu,1-5pm`,
    },
    [['Pier drop-in', `${WEEK} 03-03T13:00 03-05T16:59`, 'O------OO']],
  ],
  [
    'a sheet of openings that names its services by id',
    {
      'opening_hours.csv': `
Service ID,Day,Opens,Closes
1,Mon-Fri,9:00,17:00
1,Saturday,10:00,14:00
2,Friday,20:00,02:00`,
      'services.csv': `
ID,Name,Phone,Street,City
1,Kits,519-555-0100,12 Pier Rd,Woodstock
2,Food,519-555-0101,12 Pier Rd,Woodstock`,
    },
    [
      ['Kits', WEEK, 'OOOOOO-'],
      ['Food', '03-06T21:00 03-07T01:59 03-07T02:00', 'OO-'],
    ],
  ],
  [
    'a sheet of openings that names its services',
    {
      'hours.csv': `
Service,Day,Start,End
Kits,Monday,9:00 AM,5:00 PM
Food,Friday,8:00 PM,2:00 AM`,
      'services.csv': `
Name,Phone,Street,City
Kits,519-555-0100,12 Pier Rd,Woodstock
Food,519-555-0101,12 Pier Rd,Woodstock`,
    },
    [
      ['Kits', WEEK, 'O------'],
      ['Food', '03-06T21:00 03-07T01:59 03-07T02:00', 'OO-'],
    ],
  ],
  [
    'numbered days of a sheet that begins with Monday',
    { 'list.csv': numberedDays('DDDDD--', 'DDDDD--', 'DDDDDD-', '-DDDD--', 'DDDDD--') },
    [
      ['Place 1', WEEK, 'OOOOO--'],
      ['Place 4', WEEK, '-OOOO--'],
    ],
  ],
  [
    'numbered days of a sheet that begins with Sunday',
    { 'list.csv': numberedDays('-DDDDD-', '-DDDDD-', '-DDDDDD', 'DDDDDD-') },
    [
      ['Place 1', WEEK, 'OOOOO--'],
      ['Place 4', WEEK, 'OOOOO-O'],
    ],
  ],
  [
    'numbered days of which nobody knows the first',
    { 'list.csv': numberedDays('DDDDD--', '-DDDDD-', 'DDDDDDD', 'DDDDDDD') },
    [
      ['Place 1', WEEK, '???????'],
      ['Place 3', WEEK, '???????'],
    ],
    [2, 3, 4, 5].map((row) => `row ${String(row)} hours-as-words`),
  ],
  [
    'HSDS rows that leave days out, count in the month, or last through the night',
    {
      'hsds.json': JSON.stringify({
        services: [
          service('Kits', {
            byday: 'MO',
            opens_at: '09:00',
            closes_at: '17:00',
            exdate: '2026-03-09',
          }),
          service('Pay day', {
            freq: 'MONTHLY',
            byday: 'MO,TU,WE,TH,FR',
            bysetpos: '-1',
            opens_at: '09:00',
            closes_at: '17:00',
          }),
          service('Vets', {
            freq: 'MONTHLY',
            byday: 'TU',
            bysetpos: '1,3',
            opens_at: '09:00',
            closes_at: '17:00',
          }),
          service('Night', { byday: 'FR', opens_at: '22:00', closes_at: '06:00' }),
          service('Bar', { byday: 'FR', opens_at: '09:00', closes_at: '02:00' }),
          service('Fortnight', {
            freq: 'WEEKLY',
            interval: 2,
            wkst: 'SU',
            dtstart: '2026-03-02',
            byday: 'MO,SU',
            opens_at: '09:00',
            closes_at: '17:00',
          }),
          service('Payments', {
            freq: 'MONTHLY',
            bymonthday: '1,-1',
            opens_at: '09:00',
            closes_at: '17:00',
          }),
          service('Winter', {
            byday: 'MO',
            valid_from: '2026-01-01',
            valid_to: '2026-03-05',
            opens_at: '09:00',
            closes_at: '17:00',
          }),
        ],
      }),
    },
    [
      ['Kits', '03-02T12:00 03-09T12:00 03-16T12:00', 'O-O'],
      ['Pay day', '03-31T12:00 03-30T12:00', '??'],
      ['Vets', '03-03T12:00 03-10T12:00 03-17T12:00', 'O-O'],
      ['Night', '03-06T23:00 03-07T05:59 03-07T06:00 03-06T05:00', 'OO--'],
      ['Bar', '03-06T12:00 03-07T01:00', '??'],
      // Weeks from Sunday: 1 and 2 March are in the first, 8 and 9 in the second.
      ['Fortnight', '03-02T12:00 03-08T12:00 03-09T12:00 03-15T12:00 03-16T12:00', 'O--OO'],
      ['Payments', '03-01T12:00 03-02T12:00 03-31T12:00 04-30T12:00', 'O-OO'],
      ['Winter', '03-02T12:00 03-03T12:00 03-09T12:00', 'O-?'],
    ],
    ['Pay day hours-unreadable', 'Bar hours-unreadable'],
  ],
  [
    'tables of HSDS 1 that count weekdays from 0',
    {
      'services.csv': `
id,organization_id,name,status
1,9,Kits,active`,
      'organizations.csv': `
id,name,description
9,Pier Society,Peers`,
      'regular_schedules.csv': `
id,service_id,weekday,opens_at,closes_at
1,1,0,09:00,17:00
2,1,1,09:00,17:00`,
    },
    [['Kits', WEEK, '???????']],
    ['row 2 hours-unreadable', 'row 3 hours-unreadable'],
  ],
  [
    'tables of HSDS 1 and Ohana',
    {
      'services.csv': `
id,organization_id,name,status
1,9,Kits,active`,
      'organizations.csv': `
id,name,description
9,Pier Society,Peers`,
      'regular_schedules.csv': `
id,service_id,weekday,opens_at,closes_at
1,1,1,2000-01-01T09:00:00.000Z,2000-01-01T17:00:00.000Z
2,1,Friday,9:00 PM,2:00 AM`,
      'holiday_schedules.csv': `
id,service_id,start_date,end_date,closed,opens_at,closes_at
1,1,2026-03-09,2026-03-09,true,,
2,1,2026-03-16,2026-03-16,false,11:00,13:00
3,1,2026-03-23,2026-03-23,false,11:00,`,
    },
    [
      ['Kits', WEEK, 'O------'],
      ['Kits', '03-06T22:00 03-07T01:00 03-09T12:00 03-16T10:00 03-16T12:00 03-23T12:00', 'OO--O?'],
    ],
    ['row 4 hours-no-times'],
  ],
];

/** A sheet with `day1_open` and `day1_close` to 7, and a row for each week: `D` for a day with hours. */
function numberedDays(...weeks: readonly string[]): string {
  const headings = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => [
    `day${String(day)}_open`,
    `day${String(day)}_close`,
  ]);
  const rows = weeks.map((week, at) => [
    `Place ${String(at + 1)}`,
    `519-555-010${String(at)}`,
    ...week.split('').flatMap((day) => (day === 'D' ? ['09:00', '17:00'] : ['', ''])),
  ]);
  return [['Service', 'Phone', ...headings], ...rows].map((row) => row.join(',')).join('\n');
}

function service(name: string, row: Readonly<Record<string, unknown>>): object {
  const organization = { id: 'o', name: 'Pier Society', description: 'Peers' };
  return { id: name, name, status: 'active', description: name, organization, schedules: [row] };
}

describe('hours from files', () => {
  it.each(CASES.map((one) => ({ what: one[0], one })))('$what', async ({ one }) => {
    const [, files, answers, codes = []] = one;
    const { directory, codes: found } = await read(files);
    const given = answers.map(([name, times]) => states(hoursNamed(directory, name), times));
    expect(given).toEqual(answers.map(([, , right]) => right));
    expect(found).toEqual(codes);
  });

  it('keeps the words of rows that are joined', async () => {
    const { directory } = await read({
      'list.csv':
        'Program,Phone,Hours\nTea,211,"Mon 9-11am, closed on holidays"\nTea,211,Sat 1-2pm',
    });
    expect(hoursNamed(directory, 'Tea').prose).toBe('Mon 9-11am, closed on holidays\nSat 1-2pm');
  });

  it.each([
    ['EST', 'America/Toronto', 'time-zone-guessed'],
    ['Eastern Time', 'America/Toronto', 'time-zone-guessed'],
    ['America/Toronto', 'America/Toronto', undefined],
    ['GMT-5', undefined, 'time-zone-unknown'],
    ['-05:00', undefined, 'time-zone-unknown'],
    ['Toronto', undefined, 'time-zone-unknown'],
  ])('a place in the zone %s is in %s, in a table and in HSDS', async (name, zone, code) => {
    const table = await read({
      'list.csv': `Service,Street,City,Province,Time zone\nKits,12 Pier Rd,Woodstock,ON,${name}`,
    });
    const address = {
      address_1: '12 Pier Rd',
      city: 'Woodstock',
      state_province: 'ON',
      postal_code: 'N1N 1N1',
      country: 'CA',
      address_type: 'physical',
    };
    const hsds = await read({
      'hsds.json': JSON.stringify({
        locations: [
          {
            id: 'p',
            name: 'Pier',
            location_type: 'physical',
            x_time_zone: name,
            addresses: [address],
          },
        ],
      }),
    });
    for (const { directory, codes } of [table, hsds]) {
      expect(directory.locations[0]?.timeZone).toBe(zone);
      expect(codes.map((text) => text.split(' ').at(-1))).toEqual(code === undefined ? [] : [code]);
    }
  });
});
