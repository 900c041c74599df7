import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';
import { readRowHours } from '../../hours/row.ts';
import { readLinks } from './link.ts';
import { readPhones } from './phones.ts';
import { readDegrees, readPoint } from './point.ts';
import { isBlank, readYesNo, splitList } from '../../tables/words.ts';
import { cpuMs } from '../../../../../tools/vitest/cpu.ts';

describe('phones in a cell', () => {
  const short = (cell: string) =>
    readPhones(cell).phones.map(({ number, kind, extension, label }) =>
      [
        number,
        kind === 'voice' ? '' : kind,
        extension === undefined ? '' : `x${extension}`,
        label ?? '',
      ]
        .filter((part) => part !== '')
        .join(' | '),
    );

  it.each([
    ['519-555-0100', ['519-555-0100']],
    [' (519)-555-0100; ', ['(519)-555-0100']],
    ['+15195550100', ['+15195550100']],
    ['1(519) 555- 0100', ['1(519) 555- 0100']],
    ['211', ['211']],
    ['3-1-1', ['3-1-1']],
    ['1-888-555-HOPE', ['1-888-555-HOPE']],
    ['1.866.HELP4ME', ['1.866.HELP4ME']],
    ['(800) 555-KIDS', ['(800) 555-KIDS']],
    ['519-555-0100, ex.861', ['519-555-0100 | x861']],
    ['(519) 555-0100 x2', ['(519) 555-0100 | x2']],
    ['519 555 0100 poste 12', ['519 555 0100 | x12']],
    ['01 23 45 67 89', ['01 23 45 67 89']],
    ['+44 20 7946 0958', ['+44 20 7946 0958']],
    ['(519) 555-0100 (24/7 helpline)', ['(519) 555-0100 | 24/7 helpline']],
    [
      '519-555-0100 (hotline) or TTY: 519-555-0101',
      ['519-555-0100 | hotline', '519-555-0101 | tty'],
    ],
    ['(519) 555-0100 or text “HELP” to 833234', ['(519) 555-0100', '833234 | text | text “HELP”']],
    ['Text HELLO to 741741', ['741741 | text | Text HELLO']],
    [
      '(519) 555-0100; 24 Hour Intake (519) 555-0101',
      ['(519) 555-0100', '(519) 555-0101 | 24 Hour Intake'],
    ],
    [
      'Day Centre: English: (519) 555-0100; Spanish: (519) 555-0100 x 473',
      ['(519) 555-0100 | Day Centre: English', '(519) 555-0100 | x473 | Spanish'],
    ],
    ['Office 519-555-0100, Fax 519-555-0101', ['519-555-0100 | Office', '519-555-0101 | fax']],
    ['(519) 555-0100 (24-hour hotline)', ['(519) 555-0100 | 24-hour hotline']],
    ['+44 (0)20 7946 0958', ['+44 (0)20 7946 0958']],
    ['519-555-0100\n519-555-0101', ['519-555-0100', '519-555-0101']],
    ['519-555-0100 519-555-0101', ['519-555-0100', '519-555-0101']],
    ['519-555-0100; 519-555-0100', ['519-555-0100']],
    ['(519) 555-0100; Call 211 for referral', ['(519) 555-0100', '211 | for referral']],
  ])('reads %j', (cell, expected) => {
    expect(short(cell)).toEqual(expected);
  });

  it.each([
    ['519-555-0100/519-555-0101', ['519-555-0100', '519-555-0101']],
    ['5195550102 5195550103', ['5195550102', '5195550103']],
    ['519-555-0104 or 519\u2010555\u20100105', ['519-555-0104', '519-555-0105']],
    ['(519) 555-0106/0107', ['(519) 555-0106']],
    ['519-555-0108 x12/13', ['519-555-0108 | x12']],
    ['519-555-0100 or 555-0199', ['519-555-0100']],
    ['٥١٩-٥٥٥-٠١٠٠', ['519-555-0100']],
    ['*211', ['*211']],
  ])('makes no number that nobody wrote of %j', (cell, expected) => {
    expect(short(cell)).toEqual(expected);
  });

  it.each([
    ...[
      '2026-01-05',
      '31/01/2026',
      '0.708333333333333',
      '43.1306, -80.7467',
      '12-3456789',
      '02118-1234',
    ],
    ...[
      '$1,200,000',
      '1,200,000',
      '09:00-17:00',
      '123456789 RR0001',
      '+1 519 555 010',
      '+33 1 23 45 67',
    ],
  ])('takes %j for no number, and says so', (cell) => {
    const { phones, words, doubtful } = readPhones(cell);
    expect(phones).toEqual([]);
    expect(words).toBeUndefined();
    expect(doubtful).toBeDefined();
  });

  it('keeps words written instead of a number, and finds an e-mail address', () => {
    expect(readPhones('Visit in person')).toEqual({ phones: [], words: 'Visit in person' });
    expect(readPhones('help@example.org')).toEqual({ phones: [], email: 'help@example.org' });
    expect(readPhones('Open since 1998')).toEqual({ phones: [], words: 'Open since 1998' });
  });

  it('is quick whatever the cell holds', () => {
    const start = cpuMs();
    for (const part of ['1-', '(8', '8 ', 'ext ', '1 (8', 'a@', '555-', '+']) {
      readPhones(part.repeat(200_000));
    }
    expect(cpuMs() - start).toBeLessThan(1000);
  });
});

describe('an address in a cell', () => {
  it.each([
    [
      '12 Pier Road, Oxford, ON N1N 1N1',
      { lines: ['12 Pier Road'], city: 'Oxford', region: 'ON', postalCode: 'N1N 1N1' },
    ],
    [
      '12 Pier Road, Oxford, ON n1n1n1',
      { lines: ['12 Pier Road'], city: 'Oxford', region: 'ON', postalCode: 'N1N1N1' },
    ],
    [
      ' 27 17th St, Ste 100 Zion, IL  60099',
      { lines: ['27 17th St, Ste 100 Zion'], region: 'IL', postalCode: '60099' },
    ],
    [
      '12 Pier Road\nOxford, IL 60099',
      { lines: ['12 Pier Road'], city: 'Oxford', region: 'IL', postalCode: '60099' },
    ],
    [
      '1 High Street, Leeds LS1 1AA',
      { lines: ['1 High Street'], city: 'Leeds', postalCode: 'LS1 1AA' },
    ],
    ['12 Pier Road, second floor', { lines: ['12 Pier Road, second floor'] }],
  ])('reads %j', (cell, address) => {
    expect(readAddress(cell)).toEqual({ address });
  });

  it('recognizes what is not an address', () => {
    expect(readAddress('State: FL')).toEqual({ area: 'FL' });
    expect(readAddress('Statewide')).toEqual({ area: 'Statewide' });
    expect(readAddress('Multiple locations , IL ')).toEqual({ area: 'Multiple locations, IL' });
    expect(readAddress('Multiple Locations Chicago, IL 60647')).toEqual({
      area: 'Multiple Locations Chicago, IL',
    });
    expect(readAddress('Call for locations')).toEqual({ words: 'Call for locations' });
    expect(readAddress('Phone only')).toEqual({ words: 'Phone only' });
    expect(readAddress('Confidential location')).toEqual({ confidential: true });
    expect(readAddress('Call for location')).toEqual({ confidential: true });
    expect(readAddress('PO Box 12, Oxford, ON N1N 1N1')).toMatchObject({ postal: true });
    expect(readAddress(' , ')).toEqual({});
  });
});

describe('points, links, words', () => {
  it('reads degrees as people write them', () => {
    expect(['49.2', '-123,1', '49.2° N', '123.1 W', '−80.5', 'x', '1e3'].map(readDegrees)).toEqual([
      49.2,
      -123.1,
      49.2,
      -123.1,
      -80.5,
      undefined,
      undefined,
    ]);
    expect(readPoint('Geolocation is 42.10, -87.97')).toEqual({
      latitude: 42.1,
      longitude: -87.97,
    });
    expect(readPoint('POINT(-87.97 42.10)')).toEqual({ latitude: 42.1, longitude: -87.97 });
    expect(readPoint('somewhere')).toBeUndefined();
  });

  it('adds what a link lacks, and splits several', () => {
    expect(readLinks('example.org/help')).toEqual([
      { website: 'https://example.org/help', added: true },
    ]);
    expect(readLinks('javascript:alert(1)')[0]).toEqual({
      website: 'javascript:alert(1)',
      added: false,
    });
    expect(readLinks('https://a.example; www.b.example').map(({ website }) => website)).toEqual([
      'https://a.example',
      'https://www.b.example',
    ]);
    expect(readLinks('https://a.example/?q=x,y and www.b.example')).toHaveLength(2);
    expect(readLinks('Ask at the desk')).toEqual([{ website: 'Ask at the desk', added: false }]);
    expect(readLinks('[Site](https://a.example)')[0]?.website).toBe('https://a.example');
  });

  it('are quick whatever the cell holds', () => {
    const start = cpuMs();
    for (const part of [
      ',www.x',
      ' www.x',
      'a.',
      '[a](',
      'x; ',
      '1 st ',
      'Suite, ',
      'call ',
      '9.99,',
    ]) {
      const cell = `x${part.repeat(5000)} y!`;
      readLinks(cell);
      readAddress(cell);
      readPoint(cell);
      readDegrees(cell);
      readRowHours({
        days: [{ day: 'MO', text: cell, heading: 'Mon' }],
        words: [{ text: cell, words: cell, heading: 'Hours' }],
      });
      readRowHours({ words: [{ text: cell, words: cell, heading: 'Hours' }] });
      splitList(cell);
    }
    expect(cpuMs() - start).toBeLessThan(2000);
  });

  it('reads yes, no and neither', () => {
    expect(['y', 'Y', 'Oui', 'TRUE', '1', 'some'].map(readYesNo)).not.toContain(undefined);
    expect(['n', 'No', 'false', '0'].map(readYesNo)).toEqual([false, false, false, false]);
    expect(['?', '', 'Ring the bell'].map(readYesNo)).toEqual([undefined, undefined, undefined]);
    expect(['N/A', '-', ' ', '?', 'none'].every(isBlank)).toBe(true);
    expect(isBlank('Nadia')).toBe(false);
  });

  it('splits lists, but not names with commas in them', () => {
    expect(splitList('Food; Housing ;;Disability ')).toEqual(['Food', 'Housing', 'Disability']);
    expect(splitList('Food, Housing')).toEqual(['Food', 'Housing']);
    expect(splitList('Food, water and rest')).toEqual(['Food, water and rest']);
    expect(splitList(['A ', 'A', 'B'])).toEqual(['A', 'B']);
    expect(splitList('a / b', '/')).toEqual(['a', 'b']);
  });
});
